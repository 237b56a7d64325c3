import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, siteInBrowser } from '../support/sites.ts';

const fictional = siteInBrowser('fictional');
/** It has no needs. */
const generated = siteInBrowser('generated');
const real = siteInBrowser('real');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** As it is seen: with the breaks between blocks, of which the text alone knows nothing. */
const seen = async (place: Locator) => plain((await place.allInnerTexts()).join(' '));

describe('needs', () => {
  test('are reached from the foot of every page; the open ones are apart from the closed', async () => {
    await fictional.visit('', async (page) => {
      await page.locator('.header-menu').getByRole('link', { name: 'Fabbisogni' }).click();
      expect(await page.locator('h1').textContent()).toBe('Fabbisogni');
      const open = page.getByRole('region', { name: 'Aperti' });
      expect(await open.locator('h3').allInnerTexts()).toEqual([
        'Un mestiere di mare per chi arriva',
        'Un doposcuola tenuto dai nonni',
      ]);
      expect(await seen(open.locator('.it-card').first())).toContain(
        '2 pratiche potrebbero rispondere Pubblicato il 10 maggio 2025',
      );
      const closed = page.getByRole('region', { name: 'Chiusi' });
      expect(await seen(closed.getByRole('listitem'))).toBe(
        'Una barca per tutti Montebello. Chiuso il 1 febbraio 2025.',
      );
    });
  });

  test('say what is asked for, and what is not declared', async () => {
    await fictional.visit('fabbisogni/doposcuola-dei-nonni/', async (page) => {
      const facts = await page.locator('.facts > div').allInnerTexts();
      expect(facts.map(plain)).toEqual([
        'Chi cerca Valdimare',
        'Destinatari Nonni',
        'Chi potrebbe pagare non dichiarato',
        'Bilancio fino a 5.000 €',
        'Personale disponibile non dichiarato',
        'Tempo per partire non dichiarato',
        'Quando si vuole cominciare non dichiarato',
        'Si risponde entro non dichiarato',
        'Grado minimo chiesto non dichiarato',
      ]);
      expect(await seen(page.locator('.contact'))).toContain('Non è indicato');
    });
  });

  test('say why each practice answers them, for, against and not known', async () => {
    await fictional.visit('fabbisogni/un-mestiere-di-mare/', async (page) => {
      const matches = page
        .getByRole('region', { name: 'potrebbero rispondere' })
        .locator('.matches > li');
      expect(await matches.locator('h3').allInnerTexts()).toEqual([
        'La bottega delle reti',
        'La bottega dei cesti',
      ]);
      expect(await matches.locator('.match-score strong').allInnerTexts()).toEqual([
        '83 su 100',
        '48 su 100',
      ]);
      const [reti, cesti] = [matches.first(), matches.last()];
      expect(await seen(reti.locator('.reasons'))).toBe(
        'A favore temi in comune: Mare e lavoro, Vicinato (2 su 3) 20 punti su 30' +
          ' stessi destinatari: Nonni 20 punti su 20' +
          ' costo dichiarato in parte entro il bilancio: da 8.000 € a 15.000 € (Per anno.) 7,5 punti su 15' +
          ' pagata anche da chi qui potrebbe pagare: Donazioni 10 punti su 10' +
          ' grado sufficiente: Anche altrove 10 punti su 10' +
          ' personale sufficiente: ne chiede 1,5 persone a tempo pieno (equivalenti) 5 punti su 5' +
          ' parte nel tempo chiesto: 4 mesi 5 punti su 5' +
          ' prove dei risultati: Contata 5 punti su 5',
      );
      const told = await seen(cesti);
      expect(told).toContain('può scendere a 30 o salire a 70');
      expect(told).toContain('Contro grado inferiore a quello chiesto: In prova 0 punti su 10');
      expect(told).toContain('Non si sa costo non dichiarato 7,5 punti su 15');
      expect(told).toContain('prove dei risultati non dichiarate 0 punti su 5');
    });
  });

  test('keep practices of their own territory apart', async () => {
    await fictional.visit('fabbisogni/doposcuola-dei-nonni/', async (page) => {
      const answers = page.getByRole('region', { name: 'potrebbero rispondere' });
      expect(await answers.locator('h3').allInnerTexts()).toEqual(['La bottega dei cesti']);
      const own = page.getByRole('region', { name: 'Nello stesso territorio' });
      expect(await own.locator('h3').allInnerTexts()).toEqual(['La bottega delle reti']);
      expect(await seen(own.locator('.reasons'))).toContain(
        'Contro costo dichiarato oltre il bilancio: da 8.000 € a 15.000 € (Per anno.) 0 punti su 15',
      );
    });
  });

  test('lead to the comparison and to the shelf, by keyboard and on a phone', async () => {
    await fictional.visit(
      'fabbisogni/un-mestiere-di-mare/',
      async (page) => {
        const put = page.getByRole('button', { name: 'Salva: La bottega dei cesti' });
        await put.focus();
        await page.keyboard.press('Enter');
        expect(await page.locator('[data-shelf-said]').textContent()).toBe('Salvata');
        await page.getByRole('link', { name: 'Confronta le prime due' }).focus();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/catalogo/confronta/?p=bottega-delle-reti,bottega-dei-cesti');
        const heads = page.locator('.compare-table thead th > a:first-child');
        await heads.first().waitFor();
        expect(await heads.allInnerTexts()).toEqual([
          'La bottega delle reti',
          'La bottega dei cesti',
        ]);
      },
      { viewport: phone },
    );
  });

  test('that are closed stay to be read, and offer nothing', async () => {
    await fictional.visit('fabbisogni/una-barca-per-tutti/', async (page) => {
      expect(await page.locator('.need-closed').textContent()).toContain('Chiuso il');
      expect(await page.locator('.text').textContent()).toContain('La barca è stata trovata');
      expect(await page.locator('.matches').count()).toBe(0);
    });
  });

  test('are told on the pages of the practices that could answer them', async () => {
    await fictional.visit('pratiche/bottega-dei-cesti/', async (page) => {
      const could = page.getByRole('region', { name: 'Fabbisogni a cui potrebbe rispondere' });
      expect((await could.getByRole('listitem').allInnerTexts()).map(plain)).toEqual([
        'Un doposcuola tenuto dai nonni Valdimare, 61 su 100. Perché: temi in comune: Scuola (1 su 2); stessi destinatari: Nonni.',
        'Un mestiere di mare per chi arriva Pianafiorita, 48 su 100. Perché: temi in comune: Scuola (1 su 3); stessi destinatari: Nonni.',
      ]);
      await could.getByRole('link', { name: 'Un doposcuola' }).click();
      expect(await page.locator('h1').textContent()).toBe('Un doposcuola tenuto dai nonni');
    });
  });

  test('explain their score with the weights that are used', async () => {
    await fictional.visit('fabbisogni/', async (page) => {
      const rows = page.getByRole('region', { name: 'Come si calcola' }).locator('tbody tr');
      expect(await rows.count()).toBe(8);
      const weights = await rows.locator('td:nth-child(2)').allInnerTexts();
      expect(weights.reduce((total, weight) => total + Number(weight), 0)).toBe(100);
    });
  });
});

test('a catalogue without needs says what they are and how one is published', async () => {
  await generated.visit('fabbisogni/', async (page) => {
    expect(await page.locator('main').textContent()).toContain('Nessun territorio ha ancora');
    expect(await page.locator('.it-card').count()).toBe(0);
    const example = page.locator('.disclosure pre');
    expect(await example.isVisible()).toBe(false);
    await page.getByText('Un esempio di file').click();
    expect(await example.textContent()).toMatch(/^---\ntitle: [\s\S]+\nthemes:\n[\s\S]+\n---\n/);
    await page.getByText('Tutti i campi, uno per uno').click();
    expect(await page.locator('#campo-constraints').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Cerca e filtra tra le pratiche' }).click();
    expect(await page.locator('h1').textContent()).toBe('Pratiche');
  });
});

test('the page of a practice is silent where no need asks for it', async () => {
  await real.visit('pratiche/we-care/', async (page) => {
    expect(await page.getByText('Fabbisogni a cui potrebbe rispondere').count()).toBe(0);
  });
});
