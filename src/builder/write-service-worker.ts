/** Writes the service worker of a built site: one file, whatever the languages of its pages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'rolldown';
import { digestOf } from '../files/digest.ts';
import { assetsOfPage, scriptsOfScript } from '../offline/references.ts';
import { workerFile } from '../routing/fixed-paths.ts';
import type { OfflineSettings } from '../offline/settings.ts';

/**
 * Writes the worker into a site whose pages are there.
 *
 * @param root the folder of the project
 * @param dist the built site
 * @param base the path under which it is published, from `/` to `/`
 * @param pages the paths of the pages shown in the place of what is not kept, one for each
 *   language; without any, the worker is the one that ends those of earlier builds
 */
export async function writeWorker(
  root: string,
  dist: string,
  base: string,
  pages: string[],
): Promise<void> {
  const [page] = pages;
  const settings: OfflineSettings = {
    base,
    build: page === undefined ? '' : buildOf(readFileSync(fileAt(dist, base, page), 'utf8')),
    pages,
    shell: shellOf(dist, base, pages),
  };
  const { output } = await bundle({
    input: join(root, 'src', 'offline', page === undefined ? 'retire.ts' : 'worker.ts'),
    platform: 'browser',
    write: false,
    logLevel: 'warn',
    transform: {
      target: 'es2020',
      define: {
        'process.env.NODE_ENV': '"production"',
        offlineSettings: JSON.stringify(settings),
      },
    },
    output: { format: 'iife', minify: true },
  });
  writeFileSync(join(dist, workerFile), output[0].code);
}

/** The build that a page says to be of: so the worker says what the pages say. */
function buildOf(html: string): string {
  const [, build] = /\sdata-build="([^"]+)"/.exec(html) ?? [];
  if (build === undefined) throw new Error('The page does not say of which build it is');
  return build;
}

/** These pages and all that they load, each file once. */
function shellOf(dist: string, base: string, pages: string[]): OfflineSettings['shell'] {
  const read = (path: string) => readFileSync(fileAt(dist, base, path));
  const assets = new Set<string>();
  const add = (path: string): void => {
    if (assets.has(path)) return;
    assets.add(path);
    if (!path.endsWith('.js')) return;
    for (const script of scriptsOfScript(String(read(path)), new URL(path, 'https://site').href)) {
      add(new URL(script).pathname);
    }
  };
  for (const page of pages) assetsOfPage(String(read(page)), base).forEach(add);
  return [
    ...pages.map((url) => ({
      url,
      revision: digestOf(read(url)).slice(0, 12),
    })),
    // Their names stand for what they hold.
    ...[...assets].sort().map((url) => ({ url, revision: null })),
  ];
}

const fileAt = (dist: string, base: string, path: string): string =>
  join(dist, path.slice(base.length).replace(/(^|\/)$/, '$1index.html'));
