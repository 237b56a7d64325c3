/** The small map of the territories that stands beside the name of one. */
import { locatorStep } from '../search/files.ts';
import type { TermOf } from '../catalogue/model/vocabularies.ts';

type Region = Pick<TermOf<'regions'>, 'tile'>;

const side = 8;

/** How large the drawing is. */
export const locatorSize = (regions: readonly Region[]): { width: number; height: number } => ({
  width: Math.max(...regions.map(({ tile }) => tile.column)) * locatorStep,
  height: Math.max(...regions.map(({ tile }) => tile.row)) * locatorStep,
});

/** All tiles, as one path. */
export const locatorPath = (regions: readonly Region[]): string =>
  regions
    .map(({ tile }) => {
      const [x, y] = [(tile.column - 1) * locatorStep, (tile.row - 1) * locatorStep];
      return `M${x} ${y}h${side}v${side}h-${side}z`;
    })
    .join('');
