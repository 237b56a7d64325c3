/** How a file leaves the form. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  downloaded,
  file,
  fill,
  form,
  go,
  problems,
  published,
  ready,
  settled,
  title,
  verdict,
} from '../support/form.ts';
import { siteInBrowser } from '../support/sites.ts';

const fictional = siteInBrowser('fictional');
const generated = siteInBrowser('generated');
const propose = async (page: Page) => {
  await page.getByRole('button', { name: 'Proponi nell’archivio pubblico' }).click();
  await settled(page);
};
const instructions = (page: Page) =>
  page.getByRole('group', { name: 'Che cosa fare nell’archivio' });
const clipboard = (page: Page) =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
/** Programs for mail are not there to be opened. */
const sent = (page: Page) => page.locator('[data-sent]').textContent();

describe('to the repository', () => {
  test('a new file goes with instructions to paste it, told before the page is opened', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await clipboard(page);
      await fill(page);
      await propose(page);
      await instructions(page).waitFor();
      expect(page.context().pages()).toHaveLength(1);
      expect(await instructions(page).locator('li').allTextContents()).toEqual([
        'Il testo è stato copiato.',
        'Nella pagina dell’archivio, incollalo nel riquadro del file (Ctrl+V).',
        'Conferma la proposta.',
      ]);
      const link = instructions(page).getByRole('link', { name: 'Apri la pagina dell’archivio' });
      expect(await link.getAttribute('href')).toBe(
        'https://forge.example/isole/catalogo/_new/trunk?filename=dati%2Fpractices%2Fpianafiorita%2Florto-dei-nonni-unidea.mdx',
      );
      expect(await link.getAttribute('target')).toBe('_blank');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await file(page));
    });
  });

  test('a correction takes the place of the text that is there', async () => {
    await fictional.visit(`${form}?pratica=${published}`, async (page) => {
      await ready(page);
      await clipboard(page);
      await page.locator('#campo-region-valore').selectOption('valdimare');
      await go(page, 'finish');
      await propose(page);
      const steps = await instructions(page).locator('li').allTextContents();
      expect(steps[1]).toContain('cancellalo tutto (Ctrl+A, poi Canc) e incolla il nuovo');
      expect(steps[2]).toContain('sposta il file nella cartella practices/valdimare');
      expect(await instructions(page).getByRole('link').getAttribute('href')).toBe(
        `https://forge.example/isole/catalogo/_edit/trunk/dati/practices/montebello/${published}.mdx`,
      );
      // Instructions that speak of another text are put away.
      await go(page, 'what');
      await title(page).fill('La bottega delle ceste');
      await expect.poll(() => file(page)).toContain('delle ceste');
      await go(page, 'finish');
      expect(await instructions(page).isVisible()).toBe(false);
    });
  });

  test('says how to copy by hand where the browser does not', async () => {
    await fictional.visit(form, async (page) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
      });
      await page.reload();
      await ready(page);
      await fill(page);
      await propose(page);
      expect(await instructions(page).textContent()).toContain('Copia tutto il testo');
      expect(await page.locator('.sheet-file pre').isVisible()).toBe(true);
    });
  });
});

test('a file without a name is asked for one', async () => {
  await fictional.visit(form, async (page) => {
    await ready(page);
    await fill(page);
    await go(page, 'what');
    await title(page).fill('🧺🧺🧺');
    await go(page, 'finish');
    await expect.poll(() => problems(page)).toEqual([expect.stringContaining('Scegli un nome')]);
    expect(await verdict(page)).toBe('Manca 1 informazione.');
    expect(await page.locator('[data-file]').textContent()).toBe('');
    await propose(page);
    expect(await sent(page)).toContain('scegli il territorio e il nome del file');
    expect((await downloaded(page)).name).toBe('scheda-senza-nome.mdx');
    await page.locator('#nome-file').fill('Cesti!');
    await expect.poll(() => problems(page)).toEqual([expect.stringContaining('lettere minuscole')]);
    await page.locator('#nome-file').fill('cesti');
    await expect.poll(() => verdict(page)).toContain('Tutto a posto');
    expect(await page.locator('[data-file]').textContent()).toBe(
      'practices/pianafiorita/cesti.mdx',
    );
  });
});

describe('by mail', () => {
  test('a short sheet goes in the message, and the address is there for who has no program', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await title(page).fill('Corta');
      await go(page, 'finish');
      expect(await page.locator('.sheet-ways').textContent()).toContain(
        'segreteria@arcipelago.example',
      );
      await page.getByRole('button', { name: 'Manda per posta' }).click();
      expect(await sent(page)).toMatch(/già nel messaggio.*segreteria@arcipelago\.example/);
    });
  });

  test('a long one is downloaded, to be attached, and that is said', async () => {
    await fictional.visit(`${form}?pratica=bottega-delle-reti`, async (page) => {
      await ready(page);
      await go(page, 'finish');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Manda per posta' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('bottega-delle-reti.mdx');
      expect(await sent(page)).toMatch(
        /il file bottega-delle-reti\.mdx è stato scaricato, allegalo.*segreteria@arcipelago\.example/,
      );
    });
  });
});

describe('nowhere, as long as the catalogue names nobody', () => {
  test.each([
    ['', form, 'non riceve proposte', 'scaricarla e conservarla'],
    ['en/', 'contribute/form/', 'takes no proposals for now', 'download it and keep it'],
  ])('is said on the first screen, with what can be done: /%s', async (base, path, ...told) => {
    await generated.visit(base + path, async (page) => {
      await ready(page);
      const notice = page.locator('.sheet-recipient');
      expect(await notice.isVisible()).toBe(true);
      for (const words of told) expect(await notice.textContent()).toContain(words);
      await go(page, 'finish');
      expect(await page.locator('[data-action="download"]').isVisible()).toBe(true);
      expect(await page.locator('[data-action="propose"], [data-action="mail"]').count()).toBe(0);
      // Nothing says that it can be sent all the same.
      const notReady = await page.locator('.sheet-not-ready').textContent();
      expect(notReady).not.toMatch(/mandare|send/);
    });
  });

  test('is not said where somebody is named', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      const notice = page.locator('.sheet-recipient');
      expect(await notice.textContent()).not.toContain('non riceve proposte');
      expect(await notice.getByRole('link').getAttribute('href')).toBe(
        'mailto:segreteria@arcipelago.example',
      );
      expect(await page.locator('.sheet-not-ready').textContent()).toContain('mandare lo stesso');
    });
  });
});
