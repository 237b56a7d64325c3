import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/reading/read-catalogue.ts';
import { baseContent, overlay } from '../support/overlay.ts';
import { phone, siteInBrowser } from '../support/sites.ts';

const real = siteInBrowser('real');
const fictional = siteInBrowser('fictional');
const form = 'contribuisci/scheda/';

const ready = (page: Page) => page.locator('#scheda[data-ready]').waitFor();
const go = async (page: Page, step: string) => {
  await page.locator(`.sheet-steps a[href="#passo-${step}"]`).click();
  await page.locator(`#passo-${step}`).waitFor();
};
const verdict = (page: Page) => page.locator('.sheet-verdict').textContent();
const file = (page: Page) => page.locator('.sheet-file pre').textContent();

/** Takes the file that the form offers. */
async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scarica il file' }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), 'utf8'),
  };
}

/** Fills the form as a person would, step by step. */
async function fill(page: Page): Promise<void> {
  await page.getByLabel('Titolo').first().fill('L’orto dei "nonni": un\'idea');
  await page
    .getByLabel('In una frase')
    .fill(
      'In un’isola inventata i nonni coltivano un orto con i nipoti, e insegnano loro i nomi delle erbe.',
    );
  await page.locator('#campo-region-valore').selectOption('pianafiorita');
  await page.getByRole('checkbox', { name: /Scuola/ }).check();
  await page.getByRole('button', { name: 'Aggiungi: Partner' }).click();
  await page.locator('#campo-partners .field-item input').first().fill('Scuola di Pianafiorita');
  await page.getByRole('button', { name: 'Avanti' }).click();
  await page.getByRole('checkbox', { name: /Nonni/ }).check();
  await page.getByRole('button', { name: 'Avanti' }).click();
  await page.getByRole('button', { name: 'Aggiungi: Fonte di finanziamento' }).click();
  await page.locator('#campo-funding select').first().selectOption('donazioni');
  await page.locator('#campo-funding [inputmode="decimal"]').first().fill('1200,50');
  await page.getByRole('button', { name: 'Avanti' }).click();
  await page.locator('#campo-replicability-stage-valore').selectOption('prova');
  await go(page, 'proof');
  const source = page.locator('#campo-sources .field-item').first();
  await source.getByLabel('Titolo del documento').fill('Diario dell’orto');
  await source.getByLabel('Chi lo pubblica').fill('Scuola di Pianafiorita');
  await go(page, 'story');
  await page.getByRole('button', { name: 'Avviso' }).click();
  const story = page.locator('#testo-pratica');
  await story.fill(
    `## Che cosa si fa\n\n${(await story.inputValue()).replace('titolo=""', 'titolo="Le erbe"')}| a | b |\n| - | -: |\n| 1 | 2 |\n`,
  );
  await go(page, 'finish');
}

