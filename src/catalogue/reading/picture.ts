/** Whether a picture beside a text is there, and is what its name says. */
import { closeSync, openSync, readSync } from 'node:fs';

export type PictureState = 'good' | 'missing' | 'not-a-picture';

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

/** Looks at the first bytes alone: a program or a page that calls itself a picture is none. */
export function pictureState(path: string): PictureState {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return 'missing';
  }
  try {
    const bytes = Buffer.alloc(32);
    const length = readSync(descriptor, bytes, 0, bytes.length, 0);
    const start = bytes.subarray(0, length).toString('hex');
    const [, pattern] = beginnings.find(([ending]) => ending.test(path)) ?? [];
    return pattern?.test(start) ? 'good' : 'not-a-picture';
  } catch {
    return 'not-a-picture';
  } finally {
    closeSync(descriptor);
  }
}
