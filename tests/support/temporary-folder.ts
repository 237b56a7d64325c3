import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/config/paths.ts';
import { readSettings } from '../../src/config/settings.ts';

/** Makes an empty folder on the disk of the project, where a built site can be moved to. */
export function temporaryFolder(name: string): string {
  const parent = join(root, '.cache', 'tests');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, `${name}-`));
}

/** Removes what builds of a content folder keep for the next one. */
export function forgetBuildsOf(content: string): void {
  const { cacheRoot } = readSettings({ CATALOGUE_CONTENT: content }, root);
  rmSync(cacheRoot, { recursive: true, force: true });
}
