/** Cuts a text into lines that fit. */
import type { Lettering } from './glyphs.ts';

const ellipsis = '…';
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * What of a text can be drawn: white space is a blank, what the typeface lacks (emoji, other
 * scripts, marks of direction) is left out.
 */
export function drawable(text: string, { has }: Lettering): string {
  return [...graphemes.segment(text.normalize('NFC').replace(/\s+/g, ' '))]
    .map(({ segment }) => segment)
    .filter((segment) => [...segment].every(has))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

/** Breaks a text between words, and inside a word only where it is wider than a line. */
export function linesOf(text: string, letters: Lettering, width: number): string[] {
  const fits = (line: string) => letters.widthOf(line) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** As many lines as there is room for; the last ends in an ellipsis if they are not all. */
export function firstLines(
  lines: readonly string[],
  most: number,
  letters: Lettering,
  width: number,
): string[] {
  if (lines.length <= most) return [...lines];
  const fits = (line: string) => letters.widthOf(line) <= width;
  const last = [...lines.slice(most - 1).join(' ')];
  let length = last.length;
  const cut = () => last.slice(0, length).join('').trimEnd() + ellipsis;
  while (length > 0 && !fits(cut())) length -= 1;
  return [...lines.slice(0, most - 1), cut()];
}

/** A word, or the parts into which it must be cut. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}
