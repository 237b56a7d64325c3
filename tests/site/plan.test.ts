import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { planIn } from '../../src/client/plan/document.ts';
import { plan } from '../../src/i18n/it/plan.ts';
import { planPage } from '../../src/i18n/it/plan-page.ts';
import { desktop, phone, siteInBrowser } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { visit } = siteInBrowser('fictional');
const real = siteInBrowser('real');
const path = 'pratiche/bottega-delle-reti/replica/';
const key = 'catalogo-piano-bottega-delle-reti';
let folder = '';
beforeAll(() => {
  folder = temporaryFolder('plans');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Waits for the script, and unfolds what need not be filled in. */
const ready = async (page: Page) => {
  await page.locator('#piano[data-ready]').waitFor();
  await page.locator('.plan-more, .plan-rest').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
};
const message = (page: Page) => page.locator('.plan-message').textContent();
const kept = (page: Page) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null'), key);

/** @returns the text of the file */
async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scarica il file (.md)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('piano-bottega-delle-reti.md');
  return readFileSync(await file.path(), 'utf8');
}

async function open(page: Page, name: string, text: string): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, text);
  await page.getByText('Hai già un piano?').click();
  await page.getByLabel('Il file del piano').setInputFiles(file);
}

test('asks one thing at a time: who, by when and a note once something is to be built', async () => {
  await real.visit(
    'pratiche/we-care/replica/',
    async (page) => {
      await page.locator('#piano[data-ready]').waitFor();
      const controls = page
        .locator(':is(input, select, textarea):visible')
        .and(page.locator('main *'));
      expect(await controls.count()).toBeLessThanOrEqual(30);
      const progress = page.locator('.plan-progress');
      expect(await progress.textContent()).toBe(plan.progress(0, 24));

      const row = page.locator('tr[data-item]').first();
      expect(await row.locator('[data-part="who"]').isVisible()).toBe(false);
      await row.locator('[data-part="state"]').selectOption('to-build');
      for (const part of ['who', 'when', 'note']) {
        expect(await row.locator(`[data-part="${part}"]`).isVisible(), part).toBe(true);
      }
      expect(await progress.textContent()).toBe(plan.progress(1, 24));

      await row.locator('[data-part="who"]').fill('Ufficio di piano');
      await row.locator('[data-part="state"]').selectOption('in-place');
      // What is written stays in sight.
      expect(await row.locator('[data-part="who"]').isVisible()).toBe(true);
    },
    { viewport: phone },
  );
});

test('however much a practice says, there are at most thirty controls before any choice', async () => {
  const rows = (slug: string) =>
    readFileSync(join(practices, slug, 'replica/index.html'), 'utf8').split(' data-item=').length;
  const practices = join(inject('sites').real.dist, 'pratiche');
  const slugs = readdirSync(practices).filter((slug) =>
    existsSync(join(practices, slug, 'replica')),
  );
  const fullest = slugs.toSorted((a, b) => rows(b) - rows(a)).slice(0, 3);
  for (const slug of fullest) {
    await real.visit(
      `pratiche/${slug}/replica/`,
      async (page) => {
        await page.locator('#piano[data-ready]').waitFor();
        const controls = page
          .locator(':is(input, select, textarea):visible')
          .and(page.locator('main *'));
        expect(await controls.count(), slug).toBeLessThanOrEqual(30);
      },
      { viewport: phone },
    );
  }
});

test('what the practice does not say, and what only the reader knows, is folded until it is written in', async () => {
  await real.visit('pratiche/network-sociale/replica/', async (page) => {
    await page.locator('#piano[data-ready]').waitFor();
    const rest = page.locator('.plan-rest');
    const areOpen = () =>
      rest.evaluateAll((all) => all.map((details) => (details as HTMLDetailsElement).open));
    expect(await rest.locator('h3 > :first-child').allTextContents()).toEqual([
      planPage.silent.title,
      planPage.own.title,
    ]);
    expect(await areOpen()).toEqual([false, false]);
    await rest.first().locator('summary').click();
    await rest.first().locator('[data-part="state"]').first().selectOption('to-build');
    const count = rest.first().locator('.plan-count');
    const all = await rest.first().locator('tr[data-item]').count();
    expect(await count.textContent()).toBe(plan.decidedOf(1, all));
    await page.reload();
    await page.locator('#piano[data-ready]').waitFor();
    expect(await areOpen()).toEqual([true, false]);
  });
  // Without the script nothing is folded.
  await real.visit(
    'pratiche/network-sociale/replica/',
    async (page) => {
      expect(await page.locator('.plan-rest[open]').count()).toBe(2);
    },
    { javaScriptEnabled: false },
  );
});

