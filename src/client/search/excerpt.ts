/** Cuts a piece of a text in which much of what was asked stands. */

/** How long an excerpt is, in words. */
export const excerptLength = 24;
/** How many stand before the first word found. */
const before = 6;

/**
 * @param content the text, its words between blanks
 * @param found for each thing asked for, the places of its words
 * @returns a piece with the words found between `<mark>` and `</mark>`, as HTML; empty if none is
 */
export function excerptOf(content: string, found: readonly (readonly number[])[]): string {
  const words = content.split(/\s+/).filter((word) => word !== '');
  const places = found.flatMap((ofOne, thing) => ofOne.map((place) => ({ place, thing })));
  places.sort((a, b) => a.place - b.place);
  let best = { start: 0, things: 0, hits: 0 };
  for (const { place } of places) {
    const start = Math.max(0, place - before);
    const inside = places.filter((one) => one.place >= start && one.place < start + excerptLength);
    const things = new Set(inside.map((one) => one.thing)).size;
    if (things > best.things || (things === best.things && inside.length > best.hits)) {
      best = { start, things, hits: inside.length };
    }
  }
  if (best.hits === 0) return '';
  const marked = new Set(places.map(({ place }) => place));
  return words
    .slice(best.start, best.start + excerptLength)
    .map((word, at) => (marked.has(best.start + at) ? markedWord(word) : escaped(word)))
    .join(' ');
}

/** A full stop that stands at a word is no part of what was found. */
function markedWord(word: string): string {
  const isSign = (at: number) => /\p{P}/u.test(word.charAt(at));
  let [start, end] = [0, word.length];
  while (start < end && isSign(start)) start += 1;
  if (start === end) return `<mark>${escaped(word)}</mark>`;
  while (isSign(end - 1)) end -= 1;
  const [signs, core, rest] = [word.slice(0, start), word.slice(start, end), word.slice(end)];
  return `${escaped(signs)}<mark>${escaped(core)}</mark>${escaped(rest)}`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