describe('a new practice', () => {
  test('is written by the form, passes the check and is shown as previewed', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await fill(page);
      await expect.poll(() => verdict(page)).toContain('Tutto a posto');
      const preview = await page.locator('.preview-page .text').textContent();
      const { name, text } = await downloaded(page);
      expect(name).toBe('lorto-dei-nonni-unidea.mdx');
      expect(text).toBe(await file(page));
      expect(text).toContain('amount: 1200.5');
      expect(text).not.toMatch(/\[\]|null|undefined/);

      const content = overlay();
      content.write(`practices/pianafiorita/${name}`, text);
      const { problems, records } = readCatalogue(content.folder);
      content.remove();
      expect(problems).toEqual([]);
      const record = records.find((entry) => entry.record.id.endsWith('unidea'))?.record;
      const words = (html: string) => html.replace(/<[^>]*>/g, ' ').match(/\p{L}+/gu);
      expect(words(preview ?? '')).toEqual(
        expect.arrayContaining(['Che', 'cosa', 'si', 'fa', 'Nota', 'Le', 'erbe']),
      );
      expect(record && 'code' in record && record.code).toContain('Le erbe');
    });
  });

  test('says beside the field and in the summary what is wrong, with a link', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      const summary = page.getByLabel('In una frase');
      await summary.fill('Breve');
      await summary.blur();
      const error = page.locator('#campo-summary .field-error');
      await expect.poll(() => error.textContent()).toContain('ne servono almeno 60');
      expect(await summary.getAttribute('aria-invalid')).toBe('true');
      // Fields that nobody has touched are not blamed yet.
      expect(await page.locator('#campo-title .field-error').isVisible()).toBe(false);
      await go(page, 'finish');
      await expect.poll(() => verdict(page)).toMatch(/\d+ punti da sistemare/);
      await page.locator('.sheet-problems a', { hasText: 'ne servono almeno 60' }).click();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.id))
        .toBe('campo-summary-valore');
    });
  });

  test('takes amounts and dates as Italians write them', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await page.locator('#campo-period-start-valore').fill('01/2019');
      await go(page, 'money');
      await page.getByRole('button', { name: 'Aggiungi: Fonte di finanziamento' }).click();
      await page.locator('#campo-funding [inputmode="decimal"]').fill('1.500.000,50');
      await go(page, 'proof');
      await page.locator('#campo-reviewed-valore').fill('5/3/2026');
      await expect.poll(() => file(page)).toContain('amount: 1500000.5');
      expect(await file(page)).toContain('start: 2019-01');
      await expect.poll(() => file(page)).toContain('reviewed: 2026-03-05');
    });
  });

  test('names a field with the groups that it stands in, in the order of the form', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await page.locator('#campo-organisation-role-valore').fill('presta la sala');
      await page.getByRole('button', { name: 'Aggiungi: Partner' }).click();
      await page.locator('#campo-partners').getByLabel('Ruolo').fill('aiuta');
      await go(page, 'finish');
      const problems = page.locator('.sheet-problems li');
      await expect.poll(() => problems.count()).toBeGreaterThan(5);
      const told = (await problems.allTextContents()).flatMap(
        (text) => /campo obbligatorio «(.+?)»/.exec(text)?.[1] ?? [],
      );
      expect(told).toEqual([
        'Titolo',
        'In una frase',
        'Territorio',
        'Temi',
        'Chi la promuove: Nome',
        'Partner 1: Nome',
        'Finanziamento',
        'Grado di replicabilità',
        'Fonti',
      ]);
    });
  });

  test('refuses code in the text as it is written', async () => {
    await fictional.visit(`${form}#passo-story`, async (page) => {
      await ready(page);
      const story = page.locator('#testo-pratica');
      await story.fill('Prima riga.\n\nDue più due fa {2 + 2}.');
      await story.blur();
      const error = page.locator('#testo-pratica-errore');
      await expect.poll(() => error.textContent()).toContain('riga 3 del testo');
      await expect.poll(() => error.textContent()).toContain('graffe racchiudono codice');
      expect(await page.locator('.preview-page').textContent()).toContain('torna quando');
    });
  });

  test('is kept as a draft when the page is closed, and can be taken up again', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await page.getByLabel('Titolo').first().fill('Una bozza');
      await page.getByText('Bozza salvata in questo browser').waitFor();
      await page.reload();
      await ready(page);
      await page.getByText('C’è una bozza salvata: «Una bozza»').waitFor();
      await page.getByRole('button', { name: 'Riprendi la bozza' }).click();
      await expect.poll(() => page.getByLabel('Titolo').first().inputValue()).toBe('Una bozza');
    });
  });

  test('goes by keyboard alone: items are added, moved and taken away', async () => {
    await fictional.visit(
      form,
      async (page) => {
        await ready(page);
        const add = page.getByRole('button', { name: 'Aggiungi: Luogo' });
        await add.focus();
        await page.keyboard.press('Enter');
        await page.keyboard.type('Primo');
        await add.focus();
        await page.keyboard.press('Enter');
        await page.keyboard.type('Secondo');
        await page.locator('#campo-places [data-tool="up"]').nth(1).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => file(page)).toContain('places:\n  - Secondo\n  - Primo\n');
        expect(await page.locator('[data-announce]').textContent()).toContain('1 di 2');
        await page.locator('#campo-places [data-tool="remove"]').first().focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => file(page)).toContain('places:\n  - Primo\n');
        const focused = await page.evaluate(() => document.activeElement?.tagName);
        expect(focused).toBe('INPUT');
      },
      { viewport: phone },
    );
  });

  test('is proposed where the repository is, with the text to paste', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(() => {
        window.open = (address) => {
          document.title = String(address);
          return null;
        };
      });
      await fill(page);
      await page.getByRole('button', { name: 'Proponi nell’archivio pubblico' }).click();
      await page.getByText('Il testo è stato copiato').waitFor();
      expect(await page.title()).toBe(
        'https://forge.example/isole/catalogo/_new/trunk?filename=dati%2Fpractices%2Fpianafiorita%2Florto-dei-nonni-unidea.mdx',
      );
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await file(page));
    });
  });

  test('may not take the name of another', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await page.getByLabel('Titolo').first().fill('Bottega dei cesti');
      await go(page, 'finish');
      await expect
        .poll(() => page.locator('#nome-file-errore').textContent())
        .toContain('è già usato da practices/montebello/bottega-dei-cesti.mdx');
    });
  });
});

