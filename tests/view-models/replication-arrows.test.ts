/** The arrows of the replication map can be told from each other. */
import { expect, test } from 'vitest';
import {
  arrowsOf,
  pointsOf,
  type Point,
  type Way,
} from '../../src/view-models/replication-arrows.ts';

const tile = (row: number, column: number): Point => ({ x: column * 100 - 50, y: row * 100 - 50 });
const tiles = [1, 2, 3, 4, 5].flatMap((row) => [1, 2, 3, 4].map((column) => tile(row, column)));
const way = (from: [number, number], to: [number, number]): Way => ({
  from: tile(...from),
  to: tile(...to),
});
const near = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

test.each<[string, Way[]]>([
  ['there and back', [way([1, 1], [4, 1]), way([4, 1], [1, 1])]],
  ['from one to two in a line', [way([1, 1], [3, 1]), way([1, 1], [5, 1])]],
  ['from two in a line to one', [way([3, 2], [1, 2]), way([5, 2], [1, 2])]],
  ['side by side', [way([1, 1], [5, 3]), way([1, 2], [5, 4]), way([2, 1], [4, 4])]],
])('%s: no arrow lies along another, nor over the tile of a third', (_what, ways) => {
  const arrows = arrowsOf(ways, tiles).map(pointsOf);
  expect(arrows).toHaveLength(ways.length);
  arrows.forEach((points, index) => {
    const { from, to } = ways[index] as Way;
    const others = tiles.filter((one) => near(one, from) > 1 && near(one, to) > 1);
    // Near the middle of another's tile, its name could not be read.
    const over = points.filter((point) => others.some((one) => near(one, point) < 25));
    expect(over.length).toBeLessThan(5);
    for (const other of arrows.slice(index + 1)) {
      const along = points.filter((point) => other.some((one) => near(one, point) < 8));
      expect(along.length).toBeLessThan(6);
    }
  });
});

test('the same ways give the same arrows', () => {
  const ways = [way([1, 1], [4, 1]), way([4, 1], [1, 1]), way([2, 2], [5, 4])];
  expect(arrowsOf(ways, tiles)).toEqual(arrowsOf(structuredClone(ways), tiles));
});
