/**
 * The bundle of the pages: their modules as Astro and Vite make them ready to render, with the
 * scripts, styles and fonts that go with them. It depends on the code and the settings and not on
 * the content, so that it is made once and serves until one of them changes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Settings } from '../../config/settings.ts';
import { digestFiles, digestOf } from '../../files/digest.ts';
import { entryIn } from '../astro-internals.ts';

export interface Bundle {
  /** Stands for all that it was made from. */
  key: string;
  /** The folder of what pages load. */
  assets: string;
  /** The address of the module to be imported: `entry.ts`, bundled. */
  entry: string;
}

/** Where the bundle of a language lies. */
export function bundleFolders({ cacheFolder }: Settings) {
  const folder = join(cacheFolder, 'bundle');
  return {
    folder,
    assets: join(folder, 'assets'),
    modules: join(folder, 'modules'),
    /** Written last: without it, nothing else is to be trusted. */
    key: join(folder, 'key'),
  };
}

/** The bundle that was kept for these settings and this code, if there is one and it is whole. */
export function keptBundle(root: string, settings: Settings): Bundle | undefined {
  const folders = bundleFolders(settings);
  try {
    const key = readFileSync(folders.key, 'utf8');
    if (key !== bundleKey(root, settings)) return undefined;
    const { href } = pathToFileURL(entryIn(folders.modules));
    return { key, assets: folders.assets, entry: href };
  } catch {
    return undefined;
  }
}

/** A digest of all that a bundle is made from: `astro.config.mjs` reads no other settings. */
export function bundleKey(root: string, settings: Settings): string {
  const { origin, siteBase, base, language, languages, searched } = settings;
  const asked = JSON.stringify([root, origin, siteBase, base, language, languages, searched]);
  const code = ['src', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
  return digestOf(asked, digestFiles(root, code));
}
