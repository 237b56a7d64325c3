/** Reads the content; what did not change is taken from what was kept. */
import { join } from 'node:path';
import { readCatalogue, type Reading, type ReadOptions } from './read-catalogue.ts';
import { publicFolderName } from './public-files.ts';
import { recordStore } from './record-store.ts';
import { codeVersion } from './code-version.ts';

/** What has to be known of a catalogue to read it: the settings say it. */
interface CataloguePlace {
  /** Absolute path of the content folder. */
  contentFolder: string;
  /** Path of the whole site, from `/` to `/`. */
  siteBase: string;
  /** What is kept of it. */
  cacheRoot: string;
}

/** Where what was read of a catalogue is kept, in the folder of all that is kept of it. */
export const readingCache = (cacheRoot: string): string => join(cacheRoot, 'content');

/**
 * Reads and checks the content, right or wrong: the check and the build keep what they read for each
 * other.
 *
 * @param root the folder of the project
 */
export function readWithCache(
  root: string,
  { contentFolder, siteBase, cacheRoot }: CataloguePlace,
  options: Pick<ReadOptions, 'needsCurrentSchemas' | 'onProgress' | 'only' | 'today'>,
): Reading {
  const store = recordStore(join(readingCache(cacheRoot), 'texts.json'));
  const reading = readCatalogue(contentFolder, {
    base: siteBase,
    codeVersion: codeVersion(root),
    publicFolder: join(root, publicFolderName),
    cache: store,
    ...options,
  });
  // Of a few texts, all that was kept would be forgotten.
  if (!options.only) store.keep(reading);
  return reading;
}
