/**
 * Asks the check without making the page wait for it: a thread of its own does the work, while
 * people go on writing. Browsers that cannot start that thread check in the page itself.
 */
import { type Diagnostic, diagnostic } from '../../catalogue/checking/diagnostic.ts';
import { contribute as words } from '#words/contribute.ts';
import { isPublishedAnew } from '../missing.ts';
import { find } from '../dom.ts';
import type { Question, TextCheck, Surroundings } from './check.ts';
import type { Answered, Asked, readyWord } from './check-worker.ts';
import { released } from './pointer-guard.ts';

type Settle = (answer: TextCheck | undefined) => void;

let surroundings: Surroundings | undefined;
let number = 0;
/** The question that has no answer yet. */
let open: { question: Question; settle: Settle } | undefined;
let isStarted = false;
let worker: Worker | undefined;
/** Whether the thread is there: what takes the network its time is no fault of a text. */
let isReady = false;
/** Runs while the thread owes an answer. */
let watchdog: ReturnType<typeof setTimeout> | undefined;

/** As long as a telephone takes for the longest text that may be, and longer than people wait. */
const longestCheck = 20_000;

/** Starts the thread, once. The page names its script, but does not run it. */
export function startThread(): void {
  if (isStarted) return;
  isStarted = true;
  const script = find<HTMLTemplateElement>('#verifica').content.querySelector('script');
  try {
    worker = new Worker(script?.getAttribute('src') ?? '', { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answered | typeof readyWord>) => {
      if (typeof data === 'string') {
        isReady = true;
        watch();
        return;
      }
      clearTimeout(watchdog);
      watchdog = undefined;
      void answered(...data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      clearTimeout(watchdog);
      worker = undefined;
      if (open) void answerHere(number, open.question);
    });
    if (surroundings) worker.postMessage(surroundings);
  } catch {
    worker = undefined;
  }
}

/** Waits for the answer no longer than so long: then the thread is ended, and another begins. */
function watch(): void {
  if (!isReady || !open || watchdog !== undefined) return;
  watchdog = setTimeout(() => {
    watchdog = undefined;
    worker?.terminate();
    worker = undefined;
    isReady = false;
    isStarted = false;
    const asked = open?.question;
    if (asked) void answered(number, tooSlow(asked));
    startThread();
  }, longestCheck);
}

/** What is said of a text that the check cannot come to the end of. */
function tooSlow({ slug, folder, source }: Question): TextCheck {
  const line = source.split('\n').length;
  const place = { file: `${folder}/${slug}.mdx`, line, column: 1 };
  const parameters = { cause: 'other', detail: words.checkTooSlow } as const;
  const problems: Diagnostic[] = [diagnostic('body-syntax', place, parameters)];
  const nothing = { tree: undefined, textLine: 0, frontmatter: {}, shown: {} };
  return { problems, ...nothing, measure: { words: 0, minutes: 0 } };
}

/** Lets the browser answer who reads, before the work goes on. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** To be called once, before the first question. */
export function checkAgainst(what: Surroundings): void {
  surroundings = what;
  worker?.postMessage(what);
}

/** @returns nothing where a newer question took the place of this one */
export function ask(question: Question): Promise<TextCheck | undefined> {
  dropQuestion();
  startThread();
  return new Promise((settle) => {
    open = { question, settle };
    if (!worker) void answerHere(number, question);
    else {
      worker.postMessage([number, question, charactersIn(question.source)] satisfies Asked);
      watch();
    }
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

async function answered(to: number, answer: TextCheck): Promise<void> {
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
