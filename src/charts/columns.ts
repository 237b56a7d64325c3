/** Quantities year by year: a column each, and silence where there is none. */
import { createHtml as h, type Html } from '../markup/html.ts';
import type { Bar } from './bars.ts';
import { chart, linked, rounded } from './chart.ts';

/** As wide as a phone, so that the letters stay readable there. */
const width = 352;
const height = 220;
/** Height of letters; the style sheet says the same. */
const letterHeight = 15;
/** About how wide a letter is. */
const letterWidth = 8;
/** From the middle of a letter down to its foot. */
const footOfLetter = 5;
const top = letterHeight + 8;
/** Where the columns stand. */
const ground = height - letterHeight - 12;
/** So many years can be named below their columns. */
const namedYears = 6;
/** How much of its place a column fills. */
const fullness = 0.85;
/** So many spaces at the most between the lines of a scale. */
const scaleSteps = 4;

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
  const longest = Math.max(...columns.map(({ value, shown }) => (value > 0 ? shown.length : 0)));
  const numberWidth = 4 + letterWidth * longest;
  const areNumbered = numberWidth * columns.length <= width - 2 * letterHeight;
  // Half of the name of the first and of the last year stands out.
  const left = areNumbered ? letterHeight : numberWidth + 8;
  const right = width - letterHeight;
  const place = (right - left) / columns.length;
  const every = Math.ceil(columns.length / namedYears);

  const middleOf = (at: number) => left + (at + 0.5) * place;
  const levelOf = (value: number) => ground - (value / tallest) * (ground - top);
  const across = (y: number) => line(left, right, y);
  const filled = columns.map((column, at) => ({ ...column, at })).filter(({ value }) => value > 0);
  const levels = areNumbered ? [] : roundNumbers(tallest);

  return chart('svg', { class: 'columns', viewBox: `0 0 ${width} ${height}` }, [
    group('grid', levels.map(levelOf).map(across)),
    group(
      'scale',
      levels.map((value) => text(format(value), left - 6, levelOf(value) + footOfLetter)),
    ),
    ...filled.map(({ value, href, at }) => {
      const shape = {
        x: rounded(middleOf(at) - (place * fullness) / 2),
        y: rounded(levelOf(value)),
        width: rounded(place * fullness),
        height: rounded(ground - levelOf(value)),
      };
      return linked(h('rect', shape), href);
    }),
    across(ground),
    group(
      'label',
      columns.flatMap(({ label }, at) =>
        at % every === 0 ? [text(label, middleOf(at), ground + letterHeight + 7)] : [],
      ),
    ),
    group(
      'value',
      (areNumbered ? filled : []).map(({ shown, value, href, at }) =>
        linked(text(shown, middleOf(at), levelOf(value) - 5), href),
      ),
    ),
  ]);
}

const group = (name: string, parts: readonly Html[]): Html | undefined =>
  parts.length > 0 ? h('g', { class: name }, ...parts) : undefined;

const text = (written: string, x: number, y: number): Html =>
  h('text', { x: rounded(x), y: rounded(y) }, written);

const line = (x1: number, x2: number, y: number): Html =>
  h('line', { x1: rounded(x1), x2: rounded(x2), y1: rounded(y), y2: rounded(y) });

/** The multiples of a round number from nought to a value: few enough to be told apart. */
function roundNumbers(most: number): number[] {
  const least = most / scaleSteps;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((size) => size >= least) ?? least;
  // What is counted is whole.
  const whole = Math.max(1, step);
  return Array.from({ length: Math.floor(most / whole) + 1 }, (_, at) => at * whole);
}
