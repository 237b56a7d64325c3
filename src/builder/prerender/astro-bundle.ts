/** Has Astro make the bundle of the pages. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AstroIntegration, build } from 'astro';
import type { Settings } from '../../config/settings.ts';
import { type Bundle, bundleFolders, bundleKey, keptBundle } from './bundle.ts';

/** Bundles the pages as these settings and the code want them. */
export async function makeBundle(root: string, settings: Settings): Promise<Bundle> {
  const { folder, assets, modules, key } = bundleFolders(settings);
  rmSync(folder, { recursive: true, force: true });
  const took = takeModules(root, join(assets, '.prerender'), modules);
  await build({ root, outDir: assets, logLevel: 'error', integrations: [took] });
  writeFileSync(key, bundleKey(root, settings));
  const made = keptBundle(root, settings);
  if (!made) throw new Error('Astro made no bundle of the pages');
  return made;
}

/**
 * Has Astro bundle our entry in the place of its own, and takes the modules away before it would
 * render pages: that is for `render-site.ts`, which does without most of what Astro does around
 * each page. https://docs.astro.build/en/reference/integrations-reference/
 */
const takeModules = (root: string, from: string, to: string): AstroIntegration => ({
  name: 'take-modules',
  hooks: {
    'astro:build:setup': ({ updateConfig }) => {
      const rolldownOptions = { input: join(root, 'src/builder/prerender/entry.ts') };
      updateConfig({ environments: { prerender: { build: { rolldownOptions } } } });
    },
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer({
        name: 'take-modules',
        setup: () => Promise.resolve(renameSync(from, to)),
        getStaticPaths: () => Promise.resolve([]),
        render: () => Promise.reject(new Error('Pages are rendered apart')),
      });
    },
  },
});
