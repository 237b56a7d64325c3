import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Settings } from '../site/settings.ts';

/**
 * A name for what a build gives: a digest of all that it is made from. The same content, code and
 * address have the same one, wherever and whenever they are built.
 *
 * @param root the folder of the project
 */
export function buildVersion(root: string, { contentFolder, origin, siteBase }: Settings): string {
  const hash = createHash('sha256').update(origin).update(siteBase);
  for (const folder of [contentFolder, join(root, 'src')]) {
    for (const file of filesIn(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  }
  for (const file of ['astro.config.mjs', 'package-lock.json']) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** The files of a folder at any depth, in an order that no machine changes. */
const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/'),
        )
        .sort()
    : [];
