/** The pages of one language, seen from the build: bundled if the code is new, then rendered. */
import type { LanguageCode } from '../i18n/languages.ts';
import { type Bundle, keptBundle } from '../rendering/bundle.ts';
import { readSettings } from '../site/settings.ts';
import type { Rendered, RenderingNews } from './render-pages.ts';
import { type Part, startPart } from './start-part.ts';

/**
 * Starts the processes that write the pages of a language.
 *
 * @param code the language of the pages
 * @param version the name of the build
 * @param onPictures told what there is to draw, as soon as the content is read
 */
export function startRendering(
  root: string,
  folder: string,
  code: LanguageCode,
  version: string,
  onPictures: (pictures: RenderingNews) => void,
): Omit<Part<Rendered>, 'send'> {
  const environment = { CATALOGUE_LANGUAGE: code };
  const renderer = startPart<Rendered, RenderingNews>('render-pages.ts', {
    arguments: [root, folder, version],
    environment,
    onNews: onPictures,
  });
  const kept = keptBundle(root, readSettings({ ...process.env, ...environment }, root));
  if (kept) {
    renderer.send(kept);
    return renderer;
  }
  const bundler = startPart<Bundle>('bundle-pages.ts', { arguments: [root], environment });
  const bundled = bundler.done.then(renderer.send);
  return {
    // Who waits for the pages is told what was in the way of their bundle, or of their content.
    done: Promise.race([renderer.done, bundled.then(() => renderer.done)]),
    stop: async () => {
      await Promise.all([renderer.stop(), bundler.stop()]);
    },
  };
}
