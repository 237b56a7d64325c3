/**
 * The words of the catalogue, a file for each first letter: a query reads the files of its own words
 * alone. By them the search knows what was mistyped, and what texts say in place of what people say.
 */
import type { WordFile } from './files.ts';
import { fold, joinedWords, type QueryLanguage, rootOf } from './words.ts';

/** The letters that have a file. */
const wordLetters = [...'abcdefghijklmnopqrstuvwxyz'];
/** A letter alone is hardly a word. */
const shortest = 2;
/** What stands in a single text of a large catalogue is hardly asked for. */
const mostWords = 60_000;

/** The words of a term that say something, as the search looks it up: `senza dimora`. */
export const keyOf = (term: string, language: QueryLanguage): string =>
  joinedWords(term.replace(language.elision, ' '))
    .filter((word) => !language.stopWords.has(word))
    .map((word) => rootOf(word, language))
    .join(' ');

/**
 * Makes the files.
 *
 * @param texts what is indexed of each practice
 * @param groups words that mean the same, in this language
 * @returns by letter, one for each of {@link wordLetters}
 */
export function wordFilesOf(
  texts: readonly string[],
  groups: readonly (readonly string[])[],
  language: QueryLanguage,
): Map<string, WordFile> {
  const apart = texts.map((text) => text.replace(language.elision, ' '));
  const words = frequentWords(apart, mostWords).filter((word) => !language.stopWords.has(word));
  const alike = alikeIn(texts, groups, language);
  return new Map(
    wordLetters.map((letter) => [
      letter,
      {
        words: words.filter((word) => word.startsWith(letter)).join(' '),
        alike: Object.fromEntries([...alike].filter(([key]) => key.startsWith(letter))),
      },
    ]),
  );
}

/** For each term of the groups, the others that stand in some text. */
function alikeIn(
  texts: readonly string[],
  groups: readonly (readonly string[])[],
  language: QueryLanguage,
): Map<string, string[]> {
  const whole = texts.map((text) => ` ${rootsOf(text, language).join(' ')} `).join('\n');
  const stands = (term: string) => whole.includes(` ${rootsOf(term, language).join(' ')} `);
  const alike = new Map<string, string[]>();
  for (const group of groups) {
    const standing = group.filter(stands);
    for (const term of group) {
      const key = keyOf(term, language);
      const others = standing.filter((other) => keyOf(other, language) !== key).map(fold);
      if (key === '' || others.length === 0) continue;
      alike.set(key, [...new Set([...(alike.get(key) ?? []), ...others])]);
    }
  }
  return alike;
}

const rootsOf = (text: string, language: QueryLanguage): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => rootOf(word, language));

/**
 * The words of texts, folded, those that stand in the most texts first; so many at most. Only of
 * letters: a mistyped number cannot be guessed.
 */
export function frequentWords(texts: Iterable<string>, most: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = [...(fold(text).match(/\p{L}+/gu) ?? []), ...joinedWords(text)];
    const counted = words.filter((word) => word.length >= shortest && /^\p{L}+$/u.test(word));
    for (const word of new Set(counted)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, textsA], [b, textsB]) => textsB - textsA || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}
