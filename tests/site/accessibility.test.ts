import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { desktop, phone, siteInBrowser } from '../support/sites.ts';
import { fictionalTemplates, templates } from '../support/templates.ts';

const real = siteInBrowser('real');
const fictional = siteInBrowser('fictional');
const pages = [
  ...Object.entries(templates).map(([name, path]) => ({ name, path, visit: real.visit })),
  ...Object.entries(fictionalTemplates).map(([name, path]) => ({
    name: `fictional ${name}`,
    path,
    visit: fictional.visit,
  })),
];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const views = [
  ['phone, light', { viewport: phone, colorScheme: 'light' }],
  ['desktop, light', { viewport: desktop, colorScheme: 'light' }],
  ['desktop, dark', { viewport: desktop, colorScheme: 'dark' }],
] as const;

describe.each(views)('%s', (_view, options) => {
  test.each(pages)('$name has no violation', async ({ path, visit }) => {
    await visit(
      path,
      async (page) => {
        if (path.startsWith('contribuisci/scheda')) {
          await page.locator('#scheda[data-ready]').waitFor();
        } else if (path.startsWith('pratiche/?')) {
          await page
            .locator('.results-count')
            .filter({ hasText: /trovat/ })
            .waitFor();
        }
        await page.evaluate(axe);
        const { violations } = (await page.evaluate(
          `axe.run(document, { runOnly: ${JSON.stringify(tags)} })`,
        )) as AxeResults;
        const told = violations.flatMap(({ id, help, nodes }) =>
          nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')} ${node.failureSummary}`),
        );
        expect(told).toEqual([]);
      },
      options,
    );
  });
});

describe.each([320, 360, 768, 1280])('%i px wide', (width) => {
  test.each(pages)('$name is not wider than the window', async ({ path, visit }) => {
    await visit(
      path,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      },
      { viewport: { width, height: 800 } },
    );
  });
});

test('the first stop of the keyboard leads to the content', async () => {
  await real.visit('pratiche/we-care/', async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vai al contenuto');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenuto');
  });
});
