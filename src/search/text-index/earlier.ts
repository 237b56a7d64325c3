/** What is known of an index when the next one is made, and what of it can be taken over. */
import { documentId } from '../files.ts';
import { WordCount } from '../words.ts';
import { unpack } from './format.ts';
import { fragmentDigest, fragmentFile, readFragment } from './fragments.ts';
import { pieceFile } from './pieces.ts';
import type { IndexStore } from './store.ts';

/** A page to index: the same digest, the same page. */
export interface PageToIndex {
  slug: string;
  digest: string;
}

/** A page in an index, in the place of its practice in the catalogue. */
export interface KnownPage extends PageToIndex {
  id: string;
  words: number;
  fields: string[];
}

/** What is to be known of an index beside its files, so that the next one is made from it. */
export interface TextIndex {
  pages: KnownPage[];
  /** The names of its pieces. */
  pieces: string[];
  fields: string[];
  /** In how many texts each word stands. */
  words: [word: string, texts: number][];
}

/** The pieces of an index, unpacked, by name; nothing if one of them is lost. */
export function piecesOf(before: TextIndex, store: IndexStore): Map<string, Buffer> | undefined {
  const pieces = new Map<string, Buffer>();
  for (const id of before.pieces) {
    const file = store.contentOf(pieceFile(id));
    if (!file) return undefined;
    pieces.set(id, unpack(file));
  }
  return pieces;
}

/**
 * Writes what is kept of a page that has not changed, in its place in the catalogue of now.
 *
 * @returns nothing if it has to be indexed again
 */
export function keepPage(
  page: PageToIndex,
  place: number,
  known: KnownPage | undefined,
  store: IndexStore,
): KnownPage | undefined {
  if (known?.digest !== page.digest) return undefined;
  const file = fragmentFile(known.id);
  if (documentId(place, known.id) === known.id) return store.restore(file) ? known : undefined;
  const content = store.contentOf(file);
  if (!content) return undefined;
  const id = documentId(place, fragmentDigest(content));
  store.writeNamed(fragmentFile(id), content);
  return { ...known, id };
}

/**
 * Counts the words of the pages that were kept: from what was counted, without the texts that are
 * gone or have changed.
 */
export function wordsOf(
  before: TextIndex,
  isKept: (slug: string) => boolean,
  store: IndexStore,
): WordCount {
  const words = new WordCount(before.words);
  for (const { slug, id } of before.pages) {
    if (isKept(slug)) continue;
    const file = store.contentOf(fragmentFile(id));
    // What was counted cannot be taken away if nobody knows it.
    if (!file) return countAgain(before, isKept, store);
    words.remove(readFragment(file).text);
  }
  return words;
}

function countAgain(
  before: TextIndex,
  isKept: (slug: string) => boolean,
  store: IndexStore,
): WordCount {
  const words = new WordCount();
  for (const { slug, id } of before.pages) {
    const file = isKept(slug) ? store.contentOf(fragmentFile(id)) : undefined;
    if (file) words.add(readFragment(file).text);
  }
  return words;
}
