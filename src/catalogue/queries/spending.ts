/** What a practice really costs, so that it can be compared with others of the same prices. */
import type { PracticeRecord } from '../model/record.ts';
import type { Practice } from '../model/practice.ts';

type Resources = NonNullable<Practice['replicability']['resources']>;
type Spending = NonNullable<Resources['spending']>;

/** What was spent, if an amount is told: of how many people it served, nothing comes alone. */
export function amountsSpent(resources: Resources | undefined): Spending | undefined {
  const spent = resources?.spending;
  return spent?.start === undefined && spent?.yearly === undefined ? undefined : spent;
}

interface CostPerPerson {
  /** Euros in a year, for each person served. */
  cost: number;
  yearly: number;
  people: number;
  /** Of the prices: only costs of one year are compared. */
  year: number;
}

/** @returns nothing where the sheet lacks what a year costs, or how many people it serves */
export function costPerPerson({
  replicability: { resources },
}: Pick<Practice, 'replicability'>): CostPerPerson | undefined {
  const { yearly, people, year } = resources?.spending ?? {};
  if (yearly === undefined || people === undefined || year === undefined) return undefined;
  return { cost: Math.round((yearly / people) * 100) / 100, yearly, people, year };
}

/** What practices cost for each person, at the prices of one year. */
interface LikeCosts {
  year: number;
  practices: number;
  least: number;
  median: number;
  most: number;
}

/** Fewer than these are no range. */
const fewest = 2;

/**
 * Gathers the costs that can be compared: those of the prices of one year, the latest first. Of a
 * year that one practice alone tells of, nothing is said.
 */
export function likeCosts(practices: readonly Pick<PracticeRecord, 'data'>[]): LikeCosts[] {
  const all = practices.flatMap(({ data }) => costPerPerson(data) ?? []);
  return [...Map.groupBy(all, ({ year }) => year)]
    .filter(([, found]) => found.length >= fewest)
    .map(([year, found]) => {
      const costs = found.map(({ cost }) => cost).sort((a, b) => a - b);
      const at = (place: number) => costs[place] ?? 0;
      const middle = (costs.length - 1) / 2;
      const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
      return { year, practices: costs.length, least: at(0), median, most: at(costs.length - 1) };
    })
    .sort((a, b) => b.year - a.year);
}
