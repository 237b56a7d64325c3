/** The pages of one language, seen from the build. */
import type { LanguageCode } from '../../i18n/languages.ts';
import type { PrerenderOrder } from '../workers/prerender-pages.ts';
import { type SpawnedWorker, spawnWorker } from '../workers/spawn-worker.ts';

/**
 * Starts the worker that writes the pages of a language, and tells how many they are.
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
): Omit<SpawnedWorker<number>, 'send'> {
  const worker = spawnWorker<number>('prerender-pages.ts', {
    arguments: [root, folder, buildId],
    environment: { CATALOGUE_LANGUAGE: language },
  });
  // If the pages cannot be bundled, that is what went wrong, not that nobody rendered them.
  const ordered = order.then(worker.send);
  const done = Promise.race([worker.done, ordered.then(() => worker.done)]);
  return {
    done,
    stop: worker.stop,
    peakMemory: worker.peakMemory,
  };
}
