/**
 * The checked content, and what the repository tells of it, on their way to the processes that
 * render the pages. The content is a file of pieces: all texts of a large catalogue are more than
 * one string or buffer holds. https://nodejs.org/api/v8.html#serialization-api
 */
import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { PracticeHistory } from '../catalogue/model/history.ts';
import { addAll } from '../catalogue/model/long-lists.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import type { Content } from '../view-models/content-store.ts';

/** The content, without what only the repository knows. */
export type ReadContent = Omit<Content, 'history'>;

/** The first piece. */
interface Head {
  rest: Omit<ReadContent, 'records'>;
  count: number;
}

/** How many records make a piece. */
const recordsInPiece = 500;
/** The length of the piece that follows, in bytes. */
const headLength = 4;

/** Where the records to index in a language are left, in JSON: see `search/practice-record.ts`. */
export const recordsFileIn = (folder: string, language: LanguageCode): string =>
  join(folder, `records-${language}.json`);

export function writeContentFile(file: string, { records, ...rest }: ReadContent): void {
  const open = openSync(file, 'w');
  const write = (piece: unknown) => {
    const bytes = serialize(piece);
    const head = Buffer.alloc(headLength);
    head.writeUInt32LE(bytes.length);
    writeAll(open, head);
    writeAll(open, bytes);
  };
  try {
    write({ rest, count: records.length } satisfies Head);
    for (let at = 0; at < records.length; at += recordsInPiece) {
      write(records.slice(at, at + recordsInPiece));
    }
  } finally {
    closeSync(open);
  }
}

/** The system may write less than it is given. */
function writeAll(open: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(open, bytes, at);
}

/** @throws if the file is not there, or not whole */
export function readContentFile(file: string): ReadContent {
  const open = openSync(file, 'r');
  const read = (length: number): Buffer | undefined => {
    const bytes = Buffer.allocUnsafe(length);
    let at = 0;
    while (at < length) {
      const more = readSync(open, bytes, at, length - at, null);
      if (more === 0) break;
      at += more;
    }
    return at === length ? bytes : undefined;
  };
  const next = (): unknown => {
    const length = read(headLength)?.readUInt32LE();
    const bytes = length === undefined ? undefined : read(length);
    if (!bytes) throw new Error(`The content is not whole: ${file}`);
    return deserialize(bytes);
  };
  try {
    const { rest, count } = next() as Head;
    const records: ReadContent['records'] = [];
    while (records.length < count) addAll(records, next() as ReadContent['records']);
    return { ...rest, records };
  } finally {
    closeSync(open);
  }
}

/** @returns whether there is anything to tell */
export function writeHistory(file: string, history: PracticeHistory): boolean {
  writeFileSync(file, JSON.stringify([...history]));
  return history.size > 0;
}

export const readHistory = (file: string): PracticeHistory =>
  new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, []][]);
