/** The results of a practice, by what was measured. */
import { compare } from '../checking/diagnostic.ts';
import type { Result } from '../model/results.ts';

/** What was measured in one unit: as often as it was. */
interface Series<R = Result> {
  name: string;
  /** The oldest first; at least one. */
  results: R[];
}

/** By what results are told apart. */
interface Called {
  name: string;
  unit?: string | undefined;
  date?: string | undefined;
}

/** The results of each name and unit, in the order of the sheet. */
export const seriesOf = <R extends Called>(results: readonly R[]): Series<R>[] =>
  [...Map.groupBy(results, ({ name, unit = '' }) => `${name}\n${unit}`).values()].map((found) => ({
    name: found[0]?.name ?? '',
    results: found.toSorted((a, b) => compare(a.date ?? '', b.date ?? '')),
  }));

/**
 * The result that a text shows by its name: of the first series called so the last one, or that of
 * a date.
 */
export function resultNamed(
  results: readonly Result[],
  wanted: string,
  date?: string,
): Result | undefined {
  const found = seriesOf(results).find(({ name }) => name === wanted)?.results ?? [];
  return date === undefined ? found.at(-1) : found.find((one) => one.date === date);
}
