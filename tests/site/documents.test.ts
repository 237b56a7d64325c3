/** The library of acts and documents: found by kind, and by several things at once. */
import { describe, expect, test } from 'vitest';
import { phone, siteInBrowser } from '../support/sites.ts';

const real = siteInBrowser('real');

describe('the acts and documents of all practices', () => {
  test('are folded by kind, each kind with its number, where they are many', async () => {
    await real.visit(
      'documenti/',
      async (page) => {
        const kinds = page.locator('[data-library-group]');
        const told = await kinds.locator('summary').allTextContents();
        const numbers = told.map((text) => Number(/\((\d+)\)/.exec(text)?.[1]));
        expect(numbers.length).toBeGreaterThan(3);
        const listed = await kinds.evaluateAll((all) =>
          all.map((one) => one.querySelectorAll('[data-library] > li').length),
        );
        expect(listed).toEqual(numbers);
        await kinds.first().locator('summary').click();
        expect(await kinds.first().getByRole('listitem').first().isVisible()).toBe(true);
      },
      { ...phone, javaScriptEnabled: false },
    );
  });

  test('are narrowed by kind, theme and territory together, and opened', async () => {
    await real.visit('documenti/', async (page) => {
      const shown = page.locator('[data-library] > li:visible');
      expect(await shown.count()).toBe(0);
      await page.locator('select[name="territory"]').selectOption('piemonte');
      const ofTerritory = await shown.count();
      expect(ofTerritory).toBeGreaterThan(0);
      expect(await page.getByRole('status').first().textContent()).toContain(String(ofTerritory));
      await page.locator('select[name="kind"]').selectOption('delibera');
      const both = await shown.evaluateAll((all) =>
        all.map((one) => [one.dataset['territory'], one.dataset['kind']]),
      );
      expect(both.length).toBeGreaterThan(0);
      expect(both.length).toBeLessThanOrEqual(ofTerritory);
      expect(new Set(both.map(String))).toEqual(new Set(['piemonte,delibera']));
      expect(await page.locator('[data-library-group]:visible').count()).toBe(1);
    });
  });
});
