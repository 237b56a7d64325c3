/** Files that are opened in the form. */
import { describe, expect, test } from 'vitest';
import {
  downloaded,
  drafts,
  file,
  form,
  go,
  kept,
  open,
  problems,
  published,
  publishedSheet as sheet,
  ready,
  said,
  title,
  toldState,
  verdict,
} from '../support/form.ts';
import { touring } from '../support/sites.ts';

const visit = touring('fictional');
const tab = sheet.replace('themes: [scuola]', 'themes:\n\t- scuola');

describe('a file that the fields cannot show', () => {
  test.each([
    ['two fields of one name', sheet.replace('region:', 'title: Altro\nregion:'), 'due volte'],
    ['a tab', tab, 'tabulazione'],
    ['anchors', sheet.replace('title: La', 'title: &a La'), 'abbreviazioni di YAML'],
    ['no sheet', 'Solo testo', 'Manca la scheda iniziale'],
    ['more than may be sent', `${sheet}${'Testo. '.repeat(80_000)}`, 'il massimo è 512 KB'],
  ])('with %s is told about, and its text is kept', async (_case, text, message) => {
    await visit(form, async (page) => {
      await ready(page);
      await open(page, text);
      const place = page.locator('.sheet-unreadable');
      await place.waitFor();
      expect(await place.locator('ul').textContent()).toContain(message);
      expect(await place.locator('textarea').inputValue()).toBe(text);
    });
  });

  test('is what the last step speaks of and gives back', async () => {
    await visit(form, async (page) => {
      await ready(page);
      await open(page, tab);
      await go(page, 'finish');
      expect(await verdict(page)).toContain('1 punto da correggere');
      expect((await problems(page)).join()).toContain('tabulazione');
      expect((await downloaded(page)).text).toBe(tab);
    });
  });

  test('keeps what was mended in it, and opens when it is right', async () => {
    await visit(form, async (page) => {
      await ready(page);
      await open(page, tab);
      const box = page.locator('#testo-illeggibile');
      await box.fill(`${tab}Una riga in più.`);
      await kept(page);
      await page.reload();
      await ready(page);
      expect(await box.inputValue()).toBe(`${tab}Una riga in più.`);
      await box.fill((await box.inputValue()).replace('themes:\n\t- scuola', 'themes: [scuola]'));
      await page.getByRole('button', { name: 'Riprova con il testo corretto' }).click();
      await expect.poll(() => title(page).inputValue()).toBe('La bottega dei cesti');
      expect(await file(page)).toContain('Una riga in più.');
    });
  });

  test('can be put away, and what was written before is there again', async () => {
    await visit(form, async (page) => {
      await ready(page);
      await title(page).fill('Una bozza');
      await open(page, tab);
      await page.getByRole('button', { name: 'Lascia perdere questo file' }).click();
      expect(await title(page).inputValue()).toBe('Una bozza');
      await title(page).fill('Una bozza ancora');
      await kept(page);
      expect(await drafts(page).count()).toBe(1);
      await drafts(page)
        .getByRole('button', { name: /^Riprendi/ })
        .click();
      await expect.poll(() => page.locator('#testo-illeggibile').inputValue()).toBe(tab);
    });
  });
});

describe('the bytes of a file', () => {
  test('with a byte-order mark and Windows line ends come back', async () => {
    const text = `\uFEFF${sheet.replaceAll('\n', '\r\n')}`;
    await visit(form, async (page) => {
      await ready(page);
      await open(page, text, 'nuova.mdx');
      await toldState(page, 'Aperto: nuova.mdx');
      await go(page, 'finish');
      expect((await downloaded(page)).text).toBe(text);
      await go(page, 'what');
      await title(page).fill('🧺 Cesti');
      await go(page, 'finish');
      await expect
        .poll(async () => (await downloaded(page)).text)
        .toBe(text.replace('La bottega dei cesti', '🧺 Cesti'));
    });
  });

  const accents = sheet.replace('La bottega dei cesti', 'Perché però – città');
  test.each([
    [
      'Windows',
      new Uint8Array([...accents].map((sign) => (sign === '–' ? 0x96 : sign.charCodeAt(0)))),
    ],
    ['UTF-16', Buffer.from(`\uFEFF${accents}`, 'utf16le')],
  ])('in the encoding of %s are read with their accents', async (_name, bytes) => {
    await visit(form, async (page) => {
      await ready(page);
      await open(page, bytes, 'nuova.mdx');
      await expect.poll(() => title(page).inputValue()).toBe('Perché però – città');
      expect(await said(page)).toContain('codifica di Windows');
      await go(page, 'finish');
      expect((await downloaded(page)).text).toContain('title: Perché però – città\n');
    });
  });

  test('that another program has lost are told about', async () => {
    await visit(form, async (page) => {
      await ready(page);
      await open(page, sheet.replace('La bottega dei cesti', 'Citt\uFFFD'), 'nuova.mdx');
      await go(page, 'finish');
      await expect.poll(async () => (await problems(page)).join()).toContain('andata persa');
    });
  });
});

