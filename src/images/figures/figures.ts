/** The pictures that texts show, in the sizes that screens ask for. */
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import sharp from 'sharp';
import { digestOf } from '../../files/digest.ts';

/** As wide as the column of a text on a phone, on a desktop, and on screens of finer grain. */
const widths = [360, 720, 1080];

/** More than any camera's: what would take the memory of the machine is not unpacked. */
const mostPixels = 60_000_000;
/** On a side: WebP holds no more than 16,383, and no screen shows so many. */
const longestSide = 10_000;

/** A picture that would be read, but is larger than pages show. */
export class TooLargeError extends Error {}

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
 * @param isGood told the digest of its bytes: whether it has been drawn before; otherwise it is tried
 * @throws {TooLargeError} if it is larger than pages show
 * @throws if it cannot be read as a picture, or not be drawn
 */
export async function readFigure(
  folder: string,
  file: string,
  isGood: (digest: string) => boolean = () => true,
): Promise<Figure> {
  const bytes = await readFile(join(folder, file));
  // A beginning that says a size is read without any limit.
  const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const { width: across, height: down } = autoOrient;
  if (Math.max(across, down) > longestSide || across * down > mostPixels) {
    throw new TooLargeError(file);
  }
  if (!isGood(digestOf(bytes))) await open(bytes).resize({ width: 1, height: 1 }).raw().toBuffer();
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
