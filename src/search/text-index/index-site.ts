/**
 * The index of the practice pages. Pagefind indexes only pages that changed, not all at a
 * time; what it says of them is put together with what is kept of an earlier index.
 */
import type { LanguageCode } from '../../i18n/languages.ts';
import { documentId, entryFile, textIndexFolder, wordFile } from '../files.ts';
import { WordCount } from '../words.ts';
import { type Batch, indexBatch } from './batch.ts';
import {
  keepPage,
  type KnownPage,
  type PageToIndex,
  piecesOf,
  type TextIndex,
  wordsOf,
} from './earlier.ts';
import { fragmentDigest, fragmentFile, readFragment } from './fragments.ts';
import type { IndexPart } from './merge.ts';
import { type IndexStore, newIndex } from './store.ts';
import { writeIndex } from './write-index.ts';

/** As many words as fit in some sixty kilobytes: the rarest of a large catalogue are left out. */
const mostWords = 20_000;

/** How many pages are indexed at a time: Pagefind's memory grows with them. */
const batchSize = 1250;

/**
 * Indexes the practice pages of a built site, and writes what the search reads beside the index.
 * The same pages give the same files, whatever is known of before.
 *
 * @param site the folder of the built site in one language
 * @param code that language, by whose rules words are shortened
 * @param pages of all practices, in the order of the catalogue
 * @param store where the files go
 * @param before what is known of the index of an earlier build, if its files may be in the store
 * @param atATime how many pages Pagefind is given
 * @throws if Pagefind refuses, or finds other pages than the catalogue has
 */
export async function indexSite(
  site: string,
  code: LanguageCode,
  pages: readonly PageToIndex[],
  store: IndexStore = newIndex(site),
  before?: TextIndex,
  atATime = batchSize,
): Promise<TextIndex> {
  const places = new Map(pages.map(({ slug }, place) => [slug, place]));
  const { indexed, words, parts, pieces: kept } = takeOver(pages, places, store, before);
  const changed = pages.filter(({ slug }) => !indexed.has(slug));
  let first: Batch | undefined;
  // Once at least: the engine comes with it.
  for (let from = 0; from === 0 || from < changed.length; from += atATime) {
    const some = new Map(changed.slice(from, from + atATime).map((page) => [page.slug, page]));
    const batch = await indexBatch(site, code, [...some.keys()]);
    first ??= batch;
    const placesOfPages = batch.fragments.map((fragment, number) => {
      const { slug, text, fields } = readFragment(fragment);
      const [page, place] = [some.get(slug), places.get(slug)];
      if (!page || place === undefined) return undefined;
      const id = documentId(place, fragmentDigest(fragment));
      store.writeNamed(fragmentFile(id), fragment);
      words.add(text);
      indexed.set(slug, { ...page, id, words: batch.list.pages[number]?.words ?? 0, fields });
      return place;
    });
    parts.push({ pieces: batch.pieces, fields: batch.list.fields, places: placesOfPages });
  }
  const lost = pages.filter(({ slug }) => !indexed.has(slug)).map(({ slug }) => slug);
  if (lost.length > 0) throw new Error(`Pagefind left out: ${lost.slice(0, 10).join(', ')}`);
  const whole = pages.flatMap(({ slug }) => indexed.get(slug) ?? []);
  const fields = [...new Set(whole.flatMap((page) => page.fields))].sort();
  const version = first?.list.version ?? '';
  const { list, pieces } = await writeIndex({ version, pages: whole, parts, fields, kept }, store);
  if (first) writeEngine(first, code, list, whole.length, store);
  store.write(wordFile, Buffer.from(JSON.stringify(words.words(mostWords))));
  return { pages: whole, pieces, fields, words: words.counts() };
}

interface Begun {
  /** By slug. */
  indexed: Map<string, KnownPage>;
  words: WordCount;
  parts: IndexPart[];
  /** Those of the earlier index, by name. */
  pieces?: ReadonlyMap<string, Buffer>;
}

/** Begins an index with the pages of an earlier one that have not changed. */
function takeOver(
  pages: readonly PageToIndex[],
  places: ReadonlyMap<string, number>,
  store: IndexStore,
  before: TextIndex | undefined,
): Begun {
  const indexed = new Map<string, KnownPage>();
  const pieces = before && piecesOf(before, store);
  if (!pieces) return { indexed, words: new WordCount(), parts: [] };
  const known = new Map(before.pages.map((page) => [page.slug, page]));
  for (const [place, page] of pages.entries()) {
    const kept = keepPage(page, place, known.get(page.slug), store);
    if (kept) indexed.set(page.slug, kept);
  }
  const isKept = (slug: string) => indexed.has(slug);
  const placesOfKept = before.pages.map(({ slug }) =>
    isKept(slug) ? places.get(slug) : undefined,
  );
  const part = { pieces: [...pieces.values()], fields: before.fields, places: placesOfKept };
  return { indexed, words: wordsOf(before, isKept, store), parts: [part], pieces };
}

/** Writes the program that reads the index, and what it reads first. */
function writeEngine(
  { engine, entry }: Batch,
  code: LanguageCode,
  list: string,
  pages: number,
  store: IndexStore,
): void {
  for (const [file, content] of engine) store.write(`${textIndexFolder}/${file}`, content);
  const language = { ...entry.languages[code], hash: list, page_count: pages };
  const content = JSON.stringify({ ...entry, languages: { [code]: language } });
  store.write(`${textIndexFolder}/${entryFile}`, Buffer.from(content));
}
