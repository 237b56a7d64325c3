/** Where the territories stand on the map of the replications. */
import type { TermOf } from '../catalogue/model/vocabularies.ts';

type Region = Pick<TermOf<'regions'>, 'tile'>;

/** From a tile to the next. */
const tileStep = 84;

/** How large the drawing is. */
export const tilesSize = (regions: readonly Region[]): { width: number; height: number } => ({
  width: Math.max(...regions.map(({ tile }) => tile.column)) * tileStep,
  height: Math.max(...regions.map(({ tile }) => tile.row)) * tileStep,
});

/** The middle of the tile of a territory. */
export const tileMiddle = ({ tile }: Region): { x: number; y: number } => ({
  x: (tile.column - 0.5) * tileStep,
  y: (tile.row - 0.5) * tileStep,
});
