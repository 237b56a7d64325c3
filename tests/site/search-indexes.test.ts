/** A catalogue of thousands has several indexes; here a smaller one is given three. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { slugFile, textIndexFolder } from '../../src/search/files.ts';
import { indexSite } from '../../src/search/text-index.ts';
import { siteInBrowser, type Site, visiting } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('indexes');
const one = siteInBrowser('generated');
const site: Site = { ...one.site, dist: join(folder, 'dist') };
const index = join(site.dist, textIndexFolder);

beforeAll(async () => {
  cpSync(inject('sites').generated.dist, site.dist, { recursive: true });
  rmSync(index, { recursive: true });
  const slugs = JSON.parse(readFileSync(join(site.dist, slugFile), 'utf8')) as string[];
  await indexSite(site.dist, 'it', slugs, undefined, 3);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
// It is served once it is there.
const visitThree = visiting(() => site);

const found = async (page: Page): Promise<string[]> => {
  await page
    .locator('.results-count')
    .filter({ hasText: /trovat/ })
    .waitFor();
  const more = page.locator('.more-results');
  while (await more.isVisible()) await more.click();
  return page.locator('.results-list [data-card="title"]').allTextContents();
};

test('each practice is in one of three indexes, and none brings the engine again', () => {
  const pages = ['', '1', '2'].map((share) => readdirSync(join(index, share, 'fragment')).length);
  expect(pages.reduce((sum, count) => sum + count)).toBe(130);
  expect(Math.min(...pages)).toBeGreaterThan(20);
  const extra = ['1', '2'].flatMap((share) => readdirSync(join(index, share)));
  expect(extra.filter((file) => /\.js$|wasm/.test(file))).toEqual([]);
});

test.each(['anziani', 'comunita', 'sportello famiglie'])('«%s» finds the same', async (text) => {
  const path = `pratiche/?q=${encodeURIComponent(text)}`;
  let expected: string[] = [];
  await one.visit(path, async (page) => {
    expected = await found(page);
  });
  await visitThree(path, async (page) => {
    const titles = await found(page);
    expect(titles.length).toBeGreaterThan(10);
    expect(titles.toSorted()).toEqual(expected.toSorted());
    await expect.poll(() => page.locator('.results-list mark').count()).toBeGreaterThan(0);
  });
});

test('the pieces of text come as the reader gets to them', async () => {
  await one.visit('pratiche/', async (page) => {
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
    expect(await page.locator('.results-list > ul > li').count()).toBe(24);
    expect(pieces).toBeLessThan(16);
    await page.locator('.results-list > ul > li').last().scrollIntoViewIfNeeded();
    await page.locator('.results-list > ul > li').last().locator('mark').first().waitFor();
  });
});
