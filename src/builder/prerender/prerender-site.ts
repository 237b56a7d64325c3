/** Renders the pages and files of a site in one language: those that were not kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstroChangedError } from '../astro-internals.ts';
import type { Bundle } from './bundle.ts';
import { digestOf, filesIn } from '../../files/digest.ts';
import type { SiteFile } from './entry.ts';
import type { FileWriter } from './file-writer.ts';
import type { RenderCache } from './render-cache.ts';

type Entry = typeof import('./entry.ts');

/** How many there are. */
export interface RenderedFiles {
  pages: number;
  /** Of pages and other files: those that were made, and those that an earlier build had kept. */
  made: number;
  kept: number;
}

/** How many pages are rendered at a time. */
const atOnce = 8;

/**
 * Renders the site for the content that was handed over to this process.
 *
 * @param address where it will be published: `https://example.org/catalogo/`
 * @param kept the files of earlier builds
 * @param writer writes the others
 * @throws if a page cannot be rendered, or two have one address
 */
export async function prerenderSite(
  bundle: Bundle,
  address: string,
  kept: RenderCache,
  writer: FileWriter,
): Promise<RenderedFiles> {
  for (const file of filesIn(bundle.assets)) {
    await writer.write({
      file,
      key: undefined,
      content: readFileSync(join(bundle.assets, file)),
    });
  }
  const { siteFiles } = (await import(bundle.entry)) as Partial<Entry>;
  if (!siteFiles) throw new AstroChangedError('it bundles another entry than ours');
  let restored = 0;
  const make = async ({ file, component, cacheKey, render }: SiteFile): Promise<void> => {
    const key = cacheKey === undefined ? undefined : keyOf(bundle, component, cacheKey);
    if (key !== undefined && kept.restore(file, key)) {
      restored += 1;
      return;
    }
    const response = await render();
    if (!response.ok && file !== notFound) {
      throw new Error(`${component} could not render ${file}`);
    }
    await writer.write({ file, key, content: new Uint8Array(await response.arrayBuffer()) });
  };
  const all = await siteFiles(address);
  refuseTwice(all);
  const waiting = all.values();
  // While one page waits for Astro's digests, others are rendered.
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of waiting) await make(one);
    }),
  );
  kept.end(await writer.end());
  const pages = all.filter(({ isPage }) => isPage).length;
  return { pages, made: all.length - restored, kept: restored };
}

/** @throws if two modules make the same file */
function refuseTwice(files: readonly SiteFile[]): void {
  const madeBy = new Map<string, string>();
  for (const { file, component } of files) {
    const other = madeBy.get(file);
    if (other) throw new Error(`${component} and ${other} both make ${file}`);
    madeBy.set(file, component);
  }
}

/** A file is the same as long as its code, its settings and what it says of its content are. */
const keyOf = (bundle: Bundle, component: string, cacheKey: string): string =>
  digestOf(bundle.key, component, cacheKey);

/** What hosts show where there is no page. */
const notFound = '404.html';
