/** The pages of one language, seen from the build. */
import type { LanguageCode } from '../../i18n/languages.ts';
import type { Picture } from '../../images/social/picture.ts';
import type { PrerenderEvent, PrerenderOrder, Rendered } from '../workers/prerender-pages.ts';
import { type SpawnedWorker, spawnWorker } from '../workers/spawn-worker.ts';

interface Prerendering extends Omit<SpawnedWorker<Rendered>, 'send'> {
  /** The images to draw; of a worker that fails, never. */
  images: Promise<Picture[]>;
  /** The file of the records to index. @throws as `done` does */
  recordsFile: Promise<string>;
}

/**
 * Starts the worker that writes the pages of a language. It reads the content while the bundle is
 * made.
 *
 * @param folder the site in this language
 * @param buildId the name of the build
 * @param order what it renders with, once that is there
 */
export function startPrerender(
  root: string,
  folder: string,
  language: LanguageCode,
  buildId: string,
  order: Promise<PrerenderOrder>,
): Prerendering {
  const images = Promise.withResolvers<Picture[]>();
  const recordsFile = Promise.withResolvers<string>();
  const worker = spawnWorker<Rendered, PrerenderEvent>('prerender-pages.ts', {
    arguments: [root, folder, buildId],
    environment: { CATALOGUE_LANGUAGE: language },
    onEvent: (event) => {
      images.resolve(event.images);
      recordsFile.resolve(event.recordsFile);
    },
  });
  // If the pages cannot be bundled, that is what went wrong, not that nobody rendered them.
  const ordered = order.then(worker.send);
  const done = Promise.race([worker.done, ordered.then(() => worker.done)]);
  return {
    done,
    stop: worker.stop,
    peakMemory: worker.peakMemory,
    images: images.promise,
    recordsFile: Promise.race([recordsFile.promise, done.then(() => recordsFile.promise)]),
  };
}
