/** Where things stand in the form: what is asked first, how far it reaches, what is marked. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, form, go, open, publishedSheet, ready, settled, title } from '../support/form.ts';
import { desktop, phone, siteInBrowser } from '../support/sites.ts';

const real = siteInBrowser('real');
const fictional = siteInBrowser('fictional');

const english = 'en/contribute/form/';
const steps = ['what', 'whom', 'money', 'results', 'transfer', 'proof'];

/** The fields of a step that can be seen, by their ids. */
const seen = (page: Page, step: string) =>
  page
    .locator(`#passo-${step} [data-path]`)
    .evaluateAll((fields) => fields.filter((one) => one.checkVisibility()).map(({ id }) => id));

const next = (page: Page) => page.locator('[data-action="next"]');
const mending = (page: Page) => page.locator('.sheet-mend');

describe('on a phone', () => {
  test.each([form, english])('the first part fits two screens, head included: %s', async (path) => {
    await real.visit(
      path,
      async (page) => {
        await ready(page);
        const end = await page
          .locator('.sheet-moves')
          .evaluate((moves) => moves.getBoundingClientRect().bottom + scrollY);
        expect(end).toBeLessThanOrEqual(2 * phone.height);
        // To whom a proposal goes stands on the first screen.
        const told = await page.locator('.sheet-recipient p').first().boundingBox();
        expect((told?.y ?? 0) + (told?.height ?? Infinity)).toBeLessThanOrEqual(phone.height);
      },
      { viewport: phone },
    );
  });

  test('no part is longer than three screens before a question is opened', async () => {
    await real.visit(
      form,
      async (page) => {
        await ready(page);
        for (const step of steps) {
          await go(page, step);
          const height = await page
            .locator(`#passo-${step}`)
            .evaluate((section) => section.getBoundingClientRect().height);
          expect(height, step).toBeLessThan(3 * phone.height);
        }
      },
      { viewport: phone },
    );
  });
});

test('only what has to be there is open, and stands before the questions', async () => {
  await real.visit(form, async (page) => {
    await ready(page);
    const wanted = {
      what: ['campo-title', 'campo-summary', 'campo-region', 'campo-themes'],
      whom: [],
      money: ['campo-funding'],
      results: ['campo-replicability-stage'],
      transfer: [],
      proof: ['campo-sources', 'campo-reviewed'],
    };
    for (const [step, fields] of Object.entries(wanted)) {
      await go(page, step);
      expect(await seen(page, step)).toEqual(fields);
    }
    // One question at a time: each opens by keyboard, with what it is about.
    await go(page, 'results');
    await page.locator('#gruppo-measured > summary').press('Enter');
    await expect
      .poll(() => seen(page, 'results'))
      .toEqual(['campo-replicability-stage', 'campo-results']);
  });
});

test('what is mandatory is marked, and nothing else is', async () => {
  for (const path of [form, 'contribuisci/esperienza/']) {
    await real.visit(path, async (page) => {
      await ready(page);
      const marks = await page.locator('#scheda [data-path]').evaluateAll((fields) =>
        fields.map((one) => {
          const mark = one.querySelector(':scope > :is(label, legend) > .field-need');
          const isFolded = one.closest('.field-group') !== null;
          return { isFolded, mark: mark?.textContent ?? '' };
        }),
      );
      expect(marks.length).toBeGreaterThan(8);
      for (const { isFolded, mark } of marks) expect(mark).toBe(isFolded ? '' : 'obbligatorio');
      expect(await page.locator('#scheda').textContent()).not.toMatch(/facoltativo|necessario/);
    });
  }
  await real.visit(form, async (page) => {
    await ready(page);
    await answer(page, 'time');
    expect(await page.locator('#campo-period-start label').textContent()).toContain(
      'obbligatorio se compili «Periodo»',
    );
  });
});

test('of an empty page there is no preview', async () => {
  for (const viewport of [phone, desktop]) {
    await fictional.visit(
      form,
      async (page) => {
        await ready(page);
        const preview = page.locator('.sheet-preview');
        expect(await preview.isVisible()).toBe(false);
        await title(page).fill('Una bottega');
        await preview.waitFor();
        await title(page).fill('');
        await preview.waitFor({ state: 'hidden' });
      },
      { viewport },
    );
  }
});

