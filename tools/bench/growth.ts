/** How cost grows with the number of practices, and what that says of sizes not measured. */
import { countsOf, type MeasureName, measureOf, type Report, resultOf } from './measures.ts';
import { written, writtenAs } from './numbers.ts';

export interface Point {
  count: number;
  value: number;
}

interface Growth {
  /** 1 where twice the practices cost twice as much, 0 where they cost no more. */
  exponent: number;
  /** What so many would cost. */
  at: (count: number) => number;
}

/** From smaller sizes nothing is said of those not measured: what is fixed hides how they grow. */
const leastCount = 1000;

/**
 * Tells how a cost grows between the two largest sizes. Between sizes that were measured the cost
 * is on the line that joins them; above them it is the greatest of three: the largest that was
 * measured, the line and the power of the count that go through the two largest. The line is right
 * where each practice costs the same, the power where each costs more than the one before.
 *
 * @returns nothing where fewer than two sizes were measured, or none of a thousand practices
 */
export function growthOf(points: readonly Point[]): Growth | undefined {
  const measured = points.filter(({ value }) => value > 0).toSorted((a, b) => a.count - b.count);
  const [small, large] = measured.slice(-2);
  if (!small || !large || large.count < leastCount) return undefined;
  const exponent = Math.log(large.value / small.value) / Math.log(large.count / small.count);
  const power = (count: number) => large.value * (count / large.count) ** exponent;
  const at = (count: number): number => {
    if (count > large.count) return Math.max(large.value, power(count), line(small, large, count));
    const above = measured.find((point) => point.count >= count) ?? large;
    const below = measured.findLast((point) => point.count <= count) ?? above;
    return below === above ? above.value : line(below, above, count);
  };
  return { exponent, at };
}

const line = (a: Point, b: Point, count: number): number =>
  a.value + ((b.value - a.value) * (count - a.count)) / (b.count - a.count);

export const pointsOf = (report: Report, contestant: string, name: MeasureName): Point[] =>
  countsOf(report).flatMap((count) => {
    const value = resultOf(report, contestant, count)?.values[name];
    return value === undefined ? [] : [{ count, value }];
  });

/** How many practices the page on growing is about. */
const wholeCountry = 100_000;

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
 * territory; nothing where too little was measured.
 */
export function growthTable(report: Report): string | undefined {
  const contestant = oursIn(report);
  const share = shareOf(report);
  const most = countsOf(report).at(-1) ?? 0;
  const rows = grown.flatMap((name) => {
    const points = pointsOf(report, contestant, name);
    const growth = growthOf(points);
    const largest = points.at(-1);
    if (!growth || largest?.count !== most) return [];
    const say = (value: number) => writtenAs(measureOf(name).unit, value);
    const estimates = [growth.at(share), growth.at(wholeCountry)];
    return [
      [measureOf(name).label, ...[largest.value, ...estimates].map(say), written(growth.exponent)],
    ];
  });
  if (rows.length === 0) return undefined;
  const sizes = [most, share, wholeCountry].map((count) => writtenAs('number', count));
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
