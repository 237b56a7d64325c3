import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, siteInBrowser } from '../support/sites.ts';

const { visit } = siteInBrowser('real');

const putAside = async (page: Page, slug: string) => {
  await page.goto(new URL(`/pratiche/${slug}/`, page.url()).href);
  await page.getByRole('button', { name: 'Metti da parte' }).click();
  await page.getByText('È sullo scaffale').waitFor();
};
const order = (page: Page) =>
  page
    .locator('.shelf-list > li')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['slug']));

describe('the comparison', () => {
  test('sets practices side by side, marks what differs and says what is not declared', async () => {
    await visit('confronta/?p=we-care,carpediem', async (page) => {
      const table = page.getByRole('table', { name: 'Confronto di 2 pratiche' });
      await table.waitFor();
      expect(await table.getByRole('columnheader').count()).toBe(3);
      const stage = table.getByRole('row', { name: /^Grado di replicabilità/ });
      expect(await stage.textContent()).toContain('uguali');
      const themes = table.getByRole('row', { name: /^Temi/ });
      expect(await themes.textContent()).toContain('differiscono');
      const staff = table.getByRole('row', { name: /^Personale/ });
      expect(await staff.getByText('non dichiarato').count()).toBe(2);
    });
  });

  test('carries the choice in its address, back and forward', async () => {
    await visit('confronta/?p=we-care,carpediem', async (page) => {
      await page.getByRole('button', { name: /^Togli dal confronto: CA/ }).click();
      await page.waitForURL('**/confronta/?p=we-care');
      await page.goBack();
      await page.getByRole('table', { name: 'Confronto di 2 pratiche' }).waitFor();
    });
  });

  test('says what it does not know, and keeps to four', async () => {
    const many = 'we-care,carpediem,attivagiovani,network-sociale,torino-social-impact';
    await visit(`confronta/?p=nessuna,${many}`, async (page) => {
      const message = page.locator('.compare-message');
      await expect.poll(() => message.textContent()).toContain('le prime quattro');
      expect(await message.textContent()).toContain('Non sono più nel catalogo: nessuna');
      expect(await page.locator('thead th > a:first-child').count()).toBe(3);
    });
  });

  test('is one landscape sheet on paper', async () => {
    await visit('confronta/?p=we-care,carpediem', async (page) => {
      await page.locator('.compare-table table').waitFor();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const [, width = 0, height = 0] =
        /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)?.map(Number) ?? [];
      expect(width).toBeGreaterThan(height);
    });
  });
});

describe('the shelf', () => {
  test('keeps practices, their order and notes, by keyboard on a phone', async () => {
    await visit(
      '',
      async (page) => {
        await putAside(page, 'we-care');
        await putAside(page, 'carpediem');
        await page.getByRole('link', { name: 'Vai allo scaffale' }).click();
        await expect.poll(() => order(page)).toEqual(['we-care', 'carpediem']);
        await page.getByRole('button', { name: /^Sposta su: CA/ }).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => order(page)).toEqual(['carpediem', 'we-care']);
        await page
          .getByLabel('Perché l’hai messa da parte')
          .first()
          .fill('Da chiedere in Sardegna');
        await page.reload();
        await expect
          .poll(() => page.getByLabel('Perché l’hai messa da parte').first().inputValue())
          .toBe('Da chiedere in Sardegna');
        await page.getByRole('checkbox', { name: 'Confronta questa' }).first().check();
        await page.getByRole('checkbox', { name: 'Confronta questa' }).last().check();
        await page.getByRole('button', { name: 'Confronta 2 pratiche' }).click();
        await page.waitForURL('**/confronta/?p=carpediem,we-care');
      },
      { viewport: phone },
    );
  });

  test('takes practices from the results of a search', async () => {
    await visit('pratiche/?q=carpediem', async (page) => {
      const button = page.getByRole('button', { name: /^Metti da parte: CA\.R\.P/ });
      await button.click();
      await page.getByRole('button', { name: /^Togli dallo scaffale: CA\.R\.P/ }).waitFor();
      await page.goto(new URL('/scaffale/', page.url()).href);
      await expect.poll(() => order(page)).toEqual(['carpediem']);
    });
  });

  test('is taken away as a table, with the notes', async () => {
    await visit('', async (page) => {
      await putAside(page, 'we-care');
      await page.goto(new URL('/scaffale/', page.url()).href);
      await page.getByLabel('Perché l’hai messa da parte').fill('=1+1');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Scarica in CSV' }).click(),
      ]);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text).toMatch(/^\uFEFF"Titolo","Territorio"/);
      expect(text).toContain('"WE.CA.RE. – Welfare Cantiere Regionale","Piemonte"');
      expect(text).toContain('"\'=1+1"');
    });
  });

  test('is shared as an address, which another browser may take over', async () => {
    await visit('scaffale/?p=we-care,nessuna', async (page) => {
      await page.getByText('Questo indirizzo porta 1 pratica').waitFor();
      expect(await order(page)).toEqual([]);
      await page.getByRole('button', { name: 'Aggiungila al mio scaffale' }).click();
      await expect.poll(() => order(page)).toEqual(['we-care']);
    });
  });

  test('is printed as one dossier', async () => {
    await visit('', async (page) => {
      await putAside(page, 'we-care');
      await putAside(page, 'carpediem');
      await page.goto(new URL('/scaffale/', page.url()).href);
      await page.evaluate(() => {
        window.print = () => {
          document.title = 'stampato';
        };
      });
      await page.getByRole('button', { name: 'Stampa il fascicolo' }).click();
      await expect.poll(() => page.title()).toBe('stampato');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.dossier h1').allTextContents()).toHaveLength(2);
      expect(await page.locator('.dossier .sources, .dossier #fonti').count()).toBeGreaterThan(0);
      expect(await page.locator('.shelf').isVisible()).toBe(false);
    });
  });

  test('lasts as long as the page where the browser keeps nothing', async () => {
    await visit('pratiche/we-care/', async (page) => {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new Error('full');
        };
      });
      await page.getByRole('button', { name: 'Metti da parte' }).click();
      await page.getByText('non permette di conservare').waitFor();
    });
  });
});
