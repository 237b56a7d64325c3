/** The words of a query, as Pagefind compares them: without accents and capitals. */
import { distance } from 'fastest-levenshtein';

export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What the search has to know of a language. */
export interface QueryLanguage {
  /** Words that say nothing alone, folded. */
  stopWords: ReadonlySet<string>;
  /** Articles and prepositions that lean on the next word, with the apostrophe. */
  elision: RegExp;
  /** How many letters at the end of a word of this length may differ: those of an inflection. */
  endingOf: (length: number) => number;
}

export interface Query {
  /** What is asked of the index: without what says nothing, whose lists are the longest to load. */
  text: string;
  /** Its words that say something, folded, each once. */
  words: string[];
  /** Between quotation marks: the reader wants these very words. */
  isExact: boolean;
}

const wordsIn = /[\p{L}\p{N}]+/gu;

/** Reads what a person typed: `assistenza all’anziano` asks for two words, not for `all`. */
export function understand(typed: string, { stopWords, elision }: QueryLanguage): Query {
  const isExact = /["“”«»]/.test(typed);
  const plain = isExact ? typed : typed.replace(elision, '');
  const words = (fold(plain).match(wordsIn) ?? []).filter((word) => !stopWords.has(word));
  const isAsked = (word: string) => isExact || words.length === 0 || !stopWords.has(fold(word));
  const text = plain.replace(wordsIn, (word) => (isAsked(word) ? word : ''));
  return { text: text.replace(/\s+/g, ' ').trim(), words: [...new Set(words)], isExact };
}

/**
 * Tells whether a text has every word of a query, but for its ending.
 *
 * Pagefind shortens a word that it does not know until some indexed word begins with what is left
 * ("inesistente" finds "i"): such accidents are no result.
 *
 * @param content the whole text of the result, its title included
 */
export function hasEveryWord(
  content: string,
  query: string,
  { endingOf }: Pick<QueryLanguage, 'endingOf'>,
): boolean {
  const text = fold(content);
  const words = fold(query).match(wordsIn) ?? [];
  return words.every((word) => text.includes(word.slice(0, word.length - endingOf(word.length))));
}

/**
 * The word that a mistyped one was meant to be.
 *
 * @param known the words of the catalogue, folded, the most frequent first
 * @returns the nearest, the more frequent of two; nothing if more than one letter in four differs
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const most = Math.floor(word.length / 4);
  let nearest: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const differs = distance(word, candidate);
    if (differs < least) [nearest, least] = [candidate, differs];
  }
  return nearest;
}

const wordsToCount = (content: string): Set<string> =>
  new Set(content.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** Counts in how many texts each word stands, to know which words a catalogue has. */
export class WordCount {
  readonly #texts: Map<string, number>;

  /** @param before what was counted before */
  constructor(before: Iterable<[word: string, texts: number]> = []) {
    this.#texts = new Map(before);
  }

  add(content: string): void {
    for (const word of wordsToCount(content)) this.addCount(word, 1);
  }

  /** Takes a text away that was counted. */
  remove(content: string): void {
    for (const word of wordsToCount(content)) {
      this.addCount(word, -1);
      if (this.#texts.get(word) === 0) this.#texts.delete(word);
    }
  }

  /** Adds what was counted before. */
  addCount(word: string, texts: number): void {
    this.#texts.set(word, (this.#texts.get(word) ?? 0) + texts);
  }

  counts(): [word: string, texts: number][] {
    return [...this.#texts];
  }

  /** The words, folded, the most frequent first; so many at most. */
  words(most: number): string[] {
    const folded = new Map<string, number>();
    for (const [word, texts] of this.#texts) {
      const name = fold(word);
      folded.set(name, (folded.get(name) ?? 0) + texts);
    }
    return [...folded]
      .sort(([a, textsA], [b, textsB]) => textsB - textsA || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([word]) => word);
  }
}
