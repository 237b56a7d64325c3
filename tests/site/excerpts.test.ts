/** The pieces of text below the results. */
import { expect, test } from 'vitest';
import { cardsAtOnce } from '../../src/search/files.ts';
import { siteInBrowser } from '../support/sites.ts';

const { visit } = siteInBrowser('generated');

test('the pieces of text come as the reader gets to them', async () => {
  await visit('pratiche/', async (page) => {
    let pieces = 0;
    page.on('request', (request) => {
      if (request.url().includes('/fragment/')) pieces += 1;
    });
    await page.getByRole('searchbox').fill('anziani');
    await page
      .locator('.results-count')
      .filter({ hasText: /trovat/ })
      .waitFor();
    const marked = page.locator('.results-list > ul > li:has(mark)');
    await expect.poll(() => marked.count()).toBeGreaterThan(0);
    expect(await page.locator('.results-list > ul > li').count()).toBe(cardsAtOnce);
    expect(pieces).toBeLessThan(16);
    await page.locator('.results-list > ul > li').last().scrollIntoViewIfNeeded();
    await page.locator('.results-list > ul > li').last().locator('mark').first().waitFor();
  });
});
