/** The form by ear, by keyboard and on a small screen. */
import { describe, expect, test } from 'vitest';
import { answer, form, go, ready, title } from '../support/form.ts';
import { phone, siteInBrowser } from '../support/sites.ts';

const real = siteInBrowser('real');
const fictional = siteInBrowser('fictional');

test('every tool of a list says which item it is for, and those that would do nothing are not there', async () => {
  await fictional.visit(form, async (page) => {
    await ready(page);
    await answer(page, 'places');
    const places = page.locator('#campo-places');
    for (const name of ['Primo', 'Secondo', 'Terzo']) {
      await places.getByRole('button', { name: 'Aggiungi un luogo' }).click();
      await page.keyboard.type(name);
    }
    const names = () =>
      places
        .locator('.field-item-tools button:not([hidden])')
        .evaluateAll((tools) => tools.map((tool) => tool.getAttribute('aria-label')));
    const all = [
      'Sposta giù: Luogo 1',
      'Togli: Luogo 1',
      'Sposta su: Luogo 2',
      'Sposta giù: Luogo 2',
      'Togli: Luogo 2',
      'Sposta su: Luogo 3',
      'Togli: Luogo 3',
    ];
    expect(await names()).toEqual(all);
    // Moved to the end of its way, the focus stays on a tool of the same item.
    await places.getByRole('button', { name: 'Sposta su: Luogo 2' }).focus();
    await page.keyboard.press('Enter');
    expect(await names()).toEqual(all);
    expect(
      await page.evaluate(() => [
        document.activeElement?.getAttribute('aria-label'),
        document.activeElement?.closest('.field-item')?.querySelector('input')?.value,
        document.querySelector('[data-announce]')?.textContent,
      ]),
    ).toEqual(['Sposta giù: Luogo 1', 'Secondo', 'Luogo: al posto 1 di 3.']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await names()).toEqual(
      all
        .slice(0, 2)
        .concat(all.slice(5))
        .map((name) => name.replace('3', '2')),
    );
  });
});

test('a term is named by its label, and its definition describes it', async () => {
  await fictional.visit(form, async (page) => {
    await ready(page);
    const box = page
      .locator('#campo-themes')
      .getByRole('checkbox', { name: 'Scuola', exact: true });
    const description = await box.getAttribute('aria-describedby');
    expect((await page.locator(`#${description}`).textContent())?.length).toBeGreaterThan(10);
    await page.locator('#campo-themes label', { hasText: 'Scuola' }).click();
    expect(await box.isChecked()).toBe(true);
  });
});

test('one place speaks, and does not repeat itself at every pause', async () => {
  await fictional.visit(form, async (page) => {
    await ready(page);
    const speaking = page.locator('#scheda').locator('[role="status"], [aria-live="polite"]');
    expect(await speaking.count()).toBe(1);
    await page.evaluate(() => {
      const place = document.querySelector('[data-announce]') as Element;
      const heard: (string | null)[] = [];
      Object.assign(globalThis, { heard });
      new MutationObserver(() => heard.push(place.textContent)).observe(place, { childList: true });
    });
    for (const text of ['Un titolo', 'Un titolo più lungo', 'Un titolo più lungo ancora']) {
      await title(page).fill(text);
      await expect.poll(() => page.locator('.sheet-file pre').textContent()).toContain(text);
    }
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard).toEqual([]);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    for (const text of ['Altro', 'Altro ancora']) {
      await title(page).fill(text);
      await expect.poll(() => page.locator('.sheet-file pre').textContent()).toContain(text);
    }
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(
      [expect.stringContaining('non permette di salvare')],
    );
  });
});

test('the breadcrumb leads by the page for contributors', async () => {
  for (const path of [form, 'contribuisci/campi/']) {
    await real.visit(path, async (page) => {
      const trail = page.locator('.breadcrumb-item a');
      expect(await trail.allTextContents()).toEqual(['Home', 'Contribuisci']);
    });
  }
});

describe('on a phone', () => {
  test('the parts wait behind a button, and the first field is near', async () => {
    await real.visit(
      form,
      async (page) => {
        await ready(page);
        const box = await title(page).boundingBox();
        // The real catalogue names no recipient yet, and says so before the first field.
        expect(box?.y).toBeLessThan(phone.height);
        const toggle = page.getByRole('button', { name: 'Parte 1 di 8: Che cosa, dove e chi' });
        const links = page.locator('.sheet-steps a');
        expect(await links.first().isVisible()).toBe(false);
        await toggle.focus();
        await page.keyboard.press('Enter');
        expect(await toggle.getAttribute('aria-expanded')).toBe('true');
        await links.nth(1).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Parte 2 di 8: Per chi' }).waitFor();
        expect(await links.first().isVisible()).toBe(false);
        await go(page, 'finish');
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(phone.width);
      },
      { viewport: phone },
    );
  });
});
