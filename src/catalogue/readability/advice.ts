/** Advice to authors on how a text reads: it forbids nothing. */
import { type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import type { Assessment } from './measure.ts';
import { readingLanguage } from './languages.ts';

/** Of a hard text the longest sentence is named in any case, another if it has so many words. */
const manyWords = 25;

/**
 * Names the longest sentences of a text that is hard even for who has finished upper secondary
 * school.
 *
 * @param language the code of the language that it is written in
 */
export function readabilityAdvice(
  { measure, longest }: Assessment,
  file: string,
  language: string,
): Diagnostic[] {
  const { index } = measure;
  const { formula } = readingLanguage(language);
  if (!index || !formula || index.value >= formula.hardBelow) return [];
  return longest
    .filter(({ words }, place) => place === 0 || words >= manyWords)
    .map(({ opening, words, line }) =>
      diagnostic('hard-to-read', { file, line, column: 1 }, { index: index.value, words, opening }),
    );
}
