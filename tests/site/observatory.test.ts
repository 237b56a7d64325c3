import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readState } from '../../src/client/search/state.ts';
import { type Facets, facetsIn, select } from '../../src/search/facet-counts.ts';
import { facetFile, rareFacetFile } from '../../src/routing/fixed-paths.ts';
import type { FacetFile } from '../../src/search/files.ts';
import { observatory } from '../../src/i18n/it/observatory.ts';
import { phone, siteInBrowser } from '../support/sites.ts';

const fictional = siteInBrowser('fictional');
const generated = siteInBrowser('generated');
const real = siteInBrowser('real');

const path = 'osservatorio/';
const status = (page: Page) => page.locator('.results-count').textContent();

/** Every number of the tables that leads somewhere, and how many practices it announces. */
const numbersOf = (page: Page) =>
  page.locator('.observatory td a').evaluateAll((links) =>
    links.map((link) => ({
      address: (link as HTMLAnchorElement).href,
      shown: link.textContent ?? '',
      announced: Number(
        /([\d.]+) pratic/.exec(link.getAttribute('aria-label') ?? '')?.[1]?.replaceAll('.', ''),
      ),
    })),
  );

describe('every number', () => {
  test('leads to a list of so many practices', async () => {
    await fictional.visit(path, async (page) => {
      const numbers = await numbersOf(page);
      expect(numbers.length).toBeGreaterThan(30);
      const lists = new Map(numbers.map(({ address, announced }) => [address, announced]));
      expect(lists.size).toBeGreaterThan(20);
      for (const [address, announced] of lists) {
        await page.goto(address);
        // The page comes with the number of all practices: what was chosen is told by the search.
        await expect
          .poll(() => page.locator('.active-filters button').count(), { message: address })
          .toBe(new URL(address).searchParams.size);
        expect(await status(page), address).toMatch(new RegExp(`^${announced} pratic`));
        expect(await page.locator('.results-list > ul > li').count(), address).toBe(announced);
      }
    });
  });

  test('is that of its list, where there are many', async () => {
    const files = [facetFile, rareFacetFile].map((file) => {
      const text = readFileSync(join(generated.site.dist, file), 'utf8');
      return facetsIn(JSON.parse(text) as FacetFile);
    });
    const facets: Facets = {
      count: files[0]?.count ?? 0,
      facets: { ...files[0]?.facets, ...files[1]?.facets },
    };
    const known = Object.fromEntries(
      Object.entries(facets.facets).map(([facet, { terms }]) => [facet, terms]),
    );
    await generated.visit(path, async (page) => {
      const numbers = await numbersOf(page);
      expect(numbers.length).toBeGreaterThan(300);
      for (const { address, announced } of numbers) {
        const { choice } = readState(new URL(address).search, known);
        expect(select(facets, choice).docIndexes.length, address).toBe(announced);
      }
    });
  });

  test('is shown as it is announced, and zeros lead nowhere', async () => {
    await real.visit(path, async (page) => {
      for (const { shown, announced } of await numbersOf(page)) {
        if (!/[€%]/.test(shown)) expect(shown).toBe(String(announced));
      }
      const silent = await page.locator('.observatory td:not(:has(a))').allTextContents();
      expect(silent.length).toBeGreaterThan(100);
      expect(new Set(silent)).toEqual(new Set(['0', 'non dichiarato']));
    });
  });
});

