import { expect, test } from 'vitest';
import fc from 'fast-check';
import { packTerms, unpackTerms } from '../../src/search/terms.ts';

const numbers = fc.uniqueArray(fc.oneof(fc.nat(60), fc.nat(26_000)), { maxLength: 6 });

test('the terms of practices come back as they went, through JSON', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 40 }), (of) => {
      const travelled = JSON.parse(JSON.stringify(packTerms(of))) as string;
      const table = unpackTerms(travelled, of.length);
      const read = of.map((_, at) => [
        ...table.numbers.subarray(table.starts[at], table.starts[at + 1]),
      ]);
      expect(read).toEqual(of);
    }),
  );
});

test('nothing stands between practices, and no character is written in two', () => {
  const packed = packTerms([[0], [20], [], [3, 1]]);
  expect(packed).toHaveLength(5);
  expect(packed).not.toContain('"');
});