describe('a published practice that comes back as a file', () => {
  const changed = sheet.replace('La bottega dei cesti', 'La bottega delle ceste # rivista');

  test('is corrected, with what it changes, if its author says so', async () => {
    await visit(form, async (page) => {
      await ready(page);
      await open(page, changed, `${published} (1).mdx`);
      const question = page.getByRole('group', { name: /è già pubblicata .* la stai correggendo/ });
      await question.waitFor();
      await question.getByRole('button', { name: 'Sì, la sto correggendo' }).click();
      await expect.poll(() => page.url()).toContain(`?pratica=${published}`);
      await go(page, 'finish');
      expect(await verdict(page)).toContain('Tutto a posto');
      await page.locator('.sheet-difference summary').click();
      expect(await page.locator('.sheet-difference ins').allTextContents()).toEqual([
        '+ title: La bottega delle ceste # rivista\n',
      ]);
      expect((await downloaded(page)).name).toBe(`${published}.mdx`);
      // The comment is in the file alone: a draft made of the fields would lose it.
      await page.reload();
      await ready(page);
      expect(await file(page)).toBe(changed);
    });
  });

  test('is another practice, with another name, if not', async () => {
    await visit(form, async (page) => {
      await ready(page);
      await open(page, changed, `${published}.mdx`);
      await page.getByRole('button', { name: 'No, è un’altra pratica' }).click();
      await go(page, 'finish');
      expect((await problems(page)).join()).toContain('scegli un altro nome');
      await page.locator('#nome-file').fill('bottega-delle-ceste');
      await expect.poll(() => verdict(page)).toContain('Tutto a posto');
    });
  });
});

describe('a file of another version', () => {
  test('says what has no place, wherever it stands, and can be rid of it', async () => {
    const text = sheet
      .replace('reviewed:', 'colour: verde\nreviewed:')
      .replace(/replicability:\n/, 'replicability:\n  stadio: maturo\n')
      .replace(/(sources:\n {2}- \{)/, '$1nota: vecchia, ');
    await visit(form, async (page) => {
      await ready(page);
      await open(page, text, 'nuova.mdx');
      await go(page, 'finish');
      await expect.poll(() => verdict(page)).toContain('3 punti da correggere');
      expect((await problems(page)).join()).toContain('«colour» (nel file: verde)');
      for (const name of ['stadio', 'nota', 'colour']) {
        await page.getByRole('button', { name: `Togli «${name}»` }).click();
      }
      await expect.poll(() => verdict(page)).toContain('Tutto a posto');
      expect(await file(page)).toBe(sheet);
    });
  });

  test('shows a term that is no more, and lets it go', async () => {
    const text = sheet.replace('themes: [scuola]', 'themes: [scuola, scola]');
    await visit(form, async (page) => {
      await ready(page);
      await open(page, text, 'nuova.mdx');
      const box = page.getByRole('checkbox', { name: '«scola» (non è tra le voci)' });
      expect(await box.isChecked()).toBe(true);
      const error = page.locator('#campo-themes-errore');
      await expect.poll(() => error.textContent()).toContain('«scola» non è tra le voci di «Temi»');
      expect(await error.textContent()).toContain('«Scuola»');
      expect(await error.textContent()).not.toMatch(/vocabularies|yml/);
      await go(page, 'finish');
      await page.getByRole('button', { name: 'Togli «scola»' }).click();
      await expect.poll(() => verdict(page)).toContain('Tutto a posto');
    });
  });

  test('with an amount or an address that is none lets it be written again', async () => {
    const text = sheet.replace(
      /^funding:.*/m,
      'funding:\n  - {source: donazioni, amount: "1.500"}',
    );
    await visit(form, async (page) => {
      await ready(page);
      await open(page, text, 'nuova.mdx');
      await go(page, 'money');
      const amount = page.locator('#campo-funding [inputmode="decimal"]');
      expect(await amount.inputValue()).toBe('1.500');
      await amount.fill('1500');
      await expect.poll(() => file(page)).toContain('amount: 1500}');
    });
  });
});

test('an untouched number comes back as it was, a touched one as it is meant', async () => {
  const text = sheet.replace(/^funding:.*/m, 'funding:\n  - {source: donazioni, amount: 1.25}');
  await visit(form, async (page) => {
    await ready(page);
    await open(page, text, 'nuova.mdx');
    expect(await file(page)).toBe(text);
    await go(page, 'money');
    const amount = page.locator('#campo-funding [inputmode="decimal"]');
    expect(await amount.inputValue()).toBe('1,25');
    await page.locator('#campo-funding').getByLabel('Nota').fill('a persona');
    await kept(page);
    await page.reload();
    await ready(page);
    expect(await file(page)).toContain('amount: 1.25');
  });
});
