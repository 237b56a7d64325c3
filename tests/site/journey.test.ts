/** The ways through the site that people take, by keyboard alone on a phone, in both languages. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contributePage as contributeEn } from '../../src/i18n/en/contribute-page.ts';
import { ui as uiEn } from '../../src/i18n/en/index.ts';
import { plan as planEn } from '../../src/i18n/en/plan.ts';
import { planPage as planPageEn } from '../../src/i18n/en/plan-page.ts';
import { search as searchEn } from '../../src/i18n/en/search.ts';
import { save as saveEn } from '../../src/i18n/en/save.ts';
import { shelf as shelfEn } from '../../src/i18n/en/shelf.ts';
import { contributePage as contribute } from '../../src/i18n/it/contribute-page.ts';
import { ui } from '../../src/i18n/it/index.ts';
import { plan } from '../../src/i18n/it/plan.ts';
import { planPage } from '../../src/i18n/it/plan-page.ts';
import { search } from '../../src/i18n/it/search.ts';
import { save } from '../../src/i18n/it/save.ts';
import { shelf } from '../../src/i18n/it/shelf.ts';
import { settled } from '../support/form.ts';
import { phone, siteInBrowser } from '../support/sites.ts';

const { visit } = siteInBrowser('real');

const languages = {
  Italian: {
    ...{ home: '', contribute, ui, plan, planPage, save, search, shelf },
    asked: 'anziani',
    practice: 'Progetti di innovazione sociale',
    region: { label: 'Regione o Provincia autonoma', typed: 'Tosc', name: 'Toscana' },
  },
  English: {
    ...{ home: 'en/', contribute: contributeEn, ui: uiEn, plan: planEn, planPage: planPageEn },
    ...{ save: saveEn, search: searchEn, shelf: shelfEn },
    asked: 'older people',
    practice: 'Social innovation projects of the third sector',
    region: { label: 'Region or Autonomous Province', typed: 'Tusc', name: 'Tuscany' },
  },
};

/** Presses the key of the next stop, or of the one before, until it is at an element. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  const wanted = await target.elementHandle();
  for (let stops = 0; stops < 300; stops += 1) {
    if (await page.evaluate((element) => document.activeElement === element, wanted)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${await target.textContent()}`);
}

/** Goes to a link or button, and follows or presses it. */
async function take(page: Page, target: Locator, key?: string): Promise<void> {
  await target.waitFor();
  await tabTo(page, target, key);
  await page.keyboard.press('Enter');
}

describe.each(Object.entries(languages))('in %s, by keyboard alone on a phone', (_, words) => {
  const onPhone = (path: string, use: (page: Page) => Promise<void>) =>
    visit(words.home + path, use, { viewport: phone });

  test('from elderly people and FSE+ money to a plan on paper', async () => {
    const { fields } = words.plan;
    const { print, write } = words.planPage;
    await onPhone('', async (page) => {
      await tabTo(page, page.getByRole('searchbox', { name: words.ui.home.searchLabel }));
      await page.keyboard.type(words.asked);
      await page.keyboard.press('Enter');
      await page
        .locator('.results-count')
        .filter({ hasText: /trovat|found/ })
        .waitFor();
      await take(page, page.getByRole('link', { name: words.practice }).first());
      await take(page, page.getByRole('link', { name: words.ui.practice.planShort, exact: true }));

      await page.locator('#piano[data-ready]').waitFor();
      await tabTo(page, page.getByLabel(words.region.label));
      await page.keyboard.type(words.region.typed);
      await take(page, page.locator('.plan-more summary'));
      await tabTo(page, page.getByRole('textbox', { name: fields.context }));
      await page.keyboard.type('Due ambiti di montagna');
      await tabTo(page, page.getByLabel(fields.people));
      await page.keyboard.type('Anziani che vivono soli');

      // The source that our Region has is the successor of the one that paid.
      const payers = page.getByRole('region', { name: words.plan.funding });
      expect(await payers.textContent()).toMatch(/(FSE|ESF)\+ 2021-2027/);
      // Whom to ask, and what to ask.
      const whom = page.getByRole('region', { name: words.plan.whom });
      expect(await whom.textContent()).toContain('Molise');
      const letter = page.getByRole('link', { name: write });
      expect(await letter.getAttribute('href')).toMatch(/^mailto:.*subject=.*body=/);

      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      // Past the long list in one step.
      await take(page, page.getByRole('link', { name: words.planPage.take }), 'Shift+Tab');
      await take(page, page.getByRole('button', { name: print }));
      await page.locator('body[data-printed]').waitFor();
      await page.emulateMedia({ media: 'print' });
      const note = await page.locator('.plan-note').textContent();
      for (const text of [words.region.name, 'Due ambiti di montagna', 'Anziani che vivono soli']) {
        expect(note).toContain(text);
      }
      expect(await page.getByRole('button', { name: print }).isVisible()).toBe(false);
    });
  });

  test('from the list to the shelf, and two practices side by side', async () => {
    await onPhone(words.home === '' ? 'pratiche/' : 'practices/', async (page) => {
      const { shelf: says } = words;
      const buttons = page.locator('.results-list [data-shelf]');
      const titles = await buttons.evaluateAll((all) =>
        all.slice(0, 2).map((one) => (one as HTMLElement).dataset['shelfTitle'] ?? ''),
      );
      expect(titles).toHaveLength(2);
      for (const title of titles) {
        const name = `${words.save.add}: ${title}`;
        await take(page, page.getByRole('button', { name, exact: true }));
      }
      await page.goto(new URL(words.home === '' ? '../scaffale/' : '../shelf/', page.url()).href);
      for (const title of titles) {
        const box = page.locator('.shelf-list li').filter({ hasText: title }).getByRole('checkbox');
        await tabTo(page, box);
        if (!(await box.isChecked())) await page.keyboard.press('Space');
      }
      await take(page, page.getByRole('button', { name: says.compareChosen(2) }));
      await page.locator('table caption', { hasText: says.caption(2) }).waitFor();
      const heads = await page.locator('table thead').textContent();
      for (const title of titles) expect(heads).toContain(title);
    });
  });

  test('a record written and taken away', async () => {
    const says = words.contribute;
    await onPhone(words.home === '' ? 'contribuisci/scheda/' : 'contribute/form/', async (page) => {
      await page.locator('#scheda[data-ready]').waitFor();
      await tabTo(page, page.locator('#campo-title-valore'));
      await page.keyboard.type('Una prova per tastiera');
      await tabTo(page, page.locator('#campo-region-valore'));
      await page.keyboard.type(words.region.typed);
      await page.keyboard.press('Tab');
      // From step to step, to the last.
      const step = () => page.locator('.sheet-step:not([hidden])').getAttribute('id');
      for (let id = await step(); id !== 'passo-finish'; id = await step()) {
        await take(page, page.locator('[data-action="next"]'));
        await settled(page);
        const onward = page.locator('[data-action="onward"]');
        if (await onward.isVisible()) await take(page, onward);
        await expect.poll(step).not.toBe(id);
      }
      await expect
        .poll(() => page.locator('.sheet-file pre').textContent())
        .toContain('Una prova per tastiera');
      const download = page.waitForEvent('download');
      await take(page, page.getByRole('button', { name: says.download }));
      expect((await download).suggestedFilename()).toBe('una-prova-per-tastiera.mdx');
    });
  });
});
