import { createHash } from 'node:crypto';
import { digestFiles } from '../files/digest-files.ts';
import type { Settings } from '../config/settings.ts';

/**
 * A name for what a build gives: a digest of all that it is made from. The same content, code and
 * address have the same one, wherever and whenever they are built.
 *
 * @param root the folder of the project
 */
export function buildVersion(root: string, { contentFolder, origin, siteBase }: Settings): string {
  const hash = createHash('sha256').update(origin).update(siteBase);
  digestFiles(hash, contentFolder, ['']);
  digestFiles(hash, root, ['src', 'public', 'astro.config.mjs', 'package-lock.json']);
  return hash.digest('hex').slice(0, 12);
}
