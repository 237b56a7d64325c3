/** Reads the content for the pages: what did not change is taken from what was kept. */
import { join } from 'node:path';
import { CatalogueError, isError } from '../catalogue/checking/problem.ts';
import {
  readCatalogue,
  type Reading,
  type ReadOptions,
} from '../catalogue/reading/read-catalogue.ts';
import { recordStore } from '../catalogue/reading/record-store.ts';
import { codeVersion } from './code-version.ts';
import type { Settings } from './settings.ts';

/**
 * Reads and checks the content in the language of the settings, for its pages.
 *
 * @param root the folder of the project
 * @throws {CatalogueError} if it has errors
 */
export function readContent(root: string, settings: Settings): Reading {
  const reading = readWithStore(root, settings, { onProgress: tellProgress });
  const { problems, checked } = reading;
  if (problems.some(isError)) throw new CatalogueError(problems, checked);
  return reading;
}

/** The same, right or wrong: the check and the build keep what they read for each other. */
export function readWithStore(
  root: string,
  { contentFolder, siteBase, language, cacheFolder }: Settings,
  options: Pick<ReadOptions, 'onProgress' | 'today'>,
): Reading {
  const store = recordStore(join(cacheFolder, 'texts.json'));
  const reading = readCatalogue(contentFolder, {
    base: siteBase,
    language,
    codeVersion: codeVersion(root),
    cache: store,
    ...options,
  });
  store.keep(reading);
  return reading;
}

/** On a terminal, a line that is written over; nothing in CI or in a file. */
function tellProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || (done % 100 !== 0 && done !== total)) return;
  process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
}
