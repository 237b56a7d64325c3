/** The words of a query, as Pagefind compares them: without accents and capitals. */
import { distance } from 'fastest-levenshtein';
import { normaliseQuery } from './normalise.ts';

export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What the search has to know of a language. */
export interface QueryLanguage {
  /** Words that say nothing alone, folded. */
  stopWords: ReadonlySet<string>;
  /** Articles and prepositions that lean on the next word, with the apostrophe. */
  elision: RegExp;
}

export interface Query {
  /** What is asked of the index: without what says nothing, whose lists are the longest to load. */
  text: string;
  /**
   * Its words that say something, each once, as the index compares them: `socio-sanitario` and
   * `D.G.R.` are a word each.
   */
  words: string[];
  /** Of those that have signs within, the words between the signs: `socio`, `sanitario`. */
  compounds: ReadonlyMap<string, readonly string[]>;
  /** Between quotation marks: the reader wants these very words. */
  isExact: boolean;
}

const letters = /[\p{L}\p{N}]+/gu;

/** A word between blanks, folded, without the signs in and around it; empty if it has no letter. */
const joined = (word: string): string => fold(word).match(letters)?.join('') ?? '';

/** Reads what a person typed: `assistenza all’anziano` asks for two words, not for `all`. */
export function understand(typed: string, { stopWords, elision }: QueryLanguage): Query {
  const query = normaliseQuery(typed);
  const isExact = query.includes('"');
  const plain = isExact ? query : query.replace(elision, ' ');
  const typedWords = plain.split(/\s+/).filter((word) => joined(word) !== '');
  const saying = typedWords.filter((word) => !stopWords.has(joined(word)));
  // Of a query of nothing but words that say nothing, all are asked.
  const text = (isExact || saying.length === 0 ? [plain.trim()] : saying).join(' ');
  const compounds = new Map<string, string[]>();
  for (const word of saying) {
    const parts = fold(word).match(letters) ?? [];
    if (parts.length > 1) compounds.set(parts.join(''), parts);
  }
  return { text, words: [...new Set(saying.map(joined))], compounds, isExact };
}

/**
 * The word that a mistyped one was meant to be.
 *
 * @param known the words of the catalogue, folded, the most frequent first
 * @returns the nearest with the same first letter, which people rarely mistype, the more frequent of
 *   two; nothing if more than one letter in four differs
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const most = Math.floor(word.length / 4);
  let nearest: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) >= least) continue;
    const differs = distance(word, candidate);
    if (differs < least) [nearest, least] = [candidate, differs];
  }
  return nearest;
}

/** Words shorter than this have too many neighbours to be what another was meant to be. */
const shortest = 4;

/**
 * The words of texts, folded, those that stand in the most texts first; so many at most. Only of
 * letters: a mistyped number cannot be guessed.
 */
export function frequentWords(texts: Iterable<string>, most: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = fold(text).match(/\p{L}+/gu) ?? [];
    for (const word of new Set(words.filter(({ length }) => length >= shortest))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, textsA], [b, textsB]) => textsB - textsA || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}
