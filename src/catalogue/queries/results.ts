/** The results of a practice, by what was measured. */
import type { Result } from '../model/results.ts';

/** What was measured in one unit: as often as it was. */
export interface Series {
  name: string;
  /** The oldest first; at least one. */
  results: Result[];
}

/** The results of each name and unit, in the order of the sheet. */
export const seriesOf = (results: readonly Result[]): Series[] =>
  [...Map.groupBy(results, ({ name, unit = '' }) => `${name}\n${unit}`).values()].map((found) => ({
    name: found[0]?.name ?? '',
    results: found.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  }));

/** The result that a text shows by its name: the last one of the first series called so. */
export const resultNamed = (results: readonly Result[], wanted: string): Result | undefined =>
  seriesOf(results)
    .find(({ name }) => name === wanted)
    ?.results.at(-1);
