/**
 * Reads files that somebody else has put there: plain ones alone, whole, and no larger than they may
 * be. A link could lead out of the folder, a device or a pipe never ends.
 */
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathOf } from './byte-path.ts';

/** What stands where a file or a folder should. */
type Misfit = 'link' | 'folder' | 'file' | 'device' | 'unreadable';

export type Content =
  | { is: 'bytes'; bytes: Buffer }
  | { is: 'missing' }
  | { is: 'large'; size: number }
  | { is: 'misfit'; misfit: Misfit };

/** Not on every system. */
const {
  O_RDONLY,
  O_NOFOLLOW = 0,
  O_NONBLOCK = 0,
} = constants as typeof constants & {
  O_NOFOLLOW?: number;
  O_NONBLOCK?: number;
};

/**
 * Reads a file.
 *
 * @param folder trusted: it may be a link itself
 * @param file path from there, with `/`; no part of it may be a link
 * @param most its size in bytes; more is not read
 * @param length of a file of any size, how many bytes of its beginning; all if left out
 */
export function readPlainFile(
  folder: string,
  file: string,
  most: number,
  length = Infinity,
): Content {
  const misfit = misfitOnTheWay(folder, file, 'file');
  if (misfit === 'missing') return { is: 'missing' };
  if (misfit !== undefined) return { is: 'misfit', misfit };
  let descriptor: number;
  try {
    // It may have become a link or a pipe since.
    descriptor = openSync(join(folder, file), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { is: 'missing' };
    return { is: 'misfit', misfit: code === 'ELOOP' ? 'link' : 'unreadable' };
  }
  try {
    const state = fstatSync(descriptor);
    if (!state.isFile()) return { is: 'misfit', misfit: 'device' };
    if (state.size > most) return { is: 'large', size: state.size };
    const bytes = Buffer.alloc(Math.min(state.size, length));
    let read = 0;
    while (read < bytes.length) {
      const some = readSync(descriptor, bytes, read, bytes.length - read, read);
      if (some === 0) break;
      read += some;
    }
    return { is: 'bytes', bytes: bytes.subarray(0, read) };
  } catch {
    return { is: 'misfit', misfit: 'unreadable' };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Tells what stands in the way to a file or a folder, or in its place; nothing where it is what it
 * should be.
 */
export function misfitOnTheWay(
  folder: string,
  path: string,
  wanted: 'file' | 'folder',
): Misfit | 'missing' | undefined {
  const parts = path.split('/');
  for (const [index] of parts.entries()) {
    const isLast = index === parts.length - 1;
    try {
      const state = lstatSync(join(folder, ...parts.slice(0, index + 1)));
      if (state.isSymbolicLink()) return 'link';
      if (isLast && wanted === 'file') {
        if (state.isDirectory()) return 'folder';
        if (!state.isFile()) return 'device';
      } else if (!state.isDirectory()) {
        return isLast ? (state.isFile() ? 'file' : 'device') : 'missing';
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
    }
  }
  return undefined;
}

export interface Entry {
  /** As it is shown: where it is no text, its bytes as `\xE9`. */
  name: string;
  /** Whether the name is a text (UTF-8): of one that is not, nothing can be read. */
  isText: boolean;
  is: 'file' | 'folder' | Misfit;
}

/**
 * Lists a folder, in an order that does not depend on the machine.
 *
 * @throws if it cannot be listed
 */
export function listFolder(path: string): Entry[] {
  const entries = readdirSync(path, { withFileTypes: true, encoding: 'buffer' });
  return entries
    .map((entry) => {
      const { text: name, isText } = pathOf(entry.name);
      return { name, isText, is: kindOf(entry) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

function kindOf(entry: Dirent<Buffer>): Entry['is'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'device';
}
