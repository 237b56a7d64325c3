/** Reads the content for the pages, with the pictures of its texts. */
import { dirname, relative } from 'node:path';
import {
  CatalogueError,
  isError,
  type Diagnostic,
  diagnostic,
} from '../catalogue/checking/diagnostic.ts';
import type { Reading } from '../catalogue/reading/read-catalogue.ts';
import { type Figure, readFigure } from '../images/figures/figures.ts';
import type { Content } from '../view-models/content-store.ts';
import { readWithCache } from '../catalogue/reading/read-with-cache.ts';
import { needsCurrentSchemas } from '../config/continuous-integration.ts';
import type { Settings } from '../config/settings.ts';

/**
 * Reads and checks the content in the language of the settings, for its pages.
 *
 * @param root the folder of the project
 * @throws {CatalogueError} if it has errors
 */
export async function readContent(root: string, settings: Settings): Promise<Content> {
  const { contentFolder: folder } = settings;
  const { records, problems, published, checked } = readWithCache(root, settings, {
    onProgress: tellProgress,
    needsCurrentSchemas: needsCurrentSchemas(process.env, folder),
  });
  if (problems.some(isError)) throw new CatalogueError(problems, checked);
  const { figures, broken } = await readFigures(folder, records);
  if (broken.length > 0) throw new CatalogueError([...problems, ...broken], checked);
  return { records, figures, published, folder };
}

/** The pictures of the texts; of those that begin as pictures, but are none, what there is to say. */
async function readFigures(folder: string, records: Reading['records']) {
  const figures = new Map<string, Figure>();
  const broken: Diagnostic[] = [];
  const shown = records.flatMap(({ record }) => ('figures' in record ? [record] : []));
  await Promise.all(
    shown.flatMap(({ file: text, figures: files }) =>
      files.map(async (file) => {
        try {
          figures.set(file, await readFigure(folder, file));
        } catch {
          const path = relative(dirname(text), file);
          broken.push(diagnostic('broken-image', { file: text, line: 1, column: 1 }, { path }));
        }
      }),
    ),
  );
  return { figures, broken };
}

/** On a terminal, a line that is written over; nothing in CI or in a file. */
function tellProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || (done % 100 !== 0 && done !== total)) return;
  process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
}
