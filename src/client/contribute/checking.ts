/**
 * Asks the check without making the page wait for it: a thread of its own does the work, while
 * people go on writing. Browsers that cannot start that thread check in the page itself.
 */
import { isPublishedAnew } from '../missing.ts';
import { find } from '../shelf/dom.ts';
import type { Question, SheetCheck, Surroundings } from './check.ts';
import type { Answered, Asked } from './check-worker.ts';
import { released } from './pointer-guard.ts';

type Settle = (answer: SheetCheck | undefined) => void;

let surroundings: Surroundings | undefined;
let number = 0;
/** The question that has no answer yet. */
let open: { question: Question; settle: Settle } | undefined;
let isStarted = false;
let worker: Worker | undefined;

/** Starts the thread, once. The page names its script, but does not run it. */
export function startThread(): void {
  if (isStarted) return;
  isStarted = true;
  const script = find<HTMLTemplateElement>('#verifica').content.querySelector('script');
  try {
    worker = new Worker(script?.getAttribute('src') ?? '', { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      void answered(...data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker = undefined;
      if (open) void answerHere(number, open.question);
    });
    if (surroundings) worker.postMessage(surroundings);
  } catch {
    worker = undefined;
  }
}

/** Lets the browser answer who reads, before the work goes on. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** To be called once, before the first question. */
export function checkAgainst(what: Surroundings): void {
  surroundings = what;
  worker?.postMessage(what);
}

/** @returns nothing where a newer question took the place of this one */
export function ask(question: Question): Promise<SheetCheck | undefined> {
  dropQuestion();
  startThread();
  return new Promise((settle) => {
    open = { question, settle };
    if (!worker) void answerHere(number, question);
    else worker.postMessage([number, question, charactersIn(question.source)] satisfies Asked);
  });
}

/** The names of characters in a file, with and without what may be their end, and those characters. */
function charactersIn(source: string): Map<string, string> {
  const element = document.createElement('i');
  const names = [...source.matchAll(/&([a-z\d]{1,31})/gi)].flatMap(([, name = '']) =>
    Array.from(name, (_, index) => name.slice(0, index + 1)),
  );
  return new Map(
    names.map((name) => {
      element.innerHTML = `&${name};`;
      return [`&${name};`, element.textContent];
    }),
  );
}

/** The question that has no answer yet needs none. */
export function dropQuestion(): void {
  number += 1;
  open?.settle(undefined);
  open = undefined;
}

async function answered(to: number, answer: SheetCheck): Promise<void> {
  await released();
  if (to !== number) return;
  open?.settle(answer);
  open = undefined;
}

let checkHere: ReturnType<typeof import('./check.ts').checker> | undefined;

async function answerHere(to: number, question: Question): Promise<void> {
  const { checker } = await import('./check.ts').catch((error: unknown) => {
    void isPublishedAnew();
    throw error;
  });
  if (!surroundings) return;
  checkHere ??= checker(surroundings);
  if (to === number) await answered(to, checkHere(question));
}
