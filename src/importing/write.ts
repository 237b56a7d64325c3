/** Writes what an import decided. */
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { words } from './words.ts';
import type { Unplaced } from './incoming.ts';
import type { Outcome } from './import-practices.ts';

/**
 * Writes the new practices, with what those tell who took them up; never over what is there, never
 * outside the folders of practices and experiences.
 *
 * @returns what became of each: one whose file is there after all is told so
 */
export function writeImported(outcomes: readonly Outcome[], contentFolder: string): Outcome[] {
  return outcomes.map((outcome) => {
    if (outcome.kind !== 'new') return outcome;
    const { name, file, source, unplaced, experiences = [] } = outcome;
    const written = writeNew({ file, source }, contentFolder, 'practices');
    if (written === 'outside') {
      return { kind: 'refused', name, reason: words.outside(file), unplaced };
    }
    if (written === 'there') return { kind: 'there', name, reason: words.there, unplaced: [] };
    const lost = experiences.flatMap((one): Unplaced[] => {
      const became = writeNew(one, contentFolder, 'experiences');
      if (became === 'written') return [];
      const reason = became === 'there' ? words.there : words.outside(one.file);
      return [{ field: one.file, reason }];
    });
    return { ...outcome, unplaced: [...unplaced, ...lost] };
  });
}

/** @param folder of the content, which the file is to be in: a folder inside may lead elsewhere */
function writeNew(
  { file, source }: { file: string; source: string },
  contentFolder: string,
  folder: string,
): 'written' | 'there' | 'outside' {
  const path = join(contentFolder, file);
  mkdirSync(dirname(path), { recursive: true });
  const whole = realpathSync(join(contentFolder, folder)) + sep;
  if (!realpathSync(dirname(path)).startsWith(whole)) return 'outside';
  try {
    writeFileSync(path, source, { flag: 'wx' });
    return 'written';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return 'there';
  }
}
