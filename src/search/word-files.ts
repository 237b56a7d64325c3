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
  const folded = texts.map(fold);
  const apart = folded.map((text) => text.replace(language.elision, ' '));
  const words = frequentWords(apart, mostWords).filter((word) => !language.stopWords.has(word));
  const alike = alikeIn(folded, groups, language);
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
  const found = termsIn(texts, groups.flat(), language);
  const alike = new Map<string, string[]>();
  for (const group of groups) {
    const standing = group.filter((term) => found.has(term));
    for (const term of group) {
      const key = keyOf(term, language);
      const others = standing.filter((other) => keyOf(other, language) !== key).map(fold);
      if (key === '' || others.length === 0) continue;
      alike.set(key, [...new Set([...(alike.get(key) ?? []), ...others])]);
    }
  }
  return alike;
}

/** Those of the terms that stand in some text, whatever the endings of their words. */
function termsIn(
  texts: readonly string[],
  terms: readonly string[],
  language: QueryLanguage,
): Set<string> {
  const rootsOf = rootsReader(language);
  const found = new Set<string>();
  /** Those not found yet, by the first word. */
  const missing = new Map<string, { term: string; roots: string[] }[]>();
  for (const term of new Set(terms)) {
    const roots = rootsOf(fold(term));
    const [first] = roots;
    if (first === undefined) continue;
    missing.set(first, [...(missing.get(first) ?? []), { term, roots }]);
  }
  for (const text of texts) {
    if (missing.size === 0) break;
    const roots = rootsOf(text);
    for (const [at, root] of roots.entries()) {
      const candidates = missing.get(root);
      if (!candidates) continue;
      const others = candidates.filter((one) => {
        const stands = one.roots.every((word, index) => word === roots[at + index]);
        if (stands) found.add(one.term);
        return !stands;
      });
      if (others.length === 0) missing.delete(root);
      else if (others.length < candidates.length) missing.set(root, others);
    }
  }
  return found;
}

/** Tells the roots of the words of a folded text; of a word that comes again it remembers its root. */
function rootsReader(language: QueryLanguage): (folded: string) => string[] {
  const known = new Map<string, string>();
  const remembered = (word: string): string => {
    const root = known.get(word) ?? rootOf(word, language);
    known.set(word, root);
    return root;
  };
  return (folded) => (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map(remembered);
}

/**
 * The words of folded texts, those that stand in the most texts first; so many at most. Only of
 * letters: a mistyped number cannot be guessed.
 */
export function frequentWords(texts: Iterable<string>, most: number): string[] {
  const counts = new Map<string, number>();
  const known = new Map<string, string | string[]>();
  const remembered = (between: string): string | string[] => {
    const words = known.get(between) ?? wordsIn(between);
    known.set(between, words);
    return words;
  };
  for (const text of texts) {
    const between = [...new Set(text.split(/\s+/))];
    for (const word of new Set(between.flatMap(remembered))) {
      if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, textsA], [b, textsB]) => textsB - textsA || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}

/**
 * The words of letters alone that stand between two blanks: of `socio-sanitario` its parts, and both
 * as one word.
 *
 * @param folded as {@link fold} gives it
 */
const wordsIn = (folded: string): string | string[] =>
  /^[a-z]*$/.test(folded)
    ? folded
    : [...(folded.match(/\p{L}+/gu) ?? []), ...joinedWords(folded)].filter((word) =>
        /^\p{L}+$/u.test(word),
      );
