/** The results of a practice, by what was measured. */
import type { Result } from '../model/results.ts';

/** The results of each name, the oldest first; names in the order of the sheet. */
export const seriesOf = (results: readonly Result[]): Map<string, Result[]> =>
  new Map(
    [...Map.groupBy(results, ({ name, unit = '' }) => `${name}\n${unit}`).values()].map((found) => [
      found[0]?.name ?? '',
      found.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    ]),
  );
