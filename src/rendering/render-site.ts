/** Renders the pages and files of a site in one language: those that were not kept. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RouteData } from 'astro';
import type { Bundle } from './bundle.ts';
import { filesIn } from './digest-files.ts';
import type { KeptFiles } from './kept-files.ts';

type Entry = typeof import('./entry.ts');

type Path = Awaited<ReturnType<Entry['paths']>>[number];

/** How many pages are rendered at a time. */
const atOnce = 8;

export interface Target {
  /** Where it will be published: `https://example.org/catalogo/`. */
  address: string;
  kept: KeptFiles;
  /** The files that are rendered before all others, because somebody waits for them. */
  first: ReadonlySet<string>;
  /** Told when they are there. */
  onFirst: () => void;
}

/**
 * Renders the site for the content that was handed over to this process.
 *
 * @returns how many pages it has
 * @throws if a page cannot be rendered, or two have one address
 */
export async function renderSite(
  bundle: Bundle,
  { address, kept, first, onFirst }: Target,
): Promise<number> {
  for (const file of filesIn(bundle.assets)) {
    kept.write(file, undefined, readFileSync(join(bundle.assets, file)));
  }
  const { paths, render } = (await import(bundle.entry)) as Entry;
  const renderedBy = new Map<string, RouteData>();
  const make = async ({ pathname, route, cacheKey }: Path): Promise<void> => {
    const file = fileOf(pathname, route);
    const other = renderedBy.get(file);
    if (other) throw new Error(`${route.component} and ${other.component} both make ${file}`);
    renderedBy.set(file, route);
    const key = cacheKey && keyOf(bundle, route, cacheKey);
    if (key !== undefined && kept.restore(file, key)) return;
    const request = new Request(address + requested(pathname, route));
    const response = await render(request, route);
    if (!response.ok && file !== notFound) {
      throw new Error(`${route.component} could not be rendered: ${request.url}`);
    }
    kept.write(file, key, Buffer.from(await response.arrayBuffer()));
  };
  const makeAll = async (some: readonly Path[]): Promise<void> => {
    const waiting = some.values();
    // While one page waits for Astro's digests, others are rendered.
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (const path of waiting) await make(path);
      }),
    );
  };
  const all = await paths();
  const isFirst = ({ pathname, route }: Path) => first.has(fileOf(pathname, route));
  await makeAll(all.filter(isFirst));
  onFirst();
  await makeAll(all.filter((path) => !isFirst(path)));
  kept.end();
  return [...renderedBy.values()].filter(({ type }) => type === 'page').length;
}

/** A page is the same as long as its code, its settings and what it says of its content are. */
function keyOf(bundle: Bundle, route: RouteData, cacheKey: string): string {
  return createHash('sha256')
    .update(`${bundle.key}\n${route.component}\n${cacheKey}`)
    .digest('base64url');
}

/** What hosts show where there is no page. */
const notFound = '404.html';

/** Where Astro's `directory` format has a page or a file. */
function fileOf(pathname: string, { type }: RouteData): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? notFound : join(path, 'index.html');
}

/** What Astro would be asked for it, below the address of the site. */
function requested(pathname: string, { type }: RouteData): string {
  const path = pathname.replace(/^\//, '');
  return type === 'page' && path !== '' && !path.endsWith('/') ? `${path}/` : path;
}
