/** The pictures that texts show, in the sizes that screens ask for. */
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import sharp from 'sharp';
import { digestOf } from '../../files/digest.ts';

/** As wide as the column of a text on a phone, on a desktop, and on screens of finer grain. */
const widths = [360, 720, 1080];

/** More than any camera's: what would take the memory of the machine is not unpacked. */
const mostPixels = 100_000_000;

export interface Figure {
  /** Path from the content folder. */
  file: string;
  /** Of the largest version, in pixels. */
  width: number;
  height: number;
  /** From the smallest; the names change with what the picture shows. */
  versions: { width: number; name: string }[];
}

/**
 * Looks at a picture.
 *
 * @param folder the content folder
 * @param file path from there
 * @throws if it cannot be read as a picture
 */
export async function readFigure(folder: string, file: string): Promise<Figure> {
  const bytes = await readFile(join(folder, file));
  const { autoOrient } = await open(bytes).metadata();
  const largest = Math.min(autoOrient.width, widths.at(-1) ?? 0);
  const digest = digestOf(bytes).slice(0, 10);
  const stem = basename(file, extname(file)).toLowerCase();
  return {
    file,
    width: largest,
    height: Math.max(1, Math.round((autoOrient.height / autoOrient.width) * largest)),
    versions: [...widths.filter((width) => width < largest), largest].map((width) => ({
      width,
      name: `${stem}-${digest}-${width}.webp`,
    })),
  };
}

/** Of 0 to 6: a third less time than the usual 4, and a tenth more bytes. */
const effort = 2;

/** Draws a picture in one of its widths, as WebP. */
export async function drawFigure(folder: string, file: string, width: number): Promise<Buffer> {
  const bytes = await readFile(join(folder, file));
  return open(bytes).autoOrient().resize({ width }).webp({ quality: 80, effort }).toBuffer();
}

const open = (bytes: Buffer) => sharp(bytes, { limitInputPixels: mostPixels });