describe('correcting', () => {
  const practices = (content: string) =>
    readdirSync(join(content, 'practices'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => join(content, 'practices', name));

  test.each(['real', 'fictional'] as const)(
    'every practice of the site "%s" comes back byte by byte when nothing is touched',
    async (name) => {
      const { visit, site } = name === 'real' ? real : fictional;
      for (const path of practices(site.content)) {
        const slug = path.replace(/^.*\/|\.mdx$/g, '');
        await visit(`${form}?pratica=${slug}`, async (page) => {
          await ready(page);
          await go(page, 'finish');
          await expect.poll(() => verdict(page), { message: slug }).toContain('Tutto a posto');
          const { name: given, text } = await downloaded(page);
          expect(given).toBe(`${slug}.mdx`);
          expect(text).toBe(readFileSync(path, 'utf8'));
        });
      }
    },
  );

  test('changes one line, shows it, and leaves comments and order alone', async () => {
    await fictional.visit('pratiche/bottega-delle-reti/', async (page) => {
      await page.getByRole('link', { name: 'Migliora questa pagina' }).click();
      await ready(page);
      await page.getByLabel('Titolo').first().fill('La bottega dei nodi');
      await go(page, 'finish');
      await page.locator('.sheet-difference summary').click();
      const lines = page.locator('.sheet-difference').locator('ins, del');
      await expect
        .poll(() => lines.allTextContents())
        .toEqual(['- title: La bottega delle reti\n', '+ title: La bottega dei nodi\n']);
      expect(await file(page)).toContain("# Commento dell'autore: resta dov'è.");
    });
  });
});

describe('a file that is opened', () => {
  const open = async (page: Page, text: string | Uint8Array, name = 'prova.mdx') => {
    const buffer = Buffer.from(text as string);
    await page.locator('[data-open]').setInputFiles({ name, mimeType: 'text/markdown', buffer });
  };
  const sheet = readFileSync(
    join(baseContent, 'practices/montebello/bottega-dei-cesti.mdx'),
    'utf8',
  );

  test.each([
    [
      'two fields of one name',
      sheet.replace('region:', 'title: Altro\nregion:'),
      'scritto due volte',
    ],
    ['a tab', sheet.replace('themes: [scuola]', 'themes:\n\t- scuola'), 'tabulazione'],
    ['anchors', sheet.replace('title: La', 'title: &a La'), 'abbreviazioni di YAML'],
    ['no sheet', 'Solo testo', 'Manca la scheda iniziale'],
    ['five megabytes', `${sheet}${'Testo. '.repeat(750_000)}`, 'il massimo è 512 KB'],
  ])('with %s is told about, and its text is kept', async (_case, text, message) => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await open(page, text);
      const place = page.locator('.sheet-unreadable');
      await place.waitFor();
      expect(await place.locator('ul').textContent()).toContain(message);
      expect(await place.locator('textarea').inputValue()).toBe(text);
    });
  });

  test('with a byte-order mark and Windows line ends keeps them', async () => {
    const text = `\uFEFF${sheet.replaceAll('\n', '\r\n')}`;
    await fictional.visit(form, async (page) => {
      await ready(page);
      await open(page, text, 'nuova.mdx');
      await page.getByText('Aperto: nuova.mdx').waitFor();
      await go(page, 'finish');
      expect((await downloaded(page)).text).toBe(text);
      await go(page, 'what');
      await page.getByLabel('Titolo').first().fill('🧺 Cesti');
      await go(page, 'finish');
      await expect
        .poll(async () => (await downloaded(page)).text)
        .toBe(text.replace('La bottega dei cesti', '🧺 Cesti'));
    });
  });

  test('of another version says what has no place, and can be mended', async () => {
    const text = sheet.replace('reviewed:', 'colour: verde\nreviewed:');
    await fictional.visit(form, async (page) => {
      await ready(page);
      await open(page, text, 'nuova.mdx');
      await go(page, 'finish');
      await expect.poll(() => verdict(page)).toContain('1 punto da sistemare');
      expect(await page.locator('.sheet-leftover').textContent()).toContain('colour: verde');
      await page.getByRole('button', { name: 'Togli «colour»' }).click();
      await expect.poll(() => verdict(page)).toContain('Tutto a posto');
      expect(await file(page)).toBe(sheet);
    });
  });
});

test('its script is small, and loaded on its page alone', () => {
  const { dist } = real.site;
  const scripts = (path: string) =>
    [...readFileSync(join(dist, path), 'utf8').matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(
      ([, name = '']) => name,
    );
  const [own = ''] = scripts('contribuisci/scheda/index.html');
  /** With everything that it imports. */
  const sizeOf = (name: string, seen = new Set<string>()): number => {
    if (seen.has(name)) return 0;
    seen.add(name);
    const code = readFileSync(join(dist, '_astro', name), 'utf8');
    const imports = [...code.matchAll(/from"\.\/([^"]+)"/g)].map(([, inner = '']) => inner);
    return gzipSync(code).length + imports.reduce((sum, inner) => sum + sizeOf(inner, seen), 0);
  };
  const size = sizeOf(own.replace('_astro/', ''));
  expect(size).toBeGreaterThan(50 * 1024);
  expect(size).toBeLessThan(200 * 1024);
  for (const page of ['index.html', 'pratiche/index.html', 'pratiche/we-care/index.html']) {
    expect(scripts(page)).not.toContain(own);
  }
});

test('without JavaScript it says what to do, and offers the template', async () => {
  await real.visit(
    form,
    async (page) => {
      expect(await page.locator('#scheda').isVisible()).toBe(false);
      const link = page.getByRole('link', { name: 'scarica il modello vuoto' });
      const answer = await page.request.get(
        new URL((await link.getAttribute('href')) ?? '', page.url()).href,
      );
      expect(await answer.text()).toMatch(/^---\n# Titolo/);
    },
    { javaScriptEnabled: false },
  );
});
