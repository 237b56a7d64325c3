/** The form says so while something done in it has not shown all its effects. */
import { form } from './elements.ts';

let works = 0;

/** @returns to be called once, when all is shown */
export function begin(): () => void {
  works += 1;
  form.dataset['pending'] = '';
  return () => {
    works -= 1;
    if (works === 0) delete form.dataset['pending'];
  };
}

/** @returns the work itself */
export function pending<T>(work: Promise<T>): Promise<T> {
  const done = begin();
  void work.then(done, done);
  return work;
}
