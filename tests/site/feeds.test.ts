import { shelf } from '../../src/i18n/it/shelf.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseSitemap } from 'sitemap';
import { describe, expect, inject, test } from 'vitest';
import { languageCodes, languages } from '../../src/i18n/languages.ts';
import { type SiteName, siteInBrowser } from '../support/sites.ts';
import { feeds } from '../../src/i18n/it/feeds.ts';
import { parseXml } from '../support/xml.ts';

const sites = inject('sites');
const names: SiteName[] = ['real', 'fictional', 'generated'];
const real = siteInBrowser('real');
const fictional = siteInBrowser('fictional');

const filesOf = (name: SiteName, ending: string) =>
  readdirSync(sites[name].dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
const read = (name: SiteName, file: string) => readFileSync(join(sites[name].dist, file));
const plain = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:quot|lt|gt|amp);/g, (one) =>
      one === '&quot;' ? '"' : one === '&lt;' ? '<' : one === '&gt;' ? '>' : '&',
    );
const propertiesOf = (html: string) =>
  new Map(
    [...html.matchAll(/<meta property="([^"]+)" content="([^"]*)"/g)].map(
      ([, property = '', content = '']): [string, string] => [property, plain(content)],
    ),
  );

/** Those of what changed in a sheet, which only Atom tells. */
const ofPractice = /^(?:[a-z]{2}\/)?(?:pratiche|practices|praktiken)\//;

