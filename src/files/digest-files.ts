/** Digests of files and folders, the same wherever and in whichever order they lie on the disk. */
import type { Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Adds files to a digest, with their names.
 *
 * @param folder where they are
 * @param names files, or folders with all that is in them at any depth; those that are not there
 *   count as empty
 */
export function digestFiles(hash: Hash, folder: string, names: readonly string[]): void {
  for (const name of names) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory() ? filesIn(path) : [''];
    for (const file of files) hash.update(file).update(readFileSync(join(path, file)));
  }
}

/** The files of a folder at any depth, from there, in an order that no machine changes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
