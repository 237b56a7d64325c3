/** The letters of a typeface as small pictures in shades. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { create, type Font } from 'fontkitten';
import { shades } from './canvas.ts';

/** A letter, and where its picture lies from its place on the line. */
export interface Glyph {
  left: number;
  top: number;
  width: number;
  height: number;
  /** For each point, from the ground to the ink. */
  shades: Uint8Array;
}

/** A cut of a typeface at a size. */
export interface Lettering {
  size: number;
  /** Whether the typeface has the character. */
  has: (character: string) => boolean;
  /** Nothing of a blank, or of a character that the typeface lacks. */
  glyph: (character: string) => Glyph | undefined;
  /** How far a text reaches, in points of the picture. */
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
  const has = (character: string) => font.hasGlyphForCodePoint(codePointOf(character));
  return (size) => {
    const scale = size / font.unitsPerEm;
    const advance = remembered((character) =>
      has(character) ? font.glyphForCodePoint(codePointOf(character)).advanceWidth * scale : 0,
    );
    return {
      size,
      has,
      glyph: remembered((character) =>
        has(character) ? drawn(font, character, scale) : undefined,
      ),
      widthOf: (text) => [...text].reduce((sum, character) => sum + advance(character), 0),
    };
  };
}

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;

function remembered<T>(make: (character: string) => T): (character: string) => T {
  const known = new Map<string, T>();
  return (character) => {
    const found = known.has(character) ? (known.get(character) as T) : make(character);
    known.set(character, found);
    return found;
  };
}

function drawn(font: Font, character: string, scale: number): Glyph | undefined {
  const { path } = font.glyphForCodePoint(codePointOf(character));
  const { minX, minY, maxX, maxY } = path.bbox;
  const left = Math.floor(minX * scale);
  const top = -Math.ceil(maxY * scale);
  const width = Math.ceil(maxX * scale) - left;
  const height = -Math.floor(minY * scale) - top;
  if (!(width > 0 && height > 0)) return undefined;
  // The outline is numbers and letters of its own; nothing that an author wrote is in here.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="translate(${-left} ${-top}) scale(${scale} ${-scale})" d="${path.toSVG()}"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render();
  const shade = (opacity: number) => Math.round((opacity / 255) * (shades - 1));
  const own = Uint8Array.from({ length: width * height }, (_, at) =>
    shade(pixels[at * 4 + 3] ?? 0),
  );
  return { left, top, width, height, shades: own };
}
