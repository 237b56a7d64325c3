/** What a mistyped word was meant to be. */

/** How many slips a word of so many letters may have: a short one has too many neighbours. */
const slipsIn = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3);

/**
 * How many letters were left out, added, changed, or struck in the wrong order: the optimal string
 * alignment distance. Libraries count two letters in the wrong order as two changes.
 */
function slipsBetween(typed: string, meant: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= meant.length; at += 1) {
      const isOther = typed[row - 1] !== meant[at - 1];
      const above = last[at] ?? 0;
      let least = Math.min(
        (now[at - 1] ?? 0) + 1,
        above + 1,
        (last[at - 1] ?? 0) + Number(isOther),
      );
      if (isOther && typed[row - 1] === meant[at - 2] && typed[row - 2] === meant[at - 1]) {
        least = Math.min(least, (beforeLast[at - 2] ?? 0) + 1);
      }
      now.push(least);
    }
    [beforeLast, last] = [last, now];
  }
  return last[meant.length] ?? 0;
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
