import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { save } from '../../src/i18n/it/save.ts';
import { shelf } from '../../src/i18n/it/shelf.ts';
import { phone, siteInBrowser } from '../support/sites.ts';

const { visit } = siteInBrowser('real');

const putAside = async (page: Page, slug: string) => {
  await page.goto(new URL(`/pratiche/${slug}/`, page.url()).href);
  await page.getByRole('button', { name: save.add }).click();
  await page.getByText(save.added, { exact: true }).waitFor();
};
const order = (page: Page) =>
  page
    .locator('.shelf-list > li')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['slug']));

describe('the comparison', () => {
  test('sets practices side by side, marks what differs and says what is not declared', async () => {
    await visit('confronta/?p=we-care,carpediem', async (page) => {
      const table = page.getByRole('table', { name: 'Confronto di 2 pratiche' });
      await table.waitFor();
      expect(await table.getByRole('columnheader').count()).toBe(3);
      const stage = table.getByRole('row', { name: /^Grado di replicabilità/ });
      expect(await stage.textContent()).toContain(shelf.same);
      const themes = table.getByRole('row', { name: /^Temi/ });
      expect(await themes.textContent()).toContain(shelf.differs);
      // What none declares is no row, and never the same.
      expect(await table.getByRole('row', { name: /^Personale/ }).count()).toBe(0);
      expect(await page.locator('.compare-table .note').last().textContent()).toContain(
        'personale',
      );

      await page.getByRole('checkbox', { name: shelf.onlyDifferences }).check();
      expect(await stage.isVisible()).toBe(false);
      expect(await themes.isVisible()).toBe(true);
    });
  });

  test('carries the choice in its address, back and forward', async () => {
    await visit('confronta/?p=we-care,carpediem', async (page) => {
      await page.getByRole('button', { name: /^Togli dal confronto: CA/ }).click();
      await page.waitForURL('**/confronta/?p=we-care');
      await page.goBack();
      await page.getByRole('table', { name: 'Confronto di 2 pratiche' }).waitFor();
    });
  });

  test('says what it does not know, and keeps to four', async () => {
    const many = 'we-care,carpediem,attivagiovani,network-sociale,torino-social-impact';
    await visit(`confronta/?p=nessuna,${many}`, async (page) => {
      const message = page.locator('.compare-message');
      await expect.poll(() => message.textContent()).toContain('le prime quattro');
      expect(await message.textContent()).toContain('Non sono più nel catalogo: nessuna');
      expect(await page.locator('thead th > a:first-child').count()).toBe(3);
    });
  });

  test('is one landscape sheet on paper', async () => {
    await visit('confronta/?p=we-care,carpediem', async (page) => {
      await page.locator('.compare-table table').waitFor();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const [, width = 0, height = 0] =
        /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)?.map(Number) ?? [];
      expect(width).toBeGreaterThan(height);
    });
  });
});

test('on a phone each row of the comparison lists all practices, one below the other', async () => {
  await visit(
    'confronta/?p=we-care,carpediem,torino-social-impact',
    async (page) => {
      await page.locator('.compare-table table').waitFor();
      const boxes = await page
        .locator('.compare-table .differs')
        .first()
        .evaluate((row) =>
          [...row.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect().toJSON()),
        );
      expect(boxes).toHaveLength(3);
      for (const { left, right } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(phone.width);
      }
      expect(boxes.toSorted((a, b) => a.top - b.top)).toEqual(boxes);
      const [first] = await page.locator('.compare-table tbody th').allTextContents();
      expect(first).toBe(shelf.sentence);
    },
    { viewport: phone },
  );
});

