import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
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

/** What axe finds wrong with the page as it is now, in words. */
async function violationsOf(page: Page, runOnly: readonly string[]): Promise<string[]> {
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(runOnly)} })`,
  )) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')} ${node.failureSummary}`),
  );
}

async function settled(page: Page, path: string): Promise<void> {
  if (path.startsWith('contribuisci/scheda')) {
    await page.locator('#scheda[data-ready]').waitFor();
  } else if (path.startsWith('pratiche/?')) {
    await page
      .locator('.results-count')
      .filter({ hasText: /trovat/ })
      .waitFor();
  }
}

// One visit for all views of a page: to open it costs more than to look at it.
test.each(pages)('$name has no violation, on phone and desktop, light and dark', async (one) => {
  await one.visit(
    one.path,
    async (page) => {
      await settled(page, one.path);
      await page.evaluate(axe);
      expect(await violationsOf(page, tags), 'phone').toEqual([]);
      await page.setViewportSize(desktop);
      expect(await violationsOf(page, tags), 'desktop').toEqual([]);
      // Of what axe looks at, the dark changes the colours alone.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOf(page, ['color-contrast']), 'dark').toEqual([]);
    },
    { viewport: phone, colorScheme: 'light' },
  );
});

test.each(pages)('$name is not wider than the window', async ({ path, visit }) => {
  await visit(path, async (page) => {
    for (const width of [1280, 768, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
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
