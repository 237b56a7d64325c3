/** What a practice really costs, so that it can be compared with others of the same prices. */
import type { Practice } from '../model/practice.ts';

export interface CostPerPerson {
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
