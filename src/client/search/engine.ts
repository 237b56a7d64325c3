/**
 * Pagefind's engine in the browser: https://pagefind.app/docs/api/ No other script knows it, but the
 * one beside it that asks other catalogues.
 */
import { excerptLength } from './excerpt.ts';
import { textIndexFolder } from '../../routing/fixed-paths.ts';
import { metaWeights, docIndexKey } from '../../search/files.ts';

/** What the interface promises of a page that was found. */
interface Fragment {
  url: string;
  excerpt: string;
  content: string;
  meta: Record<string, string | undefined>;
}
interface Result {
  id: string;
  score: number;
  /** Places of the words found, among those of the content. */
  words: number[];
  /** Of the names in {@link metaWeights}, those whose text has a word found. */
  matchedMetaFields?: string[];
  data: () => Promise<Fragment>;
}
interface Found {
  results: Result[];
}
interface SearchOptions {
  filters?: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}
interface Engine {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (text: string | null, options?: SearchOptions) => Promise<Found>;
  mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
}
interface Module extends Engine {
  createInstance: (options: Record<string, unknown>) => Engine;
  destroy: () => Promise<void>;
}

export type { Engine, Found, Fragment, Result };

/** How results are ordered, and how long an excerpt is. */
export const options = { excerptLength, ranking: { termFrequency: 0.6, metaWeights } };

export const load = (folder: string): Promise<Module> => {
  // A name rather than a text: of a text the bundler would want to load what it imports, with a script.
  const address = `${folder}pagefind.js`;
  return import(/* @vite-ignore */ address) as Promise<Module>;
};

export const folderBelow = (base: string): string =>
  new URL(`${base}${textIndexFolder}/`, location.href).href;

/** A result, and which practice it is: its index in the order of the catalogue. */
type IndexedResult = readonly [docIndex: number, result: Result];

/** Searches the index of this site. */
export type SearchIndex = (text: string) => Promise<IndexedResult[]>;

/**
 * Opens the index of this site.
 *
 * @param base the base of this site, ending in `/`
 * @param count how many practices the site has
 * @returns searches it
 * @throws if there is none, it cannot be read, or it is of another build; then it is opened anew the
 *   next time
 */
export function openIndex(base: string, count: Promise<number>): SearchIndex {
  const folder = folderBelow(base);
  // Where there is no index there is no engine either.
  const opening = load(folder).then(async (engine) => {
    await engine.options(options);
    return engine;
  });
  const indexing = opening.then((engine) => docIndexesIn(engine, count));
  // Whoever searches is told.
  indexing.catch(() => {});
  return async (text) => {
    const engine = await opening;
    // The practices are told while the text is searched: neither waits for the other.
    const [{ results }, docIndexes] = await Promise.all([engine.search(text), indexing]);
    return results.map((result) => {
      const docIndex = docIndexes.get(result.id);
      if (docIndex === undefined) throw new Error();
      return [docIndex, result];
    });
  };
}

/** All records in the order of the catalogue: so each result is told without reading its page. */
async function docIndexesIn(engine: Engine, count: Promise<number>): Promise<Map<string, number>> {
  const [all, expected] = await Promise.all([
    engine.search(null, { sort: { [docIndexKey]: 'asc' } }),
    count,
  ]);
  if (all.results.length !== expected) {
    throw new Error('Another build');
  }
  return new Map(all.results.map(({ id }, docIndex) => [id, docIndex]));
}

/** Ends the engine, so that one that is stuck is begun anew. */
export async function closeIndex(base: string): Promise<void> {
  const engine = await load(folderBelow(base));
  await engine.destroy();
}
