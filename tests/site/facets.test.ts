import { readdirSync, readFileSync } from 'node:fs';
import { cardsAtOnce } from '../../src/search/files.ts';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { phone, siteInBrowser } from '../support/sites.ts';

const { visit, site } = siteInBrowser('generated');

interface Sheet {
  title: string;
  region: string;
  themes: string[];
  replicability: { stage: string };
}

/** The practices, read again from their files by nothing that the site is made with. */
const sheets: Sheet[] = readdirSync(join(site.content, 'practices'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => readFileSync(join(site.content, 'practices', file), 'utf8').split('---\n')[1])
  .map((yaml) => parse(yaml ?? '') as Sheet);

const count = (matches: (sheet: Sheet) => boolean) => sheets.filter(matches).length;
const status = (page: Page) => page.locator('.results-count').textContent();
const cards = (page: Page) => page.locator('.results-list > ul > li');
const box = (page: Page, facet: string, term: string) =>
  page.locator(`input[name="${facet}"][value="${term}"]`);
/** Ticks a value, which may be among those that are one press away. */
const tick = async (page: Page, facet: string, term: string) => {
  const group = page.locator(`fieldset[data-facet="${facet}"] .more-values`);
  await group.evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await box(page, facet, term).check();
};
const shownCount = async (page: Page, facet: string, term: string) =>
  Number(await box(page, facet, term).locator('xpath=..').locator('.facet-count').textContent());

const [first = '', second = ''] = [...new Set(sheets.map((sheet) => sheet.region))].sort();
const [theme = ''] = [...new Set(sheets.flatMap((sheet) => sheet.themes))].sort();
const stage = 'sperimentazione';

describe('facets', () => {
  test('take any value of one, and all of several', async () => {
    await visit('pratiche/', async (page) => {
      await tick(page, 'region', first);
      await expect.poll(() => status(page)).toContain(`${count((s) => s.region === first)} pratic`);
      await tick(page, 'region', second);
      const either = (s: Sheet) => s.region === first || s.region === second;
      await expect.poll(() => status(page)).toContain(`${count(either)} pratic`);
      await page
        .locator('fieldset[data-facet="stage"]')
        .locator('xpath=..')
        .locator('summary')
        .click();
      await tick(page, 'stage', stage);
      const both = (s: Sheet) => either(s) && s.replicability.stage === stage;
      await expect.poll(() => status(page)).toContain(`${count(both)} pratic`);
      expect(await cards(page).count()).toBe(Math.min(cardsAtOnce, count(both)));
    });
  });

  test('show exact counts beside every value, chosen or not', async () => {
    await visit(`pratiche/?region=${first}&theme=${theme}`, async (page) => {
      const inTheme = (s: Sheet) => s.themes.includes(theme);
      await expect.poll(() => status(page)).toMatch(/trovat/);
      for (const region of [first, second]) {
        const expected = count((s) => inTheme(s) && s.region === region);
        expect(await shownCount(page, 'region', region), region).toBe(expected);
      }
      for (const other of new Set(sheets.flatMap((s) => s.themes))) {
        const expected = count((s) => s.region === first && s.themes.includes(other));
        expect(await shownCount(page, 'theme', other), other).toBe(expected);
      }
    });
  });

  test('live in the address: reload, back and forward', async () => {
    await visit('pratiche/', async (page) => {
      await tick(page, 'region', first);
      await page.waitForURL(`**/pratiche/?region=${first}`);
      await tick(page, 'theme', theme);
      await page.waitForURL(`**/pratiche/?region=${first}&theme=${theme}`);
      const together = await status(page);
      await page.reload();
      await expect.poll(() => status(page)).toBe(together);
      expect(await box(page, 'theme', theme).isChecked()).toBe(true);
      await page.goBack();
      await expect.poll(() => status(page)).toContain(`${count((s) => s.region === first)} pratic`);
      expect(await box(page, 'theme', theme).isChecked()).toBe(false);
      await page.goForward();
      await expect.poll(() => status(page)).toBe(together);
    });
  });

  test('are taken away one by one and all at once', async () => {
    await visit(`pratiche/?region=${first}&region=${second}`, async (page) => {
      await page.locator('.active-filters button').first().click();
      await page.waitForURL(/\?region=[a-z-]+$/);
      await page.getByRole('button', { name: 'Togli tutti i filtri' }).click();
      await expect.poll(() => status(page)).toContain(String(sheets.length));
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('ignore what an address names and the catalogue has not', async () => {
    await visit('pratiche/?region=atlantide&colour=blue', async (page) => {
      await expect.poll(() => status(page)).toContain(String(sheets.length));
    });
  });

  test('are a drawer on a phone, closed by Escape, with focus where it was', async () => {
    await visit(
      'pratiche/',
      async (page) => {
        const opener = page.locator('.open-filters');
        await opener.focus();
        await page.keyboard.press('Enter');
        await page.getByRole('dialog', { name: 'Filtri' }).waitFor();
        await tick(page, 'region', first);
        await page.keyboard.press('Escape');
        await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
        expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
        // The choices are counted once their file is there.
        await expect.poll(() => opener.textContent()).toBe('Filtra (1)');
        await expect
          .poll(() => status(page))
          .toContain(`${count((s) => s.region === first)} pratic`);
      },
      { viewport: phone },
    );
  });
});

test('of many values the seven of most practices are shown, the others one press away', async () => {
  await visit('pratiche/', async (page) => {
    const group = page.locator('fieldset[data-facet="region"]');
    const shown = group.locator(':scope > ul input');
    expect(await shown.count()).toBe(7);
    const other = group.locator('.more-values input').first();
    expect(await other.isVisible()).toBe(false);
    // What an address asks for is seen, wherever it stands.
    const value = await other.getAttribute('value');
    await page.goto(new URL(`/pratiche/?region=${value}`, page.url()).href);
    await expect.poll(() => box(page, 'region', value ?? '').isVisible()).toBe(true);
    expect(await box(page, 'region', value ?? '').isChecked()).toBe(true);
  });
});

describe('the results', () => {
  test('go on under a button, and focus goes to the first new one', async () => {
    await visit('pratiche/?sort=date', async (page) => {
      await page.locator('.more-results').click();
      await expect.poll(() => cards(page).count()).toBe(2 * cardsAtOnce);
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      expect(focused).toBe(
        await cards(page).nth(cardsAtOnce).locator('[data-card="title"]').textContent(),
      );
    });
  });

  test('are sorted by title, date and stage', async () => {
    const titlesBy = async (sort: string) => {
      let titles: string[] = [];
      await visit(`pratiche/?sort=${sort}&region=${first}`, async (page) => {
        await expect.poll(() => status(page)).toMatch(/trovat/);
        // Those in sight come first, the others after.
        const found = Number.parseInt((await status(page)) ?? '', 10);
        await expect.poll(() => cards(page).count()).toBe(Math.min(found, cardsAtOnce));
        titles = await cards(page).locator('[data-card="title"]').allTextContents();
      });
      return titles;
    };
    const byTitle = await titlesBy('title');
    const collator = new Intl.Collator('it', { numeric: true });
    expect(byTitle).toEqual(byTitle.toSorted(collator.compare));
    expect((await titlesBy('date')).toSorted(collator.compare)).toEqual(byTitle);
    const stages = ['sperimentazione', 'risultati', 'consolidata'];
    const stageOf = (title: string) =>
      stages.indexOf(sheets.find((s) => s.title === title)?.replicability.stage ?? '');
    const byStage = (await titlesBy('stage')).map(stageOf);
    expect(byStage).toEqual(byStage.toSorted((a, b) => b - a));
  });
});
