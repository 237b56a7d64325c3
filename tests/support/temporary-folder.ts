import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/command.ts';

/** Makes an empty folder on the disk of the project, where a built site can be moved to. */
export function temporaryFolder(name: string): string {
  const parent = join(root, '.cache', 'tests');
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, `${name}-`));
}
