import { digestFiles, digestOf } from '../files/digest.ts';
import type { Settings } from '../config/settings.ts';

/**
 * A name for what a build gives: a digest of all that it is made from. The same content, code and
 * address have the same one, wherever and whenever they are built.
 *
 * @param root the folder of the project
 */
export function buildVersion(root: string, { contentFolder, origin, siteBase }: Settings): string {
  const content = digestFiles(contentFolder, ['']);
  const code = digestFiles(root, ['src', 'public', 'astro.config.mjs', 'package-lock.json']);
  return digestOf(origin, siteBase, content, code).slice(0, 12);
}
