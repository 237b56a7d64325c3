/**
 * Text in UTF-8 that a program read as Windows-1252: `comunitÃ ` for `comunità`. What was meant is
 * told by doing the same backwards.
 */

/** The characters of Windows-1252 beyond those that have their own number. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf(sign: string): number | undefined {
  const place = high.indexOf(sign);
  if (place !== -1) return 0x80 + place;
  const code = sign.charCodeAt(0);
  return code <= 0xff ? code : undefined;
}

/** A first byte of UTF-8 and those that go on with it, as Windows-1252 shows them. */
const follows = `[\u0080-\u00bf${high}]`;
const garbled = new RegExp(
  `[\u00c2-\u00df]${follows}|[\u00e0-\u00ef]${follows}{2}|[\u00f0-\u00f4]${follows}{3}`,
  'g',
);
/** The last letter of an Italian word: `Ã` and a space that is, or was, one that does not break. */
const brokenGrave = /Ã(?: |(?=[\s,.;:!?)»"'’]|$))/g;

/** What a run of such signs was before; nothing if it was no UTF-8. */
function decoded(run: string): string | undefined {
  const bytes = [...run].map(byteOf);
  if (bytes.some((byte) => byte === undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return undefined;
  }
}

/**
 * The first signs of what Italian texts have: letters with accents, quotation marks, dashes. Others
 * may stand together in a text that is right, as in `PERÚ»`.
 */
const isLikely = (run: string): boolean => /^[ÂÃâðï]/.test(run);

/** A word that was decoded wrongly: where it is, and what it was. */
interface Garbled {
  index: number;
  found: string;
  meant: string;
}

/** The garbled signs of a text, in their order; a lost letter is U+FFFD in `meant`. */
export function garbledIn(text: string): Garbled[] {
  const runs = [...text.matchAll(garbled)].flatMap(({ 0: found, index }): Garbled[] => {
    const meant = decoded(found);
    return meant !== undefined && isLikely(found) ? [{ index, found, meant }] : [];
  });
  const graves = [...text.matchAll(brokenGrave)].flatMap(({ 0: found, index }): Garbled[] => {
    const isKnown = runs.some((run) => run.index === index);
    if (isKnown || !/\p{L}/u.test(text[index - 1] ?? '')) return [];
    // One space stands for the half of the letter, or for that and the space after it.
    const isBetween = found.endsWith(' ') && /\p{L}/u.test(text[index + 2] ?? '');
    return [{ index, found, meant: isBetween ? 'à ' : 'à' }];
  });
  return [...runs, ...graves].sort((a, b) => a.index - b.index);
}

/** The text as it was meant. */
export function mended(text: string): string {
  let end = 0;
  const parts = garbledIn(text).flatMap(({ index, found, meant }) => {
    if (index < end) return [];
    const part = text.slice(end, index) + meant;
    end = index + found.length;
    return [part];
  });
  return parts.join('') + text.slice(end);
}
