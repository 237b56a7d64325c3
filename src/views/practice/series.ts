/** A result over time as a drawing; the list beside it says the same in words. */
import type { CreateElement } from '../create-element.ts';

/** Where one measure stands: its date as a number of years, and its value. */
interface Point {
  time: number;
  value: number;
  /** Both as they are written. */
  date: string;
  shown: string;
}

const [width, height] = [352, 150];
const [left, right, top, ground] = [34, 318, 26, 118];

/** So many points have room for their words. */
const namedPoints = 6;

/** `2020-07` → 2020.5: as precise as a drawing needs. */
export function timeOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/**
 * Draws a line through the points.
 *
 * @param points in the order of time, three at least
 */
export function series<E>(h: CreateElement<E>, points: readonly Point[]): E {
  const times = points.map(({ time }) => time);
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (time: number) =>
    rounded(left + ((time - first) / (last - first || 1)) * (right - left));
  const y = (value: number) =>
    rounded(ground - ((value - least) / (most - least || 1)) * (ground - top));
  const text = (written: string, at: { x: string; y: string }) =>
    h('text', { ...at, 'text-anchor': 'middle' }, written);
  const isNamed = (index: number) =>
    points.length <= namedPoints || index === 0 || index === points.length - 1;
  return h(
    'svg',
    { class: 'series', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    h('line', { x1: String(left), x2: String(right), y1: y(0), y2: y(0) }),
    h('polyline', { points: points.map(({ time, value }) => `${x(time)},${y(value)}`).join(' ') }),
    ...points.flatMap(({ time, value, date, shown }, index) => [
      h('circle', { cx: x(time), cy: y(value), r: '4' }),
      ...(isNamed(index)
        ? [
            text(shown, { x: x(time), y: rounded(Number(y(value)) - 9) }),
            text(date, { x: x(time), y: String(height - 10) }),
          ]
        : []),
    ]),
  );
}

/** A hundredth of a unit cannot be seen. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100);
