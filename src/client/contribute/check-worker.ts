/**
 * The thread that checks. It is told what sheets are checked against, then answers questions; those
 * that a newer one has overtaken while it was busy get no answer.
 */
import './no-code.ts';
import { tellCharacters } from './characters.ts';
import { checker, type Question, type TextCheck, type Surroundings } from './check.ts';

/** The last is what the names of characters in the file stand for. */
export type Asked = [number: number, question: Question, characters: ReadonlyMap<string, string>];
export type Answered = [number: number, answer: TextCheck];
/** Said once, when all that the thread needs has arrived. */
export const readyWord = 'ready';

let check: ReturnType<typeof checker> | undefined;
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<Surroundings | Asked>) => {
  if (!Array.isArray(data)) {
    check = checker(data);
    return;
  }
  const [number, question, characters] = data;
  latest = number;
  // After the questions that are already there.
  setTimeout(() => {
    if (number !== latest || !check) return;
    tellCharacters(characters);
    postMessage([number, check(question)] satisfies Answered);
  });
});

postMessage(readyWord);
