/** Writes the pieces of an index and their list, packed as Pagefind's engine unpacks them. */
import { type IndexedPage, packed, writeList } from './format.ts';
import { type IndexPart, mergeParts } from './merge.ts';
import { listFile, namePieces, pieceFile, shortDigest } from './pieces.ts';
import type { IndexStore } from './store.ts';

/**
 * The lengths of pages are rounded to so many words: they only weigh results, and a list of ten
 * thousand exact ones takes seven kilobytes more of whoever searches.
 */
const step = 8;

/** What an index is made from. */
export interface Whole {
  /** Of Pagefind. */
  version: string;
  /** In the order of the catalogue. */
  pages: readonly IndexedPage[];
  parts: readonly IndexPart[];
  /** What a page tells of itself, in order. */
  fields: readonly string[];
  /** The pieces of an earlier index, unpacked, by name. */
  kept?: ReadonlyMap<string, Buffer> | undefined;
}

/**
 * Merges the parts of an index and writes what comes of it.
 *
 * @returns the names of the list and of the pieces
 */
export async function writeIndex(
  { version, pages, parts, fields, kept }: Whole,
  store: IndexStore,
): Promise<{ list: string; pieces: string[] }> {
  const pieces = mergeParts(parts, fields);
  const names = namePieces(pieces);
  await Promise.all(
    pieces.map(async ({ content }, index) => {
      const id = names[index]?.id ?? '';
      // Names are short: another piece may have had this one.
      const isKept = kept?.get(id)?.equals(content) && store.restore(pieceFile(id));
      if (!isKept) store.writeNamed(pieceFile(id), await packed(content));
    }),
  );
  const weighed = pages.map(({ id, words }) => ({ id, words: Math.ceil(words / step) * step }));
  const list = writeList({ version, pages: weighed, pieces: names, fields });
  const id = shortDigest(list);
  store.writeNamed(listFile(id), await packed(list));
  return { list: id, pieces: names.map((name) => name.id) };
}
