/**
 * What is in the files of an index, as Pagefind 1.6 writes them and its engine reads them: a list
 * of pages and pieces, and pieces with the places of each word. Told by its own sources,
 * https://github.com/Pagefind/pagefind (`pagefind/src/index`, `pagefind_web/src`).
 */
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { CborReader, CborWriter } from './cbor.ts';

/** What Pagefind puts before the contents of its files, once unpacked. */
const signature = 'pagefind_dcd';

/** Of a file, what is in it. @throws if it is not one of Pagefind's */
export function unpack(file: Buffer): Buffer {
  const unpacked = gunzipSync(file);
  if (unpacked.toString('latin1', 0, signature.length) !== signature) {
    throw new Error('Not a file of Pagefind');
  }
  return unpacked.subarray(signature.length);
}

const zip = promisify(gzip);

/** A file with this in it. Pagefind packs as tightly as it can: six times the work, for a fiftieth. */
export const packed = (content: Buffer): Promise<Buffer> =>
  zip(Buffer.concat([Buffer.from(signature), content]), { level: 6 });

/** A page, in the place that is its number. */
export interface IndexedPage {
  id: string;
  /** As Pagefind counts them, to weigh a page by its length. */
  words: number;
}

/** The words from one to another, shortened as far as they can be told from their neighbours. */
export interface PieceName {
  from: string;
  to: string;
  id: string;
}

/** The list of an index. We have no filters and no orders of Pagefind's: facets are our own. */
export interface IndexList {
  version: string;
  pages: readonly IndexedPage[];
  pieces: readonly PieceName[];
  /** The names of what a page tells of itself, as its title, that the search weighs apart. */
  fields: readonly string[];
}

/** @throws if it has something that we do not know */
export function readList(bytes: Buffer): IndexList {
  const reader = new CborReader(bytes);
  const many = <T>(read: () => T): T[] => Array.from({ length: reader.array() }, read);
  if (reader.array() !== 6) throw new Error('A list of Pagefind of another kind');
  const version = reader.text();
  const pages = many(() => {
    reader.array();
    const page = { id: reader.text(), words: reader.integer() };
    if (reader.text() !== '') throw new Error('Pages of Pagefind that share a file');
    return page;
  });
  const pieces = many(() => {
    reader.array();
    return { from: reader.text(), to: reader.text(), id: reader.text() };
  });
  if (reader.array() > 0 || reader.array() > 0) throw new Error('Filters or orders of Pagefind');
  return { version, pages, pieces, fields: many(() => reader.text()) };
}

export function writeList({ version, pages, pieces, fields }: IndexList): Buffer {
  const writer = new CborWriter();
  writer.array(6);
  writer.text(version);
  writer.array(pages.length);
  for (const { id, words } of pages) {
    writer.array(3);
    writer.text(id);
    writer.integer(words);
    writer.text('');
  }
  writer.array(pieces.length);
  for (const { from, to, id } of pieces) {
    writer.array(3);
    writer.text(from);
    writer.text(to);
    writer.text(id);
  }
  writer.array(0);
  writer.array(0);
  writer.array(fields.length);
  for (const field of fields) writer.text(field);
  return writer.take();
}
