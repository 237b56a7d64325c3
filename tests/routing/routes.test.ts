/** The one table of the addresses of the site. */
import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { takenAddresses } from '../../src/catalogue/checking/reserved-slugs.ts';
import { pageAddresses } from '../../src/catalogue/checking/links.ts';
import { root } from '../../src/config/paths.ts';
import { routesUnder } from '../../src/routing/addresses.ts';
import { allRoutes, fill, patternOf } from '../../src/routing/paths.ts';

const parametersOf = (pattern: string) => pattern.match(/(?<=\[)[^\]]+/g) ?? [];
const regions = { slug: { it: 'isole', en: 'islands' } };

test('a route has parameters if and only if the table says where they are from', () => {
  for (const [id, { each, under }] of allRoutes) {
    const says = each !== undefined || under !== undefined;
    for (const code of ['it', 'en'] as const) {
      expect([id, parametersOf(patternOf(id, code)).length > 0]).toEqual([id, says]);
    }
    if (under !== undefined) expect(allRoutes.map(([name]) => name)).toContain(under);
  }
});

test('every template and endpoint is in the table, which names no other', () => {
  const cwd = join(root, 'src');
  const made = globSync(['templates/**/*', 'endpoints/**/*.ts'], { cwd });
  const named = allRoutes.flatMap(([, { module }]) => module ?? []);
  expect(named.toSorted()).toEqual(made.map((file) => file.split(sep).join('/')).toSorted());
  expect(new Set(named).size).toBe(named.length);
});

test('Astro is given a folder of pages by nobody else, and no file is named after a parameter', () => {
  const files = globSync('**/*', { cwd: join(root, 'src') });
  expect(files.filter((file) => /^pages\b|\[/.test(file))).toEqual([]);
});

test('what search engines are offered is a page', () => {
  const offered = allRoutes.filter(([, { offered: to }]) => to === 'search');
  expect(offered.filter(([, { module }]) => !module?.endsWith('.astro'))).toEqual([]);
  expect(offered.filter(([id]) => !patternOf(id, 'it').endsWith('/'))).toEqual([]);
});

test('an address without the value of a parameter is a fault, told by its name', () => {
  expect(() => fill('practice', 'it', {})).toThrow('The route practice was given no slug');
});

test('addresses are in the words of their language', () => {
  const it = routesUnder('/catalogo/', 'it');
  const en = routesUnder('https://example.org/en/', 'en', 'it');
  expect([it.home(), it.plan('a'), it.termPage(regions, 'b', 2), it.termPage(regions, 'b', 1)])
    // In Italian, which is the root.
    .toEqual([
      '/catalogo/',
      '/catalogo/pratiche/a/replica/',
      '/catalogo/isole/b/pagina/2/',
      '/catalogo/isole/b/',
    ]);
  expect([en.plan('a'), en.contribute(), en.form('a'), en.observatoryTable('matrix')]).toEqual([
    'https://example.org/en/practices/a/replicate/',
    'https://example.org/en/contribuisci/',
    'https://example.org/en/contribute/form/?practice=a',
    'https://example.org/en/observatory/themes-and-territories.csv',
  ]);
  expect([it.figure('rete-1.webp'), it.practicePicture('a'), it.glossary('fse')]).toEqual([
    '/catalogo/_astro/rete-1.webp',
    '/catalogo/immagini/pratiche/a.png',
    '/catalogo/glossario/#voce-fse',
  ]);
});

const texts = [{ kind: 'practice' as const, slug: 'a' }];

test('search engines are offered fewer addresses than texts link to', () => {
  const linked = pageAddresses(texts, {}, 'it', { glossary: [] });
  const offered = pageAddresses(texts, {}, 'it', { glossary: [] }, 'search');
  expect(linked).toContain('/pratiche/a/replica/');
  expect(offered.has('/pratiche/a/')).toBe(true);
  expect([...offered].filter((address) => !linked.has(address))).toEqual([]);
  expect([...offered].filter((address) => /replica\/|\.\w+$/.test(address))).toEqual([]);
});

test.each(['glossary', 'accessibility'] as const)(
  'the address of an optional part (%s) is there, and taken, only with it',
  (part) => {
    const slug = { glossary: 'glossario', accessibility: 'accessibilita' }[part];
    const page = [{ kind: 'page' as const, slug, file: 'a' }];
    expect(pageAddresses([], {}, 'it', {}).has(`/${slug}/`)).toBe(false);
    expect(takenAddresses(page, {}, ['it'], {})).toEqual([]);
    expect(pageAddresses([], {}, 'it', { [part]: {} }).has(`/${slug}/`)).toBe(true);
    expect(takenAddresses(page, {}, ['it'], { [part]: {} })).toHaveLength(1);
  },
);

test.each([
  ['scaffale', true],
  ['shelf', true],
  ['404', true],
  ['index', true],
  ['schemas', true],
  ['immagini', true],
  ['en', true],
  // The form lies below the page of the content that invites to it.
  ['contribuisci', false],
  ['contribute', false],
  ['privacy', false],
])('whether a page of the content may be called “%s”: not if it is taken (%s)', (slug, taken) => {
  const page = [{ kind: 'page' as const, slug, file: 'a' }];
  expect(takenAddresses(page, {}, ['it', 'en'], {}).length > 0).toBe(taken);
});
