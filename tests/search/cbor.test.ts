import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CborReader, CborWriter } from '../../src/search/text-index/cbor.ts';
import { byCodePoint } from '../../src/search/text-index/merge.ts';

type Item = number | string | Item[];

const { item } = fc.letrec<{ item: Item; list: Item[] }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }),
    fc.integer({ min: -300, max: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.toWellFormed()),
    tie('list'),
  ),
  list: fc.array(tie('item'), { maxLength: 40 }),
}));

function write(writer: CborWriter, value: Item): void {
  if (typeof value === 'number') writer.integer(value);
  else if (typeof value === 'string') writer.text(value);
  else {
    writer.array(value.length);
    for (const one of value) write(writer, one);
  }
}

function read(reader: CborReader, like: Item): Item {
  if (typeof like === 'number') return reader.integer();
  if (typeof like === 'string') return reader.text();
  const length = reader.array();
  return like.slice(0, length).map((one) => read(reader, one));
}

test('what is written is read again, and passed over whole', () => {
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const writer = new CborWriter();
      for (const one of items) write(writer, one);
      const bytes = writer.take();
      const [reader, passing] = [new CborReader(bytes), new CborReader(bytes)];
      for (const one of items) {
        expect(read(reader, one)).toEqual(one);
        passing.skip();
        expect(passing.at).toBe(reader.at);
      }
      expect(reader.at).toBe(bytes.length);
    }),
  );
});

// From the examples of RFC 8949, appendix A.
test.each<[Item, string]>([
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
  [-1, '20'],
  [-100, '3863'],
  ['IETF', '6449455446'],
  ['ü', '62c3bc'],
  ['𐅑', '64f0908591'],
  [[1, [2, 3], [4, 5]], '8301820203820405'],
])('%j is %s', (value, hex) => {
  const writer = new CborWriter();
  write(writer, value);
  expect(writer.take().toString('hex')).toBe(hex);
});

test.each(['', '62', '6261', '9b00', '40', 'f5', 'ff'])('%s is nothing that we read', (hex) => {
  const reader = new CborReader(Buffer.from(hex, 'hex'));
  expect(() => [reader.array(), reader.text()]).toThrow();
});

test('words are in the order of their bytes', () => {
  const words = fc.array(fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()));
  fc.assert(
    fc.property(words, (list) => {
      const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(list.toSorted(byCodePoint)).toEqual(list.toSorted(byBytes));
    }),
  );
});
