/** The search in other catalogues: our engine reads their indexes, and none of their programs. */
import { understand } from '../../search/words.ts';
import { query } from '#words/query.ts';
import type { Found } from './engine.ts';
import { openOtherIndex } from './other-index.ts';

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

/** So many of each catalogue: they stand below our own. */
const most = 5;
/** How long a catalogue may take, in milliseconds. */
const patience = 5000;
/**
 * Searches one other catalogue.
 *
 * @returns its best results
 * @throws if it does not answer in time, or is no catalogue
 */
type SearchOtherCatalogue = (text: string) => Promise<OtherResult[]>;

/** @param base the base of this site, ending in `/` */
export function searchOtherCatalogue(base: string, { url }: OtherCatalogue): SearchOtherCatalogue {
  let opened: ReturnType<typeof openOtherIndex> | undefined;

  const search = async (typed: string): Promise<OtherResult[]> => {
    const { words, phrases } = understand(typed, query);
    const [phrase] = phrases;
    // One that failed is not asked again until the page is opened anew.
    opened ??= openOtherIndex(base, url, patience);
    const ask = await opened;
    const { results } = await ask(phrase === undefined ? words.join(' ') : `"${phrase}"`);
    if (phrase === undefined && (await hasUnknown(words, ask))) return [];
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return pages.flatMap((page) => readResult(page, url) ?? []);
  };
  return (typed) => Promise.race([search(typed), impatience()]);
}

/**
 * Whether some word stands in no record. Pagefind shortens a word that it does not know until some
 * indexed word begins with what is left: such accidents are no result. Between quotation marks it
 * does not.
 */
async function hasUnknown(
  words: readonly string[],
  search: (text: string) => Promise<Found>,
): Promise<boolean> {
  const found = await Promise.all(words.map((word) => search(`"${word}"`)));
  return found.some(({ results }) => results.length === 0);
}

/** A name of a practice takes fewer; excerpts are cut by the engine, unless their words are long. */
const longestTitle = 300;
const longestExcerpt = 2000;
const longestAddress = 2000;

/** Whatever is not seen, or moves others about; joiners too, which no title needs. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/gu;

/** A text of another site as it may stand in ours: no longer than this, with all that it says seen. */
function shown(text: string, most: number): string {
  const start = text.slice(0, 2 * most).replace(unseen, '');
  const cut = start.length > most || text.length > 2 * most;
  return cut ? `${start.slice(0, most).toWellFormed()}…` : start;
}

/** Takes of a page of another catalogue what can be shown, if it is one of its own pages. */
export function readResult(page: unknown, below: string): OtherResult | undefined {
  const { url, excerpt, meta } = (page ?? {}) as Record<string, unknown>;
  const title = (meta as { title?: unknown } | undefined)?.title;
  if (typeof url !== 'string' || typeof title !== 'string') return undefined;
  if (typeof excerpt !== 'string' || url.length > longestAddress) return undefined;
  const address = URL.parse(url, below)?.href ?? '';
  const isTheirs = /^https?:/.test(address) && address.startsWith(below);
  if (!isTheirs) return undefined;
  const name = shown(title, longestTitle).trim();
  return {
    title: name === '' ? address : name,
    url: address,
    excerpt: shown(excerpt, longestExcerpt),
  };
}

const impatience = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('Too slow')), patience);
  });
