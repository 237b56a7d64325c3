/** A press in the form lands where it began, whatever the form has to say meanwhile. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { form, kept, ready, settled } from '../support/form.ts';
import { desktop, phone, siteInBrowser } from '../support/sites.ts';

const { visit } = siteInBrowser('fictional');

/** The clock of a page stands, so that a busy machine does not make a press longer than it is. */
async function withClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.reload();
  await ready(page);
  await settled(page);
  await page.clock.pauseAt(Date.now() + 3_600_000);
}

/** Lets the timers of a page run, and its threads answer. */
async function pass(page: Page, milliseconds: number): Promise<void> {
  await page.clock.runFor(milliseconds);
  await page.waitForTimeout(300);
  await page.clock.runFor(50);
}

async function centreOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const target = page.locator(selector);
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox()) ?? expect.fail(selector);
  return { x: x + width / 2, y: y + height / 2 };
}

test('of the mouse reaches its step, though a mistake is to be told on the way', async () => {
  await visit(
    form,
    async (page) => {
      await withClock(page);
      await page.getByLabel('In una frase').fill('Breve');
      const { x, y } = await centreOf(page, '.sheet-steps a[href="#passo-finish"]');
      await page.mouse.move(x, y);
      await page.mouse.down();
      await pass(page, 500);
      await page.mouse.up();
      await page.clock.resume();
      await page.locator('#passo-finish').waitFor();
      await page.locator('.step-problems').first().waitFor();
    },
    { viewport: desktop },
  );
});

test('of a finger reaches its button, though the draft is kept on the way', async () => {
  await visit(
    form,
    async (page) => {
      await withClock(page);
      await page.getByLabel('In una frase').fill('Breve');
      // Elsewhere the browser itself keeps in place what is read.
      await page.evaluate(() => scrollTo(0, 0));
      const { x, y } = await centreOf(page, '.sheet-open');
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints });
      await touch('touchStart', [{ x, y }]);
      await pass(page, 500);
      const opening = page.waitForEvent('filechooser');
      await touch('touchEnd', []);
      await opening;
      await page.clock.resume();
      await kept(page);
    },
    { viewport: phone, hasTouch: true, isMobile: true },
  );
});

test('whose end is never told holds back nothing for long', async () => {
  await visit(form, async (page) => {
    await withClock(page);
    await page.mouse.move(5, 5);
    await page.mouse.down();
    await page.getByLabel('In una frase').fill('Breve');
    await page.getByLabel('In una frase').blur();
    const error = page.locator('#campo-summary-errore');
    await pass(page, 500);
    expect(await error.isVisible()).toBe(false);
    await pass(page, 1000);
    await error.waitFor();
  });
});
