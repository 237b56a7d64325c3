/** From a question to a plan: a person with ten minutes, a phone and no mouse. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone, siteInBrowser } from '../support/sites.ts';

const { visit } = siteInBrowser('real');

/** Presses the key of the next stop, or of the one before, until it is at an element. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  const wanted = await target.elementHandle();
  for (let stops = 0; stops < 200; stops += 1) {
    if (await page.evaluate((element) => document.activeElement === element, wanted)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${await target.textContent()}`);
}

test('from elderly people and FSE+ money to a plan on paper, by keyboard alone on a phone', async () => {
  await visit(
    '',
    async (page) => {
      await tabTo(page, page.getByRole('searchbox', { name: 'Cerca una pratica' }));
      await page.keyboard.type('anziani');
      await page.keyboard.press('Enter');
      await page
        .locator('.results-count')
        .filter({ hasText: /trovat/ })
        .waitFor();
      const found = page.getByRole('link', { name: 'Progetti di innovazione sociale' });
      await tabTo(page, found.first());
      await page.keyboard.press('Enter');

      const call = page.getByRole('link', { name: 'Prepara un piano di replica' });
      await call.waitFor();
      await tabTo(page, call);
      await page.keyboard.press('Enter');

      await page.locator('#piano[data-ready]').waitFor();
      await tabTo(page, page.getByLabel('Regione o Provincia autonoma'));
      await page.keyboard.type('Tosc');
      await tabTo(page, page.getByLabel('In quale contesto'));
      await page.keyboard.type('Due ambiti di montagna');
      await tabTo(page, page.getByLabel('Per chi'));
      await page.keyboard.type('Anziani che vivono soli');

      // The source that our Region has is the successor of the one that paid.
      const payers = page.getByRole('region', { name: 'Chi potrebbe pagare' });
      expect(await payers.textContent()).toContain('FSE+ 2021-2027');
      // Whom to ask, and what to ask.
      const whom = page.getByRole('region', { name: 'A chi chiedere' });
      expect(await whom.textContent()).toContain('Molise');
      const letter = page.getByRole('link', { name: 'Apri nella posta' });
      expect(await letter.getAttribute('href')).toMatch(/^mailto:.*subject=.*body=/);

      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      // Past the long list in one step.
      await tabTo(page, page.getByRole('link', { name: 'Porta via il piano' }), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('button', { name: 'Stampa la nota' }));
      await page.keyboard.press('Enter');
      await page.locator('body[data-printed]').waitFor();
      await page.emulateMedia({ media: 'print' });
      const note = await page.locator('.plan-note').textContent();
      for (const text of ['Toscana', 'Due ambiti di montagna', 'Anziani che vivono soli']) {
        expect(note).toContain(text);
      }
      expect(await page.getByRole('button', { name: 'Stampa la nota' }).isVisible()).toBe(false);
    },
    { viewport: phone },
  );
});
