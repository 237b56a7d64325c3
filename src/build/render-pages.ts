/**
 * The process that renders the pages of one language, started by `rendering.ts`. It is one of its
 * own so that two languages are rendered at once, and its memory is free again before the index is
 * made.
 */
import { build } from 'astro';
import { CatalogueError } from '../catalogue/checking/problem.ts';
import { assemble } from '../catalogue/queries/catalogue.ts';
import { type Picture, picturesOf } from '../pictures/picture.ts';
import { routesUnder } from '../site/addresses.ts';
import { handOver } from '../site/handed-over.ts';
import { readContent } from '../site/read-content.ts';
import { readSettings } from '../site/settings.ts';
import { type Failure, failureIn } from './failures.ts';
import { stampPages } from './stamp-pages.ts';

/** What the process tells: what there is to draw, as soon as it has read it; how it ended. */
export type Rendered =
  | { outcome: 'read'; pictures: Picture[] }
  /** With the path of the page that is read without the network, if the catalogue has one. */
  | { outcome: 'done'; offlinePage: string | undefined }
  /** The machine stood in the way. */
  | { outcome: 'failed'; failure: Failure }
  | { outcome: 'refused'; problems: CatalogueError['problems']; checked: number };

const [root = '.', outDir = 'dist', version = ''] = process.argv.slice(2);

// Without who asked for them, pages are for nobody.
process.once('disconnect', () => process.exit());
// The bundler does some of its work unasked.
process.once('uncaughtException', fail);

try {
  const settings = readSettings(process.env, root);
  const { records } = readContent(root, settings);
  const catalogue = assemble(records.map(({ record }) => record));
  process.send?.({ outcome: 'read', pictures: picturesOf(catalogue) } satisfies Rendered);
  handOver(records);
  await build({ root, outDir, logLevel: 'error' });
  const { base, language } = settings;
  const isOffered = catalogue.site.offline !== false;
  const offlinePage = isOffered ? routesUnder(base, language).offline() : undefined;
  stampPages(outDir, version);
  tell({ outcome: 'done', offlinePage });
} catch (error) {
  fail(error);
}

/** Says how it broke, where that can be said in words. */
function fail(error: unknown): void {
  const failure = failureIn(error);
  if (error instanceof CatalogueError) {
    tell({ outcome: 'refused', problems: error.problems, checked: error.checked });
  } else if (failure) tell({ outcome: 'failed', failure });
  else throw error;
}

/** Says how it ended; nothing is said after. */
function tell(message: Rendered): void {
  process.send?.(message, () => process.disconnect());
}
