/** The pages of one language, seen from the build: bundled if the code is new, then rendered. */
import type { LanguageCode } from '../../i18n/languages.ts';
import { type Bundle, keptBundle } from './bundle.ts';
import { readSettings } from '../../config/settings.ts';
import type { Picture } from '../../images/social/picture.ts';
import type { ToIndex } from '../workers/index-practices.ts';
import type { Rendered, PrerenderEvent } from '../workers/prerender-pages.ts';
import { type Part, spawnWorker } from '../workers/spawn-worker.ts';

export interface Rendering extends Omit<Part<Rendered>, 'send'> {
  /** What there is to draw; of a rendering that fails, never. */
  pictures: Promise<Picture[]>;
  /** What there is to index. @throws as `done` does */
  toIndex: Promise<ToIndex>;
}

/**
 * Starts the processes that write the pages of a language.
 *
 * @param code the language of the pages
 * @param version the name of the build
 */
export function startPrerender(
  root: string,
  folder: string,
  code: LanguageCode,
  version: string,
): Rendering {
  const environment = { CATALOGUE_LANGUAGE: code };
  const pictures = Promise.withResolvers<Picture[]>();
  const toIndex = Promise.withResolvers<ToIndex>();
  const renderer = spawnWorker<Rendered, PrerenderEvent>('prerender-pages.ts', {
    arguments: [root, folder, version],
    environment,
    onEvent: (news) => {
      if (news.pictures) pictures.resolve(news.pictures);
      if (news.toIndex) toIndex.resolve(news.toIndex);
    },
  });
  const kept = keptBundle(root, readSettings({ ...process.env, ...environment }, root));
  const rendering = ({ done, stop }: Pick<Rendering, 'done' | 'stop'>): Rendering => ({
    done,
    stop,
    pictures: pictures.promise,
    toIndex: Promise.race([toIndex.promise, done.then(() => toIndex.promise)]),
  });
  if (kept) {
    renderer.send(kept);
    return rendering(renderer);
  }
  const bundler = spawnWorker<Bundle>('bundle-pages.ts', { arguments: [root], environment });
  const bundled = bundler.done.then(renderer.send);
  return rendering({
    // Who waits for the pages is told what was in the way of their bundle, or of their content.
    done: Promise.race([renderer.done, bundled.then(() => renderer.done)]),
    stop: async () => {
      await Promise.all([renderer.stop(), bundler.stop()]);
    },
  });
}
