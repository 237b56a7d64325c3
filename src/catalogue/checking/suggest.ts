import { closest, distance } from 'fastest-levenshtein';

/**
 * What a mistyped word was probably meant to be.
 *
 * @returns the nearest of `known`, if no more than a third of its letters (at least one) differ
 */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 100) return undefined;
  const lower = word.toLowerCase();
  const nearest = closest(lower, [...known]);
  const tolerance = Math.max(1, Math.floor(nearest.length / 3));
  return distance(lower, nearest.toLowerCase()) <= tolerance ? nearest : undefined;
}
