/** Writes what an import decided. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { misfitOnTheWay } from '../files/plain-file.ts';
import type { Words } from '../i18n/languages.ts';
import type { Unplaced } from './incoming.ts';
import type { Outcome } from './import-practices.ts';
import type { FileBeside } from './translated.ts';

/**
 * Writes the new practices, with what those tell who took them up; never over what is there, never
 * outside the folders of practices and experiences.
 *
 * @param words that is told in why one was not written
 * @returns what became of each: one whose file is there after all is told so
 */
export function writeImported(
  outcomes: readonly Outcome[],
  contentFolder: string,
  { importing: words }: Words,
): Outcome[] {
  return outcomes.map((outcome) => {
    if (outcome.kind !== 'new') return outcome;
    const { name, file, source, beside, unplaced, experiences = [] } = outcome;
    const became = writeNew({ file, source }, contentFolder);
    if (became === 'outside') {
      return { kind: 'refused', name, reason: words.outside(file), unplaced };
    }
    if (became === 'there') return { kind: 'there', name, reason: words.there, unplaced: [] };
    const lost = [...beside, ...experiences].flatMap((one): Unplaced[] => {
      const written = writeNew(one, contentFolder);
      if (written === 'written') return [];
      const reason = written === 'there' ? words.there : words.outside(one.file);
      return [{ field: one.file, reason }];
    });
    return { ...outcome, unplaced: [...unplaced, ...lost] };
  });
}

function writeNew(
  { file, source }: FileBeside,
  contentFolder: string,
): 'written' | 'there' | 'outside' {
  // A folder may lead elsewhere, where nothing is to be made.
  const misfit = misfitOnTheWay(contentFolder, posix.dirname(file), 'folder');
  if (misfit !== undefined && misfit !== 'missing') return 'outside';
  const path = join(contentFolder, file);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, source, { flag: 'wx' });
    return 'written';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return 'there';
  }
}
