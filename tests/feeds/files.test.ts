import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, test } from 'vitest';
import type { SiteRecord } from '../../src/catalogue/model/record.ts';
import { feedFiles } from '../../src/feeds/feed-files.ts';
import { sitemapFiles, sitemapPages } from '../../src/feeds/sitemap.ts';
import { baseRecords, contextOf } from '../support/feeds.ts';
import { childrenOf, parseXml, textOf } from '../support/xml.ts';

const context = contextOf(baseRecords);
const made = async (id: string, from = context): Promise<string> => {
  const file = feedFiles.find((one) => one.id === id);
  if (!file) throw new Error(`No file ${id}`);
  return String(await file.make(from));
};
const read = (text: string) => parseSitemap(Readable.from([text]));

describe('the sitemap', () => {
  test('dates every page by what it shows, and not by the clock', async () => {
    const days = new Map(
      (await read(await made('sitemap'))).map(({ url, lastmod }) => [
        url.replace('https://example.org/catalogo', ''),
        lastmod?.slice(0, 10),
      ]),
    );
    expect(Object.fromEntries(days)).toMatchObject({
      '/': '2025-05-01',
      '/pratiche/': '2025-04-30',
      '/pratiche/bottega-dei-cesti/': '2024-01-15',
      '/isole/valdimare/': '2025-04-30',
      '/argomenti/scuola/': '2024-01-15',
      '/notizie/': '2025-05-01',
      '/notizie/apre-il-catalogo/': '2025-05-01',
    });
    // What shows nothing of the content says nothing of when it changed.
    expect(days.has('/scaffale/')).toBe(true);
    expect(days.get('/scaffale/')).toBeUndefined();
    expect(days.get('/isole/pianafiorita/')).toBeUndefined();
    expect(await made('sitemap')).toBe(await made('sitemap'));
  });

  test('of more pages than a file may hold is an index of files', async () => {
    const pages = sitemapPages(context);
    const [index, ...parts] = sitemapFiles(pages, context.routes.underBase, 10);
    expect(parts).toHaveLength(Math.ceil(pages.length / 10));
    const listed = await parseSitemapIndex(Readable.from([index?.text ?? '']));
    expect(index?.path).toBe('sitemap.xml');
    expect(listed.map(({ url }) => url)).toEqual(
      parts.map(({ path }) => `https://example.org/catalogo/${path}`),
    );
    expect(listed[0]?.lastmod?.slice(0, 10)).toBe('2025-05-01');
    const all = await Promise.all(parts.map(({ text }) => read(text)));
    expect(all.flat().map(({ url }) => url)).toEqual(pages.map(({ address }) => address));
    expect(sitemapFiles(pages, context.routes.underBase, pages.length)).toHaveLength(1);
  });
});

test('robots.txt lets everybody in and names the sitemap', async () => {
  expect(await made('robots')).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://example.org/catalogo/sitemap.xml\n',
  );
});

describe('the description of the search', () => {
  const namesOf = async (name: { it: string; en: string }, short?: { it: string; en: string }) => {
    const records = baseRecords.map((record) =>
      record.type === 'site'
        ? ({ ...record, data: { ...record.data, name, short_name: short } } as SiteRecord)
        : record,
    );
    const root = parseXml(await made('open-search', contextOf(records)));
    return [textOf(root, 'ShortName'), textOf(root, 'LongName')];
  };
  const same = (it: string) => ({ it, en: it });

  test('leads to the search of the practices', async () => {
    const root = parseXml(await made('open-search'));
    expect(root.attributes['xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/');
    expect(childrenOf(root, 'Url').map(({ attributes }) => attributes)).toEqual([
      { type: 'text/html', template: 'https://example.org/catalogo/pratiche/?q={searchTerms}' },
    ]);
    expect(textOf(root, 'Description').length).toBeLessThanOrEqual(1024);
  });

  test('has names as short as the specification wants them', async () => {
    expect(await namesOf(same('Isole'))).toEqual(['Isole', 'Isole']);
    expect(await namesOf(same('Catalogo delle isole'), same('Le isole'))).toEqual([
      'Le isole',
      'Catalogo delle isole',
    ]);
    const [short, long] = await namesOf(
      same('Catalogo delle pratiche buone di tutte le isole remote'),
    );
    expect([short, long]).toEqual([
      'Catalogo delle',
      'Catalogo delle pratiche buone di tutte le isole',
    ]);
    expect((await namesOf(same('A'.repeat(60))))[0]).toHaveLength(16);
  });
});

test('llms.txt is a title, a sentence and lists of links to Markdown', async () => {
  const lines = (await made('llms')).split('\n');
  expect(lines[0]).toBe("# Buone pratiche dell'Arcipelago");
  expect(lines[2]).toMatch(/^> Un catalogo inventato/);
  expect(lines.filter((line) => line.startsWith('## '))).toEqual([
    '## Valdimare',
    '## Montebello',
    '## Optional',
  ]);
  const links = lines.filter((line) => line.startsWith('- '));
  for (const link of links) expect(link).toMatch(/^- \[[^\]]+\]\(https:\S+\): \S/);
  expect(links[0]).toContain('(https://example.org/catalogo/pratiche/bottega-delle-reti.mdx)');
});
