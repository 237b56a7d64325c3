/** The letters of a typeface as small pictures of how much of each point they cover. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { create, type Font } from 'fontkitten';

export interface Glyph {
  /** How far the next letter begins, in points of the picture. */
  advance: number;
  /** Where its picture lies from the place of the letter on the line. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** For each point, from 0 to 255. */
  coverage: Uint8Array;
}

/** A cut of a typeface at a size. */
export interface Lettering {
  size: number;
  /** Nothing where the typeface lacks the character. */
  glyph: (character: string) => Glyph | undefined;
  widthOf: (text: string) => number;
}

/**
 * Prepares the letters of a font file. Each is drawn when it is first asked for, once for all
 * pictures: to draw all of a picture anew would take ten times as long.
 *
 * @param file TrueType or OpenType
 */
export function lettersOf(file: string): (size: number) => Lettering {
  const font = create(readFileSync(file)) as Font;
  return (size) => {
    const known = new Map<string, Glyph | undefined>();
    const glyph = (character: string): Glyph | undefined => {
      if (!known.has(character)) known.set(character, drawn(font, character, size));
      return known.get(character);
    };
    const widthOf = (text: string) =>
      [...text].reduce((sum, character) => sum + (glyph(character)?.advance ?? 0), 0);
    return { size, glyph, widthOf };
  };
}

function drawn(font: Font, character: string, size: number): Glyph | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  if (!font.hasGlyphForCodePoint(codePoint)) return undefined;
  const { path, advanceWidth } = font.glyphForCodePoint(codePoint);
  const scale = size / font.unitsPerEm;
  const advance = advanceWidth * scale;
  const { minX, minY, maxX, maxY } = path.bbox;
  const left = Math.floor(minX * scale);
  const top = -Math.ceil(maxY * scale);
  const width = Math.ceil(maxX * scale) - left;
  const height = -Math.floor(minY * scale) - top;
  if (!(width > 0 && height > 0)) {
    return { advance, left: 0, top: 0, width: 0, height: 0, coverage: new Uint8Array() };
  }
  // The outline is numbers and letters of its own; nothing that an author wrote is in here.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="translate(${-left} ${-top}) scale(${scale} ${-scale})" d="${path.toSVG()}"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render();
  const coverage = Uint8Array.from({ length: width * height }, (_, at) => pixels[at * 4 + 3] ?? 0);
  return { advance, left, top, width, height, coverage };
}
