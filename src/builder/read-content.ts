/** Reads the content for the pages, with the pictures of its texts. */
import { join } from 'node:path';
import { CatalogueError, isError } from '../catalogue/checking/diagnostic.ts';
import { picturesFile, readFigures } from '../images/figures/read-figures.ts';
import { readingCache, readWithCache } from '../catalogue/reading/read-with-cache.ts';
import { needsCurrentSchemas } from '../config/continuous-integration.ts';
import type { Settings } from '../config/settings.ts';
import type { ReadContent } from './content-file.ts';

/**
 * Reads and checks the content for the pages of all languages.
 *
 * @param root the folder of the project
 * @throws {CatalogueError} if it has errors
 */
export async function readContent(root: string, settings: Settings): Promise<ReadContent> {
  const { contentFolder: folder } = settings;
  const { records, problems, published, checked } = readWithCache(root, settings, {
    onProgress: tellProgress,
    needsCurrentSchemas: needsCurrentSchemas(process.env, folder),
  });
  if (problems.some(isError)) throw new CatalogueError(problems, checked);
  const { figures, broken } = await readFigures(
    folder,
    records.map(({ record }) => record),
    join(readingCache(settings.cacheRoot), picturesFile),
  );
  if (broken.length > 0) throw new CatalogueError([...problems, ...broken], checked);
  return { records, figures, published, folder };
}

/** On a terminal, a line that is written over; nothing in CI or in a file. */
function tellProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || (done % 100 !== 0 && done !== total)) return;
  process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
}