describe('the shelf', () => {
  test('keeps practices, their order and notes, by keyboard on a phone', async () => {
    await visit(
      '',
      async (page) => {
        await putAside(page, 'we-care');
        await putAside(page, 'carpediem');
        await page.getByRole('link', { name: shelf.toShelf }).click();
        await expect.poll(() => order(page)).toEqual(['we-care', 'carpediem']);
        await page.getByRole('button', { name: /^Sposta su: CA/ }).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => order(page)).toEqual(['carpediem', 'we-care']);
        await page.getByLabel(shelf.note).first().fill('Da chiedere in Sardegna');
        await page.reload();
        await expect
          .poll(() => page.getByLabel(shelf.note).first().inputValue())
          .toBe('Da chiedere in Sardegna');
        await page.getByRole('checkbox', { name: 'Confronta questa' }).first().check();
        await page.getByRole('checkbox', { name: 'Confronta questa' }).last().check();
        await page.getByRole('button', { name: 'Confronta 2 pratiche' }).click();
        await page.waitForURL('**/confronta/?p=carpediem,we-care');
      },
      { viewport: phone },
    );
  });

  test('takes practices from the results of a search', async () => {
    await visit('pratiche/?q=carpediem', async (page) => {
      const button = page.getByRole('button', { name: new RegExp(`^${save.add}: CA\\.R\\.P`) });
      await button.click();
      await page.getByRole('button', { name: new RegExp(`^${save.remove}: CA\\.R\\.P`) }).waitFor();
      await page.goto(new URL('/scaffale/', page.url()).href);
      await expect.poll(() => order(page)).toEqual(['carpediem']);
    });
  });

  test('says what was reviewed since it was put aside, until one has seen it', async () => {
    await visit('', async (page) => {
      await putAside(page, 'we-care');
      await putAside(page, 'carpediem');
      const changed = page.locator('.shelf-changed');
      // As a browser has it that kept one practice a year ago, and the other before it told the day.
      await page.evaluate(() => {
        const [name = ''] = Object.keys(localStorage);
        const kept = JSON.parse(localStorage.getItem(name) ?? '') as {
          items: { slug: string; reviewed?: string }[];
        };
        for (const item of kept.items) {
          if (item.slug === 'we-care') item.reviewed = '2020-01-01';
          else delete item.reviewed;
        }
        localStorage.setItem(name, JSON.stringify(kept));
      });
      await page.goto(new URL('/scaffale/', page.url()).href);
      await changed.waitFor();
      expect(await changed.count()).toBe(1);
      const link = changed.getByRole('link');
      expect(await link.getAttribute('href')).toBe('/pratiche/we-care/#storia');
      await changed.getByRole('button').press('Enter');
      await expect.poll(() => changed.count()).toBe(0);
      await page.reload();
      await expect.poll(() => order(page)).toEqual(['we-care', 'carpediem']);
      expect(await changed.count()).toBe(0);
    });
  });

  test('is taken away as a table, with the notes', async () => {
    await visit('', async (page) => {
      await putAside(page, 'we-care');
      await page.goto(new URL('/scaffale/', page.url()).href);
      await page.getByLabel(shelf.note).fill('=1+1');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Scarica in CSV' }).click(),
      ]);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text).toMatch(/^\uFEFF"Titolo","Territorio"/);
      expect(text).toContain('"WE.CA.RE. – Welfare Cantiere Regionale","Piemonte"');
      expect(text).toContain('"\'=1+1"');
    });
  });

  test('is shared as an address, which another browser may take over', async () => {
    await visit('scaffale/?p=we-care,nessuna', async (page) => {
      await page.getByText('Questo indirizzo porta 1 pratica').waitFor();
      expect(await order(page)).toEqual([]);
      await page.getByRole('button', { name: shelf.receive(1) }).click();
      await expect.poll(() => order(page)).toEqual(['we-care']);
    });
  });

  test('is printed as one dossier', async () => {
    await visit('', async (page) => {
      await putAside(page, 'we-care');
      await putAside(page, 'carpediem');
      await page.goto(new URL('/scaffale/', page.url()).href);
      await page.evaluate(() => {
        window.print = () => {
          document.title = 'stampato';
        };
      });
      await page.getByRole('button', { name: shelf.dossier }).click();
      await expect.poll(() => page.title()).toBe('stampato');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.dossier h1').allTextContents()).toHaveLength(2);
      expect(await page.locator('.dossier .sources, .dossier #fonti').count()).toBeGreaterThan(0);
      expect(await page.locator('.shelf').isVisible()).toBe(false);
    });
  });

  test('lasts as long as the page where the browser keeps nothing', async () => {
    await visit('pratiche/we-care/', async (page) => {
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new Error('full');
        };
      });
      await page.getByRole('button', { name: save.add }).click();
      await page.getByText('non permette di conservare').waitFor();
    });
  });
});
