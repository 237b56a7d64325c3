/** The files of the search, fetched once each. */
import { type Facets, facetsIn } from '../../search/facet-counts.ts';
import {
  cardFile,
  facetFile,
  orderFile,
  rareFacetFile,
  wordFile,
} from '../../routing/fixed-paths.ts';
import { fetchJson } from '../missing.ts';
import type { Card, FacetFile, OrderFile, WordFile } from '../../search/files.ts';

export interface SearchFiles {
  /** @param rare also those that are rarely asked for */
  facets: (rare: boolean) => Promise<Facets>;
  orders: () => Promise<OrderFile>;
  /** What is known of the words with a first letter; nothing is of those with another sign. */
  words: (letter: string) => Promise<WordFile>;
  /** The cards of some practices, in the order asked for. */
  cards: (docIndexes: readonly number[]) => Promise<Card[]>;
}

const noWords: WordFile = { words: '', alike: {} };
const asItIs = <T>(read: T): T => read;

/** @param base the base of the site, ending in `/` */
export function searchFiles(base: string, cardsPerFile: number): SearchFiles {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T, Made = T>(file: string, make: (read: T) => Made): Promise<Made> => {
    const known = kept.get(file) as Promise<Made> | undefined;
    const asked = known ?? fetchJson<T>(base + file).then(make);
    kept.set(file, asked);
    // What failed is asked for again the next time.
    asked.catch(() => kept.delete(file));
    return asked;
  };
  const card = async (docIndex: number): Promise<Card | undefined> => {
    const part = await once<Card[]>(cardFile(Math.floor(docIndex / cardsPerFile)), asItIs);
    return part[docIndex % cardsPerFile];
  };
  return {
    facets: async (rare) => {
      const read = (file: string) => once<FacetFile, Facets>(file, facetsIn);
      const [main, other] = await Promise.all([
        read(facetFile),
        rare ? read(rareFacetFile) : undefined,
      ]);
      return { ...main, facets: { ...main.facets, ...other?.facets } };
    },
    orders: () => once<OrderFile>(orderFile, asItIs),
    words: async (letter) =>
      /^[a-z]$/.test(letter) ? once<WordFile>(wordFile(letter), asItIs) : noWords,
    cards: async (docIndexes) =>
      (await Promise.all(docIndexes.map(card))).filter((c) => c !== undefined),
  };
}
