/**
 * What a screen reader is told on the main journeys, step by step: the names, the roles and the
 * states that the browser gives it, and what the page says by itself, against what they should be.
 */
import { expect, test } from 'vitest';
import { type Journey, journeys } from '../../src/accessibility/checks.ts';
import { contributePage } from '../../src/i18n/it/contribute-page.ts';
import { contribute } from '../../src/i18n/it/contribute.ts';
import { screenReader } from '../../src/i18n/it/screen-reader.ts';
import { ui } from '../../src/i18n/it/index.ts';
import { search as inBrowser, searchPage } from '../../src/i18n/it/search.ts';
import { save } from '../../src/i18n/it/save.ts';
import { shelf } from '../../src/i18n/it/shelf.ts';
import { heardAtFocus, heardIn, listen, spoken } from '../support/access/hear.ts';
import { go, ready, title } from '../support/form.ts';
import { siteInBrowser } from '../support/sites.ts';

const search = { ...searchPage, ...inBrowser };
const real = siteInBrowser('real');
const fictional = siteInBrowser('fictional');

const carpediem =
  'CA.R.P.E.D.I.EM. – Catalogo regionale dei progetti eleggibili di inclusione e di empowerment';

const told: Record<Journey, () => Promise<void>> = {
  search: () =>
    real.visit(`${ui.segments.practices}/`, async (page) => {
      await listen(page);
      expect(await heardIn(page, '.search-form')).toEqual([
        'search “”',
        `searchbox “${search.searchLabel}” — ${search.searchHint}`,
        `button “${search.search}”`,
      ]);

      await page.locator('#testo').focus();
      // All at once: a busy machine would search for its beginning, too.
      await page.keyboard.insertText('carpediem');
      await expect.poll(() => page.locator('.results-count').textContent()).toBe(search.found(1));
      expect(await spoken(page)).toEqual([search.searching, search.found(1)]);
      expect(await heardAtFocus(page)).toContain(`searchbox “${search.searchLabel}”`);
      expect(await heardIn(page, '.results-list', ['heading', 'link', 'button'])).toEqual([
        `heading “${carpediem}”, level 3`,
        `link “${carpediem}”`,
        `button “${save.add}: ${carpediem}”`,
      ]);

      const sardinia = page.locator('input[name="region"][value="sardegna"]');
      await sardinia.focus();
      expect(await heardAtFocus(page)).toBe('checkbox “Sardegna 1”, not checked');
      await page.keyboard.press('Space');
      await page.locator('.active-filters button').waitFor();
      expect(await heardAtFocus(page)).toBe('checkbox “Sardegna 1”, checked');
      expect(await spoken(page)).toContain(search.found(1));
      expect(await heardIn(page, '.active-filters')).toEqual([
        `list “${search.active}”`,
        'listitem “”',
        `button “${search.remove('Sardegna')}”`,
      ]);

      await page.locator('.active-filters button').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => heardAtFocus(page)).toMatch(/^status/);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(search.found(1));

      await page.locator('#testo').fill('xilofono');
      await expect.poll(() => page.locator('.results-count').textContent()).toBe(search.found(0));
      expect(await spoken(page)).toContain(search.found(0));
      expect(await heardIn(page, '.results-none', ['button', 'link'])).toEqual([
        `button “${search.noneWithoutText('xilofono', false)}”`,
        `link “${search.noneBrowse}”`,
        `link “${search.nonePropose}”`,
      ]);
    }),

  compare: () =>
    real.visit(`${ui.segments.practices}/`, async (page) => {
      const shown = page.locator('.results-list [data-card="title"]');
      const [one = '', two = ''] = (await shown.allTextContents()).map((title) => title.trim());
      const regions = await page.locator('.results-list [data-card="region"]').allTextContents();
      await listen(page);
      for (const name of [one, two]) {
        const add = page.getByRole('button', { name: `${save.add}: ${name}` });
        await add.focus();
        await page.keyboard.press('Enter');
        expect(await heardAtFocus(page)).toBe(`button “${save.remove}: ${name}”`);
      }
      expect(await spoken(page)).toEqual([save.added]);

      await page.goto(new URL(`/${ui.segments.shelf}/`, page.url()).href);
      await page.locator('.shelf-list li').nth(1).waitFor();
      await listen(page);
      expect(await heardIn(page, '.shelf-list li')).toEqual([
        'listitem “”',
        `heading “${one}”, level 2`,
        `link “${one}”`,
        `textbox “${screenReader.of(shelf.note, one)}”`,
        `checkbox “${screenReader.of(shelf.choose, one)}”, not checked`,
        `link “${shelf.planTitle(one)}”`,
        `button “${shelf.up(one)}”`,
        `button “${shelf.down(one)}”`,
        `button “${shelf.removeTitle(one)}”`,
      ]);
      await page.getByRole('button', { name: shelf.down(one) }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => heardAtFocus(page)).toBe(`button “${shelf.down(one)}”`);
      expect(await spoken(page)).toEqual([shelf.moved(one, 2, 2)]);
      expect(await heardIn(page, '.shelf-tools', ['button'])).toContain(
        `button “${shelf.compareChosen(2)}”`,
      );
      for (const box of await page.locator('.shelf-list input').all()) await box.check();
      await page.getByRole('button', { name: shelf.compareChosen(2) }).focus();
      await page.keyboard.press('Enter');

      await page.locator('.compare-table table').waitFor();
      const table = await heardIn(page, '.compare-table', [
        'group',
        'table',
        'columnheader',
        'rowheader',
        'link',
        'button',
      ]);
      expect(table.slice(0, 14)).toEqual([
        `group “${shelf.caption(2)}”`,
        `table “${shelf.caption(2)}”`,
        `columnheader “${shelf.row}”`,
        `columnheader “${two} ${regions[1]}”`,
        `link “${two}”`,
        `columnheader “${one} ${regions[0]}”`,
        `link “${one}”`,
        `rowheader “${shelf.sentence}”`,
        `rowheader “${screenReader.tools}”`,
        `link “${shelf.planTitle(two)}”`,
        `button “${shelf.takeOut(two)}”`,
        `link “${shelf.planTitle(one)}”`,
        `button “${shelf.takeOut(one)}”`,
        expect.stringMatching(
          `^rowheader “${shelf.rows.stage} (?:${shelf.same}|${shelf.differs})”$`,
        ),
      ]);
      await page.getByRole('button', { name: shelf.takeOut(one) }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => heardAtFocus(page)).toBe(`group “${shelf.caption(1)}”`);
    }),

  form: () =>
    fictional.visit(`${ui.segments.contribute}/${ui.segments.form}/`, async (page) => {
      await ready(page);
      await listen(page);
      const required = (label: string) => `${label} ${contributePage.required}`;
      expect(await heardIn(page, '#campo-themes')).toEqual([
        `group “${required('Temi')}” — Da uno a quattro, i più vicini.`,
        'list “”',
        'listitem “”',
        'checkbox “Vicinato”, not checked — Aiuto fra vicini.',
        'listitem “”',
        'checkbox “Mare e lavoro”, not checked — Mestieri del mare.',
        'listitem “”',
        'checkbox “Scuola”, not checked — Imparare insieme.',
      ]);

      await title(page).focus();
      expect(await heardAtFocus(page)).toBe(
        `textbox “${required('Titolo')}” — Il nome con cui la pratica è conosciuta. ${contributePage.example} Custodi di quartiere`,
      );
      const summary = page.locator('#campo-summary-valore');
      await summary.focus();
      await page.keyboard.type('Breve');
      await page.keyboard.press('Tab');
      // A mistake is told with the field that has it, and does not interrupt who writes.
      await expect
        .poll(async () => (await heardIn(page, '#campo-summary'))[0])
        .toMatch(/^textbox “In una frase obbligatorio”, invalid — .*ne servono almeno 60/);
      expect(await spoken(page)).toEqual([]);

      await page.locator('#gruppo-places > summary').press('Enter');
      await page.getByRole('button', { name: 'Aggiungi un luogo' }).focus();
      await page.keyboard.press('Enter');
      // Which place it is, its list tells.
      expect(await heardAtFocus(page)).toBe('textbox “Luogo”');
      await page.keyboard.press('Tab');
      expect(await heardAtFocus(page)).toBe(`button “${contribute.remove('Luogo 1')}”`);
      await page.keyboard.press('Enter');
      await expect.poll(() => spoken(page)).toEqual([contribute.removed('Luogo 1')]);

      await go(page, 'finish');
      await expect.poll(() => heardAtFocus(page)).toBe(`region “${contributePage.finish}”`);
      const links = page.locator('.sheet-summary .sheet-problems a');
      await expect.poll(() => links.count()).toBeGreaterThan(5);
      expect((await heardIn(page, '.sheet-summary .sheet-problems', ['link'])).slice(0, 2)).toEqual(
        [
          'link “Scrivi il titolo.”',
          expect.stringMatching(/^link “Scrivi ancora 55 caratteri in «In una frase»/),
        ],
      );
      await links.first().press('Enter');
      await expect
        .poll(() => heardAtFocus(page))
        .toMatch(/^textbox “Titolo obbligatorio”, invalid — .*Scrivi il titolo\./);
    }),
};

test.each(journeys)('on the journey “%s” a screen reader is told what it should be', (journey) =>
  told[journey](),
);

test('the drawer of the filters is a dialog that keeps the keyboard until it is closed', async () => {
  await real.visit(
    `${ui.segments.practices}/`,
    async (page) => {
      const opener = page.getByRole('button', { name: search.openFilters });
      await opener.focus();
      await page.keyboard.press('Enter');
      expect(await heardIn(page, 'dialog', ['dialog'])).toEqual([`dialog “${search.filters}”`]);
      const isInside = () =>
        page.evaluate(() => {
          const { activeElement } = document;
          // Past the last stop come the browser's own controls.
          return activeElement === document.body || activeElement?.closest('dialog') !== null;
        });
      expect(await heardAtFocus(page)).toBe(`button “${search.close}”`);
      for (let stop = 0; stop < 40; stop += 1) {
        expect(await isInside()).toBe(true);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Escape');
      expect(await heardAtFocus(page)).toBe(`button “${search.openFilters}”`);
    },
    { viewport: { width: 360, height: 740 } },
  );
});
