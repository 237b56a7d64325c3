/** Whether a command may write to the file that it is told: it must be new, or one of its own. */
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { printError } from '../files/print.ts';
import { isInHistory, isWithin, realPath } from '../files/places.ts';
import type { Words } from '../i18n/languages.ts';

/** What stands where a command would write. */
type FileRefusal = 'folder' | 'link' | 'other' | 'unknown' | 'history' | 'sources';

/** Larger than any file that a command writes. */
const largest = 64 * 1024 * 1024;

/**
 * Says why a command may not write to a file; nothing if it may. Nothing is changed.
 *
 * @param path absolute
 * @param isOurs whether a text was written by the same command
 * @param kept folders in which it has nothing to write: see `sourcesOf`
 */
export function fileRefusal(
  path: string,
  isOurs: (text: string) => boolean,
  kept: readonly string[],
): FileRefusal | undefined {
  // What git and npm keep is nobody's to write.
  if (isInHistory(path) || path.split(sep).includes('node_modules')) return 'history';
  const place = realPath(path);
  if (kept.some((folder) => existsSync(folder) && isWithin(place, realPath(folder)))) {
    return 'sources';
  }
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isSymbolicLink()) return 'link';
  if (found.isDirectory()) return 'folder';
  if (!found.isFile()) return 'other';
  if (found.size === 0) return undefined;
  return found.size <= largest && isOurs(readFileSync(path, 'utf8')) ? undefined : 'unknown';
}

/** Says it in a sentence, with the remedy. */
export function fileRefusalText(shown: string, refusal: FileRefusal, { commands }: Words): string {
  const { outputFile: said, failures } = commands;
  return `${said.refused(shown, said.causes[refusal])}\n${failures.remedy}: ${said.remedy}.\n`;
}

/**
 * Writes a file that a command was told; where it may not, or cannot, says so and ends with 2.
 *
 * @param shown as it was told: from `from`, if it is no absolute path
 * @param kept folders in which it has nothing to write
 */
export function writeOrExit(
  shown: string,
  from: string,
  text: string,
  isOurs: (text: string) => boolean,
  words: Words,
  kept: readonly string[],
): void {
  const path = resolve(from, shown);
  const refusal = fileRefusal(path, isOurs, kept);
  if (refusal) {
    printError(fileRefusalText(shown, refusal, words));
    process.exit(2);
  }
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    printError(`${words.commands.outputFile.failed(join(shown), code)}\n`);
    process.exit(2);
  }
}
