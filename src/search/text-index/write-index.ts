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

/**
 * Merges the parts of an index and writes what comes of it.
 *
 * @param version of Pagefind
 * @param pages in the order of the catalogue
 * @param fields that a page tells of itself, in order
 * @returns the names of the list and of the pieces
 */
export async function writeIndex(
  version: string,
  pages: readonly IndexedPage[],
  parts: readonly IndexPart[],
  fields: readonly string[],
  store: IndexStore,
): Promise<{ list: string; pieces: string[] }> {
  const pieces = mergeParts(parts, fields);
  const names = namePieces(pieces);
  await Promise.all(
    pieces.map(async ({ content }, index) => {
      const file = pieceFile(names[index]?.id ?? '');
      if (!store.restore(file)) store.writeNamed(file, await packed(content));
    }),
  );
  const weighed = pages.map(({ id, words }) => ({ id, words: Math.ceil(words / step) * step }));
  const list = writeList({ version, pages: weighed, pieces: names, fields });
  const id = shortDigest(list);
  store.writeNamed(listFile(id), await packed(list));
  return { list: id, pieces: names.map((name) => name.id) };
}
