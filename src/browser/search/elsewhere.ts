/** The search in other catalogues: our engine reads their indexes, and none of their programs. */
import { textIndexFolder } from '../../search/files.ts';
import { hasEveryWord, understand } from '../../search/words.ts';
import { query } from '#words/query.ts';
import { hasIndex } from './has-index.ts';

export interface OtherCatalogue {
  name: string;
  /** Ends in `/`. */
  url: string;
}

export interface OtherResult {
  title: string;
  url: string;
  /** With the words found between `<mark>` and `</mark>`. */
  excerpt: string;
}

interface Instance {
  options: (options: Record<string, unknown>) => Promise<void>;
  mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
  search: (
    text: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
}
interface Engine {
  createInstance: (options: Record<string, unknown>) => Instance;
}

/** So many of each catalogue: they stand below our own. */
const most = 5;
/** How long a catalogue may take, in milliseconds. */
const patience = 5000;
/** Keeps what an instance finds in the index of this site apart. */
const mark = { elsewhere: 'yes' };

/**
 * Searches one other catalogue.
 *
 * @returns its best results
 * @throws if it does not answer in time, or is no catalogue
 */
export type SearchElsewhere = (text: string) => Promise<OtherResult[]>;

/** @param base the base of this site, ending in `/` */
export function searchElsewhere(base: string, { url }: OtherCatalogue): SearchElsewhere {
  const ours = new URL(`${base}${textIndexFolder}/`, location.href).href;
  const theirs = `${url}${textIndexFolder}/`;
  let instance: Promise<Instance> | undefined;

  const load = async (): Promise<Instance> => {
    // The engine would tell the console and nobody else.
    await hasIndex(theirs, AbortSignal.timeout(patience));
    const engine = (await import(/* @vite-ignore */ `${ours}pagefind.js`)) as Engine;
    const made = engine.createInstance({ basePath: ours, excerptLength: 24 });
    const options = { baseUrl: url, mergeFilter: mark, excerptLength: 24 };
    await made.mergeIndex(theirs, options);
    return made;
  };

  const search = async (typed: string): Promise<OtherResult[]> => {
    const { text } = understand(typed, query);
    // One that failed is not asked again until the page is opened anew.
    instance ??= load();
    const { results } = await (await instance).search(text, { filters: mark });
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return pages.flatMap((page) => readResult(page, text, url) ?? []);
  };
  return (typed) => Promise.race([search(typed), impatience()]);
}

/** Takes of a page of another catalogue what can be shown, if it is one of its own pages. */
function readResult(page: unknown, text: string, below: string): OtherResult | undefined {
  const { url, excerpt, content, meta } = page as Record<string, unknown>;
  const title = (meta as { title?: unknown } | undefined)?.title;
  if (typeof url !== 'string' || typeof title !== 'string') return undefined;
  if (typeof excerpt !== 'string' || typeof content !== 'string') return undefined;
  const address = new URL(url, below).href;
  const isTheirs = /^https?:/.test(address) && address.startsWith(below);
  if (!isTheirs || !hasEveryWord(`${title} ${content}`, text, query)) return undefined;
  return { title, url: address, excerpt };
}

const impatience = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('Too slow')), patience);
  });
