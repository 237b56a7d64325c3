/** Digests of texts, files and folders: the same wherever and in whichever order they are kept. */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * The SHA-256 digest of what is given, in hexadecimal.
 *
 * @param parts each counts by itself: what moves from the end of one to the start of the next gives
 *   another digest
 */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const [only = '', ...others] = parts;
  const sha256 = (part: string | Uint8Array) => hash('sha256', part, 'hex');
  return others.length === 0 ? sha256(only) : sha256(parts.map(sha256).join('\n'));
}

/**
 * The digest of files, with their names.
 *
 * @param folder where they are
 * @param names files, or folders with all that is in them at any depth; those that are not there
 *   are left out
 */
export function digestFiles(folder: string, names: readonly string[]): string {
  const digests = names.flatMap((name) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [];
    const files = statSync(path).isDirectory() ? filesIn(path) : [''];
    return files.map((file) => digestOf(name, file, readFileSync(join(path, file))));
  });
  return digestOf(digests.join('\n'));
}

/** The files of a folder at any depth, from there, in an order that no machine changes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
