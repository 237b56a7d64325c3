/** The letters of a typeface as small pictures in shades. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import sharp from 'sharp';
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
  /** How far a text reaches, in points of the picture. */
  widthOf: (text: string) => number;
  /** Draws the letters of a text that were not drawn before: afterwards `glyph` knows them all. */
  prepare: (text: string) => Promise<void>;
  /** Nothing of a blank, of a character that the typeface lacks, or of one not prepared. */
  glyph: (character: string) => Glyph | undefined;
}

/**
 * Opens a font file. Each letter is drawn once for all pictures: to draw the whole of every picture
 * anew takes ten times as long (docs/decisions/0007-social-images.md).
 *
 * @param file TrueType or OpenType
 * @throws if the file cannot be read as a typeface
 */
export function lettersOf(file: string): (size: number) => Lettering {
  const font = create(readFileSync(file)) as Font;
  const has = (character: string) => font.hasGlyphForCodePoint(codePointOf(character));
  return (size) => {
    const scale = size / font.unitsPerEm;
    const advances = new Map<string, number>();
    const advance = (character: string): number => {
      const known = advances.get(character);
      if (known !== undefined) return known;
      const width = has(character)
        ? font.glyphForCodePoint(codePointOf(character)).advanceWidth * scale
        : 0;
      advances.set(character, width);
      return width;
    };
    const drawn = new Map<string, Glyph | undefined>();
    return {
      size,
      has,
      widthOf: (text) => [...text].reduce((sum, character) => sum + advance(character), 0),
      async prepare(text) {
        const missing = [...new Set(text)].filter((each) => has(each) && !drawn.has(each));
        const outlines = missing.map((character) => outlineOf(font, character, scale));
        const glyphs = await drawTogether(outlines, scale);
        for (const [at, character] of missing.entries()) drawn.set(character, glyphs[at]);
      },
      glyph: (character) => drawn.get(character),
    };
  };
}

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;

/** A letter as a curve, and the box of whole points around it. */
interface Outline extends Omit<Glyph, 'shades'> {
  path: string;
}

function outlineOf(font: Font, character: string, scale: number): Outline {
  const { path } = font.glyphForCodePoint(codePointOf(character));
  const { minX, minY, maxX, maxY } = path.bbox;
  const left = Math.floor(minX * scale);
  const top = -Math.ceil(maxY * scale);
  // The box of a blank has no numbers in it.
  const width = Math.max(0, Math.ceil(maxX * scale) - left) || 0;
  const height = Math.max(0, -Math.floor(minY * scale) - top) || 0;
  return { left, top, width, height, path: path.toSVG() };
}

/** Draws letters side by side in one picture, and cuts it: a picture for each would take longer. */
async function drawTogether(
  outlines: readonly Outline[],
  scale: number,
): Promise<(Glyph | undefined)[]> {
  const width = outlines.reduce((sum, outline) => sum + outline.width, 0);
  const height = Math.max(0, ...outlines.map((outline) => outline.height));
  if (width === 0 || height === 0) return outlines.map(() => undefined);
  let end = 0;
  const placed = outlines.map((outline) => {
    const start = end;
    end += outline.width;
    return { ...outline, start };
  });
  const paths = placed
    .filter((outline) => outline.width > 0)
    .map(
      ({ start, left, top, path }) =>
        `<path transform="translate(${start - left} ${-top}) scale(${scale} ${-scale})" d="${path}"/>`,
    );
  // Outlines are numbers and letters of their own; nothing that an author wrote is in here.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paths.join('')}</svg>`;
  const opacities = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return placed.map(({ start, path: _, ...box }) => {
    if (box.width === 0 || box.height === 0) return undefined;
    const own = Uint8Array.from({ length: box.width * box.height }, (_, at) => {
      const point = Math.floor(at / box.width) * width + start + (at % box.width);
      return Math.round(((opacities[point] ?? 0) / 255) * (shades - 1));
    });
    return { ...box, shades: own };
  });
}
