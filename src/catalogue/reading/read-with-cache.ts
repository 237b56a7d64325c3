/** Reads the content; what did not change is taken from what was kept. */
import { join } from 'node:path';
import { readCatalogue, type Reading, type ReadOptions } from './read-catalogue.ts';
import { publicFolderName } from './public-files.ts';
import { recordStore } from './record-store.ts';
import { codeVersion } from './code-version.ts';
import type { Settings } from '../../config/settings.ts';

/**
 * Reads and checks the content in the language of the settings, right or wrong: the check and the
 * build keep what they read for each other.
 *
 * @param root the folder of the project
 */
export function readWithCache(
  root: string,
  { contentFolder, siteBase, language, cacheFolder }: Settings,
  options: Pick<ReadOptions, 'onProgress' | 'today'>,
): Reading {
  const store = recordStore(join(cacheFolder, 'texts.json'));
  const reading = readCatalogue(contentFolder, {
    base: siteBase,
    language,
    codeVersion: codeVersion(root),
    publicFolder: join(root, publicFolderName),
    cache: store,
    ...options,
  });
  store.keep(reading);
  return reading;
}
