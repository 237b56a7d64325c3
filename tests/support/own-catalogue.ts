/** Copies of catalogues that a test builds by itself, and may spoil. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFolders } from '../../src/builder/prerender/bundle.ts';
import { root } from '../../src/config/paths.ts';
import { readSettings } from '../../src/config/settings.ts';
import { type Run, runScript } from './run-script.ts';
import type { Site } from './sites.ts';
import { forgetBuildsOf, temporaryFolder } from './temporary-folder.ts';

export interface OwnCatalogue {
  /** Holds the content, and the site unless it is told another place. */
  folder: string;
  content: string;
  dist: string;
  /** What the commands are told: where the content is, and where the site goes. */
  environment: Record<string, string>;
  /** Builds it with the command that people use. */
  build: (others?: Record<string, string>) => Run;
  remove: () => void;
}

/**
 * Copies the content of a site that is built already, and lends the copy its bundles.
 *
 * @param name of the folder, for who finds it
 */
export function ownCatalogue({ content: model, address }: Site, name: string): OwnCatalogue {
  const folder = temporaryFolder(name);
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  cpSync(model, content, { recursive: true });
  const environment = {
    CATALOGUE_CONTENT: content,
    CATALOGUE_DIST: dist,
    SITE_URL: address,
  };
  lendBundles({ content: model, address }, content);
  return {
    folder,
    content,
    dist,
    environment,
    build: (others = {}) => runScript('build', [], { ...environment, ...others }),
    remove: () => {
      forgetBuildsOf(content);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Lends another content folder the bundles of a site: they depend on the code and the settings and
 * not on the content, and take three quarters of a first build. Where they do not fit, because the
 * settings are others, the build makes its own.
 */
export function lendBundles(of: Pick<Site, 'content' | 'address'>, to: string): void {
  const settings = (content: string, language = '') =>
    readSettings(
      { CATALOGUE_CONTENT: content, SITE_URL: of.address, CATALOGUE_LANGUAGE: language },
      root,
    );
  for (const language of settings(of.content).languages) {
    const { folder } = bundleFolders(settings(of.content, language));
    if (!existsSync(folder)) continue;
    cpSync(folder, bundleFolders(settings(to, language)).folder, { recursive: true });
  }
}
