/**
 * The process that renders the pages of one language, started by `rendering.ts`. It is one of its
 * own so that two languages are rendered at once, and its memory is free again before the index is
 * made.
 */
import { build } from 'astro';
import type { CatalogueError } from '../catalogue/checking/problem.ts';
import type { CatalogueRecord } from '../catalogue/model/record.ts';
import { assemble } from '../catalogue/queries/catalogue.ts';
import { type Picture, picturesOf } from '../pictures/picture.ts';
import { routesUnder } from '../site/addresses.ts';
import { catalogueRead } from '../site/catalogue-read.ts';
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

let offlinePage: string | undefined;
catalogueRead.subscribe((records) => {
  const catalogue = assemble(records as CatalogueRecord[]);
  const { base, language } = readSettings(process.env, root);
  const isOffered = catalogue.site.offline !== false;
  offlinePage = isOffered ? routesUnder(base, language).offline() : undefined;
  process.send?.({ outcome: 'read', pictures: picturesOf(catalogue) } satisfies Rendered);
});

// Without who asked for them, pages are for nobody.
process.once('disconnect', () => process.exit());

try {
  await build({ root, outDir, logLevel: 'error' });
  stampPages(outDir, version);
  tell({ outcome: 'done', offlinePage });
} catch (error) {
  const refusal = contentErrorIn(error);
  const failure = failureIn(error);
  if (refusal) {
    tell({ outcome: 'refused', problems: refusal.problems, checked: refusal.checked });
  } else if (failure) tell({ outcome: 'failed', failure });
  else throw error;
}

/** Says how it ended; nothing is said after. */
function tell(message: Rendered): void {
  process.send?.(message, () => process.disconnect());
}

/**
 * The content error that Astro passes on. The loader runs in Astro's own module graph, so that its
 * class is another than ours: it is known by its name.
 */
function contentErrorIn(error: unknown): CatalogueError | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current.name === 'CatalogueError') return current as CatalogueError;
  }
  return undefined;
}
