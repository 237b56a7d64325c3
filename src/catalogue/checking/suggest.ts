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

/**
 * The name behind a label that a word was meant to be: people write the words that they read.
 *
 * @param labels names by label
 * @returns the name of the label that is nearest, or of the only one that has the word in it
 */
export function meantByLabel(
  word: string,
  labels: ReadonlyMap<string, string>,
): string | undefined {
  const byLower = new Map([...labels].map(([label, name]) => [label.toLowerCase(), name]));
  const nearest = suggestion(word, [...byLower.keys()]);
  if (nearest !== undefined) return byLower.get(nearest);
  const lower = word.toLowerCase();
  const holding = [...byLower].filter(([label]) => lower.length > 3 && label.includes(lower));
  const names = new Set(holding.map(([, name]) => name));
  return names.size === 1 ? [...names][0] : undefined;
}
