/** Asks the index for words and phrases, and takes accidents for what they are. */
import type { Result, SearchIndex } from './engine.ts';

/** What the index has of a word, or of words one after the other. */
export interface Asked {
  text: string;
  /** By place: what has these very words, in one of their forms. */
  found: Map<number, { score: number; isTopical: boolean }>;
  /** By place: what Pagefind gives, also for the words that begin so. */
  results: Map<number, Result>;
}

export interface Ask {
  /** What has a word in one of its forms, or a phrase. */
  exactly: (text: string) => Promise<Asked>;
  /** What has words that begin as the one asked for: half the work. */
  beginning: (word: string) => Promise<Asked>;
}

/**
 * Asks an index, for each text once.
 *
 * Pagefind shortens a word that it does not know until some indexed word begins with what is left
 * ("inesistente" finds "i"), and takes every word that begins as the one that is asked for. Between
 * quotation marks it does neither, but does not rank. So both are asked: the one tells which
 * practices count, the other how much.
 */
export function askIndex(search: SearchIndex): Ask {
  const kept = new Map<string, Promise<Asked>>();
  const exactly = async (text: string): Promise<Asked> => {
    const [ranked, exact] = await Promise.all([search(text), search(`"${text}"`)]);
    const results = new Map(ranked);
    const found: Asked['found'] = new Map();
    for (const [place, one] of exact) {
      const result = results.get(place) ?? one;
      found.set(place, { score: result.score, isTopical: isTopical(result) });
    }
    return { text, found, results };
  };
  return {
    exactly: (text) => {
      const known = kept.get(text) ?? exactly(text);
      kept.set(text, known);
      return known;
    },
    beginning: async (word) => {
      const ranked = await search(word);
      const found = ranked.map(
        ([place, result]) =>
          [place, { score: result.score, isTopical: isTopical(result) }] as const,
      );
      return { text: word, found: new Map(found), results: new Map(ranked) };
    },
  };
}

const isTopical = ({ matchedMetaFields = [] }: Result): boolean => matchedMetaFields.length > 0;

/** What has all of some words, wherever they stand. */
export async function together(words: readonly string[], ask: Ask): Promise<Asked> {
  const all = await Promise.all(words.map(ask.exactly));
  const [first] = all;
  if (first === undefined) return nothing;
  if (all.length === 1) return first;
  const found: Asked['found'] = new Map();
  for (const place of first.found.keys()) {
    const each = all.flatMap((one) => one.found.get(place) ?? []);
    if (each.length < all.length) continue;
    const score = each.reduce((sum, one) => sum + one.score, 0);
    found.set(place, { score, isTopical: each.every((one) => one.isTopical) });
  }
  return { text: words.join(' '), found, results: first.results };
}

const nothing: Asked = { text: '', found: new Map(), results: new Map() };
