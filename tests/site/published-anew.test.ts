/** A page that stays open while the site is published anew: it says so, wherever a file is gone. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { type Publishing, publishing } from '../support/publishing.ts';
import { theBrowser } from '../support/sites.ts';

let site: Publishing;
let context: BrowserContext;
beforeEach(async () => {
  site = await publishing(inject('sites').fictional);
  // Where there is a worker, it tells: here is who has none.
  const options = { locale: 'it-IT', serviceWorkers: 'block' } as const;
  context = await (await theBrowser()).newContext(options);
});
afterEach(async () => {
  await context.close();
  await site.close();
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  return page;
}

/** Publishes another build, in which files have other names, or are not there. */
async function publishWithout(...gone: string[]): Promise<void> {
  for (const path of gone) rmSync(join(site.dist, path), { recursive: true });
  await site.publish();
}

async function isTold(page: Page): Promise<void> {
  const notice = page.getByRole('status').filter({ hasText: 'pubblicato di nuovo' });
  await notice.waitFor();
  expect(await notice.getByRole('button', { name: 'Ricarica' }).isVisible()).toBe(true);
}

const search = (page: Page, text: string) => page.getByRole('searchbox').fill(text);
const alert = (page: Page) => page.getByRole('alert');

test('a search, and not that the search is broken', async () => {
  const page = await open('pratiche/');
  await publishWithout('search/text');
  await search(page, 'cesti');
  await isTold(page);
  expect(await alert(page).isVisible()).toBe(false);
  expect(await page.locator('.results-count').textContent()).not.toMatch(/trovat/);
});

test('a search whose index has lost the words asked for', async () => {
  const page = await open('pratiche/');
  await search(page, 'cesti');
  await page
    .locator('.results-count')
    .filter({ hasText: /trovat/ })
    .waitFor();
  await publishWithout('search/text/index', 'search/words');
  await search(page, 'zattera');
  await isTold(page);
});

test('an index of more practices than the page knows of', async () => {
  const page = await open('pratiche/');
  const facets = join(site.dist, 'search/facets.json');
  writeFileSync(facets, '{"count": 1, "facets": {}}');
  await site.publish();
  await page.reload({ waitUntil: 'networkidle' });
  await site.publish();
  await search(page, 'cesti');
  await isTold(page);
});

test('the cards of the results', async () => {
  const page = await open('pratiche/');
  await publishWithout('search/cards');
  await page.locator('#filtri summary').first().waitFor();
  await page.locator('#filtri input[type="checkbox"]').first().check();
  await isTold(page);
});

test('the shelf', async () => {
  const page = await open('pratiche/bottega-dei-cesti/');
  await page.locator('[data-shelf]').first().click();
  const shelf = await open('scaffale/');
  await publishWithout('pratiche/bottega-dei-cesti');
  await shelf.locator('[data-action="dossier"]').click();
  await isTold(shelf);
});

test('the plan', async () => {
  const page = await open('pratiche/bottega-dei-cesti/replica/');
  await publishWithout('search/payers.json');
  await page.getByLabel('Isola', { exact: true }).selectOption('valdimare');
  await isTold(page);
});

test.each([
  ['the form, whose largest script comes late', /\/main\.[\w-]+\.js$/],
  ['the form, which knows the other practices', /\/contribuisci\/pratiche\.json$/],
])('%s', async (_what, gone) => {
  const page = await context.newPage();
  // The page came just before.
  await page.route(gone, async (route) => {
    await published;
    await route.fulfill({ status: 404, body: 'gone' });
  });
  const published = page.waitForEvent('domcontentloaded').then(() => site.publish());
  await page.goto(`${site.address}contribuisci/scheda/`);
  await isTold(page);
});

test('nothing is said while the build is the same, though a file is missing', async () => {
  const page = await open('pratiche/');
  rmSync(join(site.dist, 'search/text'), { recursive: true });
  await page.route('**/pagefind*', (route) => route.abort());
  await search(page, 'cesti');
  await alert(page).waitFor();
  expect(await page.getByText('pubblicato di nuovo').count()).toBe(0);
  await alert(page).getByRole('button', { name: 'Riprova' }).waitFor();
});
