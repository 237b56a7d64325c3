import { describe, expect, test } from 'vitest';
import { siteInBrowser } from '../support/sites.ts';

const fictional = siteInBrowser('fictional');
const generated = siteInBrowser('generated');

describe('who learned from whom', () => {
  test('is a picture and a list that say the same', async () => {
    await fictional.visit('replicazioni/', async (page) => {
      expect(await page.locator('.replication-map .arrow').count()).toBe(2);
      expect(await page.locator('.replicated summary').allInnerTexts()).toEqual([
        'La bottega delle reti Valdimare · 2 repliche',
      ]);
      const rows = await page.locator('.replicated li').allInnerTexts();
      expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
        '2019, Montebello: La bottega dei cesti Fonte: Bollettino di Montebello',
        '2021, Pianafiorita Fonte: non dichiarato',
      ]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(1280);
    });
  });

  test('is told at both ends', async () => {
    await fictional.visit('pratiche/bottega-dei-cesti/', async (page) => {
      const answer = page.locator('.replicability');
      expect(await answer.textContent()).toContain('replicata nel 2019 da Valdimare');
      await answer.getByRole('link', { name: 'La bottega delle reti' }).click();
      expect(await page.locator('.replicability').textContent()).toContain('Montebello, 2019');
    });
  });

  test('says so where nothing is declared', async () => {
    await generated.visit('replicazioni/', async (page) => {
      expect(await page.locator('.replications').textContent()).toContain(
        'Nessuna pratica dichiara',
      );
      expect(await page.locator('.replication-map').count()).toBe(0);
    });
  });
});
