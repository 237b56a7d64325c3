/** How time and memory grow with the number of practices, drawn for the documentation. */
import { createHtml as h, type Html } from '../../src/markup/html.ts';
import { type Point, pointsOf } from './growth.ts';
import { countsOf, type MeasureName, measureOf, type Report, type Unit } from './measures.ts';
import { writtenAs } from './numbers.ts';

const width = 860;
const height = 340;
/** The box of the lines: names stand right of it, numbers left and below. */
const box = { left: 70, right: 620, top: 36, bottom: 300 };
/** Names at the end of the lines stand at least so far from one another. */
const lineHeight = 16;
/** Where lines are drawn across: what clocks and memories are counted in. */
const scales: Partial<Record<Unit, readonly number[]>> = {
  seconds: [1, 2, 5, 10, 20, 60, 120, 300, 600, 1200, 3600, 7200],
  bytes: [64, 128, 256, 512, 1024, 2048, 4096, 8192, 16_384].map((value) => value * 1024 ** 2),
};
/** By Okabe and Ito: told apart by those who do not see all colours. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000'];

/**
 * @returns the text of an SVG file; nothing where fewer than two sizes were measured
 */
export function growthPlot(report: Report): string | undefined {
  if (countsOf(report).length < 2) return undefined;
  const parts = (['cold', 'coldMemory'] as const).map((name, place) =>
    panel(report, name, place * height),
  );
  const size = { width: String(width), height: String(parts.length * height) };
  const drawing = h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      'font-family': 'sans-serif',
      'font-size': '11',
    },
    h('rect', { width: '100%', height: '100%', fill: 'white' }),
    ...parts,
  );
  return `${drawing.text}\n`;
}

function panel(report: Report, name: MeasureName, top: number): Html {
  const lines = Object.entries(report.contestants).map(([id, label], place) => ({
    label,
    colour: colours[place % colours.length] ?? 'black',
    points: pointsOf(report, id, name),
  }));
  const all = lines.flatMap(({ points }) => points);
  const counts = countsOf(report);
  const x = logarithmic(counts, box.left, box.right);
  const y = logarithmic(valuesOf(all), box.bottom, box.top);
  const { unit, label: title } = measureOf(name);
  const ends = lines.flatMap(({ label, colour, points }) => {
    const last = points.at(-1);
    return last ? [{ label, colour, y: y(last.value) }] : [];
  });
  return h(
    'svg',
    { y: String(top), width: String(width), height: String(height) },
    text(`${title}, per numero di pratiche`, box.left, 18, { ...bold, 'font-size': '14' }),
    ...counts.map((count) =>
      text(writtenAs('number', count), x(count), box.bottom + 20, { 'text-anchor': 'middle' }),
    ),
    ...within(scales[unit] ?? [], all).flatMap((value) => [
      across(y(value)),
      text(writtenAs(unit, value), box.left - 10, y(value) + halfLetter, { 'text-anchor': 'end' }),
    ]),
    ...lines.flatMap(({ points, colour }) => [
      h('polyline', {
        points: points.map((point) => `${at(x(point.count))},${at(y(point.value))}`).join(' '),
        ...{ fill: 'none', stroke: colour, 'stroke-width': '2' },
      }),
      ...points.map(({ count, value }) =>
        h('circle', { cx: at(x(count)), cy: at(y(value)), r: '3', fill: colour }),
      ),
    ]),
    ...apart(ends).map(({ label, colour, y: middle }) =>
      text(label, box.right + 10, middle + halfLetter, { fill: colour }),
    ),
  );
}

const bold = { 'font-weight': 'bold' };
/** From the middle of a letter down to its foot. */
const halfLetter = 4;

/** Less than a tenth of a point cannot be seen. */
const at = (place: number): string => String(Math.round(place * 10) / 10);

const text = (written: string, x: number, y: number, attributes: Record<string, string>): Html =>
  h('text', { x: at(x), y: at(y), ...attributes }, written);

const across = (y: number): Html =>
  h('line', { x1: at(box.left), x2: at(box.right), y1: at(y), y2: at(y), stroke: '#ddd' });

const valuesOf = (points: readonly Point[]): number[] => points.map(({ value }) => value);

/** Where a value lies, the least of them at `from` and the greatest at `to`. */
function logarithmic(
  values: readonly number[],
  from: number,
  to: number,
): (value: number) => number {
  const least = Math.log(Math.min(...values));
  const span = Math.log(Math.max(...values)) - least;
  return (value) => from + (span === 0 ? 0 : ((Math.log(value) - least) / span) * (to - from));
}

function within(ticks: readonly number[], points: readonly Point[]): number[] {
  const values = valuesOf(points);
  return ticks.filter((tick) => tick >= Math.min(...values) && tick <= Math.max(...values));
}

/** Moves names that would lie on one another down, in their order. */
function apart<T extends { y: number }>(names: readonly T[]): T[] {
  let free = Number.NEGATIVE_INFINITY;
  return names
    .toSorted((a, b) => a.y - b.y)
    .map((name) => {
      const y = Math.max(name.y, free);
      free = y + lineHeight;
      return { ...name, y };
    });
}
