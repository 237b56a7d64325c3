/** Asks the index for words and phrases, and takes accidents for what they are. */
import type { Result, SearchIndex } from './engine.ts';

/** What the index has of a word, or of words one after the other. */
export interface Asked {
  text: string;
  /** By `docIndex`: what counts as having it. */
  found: Map<number, { score: number; isTopical: boolean }>;
  /** By `docIndex`: what Pagefind gives, also for the words that begin so. */
  results: Map<number, Result>;
}

export interface Ask {
  /** What has a word in one of its forms, or a phrase. */
  exactly: (text: string) => Promise<Asked>;
  /** What has a word, or words that begin as it does: half the work. */
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
  const ask = async (text: string, exact?: ReturnType<SearchIndex>): Promise<Asked> => {
    const [ranked, counted] = await Promise.all([search(text), exact]);
    const results = new Map(ranked);
    const found: Asked['found'] = new Map();
    for (const [docIndex, one] of counted ?? ranked) {
      const { score, matchedMetaFields = [] } = results.get(docIndex) ?? one;
      found.set(docIndex, { score, isTopical: matchedMetaFields.length > 0 });
    }
    return { text, found, results };
  };
  return {
    exactly: (text) => {
      const known = kept.get(text) ?? ask(text, search(`"${text}"`));
      kept.set(text, known);
      return known;
    },
    beginning: (word) => ask(word),
  };
}

/** What has all of some words, wherever they stand. @param words at least one */
export async function together(words: readonly string[], ask: Ask): Promise<Asked> {
  const all = await Promise.all(words.map(ask.exactly));
  const [first] = all;
  if (first === undefined) throw new Error('No words');
  if (all.length === 1) return first;
  const found: Asked['found'] = new Map();
  for (const docIndex of first.found.keys()) {
    const each = all.flatMap((one) => one.found.get(docIndex) ?? []);
    if (each.length < all.length) continue;
    const score = each.reduce((sum, one) => sum + one.score, 0);
    found.set(docIndex, { score, isTopical: each.every((one) => one.isTopical) });
  }
  return { text: words.join(' '), found, results: first.results };
}