describe('who goes on with something missing', () => {
  test('is told what, with a link for each, and may go on all the same', async () => {
    await fictional.visit(
      form,
      async (page) => {
        await ready(page);
        await title(page).fill('Una bottega');
        await next(page).press('Enter');
        await mending(page).waitFor();
        expect(await page.locator('.sheet-step:not([hidden])').getAttribute('id')).toBe(
          'passo-what',
        );
        expect(await mending(page).evaluate((one) => one === document.activeElement)).toBe(true);
        await page.getByRole('group', { name: 'Mancano 3 informazioni.' }).waitFor();
        const links = mending(page).getByRole('link');
        expect(await links.allTextContents()).toEqual([
          'Descrivi la pratica in una frase.',
          'Scegli il territorio.',
          'Scegli almeno un tema.',
        ]);
        // The same is said beside the field that the link leads to.
        await links.nth(1).press('Enter');
        const region = page.locator('#campo-region-valore');
        await expect
          .poll(() => region.evaluate((one) => one === document.activeElement))
          .toBe(true);
        expect(await region.getAttribute('aria-invalid')).toBe('true');
        expect(await page.locator('#campo-region-errore').textContent()).toBe(
          'Scegli il territorio.',
        );
        // What is written meanwhile is missing no more.
        await region.selectOption('pianafiorita');
        await expect.poll(() => links.count()).toBe(2);
        await page.locator('[data-action="onward"]').press('Enter');
        await page.locator('#passo-whom').waitFor();
        expect(await mending(page).isVisible()).toBe(false);
        // Nothing has to be there in this part.
        await next(page).press('Enter');
        await page.locator('#passo-money').waitFor();
      },
      { viewport: phone },
    );
  });

  test('is led into a list that is folded, and out of a part in which nothing is missing', async () => {
    await real.visit(form, async (page) => {
      await ready(page);
      await next(page).click();
      await mending(page).waitFor();
      await mending(page).getByRole('link', { name: 'Scegli almeno un tema.' }).press('Enter');
      const list = page.locator('#campo-themes .field-chooser');
      await expect.poll(() => list.evaluate((one: HTMLDetailsElement) => one.open)).toBe(true);
      await page.keyboard.press('Space');
      await expect
        .poll(() => list.locator('summary').textContent())
        .toBe('Prossimità e domiciliarità');
      await title(page).fill('Una bottega');
      await page.locator('#campo-summary-valore').fill('Parole che dicono la pratica. '.repeat(4));
      await page.locator('#campo-region-valore').selectOption('piemonte');
      await expect.poll(() => mending(page).isVisible()).toBe(false);
      await next(page).click();
      await page.locator('#passo-whom').waitFor();
    });
  });

  test('reads the same in English', async () => {
    await real.visit(english, async (page) => {
      await ready(page);
      await next(page).click();
      await page
        .getByRole('group', { name: '4 pieces of information are missing.' })
        .getByRole('link', { name: 'Describe the practice in a sentence.' })
        .waitFor();
    });
  });
});

test('a file opens the questions that it answers, and those that it gets wrong', async () => {
  await fictional.visit(form, async (page) => {
    await ready(page);
    const text = publishedSheet
      .replace('funding:', 'places: [Borgo]\nfunding:')
      .replace('funding:', 'organisation: {role: presta la sala}\nfunding:');
    await open(page, text, 'nuova.mdx');
    await settled(page);
    const opened = await page
      .locator('#passo-what .field-group[open]')
      .evaluateAll((groups) => groups.map(({ id }) => id));
    expect(opened).toEqual(expect.arrayContaining(['gruppo-places', 'gruppo-bodies']));
    expect(opened).not.toContain('gruppo-problem');
    expect(await page.locator('#campo-organisation-name-errore').textContent()).toBe(
      'Chi la promuove: scrivi il nome.',
    );
  });
});

test('what a mandatory choice means can be read before it is made', async () => {
  await real.visit(form, async (page) => {
    await ready(page);
    await go(page, 'results');
    const meanings = page.locator('#campo-replicability-stage details');
    await meanings.locator('summary').press('Enter');
    const options = page.locator('#campo-replicability-stage-valore option:not([value=""])');
    expect(await meanings.locator('dt').allTextContents()).toEqual(await options.allTextContents());
    expect(await meanings.locator('dd').first().isVisible()).toBe(true);
  });
});

test('without JavaScript it says to whom a proposal goes', async () => {
  await real.visit(
    form,
    async (page) => {
      expect(await page.locator('.sheet-recipient').textContent()).toContain('non riceve proposte');
      expect(await page.getByRole('link', { name: 'scarica il modello vuoto' }).isVisible()).toBe(
        true,
      );
    },
    { javaScriptEnabled: false },
  );
});
