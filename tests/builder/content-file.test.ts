/** The content on its way from the process that reads it to those that render it. */
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  readContentFile,
  readHistory,
  writeContentFile,
  writeHistory,
} from '../../src/builder/content-file.ts';
import { baseContent } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { records: read, published } = readCatalogue(baseContent);
const figure = { file: 'a.png', width: 10, height: 20, versions: [{ width: 10, name: 'a.webp' }] };
const content = {
  // More than one piece holds, and not a multiple of it.
  records: Array.from({ length: 1234 }, (_, at) => {
    const { record, digest } = read[at % read.length] as (typeof read)[number];
    return { record, digest: `${digest} ${at}` };
  }),
  figures: new Map([['a.png', figure]]),
  published,
  folder: baseContent,
};

let folder: string;
let file: string;
beforeEach(() => {
  folder = temporaryFolder('content-file');
  file = join(folder, 'content');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('arrives as it was, in the same order', () => {
  writeContentFile(file, content);
  expect(readContentFile(file)).toEqual(content);
});

test('without records arrives too', () => {
  writeContentFile(file, { ...content, records: [] });
  expect(readContentFile(file)).toEqual({ ...content, records: [] });
});

test('takes the place of what was in the file', () => {
  writeContentFile(file, content);
  writeContentFile(file, { ...content, records: content.records.slice(0, 3) });
  expect(readContentFile(file).records).toHaveLength(3);
});

/** Where its first piece ends. */
const endOfFirst = (bytes: Buffer): number => 4 + bytes.readUInt32LE(0);

test.each<[string, (bytes: Buffer) => number]>([
  ['at once', () => 0],
  ['within the first length', () => 2],
  ['within the first piece', () => 100],
  ['between two pieces', endOfFirst],
  ['within the second length', (bytes) => endOfFirst(bytes) + 1],
  ['in the middle', ({ length }) => Math.floor(length / 2)],
  ['before its end', ({ length }) => length - 1],
])('cut %s, it is no shorter content', (_where, at) => {
  writeContentFile(file, content);
  truncateSync(file, at(readFileSync(file)));
  expect(() => readContentFile(file)).toThrow(file);
});

test('that is not there is told', () => {
  expect(() => readContentFile(file)).toThrow('ENOENT');
});

test('of what the repository tells it is known whether there is anything', () => {
  expect(writeHistory(file, new Map())).toBe(false);
  expect(readHistory(file)).toEqual(new Map());
  const told = new Map([['a', []]]);
  writeFileSync(file, 'older');
  expect(writeHistory(file, told)).toBe(true);
  expect(readHistory(file)).toEqual(told);
});
