/** How well the search answers questions. */
import type { Question } from './questions.ts';

/** What the search gave for a question. */
export interface Given {
  /** The practices, the first first. */
  slugs: string[];
  /** Whether the reader is told that it is not quite what was asked. */
  isNoticed: boolean;
}

export interface Score {
  /** Questions that some practice answers. */
  answerable: number;
  /** Of those: whose first result is right, and who has one among the first three. */
  first: number;
  firstThree: number;
  /** Of those: where the reader is told that it is not quite what was asked. */
  noticed: number;
  /** Questions that no practice answers. */
  absent: number;
  /** Of those: where accidents are shown without a word. */
  silent: number;
}

/** A question that is not answered as it should be. */
interface Miss {
  ask: string;
  wanted: string[];
  given: string[];
}

const shownFirst = 3;

const isRight = (question: Question, { slugs }: Given, among: number): boolean =>
  'find' in question && slugs.slice(0, among).some((slug) => question.find.includes(slug));

/** Counts what was answered well. @param given for each question, in their order */
export function scoreOf(questions: readonly Question[], given: readonly Given[]): Score {
  const score = { answerable: 0, first: 0, firstThree: 0, noticed: 0, absent: 0, silent: 0 };
  for (const [at, answer] of given.entries()) {
    const question = questions[at];
    if (question === undefined) continue;
    if ('absent' in question) {
      score.absent += 1;
      score.silent += Number(answer.slugs.length > 0 && !answer.isNoticed);
    } else {
      score.answerable += 1;
      score.first += Number(isRight(question, answer, 1));
      score.firstThree += Number(isRight(question, answer, shownFirst));
      score.noticed += Number(answer.isNoticed || answer.slugs.length === 0);
    }
  }
  return score;
}

/** The questions without a right answer among the first three, and the absent ones with accidents. */
export function missesOf(questions: readonly Question[], given: readonly Given[]): Miss[] {
  return questions.flatMap((question, at) => {
    const answer = given[at];
    if (answer === undefined) return [];
    const isMissed =
      'absent' in question
        ? answer.slugs.length > 0 && !answer.isNoticed
        : !isRight(question, answer, shownFirst);
    if (!isMissed) return [];
    const wanted = 'find' in question ? question.find : [];
    return [{ ask: question.ask, wanted, given: answer.slugs.slice(0, shownFirst) }];
  });
}
