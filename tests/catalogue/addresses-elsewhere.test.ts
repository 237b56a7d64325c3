/** Addresses are written in the table of routes, and nowhere else. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { languageCodes, languages } from '../../src/i18n/languages.ts';
import * as fixed from '../../src/routing/fixed-paths.ts';
import { allRoutes, fileOf, patternOf } from '../../src/routing/paths.ts';

/** The words of addresses that are no names of ours too, of folders of the content or of the code. */
const ours = new Set(Object.keys(languages.it.segments));
const telling = new Set(
  languageCodes
    .flatMap((code) => Object.values(languages[code].segments))
    .filter((segment) => typeof segment === 'string' && !ours.has(segment)),
);

/** Files whose whole name is in the table: `robots.txt`, `search/facets.json`. */
const fileNames = new Set(
  allRoutes
    .map(([id]) => fileOf(patternOf(id, 'it').slice(1)))
    .filter((file) => !file.includes('[') && !file.endsWith('index.html') && file !== '404.html'),
);

/** What a module says of addresses, beside what it imports and what it explains. */
function addressesIn(code: string): string[] {
  const said = code.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '');
  const found: string[] = said.match(/\bsegments\b/g) ?? [];
  const own = said.replace(/\b(?:from|import) '[^']*'/g, '');
  for (const [, text = ''] of own.matchAll(/['"`]([^'"`\n]*)['"`]/g)) {
    if (fileNames.has(text.replace(/^\//, ''))) found.push(text);
    const folders = text.match(/[\w-]+(?=\/)/g) ?? [];
    found.push(...folders.filter((folder) => telling.has(folder)));
  }
  return found;
}

test('no module outside the table writes an address', () => {
  const found = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !/^src\/(?:routing|i18n)\//.test(file))
    .flatMap((file) =>
      addressesIn(readFileSync(join(root, file), 'utf8')).map((what) => `${file}: ${what}`),
    );
  expect(found).toEqual([]);
});

const value = (name: string) => `\${${name}}`;

test.each([
  ["import { segments } from '#words/segments.ts';", 'segments'],
  ['const { segments } = languages[code];', 'segments'],
  ['const { plan } = ui.segments;', 'segments'],
  [`const href = \`${value('base')}scaffale/\`;`, 'scaffale'],
  ["const href = '/pratiche/' + slug;", 'pratiche'],
  [`const href = \`/catalogo/practices/${value('slug')}/replicate/\`;`, 'replicate'],
  ["fetch(base + 'robots.txt')", 'robots.txt'],
  ["fetch(base + 'search/facets.json')", 'search/facets.json'],
])('an address that is written elsewhere is found: %s', (code, what) => {
  expect(addressesIn(code)).toContain(what);
});

test.each([
  "// It leads to '/pratiche/'.",
  "join(folder, 'practices', file)",
  "import { add } from '../shelf/store.ts';",
])('what is no address is left alone: %s', (code) => {
  expect(addressesIn(code)).toEqual([]);
});

test('the paths that scripts load alone are those of the table', () => {
  const patterns = allRoutes.map(([id]) => patternOf(id, 'it').slice(1));
  for (const path of Object.values(fixed).filter((one) => typeof one === 'string')) {
    expect(patterns.some((pattern) => `${pattern}/`.startsWith(`${path}/`))).toBe(true);
  }
});