describe.each(names)('the site "%s"', (name) => {
  test('has in its sitemap every page that may be indexed, and no other', async () => {
    const { base } = sites[name];
    const listed = (await parseSitemap(Readable.from([read(name, 'sitemap.xml')]))).map(({ url }) =>
      new URL(url).pathname.slice(base.length),
    );
    const pages = filesOf(name, '.html')
      .filter((file) => !String(read(name, file)).includes('<meta name="robots" content="noindex"'))
      .map((file) => file.replace(/index\.html$/, ''));
    expect(listed.toSorted()).toEqual(pages.toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('says of every page what others may show of it', () => {
    for (const file of filesOf(name, '.html')) {
      const html = String(read(name, file));
      const properties = propertiesOf(html);
      for (const property of ['title', 'description', 'url', 'site_name', 'image:alt']) {
        expect(properties.get(`og:${property}`), `${file} ${property}`).toBeTruthy();
      }
      expect(['website', 'article'], file).toContain(properties.get('og:type'));
      const code = languageCodes.find((one) => file.startsWith(`${one}/`)) ?? 'it';
      const locale = languages[code].openGraph;
      expect(properties.get('og:locale'), file).toBe(locale);
      const picture = new URL(properties.get('og:image') ?? '').pathname;
      const png = read(name, picture.slice(sites[name].base.length));
      expect(png.subarray(1, 4).toString(), file).toBe('PNG');
      expect(String(png.readUInt32BE(16)), file).toBe(properties.get('og:image:width'));
      expect(String(png.readUInt32BE(20)), file).toBe(properties.get('og:image:height'));
    }
  });

  test('has a picture of its own for each practice', () => {
    const practices = filesOf(name, '.mdx').filter((file) => /^pratiche\/[^./]+\.mdx$/.test(file));
    expect(practices.length).toBeGreaterThan(1);
    for (const file of practices) {
      const html = String(read(name, file.replace(/\.mdx$/, '/index.html')));
      const picture = propertiesOf(html).get('og:image') ?? '';
      expect(picture).toContain(file.replace(/^pratiche\/(.*)\.mdx$/, '/immagini/pratiche/$1.png'));
    }
  });

  test('has feeds that readers take, for everything and for each Region and theme', () => {
    const atom = filesOf(name, 'feed.xml').filter((file) => !ofPractice.test(file));
    const json = filesOf(name, 'feed.json');
    expect(json.map((file) => file.replace(/json$/, 'xml'))).toEqual(atom);
    expect(atom.filter((file) => file.split('/').length === 3).length).toBeGreaterThan(5);
    for (const file of atom) {
      const source = String(read(name, file));
      parseXml(source);
      expect(parseAtomFeed(source).id, file).toContain(file);
    }
    for (const file of json) {
      expect(parseJsonFeed(JSON.parse(String(read(name, file)))).feed_url, file).toContain(file);
    }
  });
});

test.each(names)('what the site "%s" tells of its sheets is what their pages tell', (name) => {
  const { base } = sites[name];
  const pages = filesOf(name, 'index.html').filter(
    (file) => ofPractice.test(file) && String(read(name, file)).includes('id="storia"'),
  );
  const feeds = filesOf(name, 'feed.xml').filter((file) => ofPractice.test(file));
  // None, in a copy of the files or a clone that has only the end of its history.
  expect(feeds).toEqual(pages.map((file) => file.replace('index.html', 'feed.xml')).sort());
  for (const file of feeds) {
    const source = String(read(name, file));
    const html = String(read(name, file.replace('feed.xml', 'index.html')));
    parseXml(source);
    const { entries = [] } = parseAtomFeed(source);
    const shown = html.match(/<details[^>]* id="storia".*?<\/details>/s)?.[0] ?? '';
    expect(entries.length, file).toBe(shown.match(/<li>/g)?.length);
    for (const { updated } of entries) expect(shown).toContain(`datetime="${updated}"`);
    expect(html).toContain(`<link rel="alternate" type="application/atom+xml" title="`);
    expect(html).toContain(`href="${base}${file}"`);
  }
});

describe('a page', () => {
  const alternates = (html: string) =>
    [...html.matchAll(/<link rel="alternate" type="([^"]+)" title="[^"]+" href="([^"]+)"/g)].map(
      ([, type, href]) => `${type} ${href}`,
    );
  const everything = [
    'application/atom+xml /catalogo/feed.xml',
    'application/feed+json /catalogo/feed.json',
  ];

  test('names the feeds of what it shows, then those of everything', () => {
    const at = (file: string) => alternates(String(read('fictional', file)));
    expect(at('index.html')).toEqual(everything);
    expect(at('maturita/prova/index.html')).toEqual(everything);
    expect(at('isole/valdimare/index.html')).toEqual([
      'application/atom+xml /catalogo/isole/valdimare/feed.xml',
      'application/feed+json /catalogo/isole/valdimare/feed.json',
      ...everything,
    ]);
    expect(at('argomenti/scuola/index.html')[0]).toContain('/argomenti/scuola/feed.xml');
  });

  test('of a Region can be followed, with a link that people see', async () => {
    await real.visit('regioni/piemonte/', async (page) => {
      const link = page.getByRole('link', { name: feeds.followTerm, exact: true });
      expect(await link.isVisible()).toBe(true);
      const titles = await page.evaluate(
        async (address) => {
          const text = await (await fetch(address)).text();
          const feed = new DOMParser().parseFromString(text, 'application/xml');
          return [...feed.querySelectorAll('entry > title')].map((title) => title.textContent);
        },
        (await link.getAttribute('href')) ?? '',
      );
      const shown = await page.locator('[data-card="title"]').allInnerTexts();
      expect(titles.toSorted()).toEqual(shown.toSorted());
    });
  });

  test('lets a browser search the catalogue', async () => {
    await real.visit('', async (page) => {
      const description = page.locator('link[rel="search"]');
      const template = await page.evaluate(
        async (address) => {
          const text = await (await fetch(address)).text();
          const document = new DOMParser().parseFromString(text, 'application/xml');
          return document.querySelector('Url')?.getAttribute('template') ?? '';
        },
        (await description.getAttribute('href')) ?? '',
      );
      const { pathname, search } = new URL(template.replace('{searchTerms}', 'anziani'));
      await page.goto(new URL(pathname + search, page.url()).href);
      await page
        .locator('.results-count')
        .filter({ hasText: /trovat/ })
        .waitFor();
      expect(await page.locator('.results-list [data-card="title"]').count()).toBeGreaterThan(0);
    });
  });
});

describe('the old address of a practice', () => {
  const title = 'La bottega delle reti';

  test.each([
    ['with JavaScript', true],
    ['without', false],
  ])('leads to the new one, %s', async (_case, javaScriptEnabled) => {
    await fictional.visit(
      'pratiche/le-reti/',
      async (page) => {
        await page.waitForURL('**/pratiche/bottega-delle-reti/');
        expect(await page.locator('h1').textContent()).toBe(title);
      },
      { javaScriptEnabled },
    );
  });

  test('says so to people and to search engines', () => {
    const html = String(read('fictional', 'pratiche/le-reti/index.html'));
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(
      '<link rel="canonical" href="https://example.org/catalogo/pratiche/bottega-delle-reti/">',
    );
    expect(html).toContain(`<a href="/catalogo/pratiche/bottega-delle-reti/">${title}</a>`);
    expect(String(read('fictional', 'sitemap.xml'))).not.toContain('/pratiche/le-reti/');
    expect(String(read('fictional', 'feed.xml'))).toContain('/pratiche/le-reti/</id>');
  });

  test('is understood by the comparison', async () => {
    await fictional.visit(
      'confronta/?p=le-reti,bottega-dei-cesti,bottega-delle-reti',
      async (page) => {
        const heads = page.locator('.compare-table thead th > a:first-child');
        await heads.first().waitFor();
        expect(await heads.allInnerTexts()).toEqual([title, 'La bottega dei cesti']);
        expect(await page.locator('.compare-message').isVisible()).toBe(false);
      },
    );
  });

  test('is understood by the shelf, which keeps the new one', async () => {
    await fictional.visit('scaffale/?p=le-reti', async (page) => {
      await page.evaluate(() => {
        const items = [{ slug: 'le-reti', note: 'da rileggere' }];
        localStorage.setItem('catalogo-scaffale', JSON.stringify({ version: 1, items }));
      });
      await page.reload();
      const item = page.locator('[data-slug="bottega-delle-reti"]');
      await item.waitFor();
      expect(await item.locator('textarea').inputValue()).toBe('da rileggere');
      expect(await page.locator('.shelf-received').isVisible()).toBe(false);
      await item.getByRole('button', { name: `Togli dalle salvate: ${title}` }).click();
      await page.getByText(shelf.emptyShelf).waitFor();
    });
  });
});
