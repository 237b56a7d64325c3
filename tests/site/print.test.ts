import { expect, test } from 'vitest';
import { siteInBrowser } from '../support/sites.ts';

const { visit } = siteInBrowser('real');

test('a practice on paper is a dossier: facts, story and full addresses, no navigation', async () => {
  await visit('pratiche/we-care/', async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const kept of ['h1', '.key-facts', '.text', '.replicability', '.sources']) {
      expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
    }
    for (const left of ['.header-menu', '.it-footer-main', '.related', '.improve']) {
      expect(await page.locator(left).first().isVisible(), left).toBe(false);
    }
    const address = page.locator('.printed-address').first();
    expect(await address.isVisible()).toBe(true);
    expect(await address.textContent()).toMatch(/https?:\/\//);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
