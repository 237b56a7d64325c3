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

test('on paper notes are no larger than the text, and the whole sheet is used', async () => {
  await visit('pratiche/we-care/', async (page) => {
    await page.setViewportSize({ width: 1000, height: 1400 });
    await page.emulateMedia({ media: 'print' });
    const sizeOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const text = await sizeOf('.text p');
    for (const note of ['.facts .note', '.page-tools .note', '.replicability .note']) {
      expect(await sizeOf(note), note).toBeLessThanOrEqual(text);
    }
    const width = await page
      .locator('.practice')
      .evaluate((element) => element.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(950);
    expect(await page.locator('.unknown p').first().isVisible()).toBe(true);
  });
});
