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

const oursIn = (report: Report): string => Object.keys(report.contestants)[0] ?? '';
/** How many of them a territory has. */
const shareOf = ({ territories }: Report): number => Math.round(wholeCountry / territories);

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
  const contestant = oursIn(report);
  const share = shareOf(report);
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

/** What all the catalogues of the territories cost together; nothing where it is not known. */
export function togetherSentence(report: Report): string | undefined {
  const { territories } = report;
  const all = (name: MeasureName): string | undefined => {
    const growth = growthOf(pointsOf(report, oursIn(report), name));
    return growth && writtenAs(measureOf(name).unit, territories * growth.at(shareOf(report)));
  };
  const [time, bytes] = [all('cold'), all('firstSearchBytes')];
  if (time === undefined || bytes === undefined) return undefined;
  return `Cataloghi dei ${territories} territori, stima: ${time} per costruirli da zero uno dopo l'altro su questa macchina, e al più ${bytes} per la prima ricerca di chi li interroga tutti.`;
}
