/** Whether a picture beside a text is there, and is what its name says. */
import { readPlainFile } from '../../files/plain-file.ts';

export type PictureState = 'good' | 'missing' | 'not-a-picture' | 'too-large';

/**
 * How the files of each format begin, in hexadecimal: the PNG, JPEG and WebP (RIFF) specifications,
 * and the file type box of ISO 14496-12 for AVIF.
 */
const beginnings: [ending: RegExp, pattern: RegExp][] = [
  [/\.png$/i, /^89504e470d0a1a0a0000000d49484452/],
  [/\.jpe?g$/i, /^ffd8ff/],
  [/\.webp$/i, /^52494646.{8}57454250565038/],
  [/\.avif$/i, /^.{8}66747970617669(?:66|73)/],
];

/** More than any picture of a page takes. */
export const largestPicture = 20 * 1024 * 1024;

/**
 * Looks at the first bytes alone: a program or a page that calls itself a picture is none.
 *
 * @param folder where it is looked for: no link itself
 * @param file path from there
 */
export function pictureState(folder: string, file: string): PictureState {
  const found = readPlainFile(folder, file, largestPicture, 32);
  if (found.is === 'missing') return 'missing';
  if (found.is === 'large') return 'too-large';
  if (found.is === 'misfit') return 'not-a-picture';
  const start = found.bytes.toString('hex');
  const [, pattern] = beginnings.find(([ending]) => ending.test(file)) ?? [];
  return pattern?.test(start) ? 'good' : 'not-a-picture';
}
