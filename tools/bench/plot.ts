/** How time and memory grow with the number of practices, drawn for the documentation. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type Point, pointsOf } from './growth.ts';
import { countsOf, type MeasureName, measureOf, type Report, type Unit } from './measures.ts';
import { writtenAs } from './numbers.ts';

const width = 860;
const height = 340;
const margins = { marginTop: 36, marginLeft: 70, marginRight: 240, marginBottom: 40 };
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
  const size = `width="${width}" height="${parts.length * height}"`;
  const ground = '<rect width="100%" height="100%" fill="white"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif">${ground}${parts.join('')}</svg>\n`;
}

function panel(report: Report, name: MeasureName, top: number): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const lines = Object.entries(report.contestants).map(([id, label], place) => ({
    label,
    colour: colours[place % colours.length] ?? 'black',
    points: pointsOf(report, id, name),
  }));
  const all = lines.flatMap(({ points }) => points);
  const { unit, label: title } = measureOf(name);
  const across = within(scales[unit] ?? [], all);
  const plot = Plot.plot({
    document: document as unknown as Document,
    ...{ width, height, ...margins },
    x: { type: 'log' },
    y: { type: 'log' },
    marks: [
      // With a format instead of a text, a logarithmic axis leaves out the numbers it does not like.
      Plot.axisX(countsOf(report), { text: numbered, label: null }),
      Plot.axisY(across, { text: (value: number) => writtenAs(unit, value), label: null }),
      Plot.gridY(across),
      Plot.text([`${title}, per numero di pratiche`], {
        frameAnchor: 'top-left',
        dy: -28,
        fontSize: 14,
        fontWeight: 'bold',
      }),
      ...lines.map(({ points, colour }) =>
        Plot.line(points, { x: 'count', y: 'value', stroke: colour, strokeWidth: 2 }),
      ),
      ...lines.map(({ points, colour }) =>
        Plot.dot(points, { x: 'count', y: 'value', fill: colour, r: 3 }),
      ),
      // An empty plot would have no scale.
      Plot.dot(all, { x: 'count', y: 'value', r: 0 }),
    ],
  });
  const scale = plot.scale('y');
  const ends = lines.flatMap(({ label, colour, points }) => {
    const last = points.at(-1);
    return last && scale ? [{ label, colour, y: Number(scale.apply(last.value)) }] : [];
  });
  for (const { label, colour, y } of apart(ends)) {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    const x = width - margins.marginRight + 10;
    const attributes = { x, y, fill: colour, dy: '0.32em', 'text-anchor': 'start' };
    for (const [key, value] of Object.entries(attributes)) text.setAttribute(key, String(value));
    text.textContent = label;
    plot.append(text as unknown as Node);
  }
  plot.setAttribute('y', String(top));
  return plot.outerHTML.replace(/="[^"]*"/g, rounded);
}

function within(ticks: readonly number[], points: readonly Point[]): number[] {
  const values = points.map(({ value }) => value);
  return ticks.filter((tick) => tick >= Math.min(...values) && tick <= Math.max(...values));
}

/** Less than a tenth of a point cannot be seen. */
const rounded = (attribute: string): string =>
  attribute.replace(/\d+\.\d\d+/g, (number) => Number(number).toFixed(1));

const numbered = (value: number): string => writtenAs('number', value);

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
