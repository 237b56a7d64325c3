/**
 * Lists of any length. JavaScript takes `...list` apart into the arguments of a call, and a hundred
 * thousand of them end the program: a catalogue that somebody proposes may have as many files.
 */

/** Adds things at the end of a list. */
export function addAll<T>(list: T[], things: Iterable<T>): void {
  for (const one of things) list.push(one);
}

/** The largest of some numbers; of none, minus infinity. */
export const largestOf = (numbers: readonly number[]): number =>
  numbers.reduce((most, one) => Math.max(most, one), -Infinity);

/** The smallest of some numbers; of none, infinity. */
export const smallestOf = (numbers: readonly number[]): number =>
  numbers.reduce((least, one) => Math.min(least, one), Infinity);
