/** Quantities year by year: a column each, and silence where there is none. */
import * as Plot from '@observablehq/plot';
import type { Bar } from './bars.ts';
import { draw, drawingWidth, letterHeight } from './svg.ts';

const height = 220;
/** So many years can be named below their columns. */
const namedYears = 6;
/** So many columns have room for a number above. */
const numberedColumns = 20;

/** @returns an SVG element; nothing if there is nothing to draw */
export function columnChart(columns: readonly Bar[]): string | undefined {
  const tallest = Math.max(0, ...columns.map(({ value }) => value));
  if (tallest === 0) return undefined;
  const filled = columns
    .filter(({ value }) => value > 0)
    .map((column) => ({ ...column, href: column.href ?? null }));
  const every = Math.ceil(columns.length / namedYears);
  const named = columns.filter((_, index) => index % every === 0);
  const numbered = columns.length <= numberedColumns ? filled : [];
  return draw('columns', {
    width: drawingWidth,
    height,
    marginTop: letterHeight + 8,
    marginBottom: letterHeight + 12,
    // Half of the name of the first and of the last year stands out.
    marginLeft: letterHeight,
    marginRight: letterHeight,
    x: { type: 'band', domain: columns.map(({ label }) => label), padding: 0.15, axis: null },
    y: { domain: [0, tallest], axis: null },
    marks: [
      Plot.barY(filled, { x: 'label', y: 'value', href: 'href' }),
      Plot.ruleY([0]),
      Plot.text(named, {
        x: 'label',
        text: 'label',
        frameAnchor: 'bottom',
        dy: letterHeight + 4,
        className: 'label',
      }),
      Plot.text(numbered, {
        x: 'label',
        y: 'value',
        text: 'shown',
        href: 'href',
        dy: -letterHeight / 2 - 2,
        className: 'value',
      }),
    ],
  });
}
