/**
 * The arrows of the replication map, bent so that they lie over each other, and over the tiles of
 * others, as little as may be.
 */

export interface Point {
  x: number;
  y: number;
}

/** From the middle of one tile to that of another. */
export interface Way {
  from: Point;
  to: Point;
}

/** A curve of Bézier with one point that it bends towards. */
interface Arrow {
  start: Point;
  bend: Point;
  end: Point;
}

/** How far from the middle of its tile an arrow begins, and ends. */
const [leaving, arriving] = [32, 38];
/** Shares of the length by which an arrow may bend to a side: the first is the mildest. */
const bends = [0.2, -0.2, 0.1, -0.1, 0.32, -0.32, 0.45, -0.45, 0.6, -0.6];
/** Nearer than this, two lines read as one; and a line is over a tile. */
const [tooNear, tileRadius] = [12, 36];
const samples = 24;

/** The place so far from one point on the way to another. */
function towards(a: Point, b: Point, distance: number): Point {
  const share = distance / Math.max(Math.hypot(b.x - a.x, b.y - a.y), 1);
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function bent({ from, to }: Way, share: number): Arrow {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bend = { x: (from.x + to.x) / 2 - dy * share, y: (from.y + to.y) / 2 + dx * share };
  return { start: towards(from, bend, leaving), bend, end: towards(to, bend, arriving) };
}

/** Points along an arrow, evenly by its parameter. */
export const pointsOf = ({ start, bend, end }: Arrow): Point[] =>
  Array.from({ length: samples + 1 }, (_, index) => {
    const t = index / samples;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * start.x + b * bend.x + c * end.x, y: a * start.y + b * bend.y + c * end.y };
  });

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * The arrows of the ways, in their order.
 *
 * @param tiles the middles of all tiles
 */
export function arrowsOf(ways: readonly Way[], tiles: readonly Point[]): Arrow[] {
  const right = Math.max(0, ...tiles.map(({ x }) => x)) + tileRadius;
  const bottom = Math.max(0, ...tiles.map(({ y }) => y)) + tileRadius;
  const placed: { way: Way; points: Point[] }[] = [];
  /** What is wrong with an arrow: what it lies over, and that it goes a long way round. */
  const cost = (way: Way, share: number): number => {
    const points = pointsOf(bent(way, share));
    const others = tiles.filter(
      (tile) => distance(tile, way.from) > 1 && distance(tile, way.to) > 1,
    );
    const overTiles = points.filter((point) =>
      others.some((tile) => distance(tile, point) < tileRadius),
    ).length;
    const overArrows = placed.reduce(
      (sum, other) =>
        sum +
        points.filter((point) => other.points.some((one) => distance(one, point) < tooNear)).length,
      0,
    );
    const outside = points.filter(({ x, y }) => x < 0 || y < 0 || x > right || y > bottom).length;
    return overTiles * 3 + overArrows * 2 + outside * 50 + Math.abs(share) * 4;
  };
  // The short ones first: they have the fewest ways to go.
  const order = [...ways.keys()].sort((a, b) => lengthOf(ways[a]) - lengthOf(ways[b]) || a - b);
  const arrows: Arrow[] = [];
  for (const index of order) {
    const way = ways[index];
    if (!way) continue;
    const [best = 0.2] = bends.toSorted((a, b) => cost(way, a) - cost(way, b));
    const arrow = bent(way, best);
    arrows[index] = arrow;
    placed.push({ way, points: pointsOf(arrow) });
  }
  return arrows;
}

const lengthOf = (way: Way | undefined): number => (way ? distance(way.from, way.to) : 0);
