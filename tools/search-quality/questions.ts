/** The questions by which the search is judged, in `questions.yml`. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const question = z.union([
  /** What somebody types, and the slugs of all practices that answer. */
  z.strictObject({ ask: z.string().min(1), find: z.array(z.string()).min(1) }),
  /** What no practice is about. */
  z.strictObject({ ask: z.string().min(1), absent: z.literal(true) }),
]);
const questionFile = z.record(z.string(), z.array(question));

export type Question = z.infer<typeof question>;

/** The questions of a language, in two halves. */
interface Questions {
  /** Those by which the search was made: their misses may be looked at. */
  tuned: Question[];
  /** Those whose score alone is looked at. */
  heldOut: Question[];
}

/**
 * Reads the questions, by language.
 *
 * @throws if the file is not as it should be
 */
export function readQuestions(file: string): Map<string, Questions> {
  const read = questionFile.parse(parse(readFileSync(file, 'utf8')));
  return new Map(
    Object.entries(read).map(([language, all]) => {
      const half = Math.ceil(all.length / 2);
      return [language, { tuned: all.slice(0, half), heldOut: all.slice(half) }];
    }),
  );
}
