/** The bundles of the pages, seen from the build: those that were kept, and one worker for the rest. */
import { readSettings } from '../../config/settings.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import type { BundleEvent } from '../workers/bundle-pages.ts';
import { type SpawnedWorker, spawnWorker } from '../workers/spawn-worker.ts';
import { type Bundle, keptBundle } from './bundle.ts';

interface Bundling {
  /** @throws if the pages could not be bundled */
  bundleOf: (language: LanguageCode) => Promise<Bundle>;
  /** The worker; none if every bundle was kept. */
  worker: SpawnedWorker<void> | undefined;
}

/**
 * Most of what a bundler makes in JavaScript it keeps: more room for what is short-lived only takes
 * memory (623 MB instead of 784 for two languages, in the same time).
 * https://nodejs.org/api/cli.html#--max-semi-space-sizesize-in-mib
 */
const smallYoungGeneration = ['--max-semi-space-size=2'];

/**
 * It begins only when the code has changed: to write down what Node compiles of Astro would take
 * longer than it saves the next time. https://nodejs.org/api/cli.html#node_disable_compile_cache1
 */
const withoutCompileCache = { NODE_DISABLE_COMPILE_CACHE: '1' };

/** Starts to bundle the pages of these languages, but for those whose code has not changed. */
export function startBundling(root: string, languages: readonly LanguageCode[]): Bundling {
  const bundles = new Map(
    languages.map((language) => {
      const settings = readSettings({ ...process.env, CATALOGUE_LANGUAGE: language }, root);
      return [language, keptBundle(root, settings)];
    }),
  );
  const missing = languages.filter((language) => bundles.get(language) === undefined);
  const waiting = new Map(missing.map((code) => [code, Promise.withResolvers<Bundle>()]));
  const worker =
    missing.length === 0
      ? undefined
      : spawnWorker<void, BundleEvent>('bundle-pages.ts', {
          arguments: [root, ...missing],
          environment: withoutCompileCache,
          nodeOptions: smallYoungGeneration,
          onEvent: ({ language, bundle }) => waiting.get(language)?.resolve(bundle),
        });
  worker?.done.catch((error: unknown) => {
    for (const { promise, reject } of waiting.values()) {
      // Who does not wait for it any more is told by whoever does.
      promise.catch(() => {});
      reject(error);
    }
  });
  return {
    worker,
    bundleOf: async (language) => {
      const bundle = bundles.get(language) ?? (await waiting.get(language)?.promise);
      if (!bundle) throw new Error(`No bundle was asked for in the language ${language}`);
      return bundle;
    },
  };
}
