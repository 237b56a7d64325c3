/** Writes what an import decided. */
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { words } from './words.ts';
import type { Outcome } from './import-practices.ts';

/**
 * Writes the new practices; never over what is there, never outside the folder of the practices.
 *
 * @returns what became of each: one whose file is there after all is told so
 */
export function writeImported(outcomes: readonly Outcome[], contentFolder: string): Outcome[] {
  return outcomes.map((outcome) => {
    if (outcome.kind !== 'new') return outcome;
    const { name, file, source, unplaced } = outcome;
    const practices = join(contentFolder, 'practices');
    const path = join(contentFolder, file);
    mkdirSync(dirname(path), { recursive: true });
    // A folder may lead elsewhere.
    if (!realpathSync(dirname(path)).startsWith(realpathSync(practices) + sep)) {
      return { kind: 'refused', name, reason: words.outside(file), unplaced };
    }
    try {
      writeFileSync(path, source, { flag: 'wx' });
      for (const one of outcome.beside) {
        writeFileSync(join(contentFolder, one.file), one.source, { flag: 'wx' });
      }
      return outcome;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return { kind: 'there', name, reason: words.there, unplaced: [] };
    }
  });
}
