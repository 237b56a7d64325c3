/** Quantities year by year: a column each, and silence where there is none. */
import * as Plot from '@observablehq/plot';
import type { Bar } from './bars.ts';
import { draw, drawingWidth, letterHeight, letterWidth } from './svg.ts';

const height = 220;
/** So many years can be named below their columns. */
const namedYears = 6;

/**
 * @param format writes a round number of the scale, drawn where numbers above the columns would
 *   not have room
 * @returns an SVG element; nothing if there is nothing to draw
 */
export function columnChart(
  columns: readonly Bar[],
  format: (value: number) => string,
): string | undefined {
  const tallest = Math.max(0, ...columns.map(({ value }) => value));
  if (tallest === 0) return undefined;
  const filled = columns
    .filter(({ value }) => value > 0)
    .map((column) => ({ ...column, href: column.href ?? null }));
  const every = Math.ceil(columns.length / namedYears);
  const named = columns.filter((_, index) => index % every === 0);
  const numberWidth = 4 + letterWidth * Math.max(...filled.map(({ shown }) => shown.length));
  const areNumbered = numberWidth * columns.length <= drawingWidth - 2 * letterHeight;
  return draw('columns', {
    height,
    marginTop: letterHeight + 8,
    marginBottom: letterHeight + 12,
    // Half of the name of the first and of the last year stands out.
    marginLeft: areNumbered ? letterHeight : numberWidth + 8,
    marginRight: letterHeight,
    x: { type: 'band', domain: columns.map(({ label }) => label), padding: 0.15, axis: null },
    y: { domain: [0, tallest], axis: null },
    marks: [
      ...(areNumbered ? [] : scaleMarks(Math.min(4, tallest), format)),
      Plot.barY(filled, { x: 'label', y: 'value', href: 'href' }),
      Plot.ruleY([0]),
      Plot.text(named, {
        x: 'label',
        text: 'label',
        frameAnchor: 'bottom',
        dy: letterHeight + 4,
        className: 'label',
      }),
      Plot.text(areNumbered ? filled : [], {
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

const scaleMarks = (ticks: number, format: (value: number) => string) => [
  Plot.gridY({ ticks, className: 'grid' }),
  Plot.axisY({ ticks, tickSize: 0, tickFormat: format, label: null, className: 'scale' }),
];
