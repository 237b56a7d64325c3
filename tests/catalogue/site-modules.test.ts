import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../src/catalogue/model/site.ts';
import { writeCatalogue } from '../../tools/synthetic-catalogue/write-catalogue.ts';
import { formatDate, formatMoney } from '../../src/i18n/format/format.ts';
import { pagesOf, perPage } from '../../src/view-models/pagination.ts';
import { editAddress } from '../../src/view-models/repository.ts';
import { readSettings } from '../../src/config/settings.ts';
import { baseContent } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

describe('settings', () => {
  test('come from the content, unless the environment says otherwise', () => {
    const settings = readSettings({ CATALOGUE_CONTENT: baseContent }, '/project');
    expect(settings).toMatchObject({ origin: 'https://arcipelago.example', base: '/catalogo/' });
    const preview = { CATALOGUE_CONTENT: baseContent, SITE_URL: 'https://p.example:8080/a/b' };
    expect(readSettings(preview, '/project')).toMatchObject({
      origin: 'https://p.example:8080',
      base: '/a/b/',
    });
  });

  test('do without an address that the content does not have or that is wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'content-'));
    const originOf = () => readSettings({ CATALOGUE_CONTENT: folder }, '/project').origin;
    expect(originOf()).toBe('http://localhost:4321');
    for (const text of ['url: nessuno\n', 'url: [a]\n', 'url: "\n', '', 'testo']) {
      writeFileSync(join(folder, 'site.yml'), text);
      expect(originOf()).toBe('http://localhost:4321');
    }
    rmSync(folder, { recursive: true });
  });

  test('name who renders the pages', () => {
    const rendererFor = (renderer: string) =>
      readSettings({ CATALOGUE_RENDERER: renderer }, '/project').renderer;
    expect([rendererFor(''), rendererFor('own'), rendererFor('astro')]).toEqual([
      'own',
      'own',
      'astro',
    ]);
    expect(() => rendererFor('hugo')).toThrow('CATALOGUE_RENDERER: hugo');
  });

  test('look for the content in the project', () => {
    expect(readSettings({}, '/project').contentFolder).toBe(resolve('/project', 'content'));
    expect(readSettings({ CATALOGUE_CONTENT: '../b' }, '/project').contentFolder).toBe(
      resolve('/b'),
    );
  });

  test('keep the builds of two folders apart', () => {
    const folders = ['one', 'two'].map(
      (name) => readSettings({ CATALOGUE_CONTENT: name }, '/project').cacheFolder,
    );
    expect(new Set(folders).size).toBe(2);
  });

  test('refuse an address that is none', () => {
    expect(() => readSettings({ SITE_URL: 'catalogo' }, '/project')).toThrow('SITE_URL');
  });
});

test('dates and amounts are in Italian form', () => {
  expect(['2019', '2019-01', '2019-01-23'].map(formatDate)).toEqual([
    '2019',
    'gennaio 2019',
    '23 gennaio 2019',
  ]);
  expect([1000, 979460.64, 0.5].map((n) => formatMoney(n, 'EUR').replace(/\s/g, ' '))).toEqual([
    '1.000 €',
    '979.460,64 €',
    '0,50 €',
  ]);
});

test('a list is cut into pages, and an empty one still has its page', () => {
  const pages = pagesOf(Array.from({ length: 50 }, (_, n) => n));
  expect(pages.flatMap((page) => page.items)).toHaveLength(50);
  expect(pages.map((page) => page.page)).toEqual(pages.map((_, n) => n + 1));
  expect(new Set(pages.map((page) => page.last))).toEqual(new Set([pages.length]));
  expect(pagesOf([])).toEqual([{ page: 1, last: 1, items: [] }]);
  const sizes = (count: number) => pagesOf(Array(count).fill(0)).map((page) => page.items.length);
  expect(sizes(perPage)).toEqual([perPage]);
  expect(sizes(perPage + 1)).toEqual([perPage, 1]);
});

test.each([
  ['github', 'https://forge.example/o/r', 'https://forge.example/o/r/edit/main/content/a.mdx'],
  ['gitlab', 'https://forge.example/o/r/', 'https://forge.example/o/r/-/edit/main/content/a.mdx'],
  ['gitea', 'https://forge.example/o/r', 'https://forge.example/o/r/_edit/main/content/a.mdx'],
] as const)('a file is edited on %s', (type, url, expected) => {
  const repository = { type, url, branch: 'main', content: 'content' };
  expect(editAddress({ repository } as Site, 'a.mdx')).toBe(expected);
  expect(editAddress({} as Site, 'a.mdx')).toBeUndefined();
});

test('a generated catalogue is right, and the same again from the same seed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'));
  for (const [name, seed] of [
    ['a', 5],
    ['b', 5],
    ['c', 6],
  ] as const) {
    await writeCatalogue(baseContent, join(folder, name), 40, seed);
  }
  const read = (name: string) => {
    const { problems, records } = readCatalogue(join(folder, name));
    // Invented words are long: that the texts are hard to read is no mistake.
    expect(problems.filter(({ rule }) => rule !== 'hard-to-read')).toEqual([]);
    return records.filter(({ record }) => record.type === 'practice');
  };
  expect(read('a')).toHaveLength(40);
  expect(read('a')).toEqual(read('b'));
  expect(read('a')).not.toEqual(read('c'));
  rmSync(folder, { recursive: true });
});
