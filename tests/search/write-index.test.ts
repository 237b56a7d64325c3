import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { CborWriter } from '../../src/search/text-index/cbor.ts';
import { unpack } from '../../src/search/text-index/format.ts';
import { pieceFile } from '../../src/search/text-index/pieces.ts';
import type { IndexStore } from '../../src/search/text-index/store.ts';
import { writeIndex } from '../../src/search/text-index/write-index.ts';

/** A piece with one word, on the first page at its beginning. */
function piece(): Buffer {
  const writer = new CborWriter();
  for (const length of [1, 1, 3]) writer.array(length);
  writer.text('casa');
  writer.array(1);
  writer.array(3);
  writer.integer(0);
  writer.array(1);
  writer.integer(0);
  writer.array(0);
  writer.array(0);
  return writer.take();
}

const whole = {
  version: '1.6.0',
  pages: [{ id: '0-aa', words: 9 }],
  parts: [{ pieces: [piece()], fields: [], places: [0] }],
  fields: [],
};

function storeOf(files: Map<string, Buffer>) {
  return {
    contentOf: () => undefined,
    restore: vi.fn(() => true),
    writeNamed: (file, content) => void files.set(file, content),
    write: () => {},
  } satisfies IndexStore;
}

test('a piece that is kept is not packed again, one that only has its name is', async () => {
  const files = new Map<string, Buffer>();
  const [id = ''] = (await writeIndex(whole, storeOf(files))).pieces;
  expect(unpack(files.get(pieceFile(id)) ?? Buffer.of())).toEqual(piece());

  files.clear();
  const same = storeOf(files);
  await writeIndex({ ...whole, kept: new Map([[id, piece()]]) }, same);
  expect(same.restore).toHaveBeenCalledWith(pieceFile(id));
  expect([...files.keys()]).not.toContain(pieceFile(id));

  const other = storeOf(files);
  await writeIndex({ ...whole, kept: new Map([[id, Buffer.from('altro')]]) }, other);
  expect(other.restore).not.toHaveBeenCalled();
  expect(gunzipSync(files.get(pieceFile(id)) ?? '').includes('casa')).toBe(true);
});
