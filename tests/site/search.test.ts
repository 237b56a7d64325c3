import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { phone, siteInBrowser, touring } from '../support/sites.ts';

const { visit } = siteInBrowser('real');
const next = touring('real');

const titles = (page: Page) => page.locator('.results-list [data-card="title"]').allTextContents();
const status = (page: Page) => page.locator('.results-count');

/** Waits until the page tells the result of a search. */
async function settled(page: Page): Promise<void> {
  await status(page)
    .filter({ hasText: /trovat/ })
    .waitFor();
}

describe('a search in the text', () => {
  test.each([
    ['anziani', 'Progetti di innovazione sociale del terzo settore'],
    ['domiciliarita', 'WE.CA.RE. – Welfare Cantiere Regionale'],
    ['domiciliarità', 'WE.CA.RE. – Welfare Cantiere Regionale'],
    ['"economia solidale"', 'Distretti dell’economia solidale'],
    ['fse', 'AttivaGiovani'],
    ['carpediem', 'CA.R.P.E.D.I.EM.'],
    ['neet', 'AttivaGiovani'],
    ['torino social impact', 'Torino Social Impact'],
    ['laboratori sociali', 'Laboratori sociali di quartiere'],
    ['network lombardia', 'Il network sociale della Lombardia'],
    ['welfare territoriale', 'Sperimentazione di azioni innovative di welfare territoriale'],
  ])('%s finds %s', async (query, title) => {
    await next(`pratiche/?q=${encodeURIComponent(query)}`, async (page) => {
      await settled(page);
      const found = (await titles(page)).map((text) => text.replaceAll("'", '’'));
      expect(
        found.some((text) => text.startsWith(title)),
        found.join(' | '),
      ).toBe(true);
    });
  });

  test('puts the practice that the query names first', async () => {
    await next('pratiche/?q=torino+social+impact', async (page) => {
      await settled(page);
      expect((await titles(page))[0]).toBe('Torino Social Impact');
    });
  });

  test('finds nothing for a word that no page has, and gives ways on', async () => {
    await next('pratiche/?q=xilofono&region=piemonte', async (page) => {
      await settled(page);
      expect(await status(page).textContent()).toBe('Nessuna pratica trovata');
      await page.getByRole('button', { name: 'Togliere «xilofono» e tenere i filtri' }).click();
      await page.getByText(/^\d+ pratiche trovate$/).waitFor();
      expect(new URL(page.url()).search).toBe('?region=piemonte');
    });
  });

  test.each([
    ['anzini', 'Nessuna pratica ha «anzini»: ecco quelle con «anziani».'],
    ['piemnte', 'Nessuna pratica ha «piemnte»: ecco quelle con «piemonte».'],
    ['anziani xilofono', 'Nessuna pratica ha tutte le parole'],
    ['giovani e xilofono', 'Nessuna pratica ha tutte le parole'],
  ])('says what it searched in place of “%s”', async (query, said) => {
    await next(`pratiche/?q=${encodeURIComponent(query)}`, async (page) => {
      await settled(page);
      expect(await page.locator('.search-instead').textContent()).toContain(said);
      const found = await titles(page);
      expect(found.length).toBeGreaterThan(0);
    });
  });

  test('takes an article and its apostrophe for no word', async () => {
    await next('pratiche/?q=economia', async (page) => {
      await settled(page);
      const found = await titles(page);
      expect(found.length).toBeGreaterThan(1);
      await page.goto(page.url().replace('economia', 'l%27economia'));
      await settled(page);
      expect(await titles(page)).toEqual(found);
      expect(await page.locator('.search-instead').isHidden()).toBe(true);
    });
  });

  test('shows the words found, as text and never as markup', async () => {
    await next('pratiche/?q=anziani', async (page) => {
      await settled(page);
      await page.locator('.excerpt mark').first().waitFor();
      expect(await page.locator('.excerpt :not(mark)').count()).toBe(0);
    });
    await next(
      `pratiche/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
      async (page) => {
        await settled(page);
        expect(await page.locator('#ricerca img').count()).toBe(0);
      },
    );
  });

  test('works while typing, from the home page and by keyboard alone, on a phone', async () => {
    await visit(
      '',
      async (page) => {
        await page.getByRole('searchbox', { name: 'Cerca una pratica' }).focus();
        await page.keyboard.type('carpediem');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/pratiche/?q=carpediem');
        await settled(page);
        expect(await status(page).textContent()).toBe('1 pratica trovata');
        await page.getByRole('searchbox', { name: 'Cerca nel testo' }).fill('giovani');
        await page.waitForURL('**/pratiche/?q=giovani');
        await expect.poll(() => titles(page)).toContain('AttivaGiovani');
      },
      { viewport: phone },
    );
  });

  test('tells assistive technology how many were found', async () => {
    await next('pratiche/', async (page) => {
      await page.getByRole('searchbox', { name: 'Cerca nel testo' }).fill('economia');
      await settled(page);
      expect(await page.locator('.results-count[role="status"]').textContent()).toMatch(
        /^\d+ pratiche? trovat[ae]$/,
      );
    });
  });

  test('keeps the filters at work when the text index does not answer', async () => {
    await visit('404.html', async (page) => {
      await page.route('**/pagefind.js', (route) =>
        route.fulfill({ status: 200, contentType: 'text/javascript', body: 'export {}' }),
      );
      await page.goto(new URL('pratiche/?q=anziani&region=sardegna', page.url()).href);
      await page.getByRole('alert').waitFor();
      const ofRegion = readdirSync(join(inject('sites').real.content, 'practices', 'sardegna'));
      const count = ofRegion.filter((name) => /^[\w-]+\.mdx$/.test(name)).length;
      await expect.poll(() => titles(page)).toHaveLength(count);
    });
  });
});
