import { describe, expect, test } from 'vitest';
import { perPage } from '../../src/view-models/pagination.ts';
import { siteInBrowser } from '../support/sites.ts';

const withoutScript = { javaScriptEnabled: false };
const real = siteInBrowser('real');
const generated = siteInBrowser('generated');

describe('without JavaScript', () => {
  test('every practice is reached by following links from the list', async () => {
    await generated.visit(
      'pratiche/',
      async (page) => {
        const found = new Set<string>();
        for (;;) {
          const links = page.locator('.results-list [data-card="title"]');
          for (const text of await links.allTextContents()) found.add(text);
          const next = page.getByRole('link', { name: 'Pagina successiva' });
          if ((await next.count()) === 0) break;
          const path = await next.getAttribute('href');
          await next.click();
          // The whole page, not what has come of it.
          await page.waitForURL(({ pathname }) => pathname === path);
        }
        expect(found.size).toBe(130);
      },
      withoutScript,
    );
  });

  test.each([
    ['Regioni e Province autonome', 'Piemonte'],
    ['Temi', 'Prossimità e domiciliarità'],
    ['Fonti di finanziamento', 'FSE 2014-2020'],
    ['Gradi di replicabilità', 'Sperimentazione'],
  ])('a practice is found by browsing: %s, %s', async (vocabulary, term) => {
    await real.visit(
      'pratiche/',
      async (page) => {
        await page.locator('.browse-links').getByRole('link', { name: vocabulary }).click();
        await page.locator('.term-list').getByRole('link', { name: term }).first().click();
        const practice = page.getByRole('link', { name: /WE\.CA\.RE\./ });
        while ((await practice.count()) === 0) {
          await page.getByRole('link', { name: 'Pagina successiva' }).click();
        }
        await practice.click();
        expect(await page.locator('h1').textContent()).toContain('Welfare Cantiere Regionale');
      },
      withoutScript,
    );
  });

  test('nothing is offered that only a script can do', async () => {
    await real.visit(
      'pratiche/',
      async (page) => {
        expect(await page.locator('.facets').isVisible()).toBe(false);
        expect(await page.locator('.search-form').isVisible()).toBe(false);
        expect(await page.locator('.results-list li').count()).toBe(perPage);
      },
      withoutScript,
    );
  });
});
