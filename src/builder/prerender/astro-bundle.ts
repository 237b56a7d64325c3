/** Has Astro make the bundle of the pages. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AstroIntegration, build } from 'astro';
import type { Settings } from '../../config/settings.ts';
import { explainBundling, entryIn, prerenderEnvironment, takeModules } from '../astro-internals.ts';
import { type Bundle, bundleFolders, bundleKey, keptBundle } from './bundle.ts';

/**
 * Bundles the pages as these settings and the code want them.
 *
 * @throws {AstroChangedError} if Astro bundles otherwise than this program knows
 */
export async function makeBundle(root: string, settings: Settings): Promise<Bundle> {
  const { folder, assets, modules, key } = bundleFolders(settings);
  rmSync(folder, { recursive: true, force: true });
  const entry = join(root, 'src/builder/prerender/entry.ts');
  try {
    await build({
      root,
      outDir: assets,
      logLevel: 'error',
      integrations: [takingModules(entry, assets, modules)],
    });
  } catch (error) {
    throw explainBundling(error);
  }
  // A bundle that was kept may have lost its entry; of one that was just made, Astro is the reason.
  entryIn(modules);
  writeFileSync(key, bundleKey(root, settings));
  const made = keptBundle(root, settings);
  if (!made) throw new Error(`The bundle of the pages changed while it was made: ${folder}`);
  return made;
}

/**
 * Has Astro bundle our entry in the place of its own, and takes the modules away before it would
 * render pages: that is for `prerender-site.ts`, which does without most of what Astro does around
 * each page. https://docs.astro.build/en/reference/integrations-reference/
 *
 * @param entry absolute path of the module that takes the place of Astro's
 * @param output the folder of Astro's output
 * @param to where the modules go
 */
export const takingModules = (entry: string, output: string, to: string): AstroIntegration => ({
  name: 'taking-modules',
  hooks: {
    'astro:build:setup': ({ updateConfig }) => {
      const rolldownOptions = { input: entry };
      updateConfig({ environments: { [prerenderEnvironment]: { build: { rolldownOptions } } } });
    },
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer({
        name: 'taking-modules',
        setup: async () => takeModules(output, to),
        getStaticPaths: () => Promise.resolve([]),
        render: () => Promise.reject(new Error('Pages are rendered apart')),
      });
    },
  },
});
