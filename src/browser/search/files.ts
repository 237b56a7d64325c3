/** The files of the search, fetched once each. */
import {
  type Card,
  cardFile,
  type DocumentFile,
  documentFile,
  type FacetFile,
  facetFile,
  type WordFile,
  wordFile,
} from '../../search/files.ts';

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}

export interface SearchFiles {
  facets: () => Promise<FacetFile>;
  documents: () => Promise<DocumentFile>;
  words: () => Promise<WordFile>;
  /** The cards of some practices, in the order asked for. */
  cards: (places: readonly number[]) => Promise<Card[]>;
}

/** @param base the base of the site, ending in `/` */
export function searchFiles(base: string, cardsPerFile: number): SearchFiles {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(file: string): Promise<T> => {
    const known = kept.get(file) as Promise<T> | undefined;
    const asked = known ?? fetchJson<T>(base + file);
    kept.set(file, asked);
    // What failed is asked for again the next time.
    asked.catch(() => kept.delete(file));
    return asked;
  };
  const card = async (place: number): Promise<Card | undefined> => {
    const part = await once<Card[]>(cardFile(Math.floor(place / cardsPerFile)));
    return part[place % cardsPerFile];
  };
  return {
    facets: () => once(facetFile),
    documents: () => once(documentFile),
    words: () => once(wordFile),
    cards: async (places) => (await Promise.all(places.map(card))).filter((c) => c !== undefined),
  };
}
