/** Terms are explained where they appear, to whoever reads: by keyboard, by touch, without scripts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { form, open, publishedSheet, ready } from '../support/form.ts';
import { phone, siteInBrowser } from '../support/sites.ts';

const fictional = siteInBrowser('fictional');
const real = siteInBrowser('real');
const practice = 'pratiche/bottega-delle-reti/';

const term = (page: Page) => page.getByRole('button', { name: 'patto', exact: true });
const note = (page: Page) => page.locator('#voce-patto');
const explanation = 'Un accordo scritto fra vicini (< 10) che prestano barche & reti.';
/** Where the focus is, in words. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_name, javaScriptEnabled) => {
  test('a term opens and closes by keyboard, and the focus stays where it was', async () => {
    await fictional.visit(
      practice,
      async (page) => {
        expect(await note(page).isVisible()).toBe(false);
        await term(page).focus();
        await page.keyboard.press('Enter');
        expect(await note(page).isVisible()).toBe(true);
        expect(await note(page).textContent()).toContain(explanation);
        await page.keyboard.press('Escape');
        expect(await note(page).isVisible()).toBe(false);
        expect(await focused(page)).toBe('patto');

        await page.keyboard.press('Space');
        await page.keyboard.press('Tab');
        expect(await focused(page)).toBe('Tutto il glossario');
        await page.keyboard.press('Escape');
        expect(await focused(page)).toBe('patto');

        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/catalogo/glossario/#voce-patto');
      },
      { javaScriptEnabled },
    );
  });

  test('a term opens at a touch, in reach, and closes at a touch elsewhere', async () => {
    await fictional.visit(
      practice,
      async (page) => {
        await term(page).tap();
        const box = await note(page).boundingBox();
        expect(box?.width).toBeLessThanOrEqual(phone.width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.height);
        const other = page.getByRole('button', { name: 'vela', exact: true });
        await page.touchscreen.tap(20, 20);
        expect(await note(page).isVisible()).toBe(false);
        await other.tap();
        expect(await page.locator('#voce-vela').isVisible()).toBe(true);
      },
      { javaScriptEnabled, viewport: phone, hasTouch: true },
    );
  });
});

test('an explanation is in the page once, and the search does not find its words', async () => {
  const html = readFileSync(join(fictional.site.dist, practice, 'index.html'), 'utf8');
  expect(html.split('Il telo che prende il vento.')).toHaveLength(2);
  await fictional.visit('pratiche/?q=telo', async (page) => {
    await page
      .locator('.results-count')
      .filter({ hasText: /trovat/ })
      .waitFor();
    expect(await page.locator('.results-list > li').count()).toBe(0);
    await page.goto(new URL('?q=patto+firmato', page.url()).href);
    await page
      .locator('.results-list')
      .getByRole('link', { name: /bottega delle reti/ })
      .waitFor();
  });
});

test('on paper the expansion follows the term', async () => {
  await fictional.visit(practice, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await note(page).locator('.term-expansion').isVisible()).toBe(true);
    expect(await note(page).locator('.term-definition').isVisible()).toBe(false);
    expect(await page.locator('#voce-vela').isVisible()).toBe(false);
  });
});

describe('the glossary', () => {
  test('lists every term, and every page leads to it', async () => {
    await fictional.visit('', async (page) => {
      await page.locator('footer').getByRole('link', { name: 'Glossario' }).click();
      expect(await page.locator('h1').textContent()).toBe('Glossario');
      const names = await page.locator('.glossary dt').allInnerTexts();
      expect(names).toEqual(['CdR – Cooperativa delle Reti', 'patto – Patto <di bottega>', 'vela']);
      const source = page.getByRole('link', { name: 'Statuto <della> cooperativa' });
      expect(await source.getAttribute('href')).toBe(
        'https://portovecchio.example/statuto?a=1&b=2',
      );
      await page.locator('#voce-patto', { hasText: explanation }).waitFor();
    });
  });

  test('explains the acronyms of the real catalogue', async () => {
    await real.visit('glossario/', async (page) => {
      const anchors = await page
        .locator('.glossary > [id]')
        .evaluateAll((entries) => entries.map(({ id }) => id));
      for (const id of ['fse', 'fse-plus', 'ats', 'ets', 'pnrr', 'nuts', 'istat', 'neet', 'isee']) {
        expect(anchors).toContain(`voce-${id}`);
      }
    });
  });
});

describe('how a text reads', () => {
  test('is told at the end, for those who write, and explained', async () => {
    await real.visit('pratiche/we-care/', async (page) => {
      const reading = page.locator('.improve .reading');
      await expect
        .poll(() => reading.locator('summary').textContent())
        .toMatch(/^\d+ minut[oi] di lettura · leggibilità \d+ su 100$/);
      await reading.locator('summary').click();
      await reading.getByText('Gulpease').first().waitFor();
    });
  });

  test('is, of a short text, the time alone', async () => {
    await fictional.visit('pratiche/bottega-dei-cesti/', async (page) => {
      expect(await page.locator('.improve .reading').textContent()).toBe('1 minuto di lettura');
    });
  });

  test('is told in the form as advice, which hinders nothing', async () => {
    const hard = `${'Responsabilità amministrativamente particolareggiate. '.repeat(40)}Fine.`;
    await fictional.visit(form, async (page) => {
      await ready(page);
      const sheet = publishedSheet.replace('Le fonti non dicono altro.', `Un patto.\n\n${hard}`);
      await open(page, sheet.replace('La bottega dei cesti', 'Un’altra bottega'), 'altra.mdx');
      await page.locator('.sheet-steps a[href="#passo-finish"]').click();
      await page.locator('.sheet-advice', { hasText: 'difficile da leggere' }).waitFor();
      expect(await page.locator('.sheet-problems li').count()).toBe(0);
      expect(await page.locator('.preview-page .reading').textContent()).toContain('su 100');

      await page.locator('.preview-page').getByRole('button', { name: 'patto' }).click();
      expect(await page.locator('.preview-page #voce-patto').isVisible()).toBe(true);
    });
  });
});