describe('the charts', () => {
  test('are drawn with the links of their tables, apart from the keyboard', async () => {
    await real.visit(path, async (page) => {
      expect(await page.locator('.observatory .chart').count()).toBe(8);
      const addresses = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const drawn = await addresses('.chart a');
      expect(drawn.length).toBeGreaterThan(20);
      expect(await addresses('.observatory-chart td a')).toEqual(expect.arrayContaining(drawn));
      const stops = page.locator('.chart a:not([tabindex="-1"])');
      expect(await stops.count()).toBe(0);
    });
  });

  test('need no script and no style of their own', async () => {
    await real.visit(path, async (page) => {
      const scripts = () =>
        page
          .locator('script')
          .evaluateAll((all) => all.map((script) => script.getAttribute('src') ?? 'inline'));
      const here = await scripts();
      expect(await page.locator('[style], main style').count()).toBe(0);
      await page.goto(new URL('/note-legali/', page.url()).href);
      expect(here).toEqual(await scripts());
    });
  });

  test('have files that say what their tables say', async () => {
    await real.visit(path, async (page) => {
      const charts = await page.locator('.observatory-chart').all();
      expect(charts).toHaveLength(9);
      for (const chart of charts) {
        await chart.locator('details').evaluate((details) => {
          (details as HTMLDetailsElement).open = true;
        });
        const table = await chart
          .locator('tr')
          .evaluateAll((rows) =>
            rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
          );
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          chart.getByRole('link', { name: /^Scarica la tabella/ }).click(),
        ]);
        const rows = parse(readFileSync(await download.path()), { bom: true });
        expect(rows).toEqual([table[0], ...table.slice(1).map(asInFile)]);
        expect(download.suggestedFilename()).toMatch(/^[a-z-]+\.csv$/);
      }
    });
  });

  test('keep to a phone: the matrix is scrolled in its own box, its heads in sight', async () => {
    await real.visit(
      path,
      async (page) => {
        await page.locator('.is-wide summary').click();
        const box = page.getByRole('group', { name: 'Temi × Regioni e Province autonome' });
        await box.focus();
        for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight');
        await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
        const left = (selector: string) =>
          box
            .locator(selector)
            .first()
            .evaluate((element) => element.getBoundingClientRect().left);
        expect(await left('tbody th')).toBeLessThan(20);
        expect(await left('tbody td')).toBeLessThan(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
      },
      { viewport: phone },
    );
  });
});

test('the day is the last of the content, and where the catalogue is silent is said', async () => {
  await fictional.visit(path, async (page) => {
    const text = await page.locator('main').textContent();
    expect(text).toContain('2 pratiche, alla data del 1 giugno 2025.');
    const coverageGaps = page.getByRole('region', { name: observatory.coverageGaps.title });
    await coverageGaps.getByRole('link', { name: 'Pianafiorita' }).click();
    expect(await page.locator('h1').textContent()).toBe('Pianafiorita');
    await page.goBack();
    await coverageGaps.getByRole('link', { name: 'Proponi una pratica che manca' }).click();
    await page.waitForURL('**/contribuisci/scheda/');
  });
});

describe('the finer filters', () => {
  test('are chosen like the others, back and forward', async () => {
    await generated.visit('pratiche/', async (page) => {
      await page.locator('summary', { hasText: 'Altri filtri' }).click();
      const years = page.getByRole('group', { name: 'Anno di inizio' });
      const count = await years.locator('.facet-count').first().textContent();
      await years.getByRole('checkbox').first().check();
      await expect.poll(() => status(page)).toMatch(new RegExp(`^${count} pratic.* trovat`));
      await page.waitForURL(/\?year=\d{4}$/);
      await page.goBack();
      await expect.poll(() => status(page)).toBe('130 pratiche trovate');
      expect(await years.getByRole('checkbox', { checked: true }).count()).toBe(0);
    });
  });

  test('that only numbers ask for are shown when they are asked for', async () => {
    await generated.visit('pratiche/', async (page) => {
      await page.locator('summary', { hasText: 'Altri filtri' }).click();
      const lacks = page.getByRole('group', { name: 'Non dichiara' });
      expect(await lacks.count()).toBe(0);
      await page.goto(new URL('/pratiche/?lacks=cost', page.url()).href);
      const cost = lacks.getByRole('checkbox', { name: /^il costo(?! per)/ });
      await expect.poll(() => cost.isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Togli il filtro Non dichiara: il costo' }).click();
      await expect.poll(() => cost.isChecked()).toBe(false);
    });
  });
});

/** A row of a table with its numbers as a file has them. */
function asInFile([label = '', ...cells]: string[]): string[] {
  const number = (cell: string) =>
    cell === 'non dichiarato' ? '' : cell.replace(/[.€%\s]/g, '').replace(',', '.');
  return [label, ...cells.map(number)];
}
