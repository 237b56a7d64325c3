/** Quantities of things without an order in time: a bar each, with its name above. */
import * as Plot from '@observablehq/plot';
import { draw, drawingWidth, letterHeight, letterWidth } from './svg.ts';

export interface Bar {
  label: string;
  value: number;
  /** The value as it is written. */
  shown: string;
  /** The list that it counts; none where there is nothing to list. */
  href?: string | undefined;
}

const rowHeight = 46;
/** From the top of a row: its name stands above, and some air below. */
const barTop = 22;
const barHeight = 14;
/** Marks are placed from the middle of their row. */
const labelMiddle = barTop - letterHeight / 2 - 4 - rowHeight / 2;
const barMiddle = barTop + barHeight / 2 - rowHeight / 2;
const inBar = { insetTop: barTop, insetBottom: rowHeight - barTop - barHeight };

/**
 * @param whole the value of a bar over the whole width; the greatest of them if left out
 * @returns an SVG element; nothing if there is nothing to draw
 */
export function barChart(bars: readonly Bar[], whole?: number): string | undefined {
  const longest = Math.max(whole ?? 0, ...bars.map(({ value }) => value));
  if (longest === 0) return undefined;
  const rows = bars.map((bar, row) => ({ ...bar, row, href: bar.href ?? null }));
  const filled = rows.filter(({ value }) => value > 0);
  const room = 12 + letterWidth * Math.max(...bars.map(({ shown }) => shown.length));
  return draw('bars', {
    height: rowHeight * rows.length,
    marginRight: room,
    x: { domain: [0, longest], axis: null },
    y: { type: 'band', domain: rows.map(({ row }) => row), padding: 0, axis: null },
    marks: [
      ...(whole === undefined
        ? []
        : [Plot.barX(rows, { y: 'row', x: whole, ...inBar, className: 'whole' })]),
      Plot.barX(filled, { y: 'row', x: 'value', href: 'href', ...inBar }),
      Plot.text(rows, {
        y: 'row',
        text: 'label',
        frameAnchor: 'left',
        dy: labelMiddle,
        fontSize: letterHeight,
        lineWidth: drawingWidth / letterHeight,
        textOverflow: 'ellipsis',
        className: 'label',
      }),
      Plot.text(rows, {
        y: 'row',
        x: whole === undefined ? 'value' : () => whole,
        text: 'shown',
        href: 'href',
        textAnchor: 'start',
        dx: 8,
        dy: barMiddle,
        className: 'value',
      }),
    ],
  });
}
