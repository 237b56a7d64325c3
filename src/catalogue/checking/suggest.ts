/** What a word that is not in a list was probably meant to be. */
import { distance } from 'fastest-levenshtein';

/** How names are written: `Fondo sociale` as `fondo-sociale`. */
const asName = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');

/** Three letters that differ by one are another word: `fse` is not `fsc`. */
const shortest = 4;

/**
 * What a mistyped word was probably meant to be: the only one of `known` that begins with it or has
 * it among its parts, or else the nearest.
 *
 * @returns the nearest only if no more than a third of the letters of both (at least one) differ
 */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 100) return undefined;
  const name = asName(word);
  const same = known.find((other) => asName(other) === name);
  if (same !== undefined) return same;
  const holding = known.filter((other) => name.length > 2 && hasPart(asName(other), name));
  if (holding.length > 0) return holding.length === 1 ? holding[0] : undefined;
  if (name.length < shortest) return undefined;

  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of known) {
    const differs = distance(name, asName(other));
    if (differs < least) [nearest, least] = [other, differs];
  }
  if (nearest === undefined) return undefined;
  const tolerance = Math.max(1, Math.floor(Math.min(nearest.length, name.length) / 3));
  return least <= tolerance ? nearest : undefined;
}

const hasPart = (name: string, part: string): boolean =>
  name.startsWith(part) || `-${name}-`.includes(`-${part}-`);

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
