/** The words of a query, as Pagefind compares them: without accents and capitals. */
import { normaliseQuery } from './normalise.ts';

/** Most of a text is ASCII, which has no accents: to look for them takes longer than the rest. */
export const fold = (text: string): string =>
  text.replace(beyondAscii, (signs) => signs.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();
const beyondAscii = /[^\0-\x7f]+/g;

/** What the search has to know of a language. */
export interface QueryLanguage {
  /** Words that say nothing alone, folded. */
  stopWords: ReadonlySet<string>;
  /** Articles and prepositions that lean on the next word, with the apostrophe. */
  elision: RegExp;
  /** The ending by which the forms of a word differ: `anziani`, `anziana`. */
  ending: RegExp;
}

export interface Query {
  /**
   * Its words that say something, each once, as the index compares them: `socio-sanitario` and
   * `D.G.R.` are a word each. Of a query of nothing but words that say nothing, all.
   */
  words: string[];
  /** Of those that have signs within, the words between the signs: `socio`, `sanitario`. */
  compounds: ReadonlyMap<string, readonly string[]>;
  /** What stands between quotation marks: the reader wants these very words, one after the other. */
  phrases: string[];
}

const letters = /[\p{L}\p{N}]+/gu;
const quoted = /"([^"]*)"/g;

/** A word between blanks, folded, without the signs in and around it; empty if it has no letter. */
const joined = (word: string): string => fold(word).match(letters)?.join('') ?? '';

/** The words of a text, folded, as the index compares them. */
export const joinedWords = (text: string): string[] =>
  text.split(/\s+/).map(joined).filter(Boolean);

/** What the forms of a word have in common; short words are themselves. */
export const rootOf = (word: string, { ending }: Pick<QueryLanguage, 'ending'>): string => {
  const root = word.replace(ending, '');
  return root.length < 3 ? word : root;
};

/** Reads what a person typed: `assistenza all’anziano` asks for two words, not for `all`. */
export function understand(typed: string, { stopWords, elision }: QueryLanguage): Query {
  const query = normaliseQuery(typed);
  const phrases = [...query.matchAll(quoted)]
    .map(([, phrase = '']) => joinedWords(phrase).join(' '))
    .filter((phrase) => phrase !== '');
  const plain = query.replace(quoted, ' ').replace(elision, ' ');
  const typedWords = plain.split(/\s+/).filter(joined);
  // A letter alone is what is left of an article, or of a word that is still being typed.
  const saying = typedWords.filter(
    (word) => !stopWords.has(joined(word)) && !/^\p{L}$/u.test(joined(word)),
  );
  const asked = saying.length === 0 && phrases.length === 0 ? typedWords : saying;
  const compounds = new Map<string, string[]>();
  for (const word of asked) {
    const parts = fold(word).match(letters) ?? [];
    if (parts.length > 1) compounds.set(parts.join(''), parts);
  }
  return { words: [...new Set(asked.map(joined))], compounds, phrases };
}
