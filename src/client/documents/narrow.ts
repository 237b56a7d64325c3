/** Shows of the library only what has all that was chosen. */
import { documentCount } from '#words/document-count.ts';

const form = document.querySelector<HTMLFormElement>('[data-library-choice]');
const items = [...document.querySelectorAll<HTMLElement>('[data-library] > li')];
const groups = [...document.querySelectorAll<HTMLDetailsElement>('[data-library-group]')];
const told = document.querySelector<HTMLElement>('[data-library-count]');

function narrow(): void {
  if (!form || !told) return;
  const chosen = [...new FormData(form)].filter(([, value]) => value !== '');
  let shown = 0;
  for (const item of items) {
    item.hidden = !chosen.every(([name, value]) =>
      (item.dataset[name] ?? '').split(' ').includes(String(value)),
    );
    if (!item.hidden) shown += 1;
  }
  for (const group of groups) {
    group.hidden = group.querySelector('[data-library] > li:not([hidden])') === null;
    if (chosen.length > 0) group.open = true;
  }
  told.textContent = documentCount(shown);
}

form?.addEventListener('change', narrow);
form?.addEventListener('submit', (event) => event.preventDefault());
// A browser that goes back has the choices of before.
addEventListener('pageshow', narrow);