test('a list is named by its row, without the acts below it', async () => {
  const slug = 'centro-ascolto-uomini-maltrattanti';
  await real.visit(`pratiche/${slug}/replica/`, async (page) => {
    await page.locator('#piano[data-ready]').waitFor();
    const row = page.locator('tr[data-item]:has(.plan-acts)').first();
    const named = await row.locator('[data-part="state"]').evaluate((list) =>
      (list.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
    const [act = ''] = await row.locator('.plan-acts li').allTextContents();
    expect(act.length).toBeGreaterThan(10);
    expect(named).not.toContain(act.trim().slice(0, 20));
    expect(named).toContain(plan.columns.state);
  });
});

describe('a replication plan', () => {
  test('is drawn up by keyboard on a phone, from the page of the practice, and is still there', async () => {
    await visit(
      'pratiche/bottega-delle-reti/',
      async (page) => {
        await page.getByRole('link', { name: 'Prepara un piano', exact: true }).focus();
        await page.keyboard.press('Enter');
        await ready(page);
        await page.getByLabel('Isola', { exact: true }).focus();
        await page.keyboard.type('Mont');
        const focused = () => page.evaluate(() => document.activeElement?.id);
        while ((await focused()) !== 'piano-why') await page.keyboard.press('Tab');
        await page.keyboard.type('Pochi maestri 🐟');
        const state = page.getByRole('combobox', { name: 'Da noi Barca: Una barca' });
        await state.focus();
        await page.keyboard.type('Da c');
        await page.keyboard.press('Tab');
        await page.keyboard.type('Ufficio del monte');
        await page.reload();
        await ready(page);
        expect(await page.getByLabel('Isola', { exact: true }).inputValue()).toBe('montebello');
        expect(await page.getByLabel('Perché serve').inputValue()).toBe('Pochi maestri 🐟');
        expect(await state.inputValue()).toBe('to-build');
        const who = page.getByRole('textbox', { name: 'Chi Barca: Una barca' });
        expect(await who.inputValue()).toBe('Ufficio del monte');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      },
      { viewport: phone },
    );
  });

  test('says who could pay on the day from which it starts, and why', async () => {
    await visit(path, async (page) => {
      await ready(page);
      const source = (name: string) => page.locator('[data-source]').filter({ hasText: name });
      const start = page.getByLabel(plan.fields.start);
      await start.fill('2020-06-30');
      const old = source('termine generale 30 giugno 2020');
      const names = () => page.locator('[data-source] > a:first-child').allTextContents();
      const inOrder = await names();
      expect(await old.textContent()).toContain('ha pagato questa pratica');
      expect(await old.textContent()).toContain('Il 30 giugno 2020 è ancora aperta');
      await start.fill('2020-07-01');
      expect(await old.textContent()).toContain('Il 1 luglio 2020 è già chiusa');
      // Those that are over come last, and go back to their place.
      expect((await names()).at(-1)).toBe(await old.locator('a').first().textContent());
      await start.fill('2020-06-30');
      expect(await names()).toEqual(inOrder);
      await start.fill('2020-07-01');
      const successor = source('ha preso il posto di: Fondo delle Isole');
      expect(await successor.textContent()).toContain('è ancora aperta');
      expect(await source('Donazioni').locator('strong').count()).toBe(0);
      await page.getByLabel('Isola', { exact: true }).selectOption('valdimare');
      const here = old.getByRole('link', { name: 'Valdimare: è la fonte di 1 pratica' });
      expect(await here.getAttribute('href')).toBe(
        '/catalogo/pratiche/?funding=fondo-delle-isole&region=valdimare',
      );
      expect(await page.locator('.plan-region').textContent()).toContain('è nata');
    });
  });

  test('says whom to ask, and writes to them with what is missing', async () => {
    await visit(`${path}?regione=montebello`, async (page) => {
      await ready(page);
      expect(await page.getByLabel('Isola', { exact: true }).inputValue()).toBe('montebello');
      expect(await page.locator('.plan-region').textContent()).toContain('già replicata');
      const helpers = await page.locator('[data-plan="whom"] li').allTextContents();
      expect(helpers.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
        'Chi l’ha fatta: Valdimare. La bottega delle reti. Ufficio del porto, porto@portovecchio.example',
        'Chi l’ha già replicata: Pianafiorita, 2021. Nessun recapito nelle fonti',
        'Chi l’ha già replicata: Montebello, 2019. La bottega dei cesti. Dalle reti ai cesti, Consiglio di Montebello. Ufficio dei mestieri, mestieri@montebello.example',
        'Aiuto offerto: Visita. Ogni primo lunedì. https://portovecchio.example/visite',
      ]);
      await page.getByRole('combobox', { name: 'Da noi Accordo' }).selectOption('to-build');
      const link = page.getByRole('link', { name: 'Apri nella posta' });
      const address = decodeURIComponent((await link.getAttribute('href')) ?? '');
      expect(address).toMatch(/^mailto:porto@portovecchio\.example\?subject=Domande sulla pratica/);
      expect(address).toContain('- Accordo: Un patto con i pescatori.');
      expect(address).toContain('(territorio: Montebello)');
    });
  });

  test('asks what the practice does not say, without an address if it gives none', async () => {
    await visit('pratiche/bottega-dei-cesti/replica/', async (page) => {
      await ready(page);
      expect(await page.locator('[data-plan="questions"] li').count()).toBe(12);
      expect(await page.locator('[data-mail-text]').textContent()).toContain('Quanto costa');
      const link = page.getByRole('link', { name: 'Apri nella posta' });
      expect(await link.getAttribute('href')).toMatch(/^mailto:\?subject=/);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Copia il messaggio' }).click();
      await page.getByText('Messaggio copiato.').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('- Chi la paga, con quale programma?');
    });
  });
});

describe('the file of a plan', () => {
  test('is a note, and opens as the same plan in another browser', async () => {
    let text = '';
    let saved: unknown;
    await visit(path, async (page) => {
      await ready(page);
      await page.getByLabel('Isola', { exact: true }).selectOption('pianafiorita');
      await page.getByLabel('In quale contesto').fill('שלום 👩‍👩‍👧\n```json\n# {}');
      await page.getByRole('combobox', { name: 'Da noi Costo' }).selectOption('to-build');
      await page.locator('#voce-cost-when').fill('2027-03-01');
      text = await download(page);
      saved = await kept(page);
    });
    expect(text).toContain('# Piano di replica: La bottega delle reti\n');
    expect(text).toContain('## Che cosa è da costruire\n\n- Costo: da 8.000');
    expect(text).toContain('- Isola: Pianafiorita\n');
    expect(text).toContain('10.1186/s13012-018-0751-8');
    await visit(path, async (page) => {
      await ready(page);
      await open(page, 'piano.md', text);
      await expect.poll(() => message(page)).toContain('Aperto: piano.md');
      expect(await kept(page)).toEqual(saved);
      expect(await page.locator('#voce-cost-when').inputValue()).toBe('2027-03-01');
      const again = await download(page);
      expect(planIn(again)).toEqual(planIn(text));
      expect(again).toBe(text);
    });
  });

  test('that is none is refused with a reason, and nothing is lost', async () => {
    await visit(path, async (page) => {
      await ready(page);
      const why = page.getByLabel('Perché serve');
      await why.fill('resta');
      await open(page, 'lettera.md', '# Cara nonna\n');
      await expect.poll(() => message(page)).toContain('lettera.md non è un piano di replica');
      await page.getByLabel('Il file del piano').setInputFiles({
        name: 'grande.md',
        mimeType: 'text/markdown',
        buffer: Buffer.alloc(1_000_001, 'a'),
      });
      await expect.poll(() => message(page)).toContain('grande.md è troppo grande');
      expect(await why.inputValue()).toBe('resta');
    });
  });

  test('of another practice leads to its own page', async () => {
    await visit(path, async (page) => {
      await ready(page);
      const other = { version: 1, practice: 'bottega-dei-cesti', title: 'La bottega dei <b>cesti' };
      await open(page, 'altro.md', `\`\`\`json\n${JSON.stringify(other)}\n\`\`\`\n`);
      await expect.poll(() => message(page)).toContain('«La bottega dei <b>cesti»');
      await page.getByRole('link', { name: 'Vai alla pagina del suo piano' }).click();
      await page.waitForURL('**/catalogo/pratiche/bottega-dei-cesti/replica/');
    });
  });

  test('takes the place of what is written only if that is wanted', async () => {
    await visit(path, async (page) => {
      await ready(page);
      const why = page.getByLabel('Perché serve');
      await why.fill('mio');
      const theirs = { version: 1, practice: 'le-reti', why: 'loro' };
      const text = `\`\`\`json\n${JSON.stringify(theirs)}\n\`\`\`\n`;
      const [first] = await Promise.all([page.waitForEvent('dialog'), open(page, 'loro.md', text)]);
      await first.dismiss();
      expect(await why.inputValue()).toBe('mio');
      // By the name that the practice had before.
      const [second] = await Promise.all([
        page.waitForEvent('dialog'),
        page.getByLabel('Il file del piano').setInputFiles(join(folder, 'loro.md')),
      ]);
      await second.accept();
      await expect.poll(() => why.inputValue()).toBe('loro');
    });
  });
});

describe('what was kept before', () => {
  const keep = async (page: Page, value: string) => {
    await page.evaluate(([name = '', text = '']) => localStorage.setItem(name, text), [key, value]);
    await page.reload();
    await ready(page);
  };

  test('by another version, for a practice that changed since, is kept as far as it goes', async () => {
    await visit(path, async (page) => {
      await keep(
        page,
        JSON.stringify({
          version: 0,
          practice: 'bottega-delle-reti',
          region: 'atlantide',
          budget: '10 euro',
          entries: [
            { id: 'cost', text: 'Costo: 3 euro', state: 'in-place' },
            { id: 'lessons-old', text: 'Difficoltà: la nebbia', note: 'comprare un faro' },
          ],
        }),
      );
      const said = (await message(page)) ?? '';
      expect(said).toContain('un’altra versione');
      expect(said).toContain('«atlantide» non è fra i territori');
      expect(said).toContain('sono cambiati: Costo: da 8.000');
      expect(said).toContain('punti nuovi');
      expect(await page.getByRole('combobox', { name: 'Da noi Costo' }).inputValue()).toBe(
        'in-place',
      );
      const left = page.locator('.plan-left li');
      expect(await left.allTextContents()).toEqual([
        'Difficoltà: la nebbia – Nota: comprare un faro',
        'budget: 10 euro',
        'Isola: atlantide',
      ]);
      expect(await download(page)).toContain('comprare un faro');
      await page.getByRole('button', { name: 'Togli dal piano' }).click();
      await expect.poll(() => left.first().isVisible()).toBe(false);
      expect(JSON.stringify(await kept(page))).not.toContain('faro');
    });
  });

  test('and cannot be read is shown as it is', async () => {
    await visit(path, async (page) => {
      await keep(page, '{"half": ');
      expect(await message(page)).toContain('non si riesce a leggere');
      expect(await page.locator('.plan-left').textContent()).toContain('{"half":');
    });
  });

  test('is cleared when asked', async () => {
    await visit(path, async (page) => {
      await ready(page);
      await page.getByLabel('Perché serve').fill('via');
      page.once('dialog', (dialog) => void dialog.accept());
      await page.getByRole('button', { name: 'Cancella il piano' }).click();
      expect(await message(page)).toContain('è stato cancellato');
      expect(await kept(page)).toBeNull();
      expect(await page.getByLabel('Perché serve').inputValue()).toBe('');
    });
  });

  test('lasts as long as the page where the browser keeps nothing, and can be taken away', async () => {
    await visit(path, async (page) => {
      await ready(page);
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new Error('full');
        };
      });
      await page.getByLabel('Perché serve').fill('scritto');
      expect(await message(page)).toContain('non conserva il piano');
      expect(await download(page)).toContain('- Perché serve: scritto\n');
    });
  });
});

