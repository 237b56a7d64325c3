import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { vocabularyNames } from '../../src/catalogue/model/vocabularies.ts';
import { dataFiles } from '../../src/open-data/distributions.ts';
import { openDataContext } from '../../src/open-data/distribution.ts';
import { catalogueOf, readJsonLd, readTurtle } from '../support/open-data.ts';
import { phone, type SiteName, siteInBrowser } from '../support/sites.ts';

const real = siteInBrowser('real');
const fictional = siteInBrowser('fictional');
const addresses = { real: 'http://localhost:4321/', fictional: 'https://example.org/catalogo/' };

describe.each(['real', 'fictional'] as const)('the open data of the site "%s"', (name) => {
  const { dist, content } = inject('sites')[name satisfies SiteName];
  const siteUrl = addresses[name];
  const files = dataFiles(openDataContext(catalogueOf(content), siteUrl));
  const published = (path: string) => readFileSync(join(dist, path), 'utf8');

  test('is all there, where it says that it is', () => {
    expect(files.length).toBeGreaterThan(25);
    for (const { path } of files) expect(existsSync(join(dist, path)), path).toBe(true);
    const dcat = readTurtle(published('dati/dcat.ttl'));
    const downloads = dcat.filter(({ predicate }) => predicate.value.endsWith('downloadURL'));
    for (const { object } of downloads) {
      const path = object.value.slice(siteUrl.length);
      expect(existsSync(join(dist, path)), object.value).toBe(true);
    }
    const { $schema } = JSON.parse(published('dati/catalogo.json')) as { $schema: string };
    expect(existsSync(join(dist, $schema.slice(siteUrl.length)))).toBe(true);
  });

  test('names each term by an address that leads to a page for people', () => {
    const concepts = vocabularyNames.flatMap((vocabulary) => {
      const file = files.find(({ id }) => id === `vocabulary-${vocabulary}-turtle`);
      return readTurtle(published(file?.path ?? '')).filter(({ predicate }) =>
        predicate.value.endsWith('#inScheme'),
      );
    });
    expect(concepts.length).toBeGreaterThan(15);
    for (const { subject, object } of concepts) {
      for (const address of [subject.value, object.value]) {
        const { pathname, hash } = new URL(address);
        const page = join(dist, pathname.slice(new URL(siteUrl).pathname.length), 'index.html');
        expect(existsSync(page), address).toBe(true);
        if (hash) expect(readFileSync(page, 'utf8'), address).toContain(`id="${hash.slice(1)}"`);
      }
    }
  });
});

describe('the page of the open data', () => {
  test('gives a journalist the table in one click', async () => {
    await real.visit('', async (page) => {
      await page.locator('footer').getByRole('link', { name: 'Dati aperti' }).click();
      const first = page.locator('main').getByRole('link', { name: /Scarica/ });
      const [download] = await Promise.all([page.waitForEvent('download'), first.click()]);
      const rows = parse(readFileSync(await download.path(), 'utf8'), { columns: true });
      expect(rows).toHaveLength(catalogueOf(inject('sites').real.content).practices.length);
    });
  });

  test('says of each file how large it is and how it begins', async () => {
    await fictional.visit('dati/', async (page) => {
      const entry = page.locator('#practices-csv');
      expect(await entry.textContent()).toMatch(/CSV,\s+\d+ KB/);
      await entry.getByText('come comincia').click();
      expect(await entry.locator('pre').textContent()).toContain('"slug","identifier","title"');
      await entry.locator('summary').first().click();
      await entry.getByRole('link', { name: 'Inizio' }).click();
      expect(new URL(page.url()).hash).toBe('#campo-period-start');
      expect(await page.locator('#campo-period-start').isVisible()).toBe(true);
    });
  });

  test('says what the portals still miss, and nothing where all is declared', async () => {
    await real.visit('dati/', async (page) => {
      expect(await page.locator('.data-missing li').allTextContents()).toEqual([
        expect.stringContaining('indice delle pubbliche amministrazioni'),
      ]);
    });
    await fictional.visit('dati/', async (page) => {
      expect(await page.locator('.data-missing').count()).toBe(0);
      expect((await page.locator('.data-citation').textContent())?.trim()).toBe(
        "Consiglio delle Isole, «Buone pratiche dell'Arcipelago», dati aggiornati al 1 giugno 2025, https://example.org/catalogo/ (CC0-1.0)",
      );
    });
  });

  test('is no wider than a telephone, with its examples open', async () => {
    await real.visit(
      'dati/',
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
        await page.locator('#catalogue-json summary').click();
        expect(await page.locator('#catalogue-json pre').textContent()).toContain('"version":1');
      },
      { viewport: phone },
    );
  });
});

test('a practice carries what search engines read, and says where its other forms are', async () => {
  await fictional.visit('pratiche/bottega-delle-reti/', async (page) => {
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    const quads = await readJsonLd(data ?? '');
    const names = quads.filter(({ predicate }) => predicate.value === 'https://schema.org/name');
    expect(names.map(({ object }) => object.value)).toContain('La bottega delle reti');

    const origin = new URL(page.url()).origin;
    const alternates = await page
      .locator('link[rel="alternate"][type]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    const practice = `${origin}/catalogo/pratiche/bottega-delle-reti`;
    expect(alternates).toEqual(
      expect.arrayContaining([`${practice}.json`, `${practice}.jsonld`, `${practice}.mdx`]),
    );
    for (const address of alternates) {
      expect((await page.request.get(address)).ok(), address).toBe(true);
    }
  });
});
