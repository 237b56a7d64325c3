/** Pagefind's engine in the browser: https://pagefind.app/docs/api/ No other script knows it. */
import { textIndexFolder } from '../../routing/fixed-paths.ts';
import { metaWeights, placeKey } from '../../search/files.ts';
import { hasIndex } from './has-index.ts';

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
}

export type { Engine, Found, Fragment, Result };

/** How results are ordered, and how long an excerpt is, in words. */
const options = { excerptLength: 24, ranking: { termFrequency: 0.6, metaWeights } };

const load = (folder: string): Promise<Module> =>
  import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Module>;

const folderBelow = (base: string): string =>
  new URL(`${base}${textIndexFolder}/`, location.href).href;

/** The index of this site, whose results are practices by their place in the catalogue. */
export interface OwnIndex {
  /** How many practices it has. */
  size: number;
  search: (text: string) => Promise<Found>;
  /** @throws if the result is of no practice: the index is of another build than the engine */
  placeOf: (result: Result) => number;
}

/**
 * Opens the index of this site.
 *
 * @param base the base of this site, ending in `/`
 * @throws if there is none, or it cannot be read
 */
export async function openIndex(base: string): Promise<OwnIndex> {
  const folder = folderBelow(base);
  const [engine] = await Promise.all([load(folder), hasIndex(folder)]);
  await engine.options(options);
  // All records in the order of the catalogue: so each result is told without reading its page.
  const all = await engine.search(null, { sort: { [placeKey]: 'asc' } });
  const places = new Map(all.results.map(({ id }, place) => [id, place]));
  return {
    size: places.size,
    search: (text) => engine.search(text),
    placeOf({ id }) {
      const place = places.get(id);
      if (place === undefined) throw new Error(`No practice is called ${id}`);
      return place;
    },
  };
}

/** Keeps what an instance finds in the index of this site apart from that of the other. */
const mark = { elsewhere: 'yes' };

/**
 * Opens the index of another catalogue with the engine of this one: none of its programs runs.
 *
 * @param base the base of this site, ending in `/`
 * @param url the other catalogue, ending in `/`
 * @param patience how long it may take to answer, in milliseconds
 * @returns searches it
 */
export async function openOtherIndex(
  base: string,
  url: string,
  patience: number,
): Promise<(text: string) => Promise<Found>> {
  const ours = folderBelow(base);
  const theirs = `${url}${textIndexFolder}/`;
  // The engine would tell the console and nobody else.
  await hasIndex(theirs, AbortSignal.timeout(patience));
  const { createInstance } = await load(ours);
  const engine = createInstance({ basePath: ours, ...options });
  await engine.mergeIndex(theirs, { baseUrl: url, mergeFilter: mark, ...options });
  return (text) => engine.search(text, { filters: mark });
}
