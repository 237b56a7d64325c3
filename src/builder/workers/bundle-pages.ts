/**
 * The worker that bundles the pages, one language after the other: a process of its own, because
 * the bundler keeps its memory, and one for all, because the second bundle finds everything warm
 * and takes half the time of the first.
 */
import { readSettings } from '../../config/settings.ts';
import { isLanguageCode, type LanguageCode } from '../../i18n/languages.ts';
import type { Bundle } from '../prerender/bundle.ts';
import { timed } from '../parts.ts';
import { compileStyles } from '../styles-once.ts';
import { runWorker } from './worker.ts';

/** Sent as soon as the bundle of a language is there. */
export interface BundleEvent {
  language: LanguageCode;
  bundle: Bundle;
}

const [root = '.', ...languages] = process.argv.slice(2);

// Before Astro is loaded, which takes as long.
const styles = timed('styles', () => compileStyles(root));
// Whoever waits for it is told.
styles.catch(() => {});
const { makeBundle } = await import('../prerender/astro-bundle.ts');
await runWorker<void, BundleEvent>(async (send) => {
  for (const language of languages.filter(isLanguageCode)) {
    // Astro's configuration is read anew for each, and reads the settings from the environment.
    process.env['CATALOGUE_LANGUAGE'] = language;
    const settings = readSettings(process.env, root);
    const making = timed(
      'bundle',
      () => makeBundle(root, settings),
      () => ({ language }),
    );
    // A sheet that is wrong is told once, and not by each page that imports it.
    const [bundle] = await Promise.all([making, styles]);
    await send({ language, bundle });
  }
});
