/** How cost grows with the number of practices, and what that says of sizes not measured. */
import { countsOf, type MeasureName, measureOf, type Report, resultOf } from './measures.ts';
import { written, writtenAs } from './numbers.ts';

export interface Point {
  count: number;
  value: number;
}

export interface Growth {
  /** 1 where twice the practices cost twice as much, 0 where they cost no more. */
  exponent: number;
  at: (count: number) => number;
}

/**
 * The power of the count that goes through the two largest sizes: of the smaller ones, what a build
 * costs however few practices there are hides how it grows.
 *
 * @returns nothing where fewer than two sizes were measured
 */
export function growthOf(points: readonly Point[]): Growth | undefined {
  const [large, small] = points
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.count - a.count);
  if (!large || !small) return undefined;
  const exponent = Math.log(large.value / small.value) / Math.log(large.count / small.count);
  return { exponent, at: (count) => large.value * (count / large.count) ** exponent };
}

export const pointsOf = (report: Report, contestant: string, name: MeasureName): Point[] =>
  countsOf(report).flatMap((count) => {
    const value = resultOf(report, contestant, count)?.values[name];
    return value === undefined ? [] : [{ count, value }];
  });

/** How many practices the page on growing is about. */
export const wholeCountry = 100_000;

const grown = [
  'pages',
  'files',
  'siteBytes',
  'cold',
  'coldMemory',
  'unchanged',
  'edited',
  'check',
  'index',
  'indexMemory',
  'indexBytes',
  'firstPage',
  'firstSearchBytes',
  'search',
] as const satisfies MeasureName[];

/**
 * The table of what a hundred thousand practices would cost in one site, and in one site for each
 * territory; nothing where one size alone was measured.
 */
export function growthTable(report: Report): string | undefined {
  const [contestant = ''] = Object.keys(report.contestants);
  const share = Math.round(wholeCountry / report.territories);
  const rows = grown.flatMap((name) => {
    const points = pointsOf(report, contestant, name);
    const growth = growthOf(points);
    const largest = points.at(-1);
    if (!growth || !largest) return [];
    const say = (value: number) => writtenAs(measureOf(name).unit, value);
    const estimates = [growth.at(share), growth.at(wholeCountry)];
    return [
      [measureOf(name).label, ...[largest.value, ...estimates].map(say), written(growth.exponent)],
    ];
  });
  if (rows.length === 0) return undefined;
  const largest = countsOf(report).at(-1) ?? 0;
  const sizes = [largest, share, wholeCountry].map((count) => writtenAs('number', count));
  const [measured, each, all] = sizes;
  const head = ['', `${measured}, misurate`, `${each}, stima`, `${all}, stima`, 'crescita'];
  const rule = ['---', '---:', '---:', '---:', '---:'];
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
