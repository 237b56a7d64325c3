/** What a page has a browser load, weighed from the built files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { scriptsOfScript } from '../../src/offline/references.ts';

export interface Part {
  /** Below the base of the site. */
  file: string;
  /** As it travels: with gzip, unless it is compressed already. */
  bytes: number;
}

export interface Weight {
  /** The heaviest first. */
  parts: Part[];
  bytes: number;
  scriptBytes: number;
  requests: number;
}

const compressed = /\.(?:woff2|png|webp|jpe?g|avif|pf_\w+|pagefind)$/;

/** How many bytes of a file travel, with gzip at its best: most hosts of files use it. */
export const travelling = (file: string, content: Buffer): number =>
  compressed.test(file) ? content.length : gzipSync(content, { level: 9 }).length;

/**
 * Weighs a page: its HTML, and all that it names or that its scripts name, whether they load it at
 * once or later.
 *
 * @param site the built site, and the path under which it was built
 * @param path of the page below the base, without a query
 * @param data the files that its scripts fetch as they start, below the base
 */
export function weigh(
  { dist, base }: { dist: string; base: string },
  path: string,
  data: readonly string[] = [],
): Weight {
  const page = path.endsWith('.html') ? path : `${path}index.html`;
  const read = (file: string) => readFileSync(join(dist, file));
  const files = new Set([page, ...data]);
  const add = (address: string): void => {
    const file = new URL(address, 'https://site').pathname.slice(base.length);
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    scriptsOfScript(String(read(file)), `https://site${base}${file}`).forEach(add);
  };
  namedIn(String(read(page))).forEach(add);
  const parts = [...files]
    .map((file): Part => ({ file, bytes: travelling(file, read(file)) }))
    .sort((a, b) => b.bytes - a.bytes);
  const sum = (some: Part[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  return {
    parts,
    bytes: sum(parts),
    scriptBytes: sum(parts.filter(({ file }) => file.endsWith('.js'))),
    requests: parts.length,
  };
}

const loaded = [
  'link[rel="stylesheet"]',
  'link[rel="icon"]',
  'link[rel="manifest"]',
  'link[rel="preload"]',
  'script[src]',
  'img:not([loading="lazy"])',
].join();

function namedIn(html: string): string[] {
  const { document } = parseHTML(html);
  // A script that stands in a template is started by another.
  const templates = [...document.querySelectorAll('template')].map(({ content }) => content);
  return [document, ...templates]
    .flatMap((root) => [...root.querySelectorAll(loaded)])
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
}
