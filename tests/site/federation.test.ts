import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { portIsFree, type Served, serve } from '../../src/builder/serve.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';
import { runScript } from '../support/run-script.ts';
import { phone, type Site, visiting } from '../support/sites.ts';
import { forgetBuildsOf, temporaryFolder } from '../support/temporary-folder.ts';
import { type Web, web } from '../support/web.ts';
import { readFileSync, rmSync } from 'node:fs';

let content: Overlay;
let folder: string;
let site: Site;
let real: Served;
/** Answers, and is no catalogue. */
let other: Web;
let dead: string;
let origins: string[] = [];

const names = {
  real: 'Il catalogo vero',
  other: 'Non un catalogo',
  dead: 'Il <b>catalogo</b> spento',
};

beforeAll(async () => {
  real = await serve(inject('sites').real.dist, inject('sites').real.base, 0);
  const headers = { 'Access-Control-Allow-Origin': '*' };
  other = await web(() => ({ headers, body: '{"languages": 7}' }));
  const closed = await web(() => undefined);
  await closed.close();
  await portIsFree(Number(new URL(closed.address).port));
  dead = closed.address;
  origins = [real.address, other.address, dead].map((address) => new URL(address).origin);

  content = overlay();
  const declared = [
    { name: names.real, url: real.address },
    { name: names.other, url: other.address.replace(/\/$/, '') },
    { name: names.dead, url: dead },
    { name: 'Questo catalogo', url: 'https://arcipelago.example/catalogo' },
  ];
  const before = readFileSync(join(baseContent, 'site.yml'), 'utf8');
  content.write('site.yml', `${before}\nfederation: ${JSON.stringify(declared)}\n`);
  folder = temporaryFolder('federation');
  const dist = join(folder, 'dist');
  const address = 'https://example.org/catalogo/';
  const { code, output } = runScript('build', [], {
    CATALOGUE_CONTENT: content.folder,
    CATALOGUE_DIST: dist,
    SITE_URL: address,
  });
  expect(code, output).toBe(0);
  site = { dist, content: content.folder, address, base: '/catalogo/' };
});
afterAll(async () => {
  await Promise.all([real?.close(), other?.close()]);
  forgetBuildsOf(content.folder);
  content.remove();
  rmSync(folder, { recursive: true, force: true });
});

const visit = visiting(
  () => site,
  () => origins,
);
const section = (page: Page) => page.getByRole('region', { name: 'In altri cataloghi' });
const said = (page: Page) => section(page).locator('.federated-said');

describe('a search in several catalogues', () => {
  test('shows the results of both, each with where it comes from', async () => {
    await visit('pratiche/?q=scuola', async (page) => {
      await said(page).filter({ hasText: 'in altri cataloghi' }).waitFor();
      expect(await page.locator('.results-list [data-card="title"]').count()).toBeGreaterThan(0);
      const items = section(page).locator('.federated-list > li');
      expect(await items.count()).toBeGreaterThan(0);
      for (const item of await items.all()) {
        expect(await item.textContent()).toContain(`Dal catalogo «${names.real}»`);
        const href = await item.getByRole('link').getAttribute('href');
        expect(href?.startsWith(`${real.address}pratiche/`)).toBe(true);
      }
      const href = await items.first().getByRole('link').getAttribute('href');
      expect((await page.request.get(href ?? '')).status()).toBe(200);
      await items.first().locator('.excerpt mark').first().waitFor();
      expect(await section(page).locator('.excerpt :not(mark)').count()).toBe(0);
    });
  });

  test('says in a line which do not answer or are no catalogue, as text', async () => {
    await visit('pratiche/?q=scuola', async (page) => {
      await said(page).filter({ hasText: 'in altri cataloghi' }).waitFor();
      const lines = await section(page).locator('.federated-silent > p').allTextContents();
      expect(lines.toSorted()).toEqual(
        [names.other, names.dead].map((name) => `Il catalogo «${name}» non risponde.`).toSorted(),
      );
      expect(await section(page).locator('.federated-silent b').count()).toBe(0);
    });
  });

  test('finds here what is here, and does not show it twice', async () => {
    await visit('pratiche/?q=cesti', async (page) => {
      await said(page).filter({ hasText: 'Nessuna pratica trovata in altri' }).waitFor();
      expect(await page.locator('.results-count').textContent()).toMatch(/trovat/);
      expect(await section(page).locator('.federated-list > li').count()).toBe(0);
    });
  });

  test('does not wait for one that is slow', async () => {
    await visit('', async (page) => {
      await page.route(`${real.address}search/**`, () => {});
      await page.goto(new URL('pratiche/?q=cesti', page.url()).href);
      await page
        .locator('.results-count')
        .filter({ hasText: /trovat/ })
        .waitFor();
      expect(await said(page).textContent()).toBe('Ricerca in corso…');
      await section(page).getByText(`Il catalogo «${names.real}» non risponde.`).waitFor();
    });
  });

  test('asks nobody until a text is searched, and says whom it will ask', async () => {
    await visit(
      'pratiche/',
      async (page) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).origin));
        await page.getByLabel('Cerca nel testo').waitFor();
        await page.goto(`${page.url()}?theme=scuola`);
        await page
          .locator('.results-count')
          .filter({ hasText: /trovat/ })
          .waitFor();
        expect(asked.filter((origin) => origins.includes(origin))).toEqual([]);
        const links = section(page).locator('[data-catalogue]');
        expect((await links.allTextContents()).map((text) => text.trim())).toEqual(
          Object.values(names),
        );
        await page.getByLabel('Cerca nel testo').fill('giovani');
        await expect.poll(() => section(page).locator('.federated-list > li').count()).not.toBe(0);
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBe(clientWidth);
      },
      { viewport: phone },
    );
  });
});
