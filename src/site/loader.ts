/** Brings the checked catalogue into Astro's data store. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { CatalogueError, isError } from '../catalogue/checking/problem.ts';
import { report } from '../catalogue/checking/report.ts';
import type { CatalogueRecord, DocumentRecord } from '../catalogue/model/record.ts';
import { readCatalogue } from '../catalogue/reading/read-catalogue.ts';
import { catalogueRead } from './catalogue-read.ts';
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
      if (!context.watcher) return fill(context, root);
      const refill = () => {
        try {
          fill(context, root);
        } catch (error) {
          context.logger.error(explainFailure(error, settings.contentFolder));
        }
      };
      refill();
      context.watcher.add(settings.contentFolder);
      context.watcher.on('all', (_event, path) => {
        if (path.startsWith(settings.contentFolder)) refill();
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
    // Only texts may be kept from one build to the next.
    if (!('code' in record)) store.delete(record.id);
    store.set({ id: record.id, data: { record }, digest });
  }
  catalogueRead.publish(records.map(({ record }) => record));
}

/** On a terminal, a line that is written over; nothing in CI or in a file. */
function tellProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || (done % 100 !== 0 && done !== total)) return;
  process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
}

/** What the check would say; the pages go on showing the last good catalogue. */
function explainFailure(error: unknown, contentFolder: string): string {
  if (!(error instanceof CatalogueError)) return String(error);
  const { problems, checked } = error;
  const folder = `${relative(process.cwd(), contentFolder)}/`;
  return `\n${report('human', problems, { checked, language: 'it', folder })}`;
}
