/**
 * Puts an index together from parts: what is kept of an earlier one, and what Pagefind made of the
 * pages that changed. Pagefind itself can only index everything again.
 */
import { CborReader, CborWriter } from './cbor.ts';

export interface IndexPart {
  /** Its pieces, unpacked. */
  pieces: readonly Buffer[];
  /** Its names of what a page tells of itself. */
  fields: readonly string[];
  /** Where each of its pages is in the whole; nowhere if it is gone. */
  places: readonly (number | undefined)[];
}

/** The words from one to another, with the pages that they are in. */
export interface Piece {
  first: string;
  last: string;
  content: Buffer;
}

/**
 * How many places of words a piece has at most, if it has more than one word. Half as many as
 * Pagefind's own: who searches loads a third of the bytes for each word, and a list that is a
 * tenth longer.
 */
const mostInPiece = 10_000;

/** Where a word is in a part. */
interface Found {
  part: number;
  reader: CborReader;
  at: number;
}

/** A page that a word is in: its places there stand between two points of a piece. */
interface Posting {
  place: number;
  part: number;
  reader: CborReader;
  from: number;
  to: number;
}

/**
 * Merges parts of an index. The same pages give the same pieces, whatever parts they come in.
 *
 * @param fields those of the whole, in order
 * @returns the pieces in the order of their words
 * @throws if a part is not as Pagefind writes it
 */
export function mergeParts(parts: readonly IndexPart[], fields: readonly string[]): Piece[] {
  const fieldMaps = parts.map((part) => fieldMap(part.fields, fields));
  const words = new Map<string, Found[]>();
  parts.forEach((part, number) => {
    for (const piece of part.pieces) findWords(piece, number, words);
  });
  const pieces: Piece[] = [];
  const writer = new CborWriter();
  const one = new CborWriter();
  let inPiece: string[] = [];
  let size = 0;
  const end = () => {
    const [first, last] = [inPiece.at(0), inPiece.at(-1)];
    if (first === undefined || last === undefined) return;
    const body = writer.take();
    writer.array(1);
    writer.array(inPiece.length);
    writer.copy(body);
    pieces.push({ first, last, content: writer.take() });
    inPiece = [];
    size = 0;
  };
  for (const word of [...words.keys()].sort(byCodePoint)) {
    const found = words.get(word) ?? [];
    const added = writeWord(one, word, found, parts, fieldMaps);
    if (added === 0) continue;
    if (size + added > mostInPiece) end();
    writer.copy(one.take());
    inPiece.push(word);
    size += added;
  }
  end();
  return pieces;
}

function findWords(piece: Buffer, part: number, words: Map<string, Found[]>): void {
  const reader = new CborReader(piece);
  reader.array();
  for (let left = reader.array(); left > 0; left--) {
    if (reader.array() !== 3) throw new Error('A word of Pagefind of another kind');
    const word = reader.text();
    const found = { part, reader, at: reader.at };
    const known = words.get(word);
    if (known) known.push(found);
    else words.set(word, [found]);
    reader.skip();
    reader.skip();
  }
}

/** Writes a word, if some page still has it. @returns how many places it has */
function writeWord(
  writer: CborWriter,
  word: string,
  found: readonly Found[],
  parts: readonly IndexPart[],
  fieldMaps: readonly FieldMap[],
): number {
  const plain: Posting[] = [];
  // Its forms with accents.
  const variants = new Map<string, Posting[]>();
  let size = 0;
  for (const { part, reader, at } of found) {
    const places = parts[part]?.places ?? [];
    reader.at = at;
    size += readPostings(reader, part, places, plain);
    for (let left = reader.array(); left > 0; left--) {
      reader.array();
      const form = reader.text();
      const postings = variants.get(form) ?? [];
      size += readPostings(reader, part, places, postings);
      if (postings.length > 0) variants.set(form, postings);
    }
  }
  if (size === 0) return 0;
  writer.array(3);
  writer.text(word);
  writePostings(writer, plain, fieldMaps);
  writer.array(variants.size);
  for (const form of [...variants.keys()].sort(byCodePoint)) {
    writer.array(2);
    writer.text(form);
    writePostings(writer, variants.get(form) ?? [], fieldMaps);
  }
  return size;
}

/** Reads a list of pages, each told by how far it is from the one before. */
function readPostings(
  reader: CborReader,
  part: number,
  places: IndexPart['places'],
  postings: Posting[],
): number {
  let size = 0;
  let page = 0;
  for (let left = reader.array(); left > 0; left--) {
    if (reader.array() !== 3) throw new Error('A page of Pagefind of another kind');
    page += reader.integer();
    const from = reader.at;
    const count = skipList(reader) + skipList(reader);
    const place = places[page];
    if (place === undefined) continue;
    postings.push({ place, part, reader, from, to: reader.at });
    size += count + 1;
  }
  return size;
}

function skipList(reader: CborReader): number {
  const length = reader.array();
  for (let left = length; left > 0; left--) reader.skip();
  return length;
}

function writePostings(
  writer: CborWriter,
  postings: Posting[],
  fieldMaps: readonly FieldMap[],
): void {
  postings.sort((a, b) => a.place - b.place);
  writer.array(postings.length);
  let before = 0;
  for (const { place, part, reader, from, to } of postings) {
    writer.array(3);
    writer.integer(place - before);
    before = place;
    const map = fieldMaps[part];
    if (map === undefined) {
      writer.copy(reader.bytes, from, to);
      continue;
    }
    reader.at = from;
    skipList(reader);
    writer.copy(reader.bytes, from, reader.at);
    copyFields(reader, writer, map);
  }
}

/** From the numbers of a part's fields to those of the whole; nothing if they are the same. */
type FieldMap = number[] | undefined;

function fieldMap(of: readonly string[], whole: readonly string[]): FieldMap {
  const map = of.map((field) => whole.indexOf(field));
  return map.every((number, index) => number === index) ? undefined : map;
}

/** The places of a word in fields: a negative number is a field, minus one. */
function copyFields(reader: CborReader, writer: CborWriter, map: readonly number[]): void {
  const length = reader.array();
  writer.array(length);
  for (let left = length; left > 0; left--) {
    const value = reader.integer();
    writer.integer(value < 0 ? -1 - (map[-1 - value] ?? 0) : value);
  }
}

/** As Pagefind's engine compares words: by code point, where JavaScript looks at half of one. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (left === right) continue;
    const isHalf = (unit: number) => unit >= 0xd800 && unit < 0xe000;
    if (isHalf(left) !== isHalf(right)) return isHalf(left) ? 1 : -1;
    return left - right;
  }
  return a.length - b.length;
}
