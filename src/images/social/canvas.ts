/** A picture of sixteen colours, and the PNG that it is written as. */
import { constants, crc32, deflateSync } from 'node:zlib';
import { highlight, paper, partsOf } from '../../theme/colours.ts';
import { pictureSize } from './picture.ts';
import type { Glyph, Lettering } from './glyphs.ts';

const { width, height } = pictureSize;

/** The shades from the ground to the ink, by which letters have smooth edges. */
export const shades = 15;
/** The place of the accent among the colours, after the shades. */
export const accent = shades;

const ink = partsOf(paper);

/** The shades from a ground to the ink, and the accent. */
function paletteFrom(ground: string): Buffer {
  const from = partsOf(ground);
  const mixed = (share: number): number[] =>
    from.map((part, place) => Math.round(part + ((ink[place] ?? 0) - part) * share));
  return Buffer.from([
    ...Array.from({ length: shades }, (_, shade) => mixed(shade / (shades - 1))).flat(),
    ...partsOf(highlight),
  ]);
}

/** The colour of each point, by its place in the palette. */
export type Canvas = Uint8Array;

export const blank = (): Canvas => new Uint8Array(width * height);

export function fill(
  canvas: Canvas,
  box: { x: number; y: number; width: number; height: number },
  colour: number,
): void {
  for (let y = box.y; y < box.y + box.height; y += 1) {
    canvas.fill(colour, y * width + box.x, y * width + box.x + box.width);
  }
}

/** Writes a line in ink. @param y that of the foot of the letters */
export function write(canvas: Canvas, line: string, x: number, y: number, font: Lettering): void {
  let at = x;
  for (const character of line) {
    const glyph = font.glyph(character);
    if (glyph) place(canvas, glyph, Math.round(at) + glyph.left, y + glyph.top);
    at += font.widthOf(character);
  }
}

function place(canvas: Canvas, { shades: own, ...box }: Glyph, left: number, top: number): void {
  for (let row = 0; row < box.height; row += 1) {
    const from = (top + row) * width + left;
    for (let column = 0; column < box.width; column += 1) {
      const shade = own[row * box.width + column] ?? 0;
      // Letters may lean over one another: the stronger shade stays.
      if (shade > (canvas[from + column] ?? 0)) canvas[from + column] = shade;
    }
  }
}

/** Of the filters of PNG: each row is told by how it differs from the one above. */
const filterUp = 2;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const end = chunk('IEND', Buffer.alloc(0));

const rowLength = width / 2 + 1;
/** The same for all pictures: to ask the system for so much each time takes longer than to draw. */
const rows = Buffer.alloc(rowLength * height);

/** A PNG with a palette and four bits a point: https://www.w3.org/TR/png-3/ */
export function png(canvas: Canvas, ground: string): Buffer {
  rows.fill(0);
  const above = Buffer.alloc(rowLength);
  for (let y = 0; y < height; y += 1) {
    const at = y * rowLength;
    rows[at] = filterUp;
    // Most rows are those above over again: nothing but zeros.
    if (y > 0 && isAsAbove(canvas, y)) continue;
    for (let x = 1, from = y * width; x < rowLength; x += 1, from += 2) {
      const points = ((canvas[from] ?? 0) << 4) | (canvas[from + 1] ?? 0);
      rows[at + x] = points - (above[x] ?? 0);
      above[x] = points;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', paletteFrom(ground)),
    chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
    end,
  ]);
}

function isAsAbove(canvas: Canvas, y: number): boolean {
  const row = (at: number) => canvas.subarray(at * width, (at + 1) * width);
  return Buffer.compare(row(y), row(y - 1)) === 0;
}

/** Whether a file was written to its end. */
export const isWhole = (file: Buffer): boolean =>
  file.subarray(0, signature.length).equals(signature) && file.subarray(-end.length).equals(end);

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
