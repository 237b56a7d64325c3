/** Brings the checked catalogue into Astro's data store. */
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { CatalogueError, isError } from '../catalogue/checking/problem.ts';
import type { CatalogueRecord, DocumentRecord } from '../catalogue/model/record.ts';
import { readCatalogue } from '../catalogue/reading/read-catalogue.ts';
import { codeVersion } from './code-version.ts';
import { readSettings } from './settings.ts';

/**
 * A loader of the whole content folder. Unchanged texts are taken from the store; the key covers
 * the file and everything that decides its meaning.
 *
 * Fails with a {@link CatalogueError} when there are errors; while developing, tells them and
 * keeps the last good catalogue.
 */
export function catalogueLoader(): Loader {
  return {
    name: 'catalogue',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const settings = readSettings(process.env, root);
      fill(context, root);
      context.watcher?.add(settings.contentFolder);
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(settings.contentFolder)) return;
        try {
          fill(context, root);
        } catch (error) {
          context.logger.error(explainFailure(error));
        }
      });
    },
  };
}

function fill({ store }: LoaderContext, root: string): void {
  const { contentFolder, base } = readSettings(process.env, root);
  const { records, problems, checked } = readCatalogue(contentFolder, {
    base,
    codeVersion: codeVersion(root),
    cache: {
      get(id, digest) {
        const kept = store.get<{ record: CatalogueRecord }>(id);
        return kept?.digest === digest ? (kept.data.record as DocumentRecord) : undefined;
      },
    },
    onProgress: tellProgress,
  });
  if (problems.some(isError)) throw new CatalogueError(problems, checked);
  const ids = new Set(records.map(({ record }) => record.id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { record, digest } of records) {
    if (record.type === 'site' || record.type === 'vocabulary') store.delete(record.id);
    store.set({ id: record.id, data: { record }, digest });
  }
}

/** On a terminal, a line that is written over; nothing in CI or in a file. */
function tellProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || (done % 100 !== 0 && done !== total)) return;
  process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
}

const explainFailure = (error: unknown): string =>
  error instanceof CatalogueError
    ? `${error.problems.filter(isError).length} errori nei contenuti: npm run check`
    : String(error);
