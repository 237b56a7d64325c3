/** What a mistyped word was meant to be. */
import { distance } from 'fastest-levenshtein';

/** How many slips a word of so many letters may have: a short one has too many neighbours. */
const slipsIn = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3);

/** How many letters were left out, added, changed, or struck in the wrong order. */
function slipsBetween(typed: string, meant: string): number {
  const plain = distance(typed, meant);
  // Two letters in the wrong order are one slip of the fingers, which counts as two changes.
  if (plain < 2 || typed.length !== meant.length) return plain;
  let swapped = 0;
  for (let at = 0; at + 1 < typed.length; at += 1) {
    if (typed[at] === meant[at]) continue;
    if (typed[at] === meant[at + 1] && typed[at + 1] === meant[at]) {
      swapped += 1;
      at += 1;
    }
  }
  return plain - swapped;
}

/**
 * The word that a mistyped one was meant to be.
 *
 * @param known the words of the catalogue that begin with the same letter, which people rarely
 *   mistype; folded, the most frequent first
 * @returns the nearest, the more frequent of two; nothing if too many letters differ
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let most = slipsIn(word.length);
  for (const candidate of known) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > most) continue;
    const slips = slipsBetween(word, candidate);
    if (slips > most || slips === 0) continue;
    nearest = candidate;
    most = slips - 1;
  }
  return nearest;
}
