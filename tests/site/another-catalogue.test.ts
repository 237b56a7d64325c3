import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { siteInBrowser } from '../support/sites.ts';

const { visit, site } = siteInBrowser('fictional');

test('another content folder gives another catalogue, with nothing of ours', () => {
  // One of the authors of the index of readability is called Piemontese.
  const italian = /Piemonte(?!se)|Sardegna|Molise|Lombardia|piemonte|Regione |Italia\b/;
  for (const file of readdirSync(site.dist, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    expect(readFileSync(join(site.dist, file), 'utf8'), file).not.toMatch(italian);
  }
});

test('no Region is named in the code', () => {
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:ts|astro|scss)$/.test(file)) continue;
    const code = readFileSync(join(root, 'src', file), 'utf8');
    expect(code, file).not.toMatch(/piemonte(?!se)|sardegna|molise|lombardia|toscana|trento/i);
  }
});

test('under a path, links, styles and search stay below it', async () => {
  await visit('', async (page) => {
    const addresses = await page
      .locator('a[href], link[href], script[src], form[action]')
      .evaluateAll((elements) =>
        elements.map(
          (element) =>
            element.getAttribute('href') ??
            element.getAttribute('src') ??
            element.getAttribute('action') ??
            '',
        ),
      );
    const local = addresses.filter((address) => address.startsWith('/'));
    expect(local.length).toBeGreaterThan(10);
    expect(local.filter((address) => !address.startsWith('/catalogo/'))).toEqual([]);

    const title = await page.locator('.it-card-title').first().textContent();
    await page.getByRole('searchbox').fill(title ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/catalogo/pratiche/?q=*');
    await page
      .locator('.results-count')
      .filter({ hasText: /trovat/ })
      .waitFor();
    await page
      .locator('.results-list')
      .getByRole('link', { name: title ?? '' })
      .click();
    expect(await page.locator('h1').textContent()).toBe(title);
  });
});

test('pictures beside a text are published with their size, text and licence', async () => {
  await visit('pratiche/', async (page) => {
    const pages = await page
      .locator('[data-card="title"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    let pictures = 0;
    for (const address of pages) {
      await page.goto(address);
      for (const picture of await page.locator('.figure img').all()) {
        pictures += 1;
        expect(await picture.getAttribute('alt')).toBeTruthy();
        expect(Number(await picture.getAttribute('width'))).toBeGreaterThan(0);
        expect(await picture.getAttribute('src')).toMatch(/^\/catalogo\/_astro\//);
      }
    }
    expect(pictures).toBeGreaterThan(0);
  });
});
