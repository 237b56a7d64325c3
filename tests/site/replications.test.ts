import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
        '2019, Montebello: La bottega dei cesti Fonte: Dalle reti ai cesti',
        '2021, Pianafiorita Fonte: non dichiarato',
      ]);
      // Those who took it up tell how it went: the list leads there.
      await page.getByRole('link', { name: 'Dalle reti ai cesti' }).click();
      const told = page.locator(':target');
      expect(await told.getByRole('heading').textContent()).toContain('Dalle reti ai cesti');
      await page.goBack();
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

  test('has no page where nothing is declared, and nothing leads there', async () => {
    expect(existsSync(join(generated.site.dist, 'replicazioni'))).toBe(false);
    await generated.visit('', async (page) => {
      expect(await page.locator('a[href*="replicazioni"]').count()).toBe(0);
    });
  });
});