test('an address that asks for a territory that is not there is told so', async () => {
  await visit(`${path}?regione=<b>x`, async (page) => {
    await ready(page);
    expect(await message(page)).toContain('«<b>x» non è fra i territori');
    expect(await page.getByLabel('Isola', { exact: true }).inputValue()).toBe('');
  });
});

test('on paper there is one note, and no control', async () => {
  await visit(path, async (page) => {
    await ready(page);
    await page.getByRole('combobox', { name: 'Da noi Costo' }).selectOption('to-build');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.plan-note h1').textContent()).toContain('La bottega delle reti');
    const built = page.locator('.plan-note section').filter({ hasText: 'Che cosa è da costruire' });
    expect(await built.textContent()).toContain('Costo: da 8.000');
    for (const control of await page.locator('input, select, textarea, button').all()) {
      expect(await control.isVisible()).toBe(false);
    }
    expect(await page.locator('h1:visible').count()).toBe(1);
  });
});

test('without JavaScript it is a list to tick by hand, with whom to ask and what', async () => {
  await real.visit(
    'pratiche/we-care/replica/',
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      const row = page.getByRole('row', { name: /^Governance:/ });
      expect(await row.textContent()).toContain('Da costruire');
      expect(await row.getByRole('cell').count()).toBe(4);
      expect(await page.locator('.plan-checklist tr[data-item]').count()).toBeGreaterThan(15);
      const funding = (await page.locator('[data-plan="funding"]').textContent()) ?? '';
      expect(funding).toContain('FSE+ 2021-2027');
      expect(funding).toContain('ha preso il posto di: FSE 2014-2020');
      expect(await page.locator('[data-plan="questions"] li').count()).toBeGreaterThan(3);
      expect(await page.locator('.plan-mail, .plan-take').first().isVisible()).toBe(false);
      expect(await page.getByRole('link', { name: /s13012-018-0751-8/ }).isVisible()).toBe(true);
    },
    { javaScriptEnabled: false, viewport: desktop },
  );
});

test('a shelf and a comparison lead to the plan of each practice', async () => {
  await visit('confronta/?p=bottega-delle-reti', async (page) => {
    const link = page.getByRole('link', { name: 'Prepara un piano di replica: La bottega' });
    await link.click();
    await page.waitForURL(`**/catalogo/${path}`);
  });
});
