/** What people get wrong in the form, and what the form makes of it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  answer,
  file,
  fill,
  form,
  go,
  open,
  problems,
  publishedSheet,
  ready,
  settled,
  title,
} from '../support/form.ts';
import { siteInBrowser } from '../support/sites.ts';

const fictional = siteInBrowser('fictional');

const amountOf = async (page: Page) => {
  await go(page, 'money');
  await page.getByRole('button', { name: 'Aggiungi una fonte di finanziamento' }).click();
  return page.locator('#campo-funding [inputmode="decimal"]');
};

describe('an amount', () => {
  test.each([
    ['1.500.000,50', '1500000.5'],
    ['€ 1.500.000,00', '1500000'],
    ['20000 €', '20000'],
    ['20\u00A0000\u202F€', '20000'],
    ['979.460,64 euro', '979460.64'],
  ])('%j is taken as people write it', async (typed, amount) => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await (await amountOf(page)).fill(typed);
      await expect.poll(() => file(page)).toContain(`amount: ${amount}\n`);
    });
  });

  test('that is none is told about in the words of the form', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      const amount = await amountOf(page);
      await amount.fill('1.5 milioni');
      await amount.blur();
      const error = page.locator('#campo-funding .field-error', { hasText: 'milioni' });
      await expect
        .poll(() => error.textContent())
        .toContain('«1.5 milioni» in «Fonte di finanziamento 1: Importo (euro)» non è un numero');
      expect(await error.textContent()).toContain('per esempio 1.500.000 oppure 979.460,64');
      const help = page.locator('#campo-funding .field-help', { hasText: '150.000' });
      expect(await help.count()).toBe(1);
      expect(await page.locator('#campo-funding').textContent()).not.toContain('senza puntini');
    });
  });
});

describe('a date', () => {
  test.each([
    ['01/2019', '2019-01'],
    ['23/1/2019', '2019-01'],
    ['gennaio 2019', '2019-01'],
    ['2019', '"2019"'],
  ])('%j is taken where a month is enough', async (typed, date) => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await answer(page, 'time');
      const start = page.locator('#campo-period-start-valore');
      await start.fill(typed);
      await start.blur();
      await expect.poll(() => file(page)).toContain(`start: ${date}\n`);
      expect(await page.locator('#campo-period-start .field-error').isVisible()).toBe(false);
    });
  });

  test('is whole where the day counts, and named as it was typed when it does not exist', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await go(page, 'proof');
      const day = page.locator('#campo-reviewed-valore');
      await day.fill('5/3/2026');
      await expect.poll(() => file(page)).toContain('reviewed: 2026-03-05');
      await day.fill('31/2/2026');
      await day.blur();
      await expect
        .poll(() => page.locator('#campo-reviewed-errore').textContent())
        .toMatch(/«31\/2\/2026».*per esempio 23\/01\/2019/);
    });
  });

  test('of a file that says too much is told what is enough', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      const text = publishedSheet.replace('funding:', 'period: {start: 2019-01-23}\nfunding:');
      await open(page, text, 'nuova.mdx');
      await expect
        .poll(() => page.locator('#campo-period-start-errore').textContent())
        .toContain('ha anche il giorno. Qui bastano mese e anno');
      await page.locator('#campo-period-start-valore').fill('23/01/2019');
      await expect.poll(() => file(page)).toContain('period: {start: 2019-01}');
    });
  });
});

test('an address without its beginning gets it', async () => {
  await fictional.visit(form, async (page) => {
    await ready(page);
    await answer(page, 'bodies');
    const address = page.locator('#campo-organisation-url-valore');
    await address.fill('www.comune.example');
    await address.blur();
    expect(await address.inputValue()).toBe('https://www.comune.example');
    await expect.poll(() => file(page)).toContain('url: https://www.comune.example\n');
    const text = publishedSheet.replace(
      'publisher: Consiglio di Montebello}',
      'publisher: Consiglio di Montebello, url: www.monte.example}',
    );
    await open(page, text, 'nuova.mdx');
    await expect
      .poll(async () => (await problems(page)).join())
      .toContain('scrivi «https://www.monte.example».');
  });
});

describe('the text', () => {
  test.each([
    ['Due più due fa {2 + 2}.', 'graffe racchiudono codice'],
    ['Vedi <https://example.org>.', 'Un collegamento si scrive [testo](https://…)'],
    ['[il sito](www.regione.example)', 'Scrivi «https://www.regione.example».'],
    ['<Passi tipo=“nota”>', 'Riscrivile a mano, diritte'],
  ])('%j is refused as it is written, with its remedy', async (written, message) => {
    await fictional.visit(`${form}#passo-story`, async (page) => {
      await ready(page);
      const story = page.locator('#testo-pratica');
      await story.fill(`Prima riga.\n\n${written}`);
      await story.blur();
      const error = page.locator('#testo-pratica-errore');
      await expect.poll(() => error.textContent()).toContain(message);
      expect(await error.textContent()).toContain('riga 3 del testo');
    });
  });

  test('with an error leaves the last good preview, and says that it is old', async () => {
    await fictional.visit(`${form}#passo-story`, async (page) => {
      await ready(page);
      const story = page.locator('#testo-pratica');
      const preview = page.locator('.preview-page');
      await story.fill('Una bottega di cesti.\n\n');
      await expect.poll(() => preview.textContent()).toContain('Una bottega di cesti.');
      await page.getByRole('button', { name: 'Figura' }).click();
      await expect.poll(() => preview.textContent()).toContain('com’era prima');
      expect(await preview.textContent()).toContain('Una bottega di cesti.');
      await expect
        .poll(() => page.locator('#testo-pratica-errore').textContent())
        .toContain('In «Figura» sono vuoti alcuni attributi: file, alternativa, autore, licenza.');
      // The cursor stands where the first value is due.
      await page.keyboard.type('orto.jpg');
      await expect.poll(() => story.inputValue()).toContain('<Figura file="orto.jpg"');
    });
  });
});

test('a group that is being filled in is not blamed yet', async () => {
  await fictional.visit(form, async (page) => {
    await ready(page);
    const amount = await amountOf(page);
    const error = page.locator('#campo-funding-errore');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => amount.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await error.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Avanti' }).focus();
    await expect
      .poll(() => error.textContent())
      .toBe('Aggiungi chi paga, oppure scegli che le fonti non lo dicono.');
  });
});

test('advice stands apart from what is to be mended', async () => {
  await fictional.visit(form, async (page) => {
    await ready(page);
    await fill(page);
    await go(page, 'money');
    await page.locator('#campo-funding [inputmode="decimal"]').fill('12');
    await page.locator('#campo-funding [inputmode="decimal"]').blur();
    await go(page, 'finish');
    const advice = page.locator('.sheet-advice');
    await expect.poll(() => advice.locator('li').allTextContents()).toHaveLength(1);
    expect(await advice.textContent()).toContain('è di 12\u00A0€');
    expect(await problems(page)).toEqual([]);
    await go(page, 'what');
    await title(page).fill('');
    await go(page, 'finish');
    await expect.poll(() => page.locator('#verdetto').textContent()).toBe('Manca 1 informazione.');
    expect(await problems(page)).toHaveLength(1);
  });
});

test('a text that the check does not come to the end of is told, and the form goes on', async () => {
  await fictional.visit(form, async (page) => {
    await ready(page);
    await fill(page);
    await settled(page);
    // A thread that is busy for ever answers as one that hears nothing.
    await page.evaluate(() => {
      const { prototype } = Worker;
      const own = prototype.postMessage;
      prototype.postMessage = function postMessage() {
        prototype.postMessage = own;
      };
    });
    await page.clock.install();
    await go(page, 'story');
    await page.locator('#campo-testo textarea').fill('Un testo molto lungo.');
    await page.clock.runFor(25_000);
    await expect
      .poll(() => page.locator('.sheet-summary .sheet-problems').textContent())
      .toContain('troppo tempo');
    await page.locator('#campo-testo textarea').fill('Un testo breve.');
    await page.clock.runFor(5000);
    await page.clock.resume();
    await expect
      .poll(() => page.locator('.sheet-summary .sheet-problems').textContent())
      .not.toContain('troppo');
  });
});
