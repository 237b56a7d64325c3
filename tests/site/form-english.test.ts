/** The form in English: whatever is wrong or missing, it is told in English. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contributePage as words } from '../../src/i18n/en/contribute-page.ts';
import { file, go, open, ready, settled } from '../support/form.ts';
import { fixtures } from '../support/overlay.ts';
import { siteInBrowser } from '../support/sites.ts';

const fictional = siteInBrowser('fictional');
const form = 'en/contribute/form/';

/** Words that Italian cannot do without and English does not have, and its quotation marks. */
const italian =
  /[«»]|\b(?:il|lo|la|gli|le|uno|una|di|del|dello|della|dei|delle|nel|nella|che|non|è|sono|con|questo|questa|qui|campo|testo|riga|scheda|manca|scrivi|scegli|togli|aggiungi|usa|prima|oppure)\b/i;

/** What the form says by itself: what it quotes, and the names of files, somebody else has written. */
const ownWords = (text: string): string =>
  text
    .replace(/“[^”]*”/g, '“”')
    .replace(/[\w/-]+\.mdx/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** All that is told of what is wrong, wherever it is told. */
async function told(page: Page): Promise<string[]> {
  await settled(page);
  const texts = await page
    .locator('.sheet-verdict, .sheet-problems li, .sheet-advice li, .field-error, [data-draft]')
    .allTextContents();
  return [...new Set(texts.map(ownWords))].filter((text) => text !== '');
}

const inItalian = (texts: readonly string[]) => texts.filter((text) => italian.test(text));

test('what is on the page before anything is written is in English', async () => {
  await fictional.visit(form, async (page) => {
    await ready(page);
    const texts = await page.locator('#scheda').evaluate((element) => {
      const said = (node: ParentNode): string[] =>
        [...node.querySelectorAll('*')].flatMap((one) => [
          ...['aria-label', 'title', 'placeholder', 'data-one'].map(
            (name) => one.getAttribute(name) ?? '',
          ),
          ...[...one.childNodes].map((child) =>
            child.nodeType === Node.TEXT_NODE ? (child.textContent ?? '') : '',
          ),
          ...(one instanceof HTMLTemplateElement ? said(one.content) : []),
        ]);
      return said(element);
    });
    expect(texts.join(' ')).toContain('Add a source');
    expect(inItalian(texts.map(ownWords))).toEqual([]);
    for (const name of ['Indicator', 'Quotation', 'Notice', 'Steps', 'Figure', 'Document']) {
      expect(
        await page.getByRole('button', { name, exact: true, includeHidden: true }).count(),
      ).toBe(1);
    }
  });
});

describe('what is missing or wrong', () => {
  test('in an empty form', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await page.locator('#campo-title-valore').fill('x');
      await go(page, 'finish');
      await expect
        .poll(async () => (await told(page)).join())
        .toContain('Describe the practice in a sentence.');
      const texts = await told(page);
      expect(texts.length).toBeGreaterThan(5);
      expect(inItalian(texts)).toEqual([]);
    });
  });

  test('in each control', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      const typed: [selector: string, text: string][] = [
        ['#campo-summary-valore', 'x'.repeat(59)],
        ['#campo-organisation-url-valore', 'ftp:/x y'],
        ['#campo-period-start-valore', '31/31/2019'],
        ['#campo-contact-email-valore', 'nobody'],
        ['#campo-reviewed-valore', '31/2/2026'],
        ['#campo-replicability-resources-staff-valore', 'many'],
        ['#campo-replicability-resources-months-valore', '-1'],
        ['#campo-replicability-resources-cost-min-valore', '7000'],
        ['#campo-replicability-resources-cost-max-valore', '60'],
      ];
      const fill = async (selector: string, text: string) => {
        const control = page.locator(selector);
        const section = await control.evaluate((one) => one.closest('section')?.id ?? '');
        await go(page, section.replace('passo-', ''));
        await control.evaluate((one) => one.closest('details')?.setAttribute('open', ''));
        await control.fill(text);
        await control.blur();
      };
      for (const [selector, text] of typed) await fill(selector, text);
      await go(page, 'finish');
      await page.locator('#nome-file').fill('Not a name!');
      await expect.poll(async () => (await told(page)).join()).toContain('file name will not do');
      const texts = await told(page);
      expect(texts.join('\n')).toContain('Write 1 more character in');
      expect(texts.length).toBeGreaterThan(typed.length);
      expect(inItalian(texts)).toEqual([]);
    });
  });

  test('in a file that is opened, whichever rule it breaks', async () => {
    const files = globSync('broken/*/content/practices/*/*.mdx', { cwd: fixtures }).filter((file) =>
      /\/[a-z-]+\.mdx$/.test(file),
    );
    expect(files.length).toBeGreaterThan(40);
    await fictional.visit(form, async (page) => {
      await ready(page);
      for (const name of files.sort()) {
        await open(page, readFileSync(join(fixtures, name)), basename(name));
        await page.locator('[data-draft]', { hasText: /Opened|cannot/ }).waitFor();
        const texts = await told(page);
        expect([name, inItalian(texts)]).toEqual([name, []]);
      }
    });
  }, 240_000);
});

describe('what is written as the English write it', () => {
  test.each([
    ['1,500,000.50', '1500000.5'],
    ['€1,500,000.00', '1500000'],
    ['20 000 €', '20000'],
    ['979,460.64 euros', '979460.64'],
  ])('%j is taken as an amount', async (typed, amount) => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await go(page, 'money');
      await page.getByRole('button', { name: 'Add a funding source' }).click();
      await page.locator('#campo-funding [inputmode="decimal"]').fill(typed);
      await expect.poll(() => file(page)).toContain(`amount: ${amount}\n`);
    });
  });

  test('an amount that is none is told with an English example', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await go(page, 'money');
      await page.getByRole('button', { name: 'Add a funding source' }).click();
      const amount = page.locator('#campo-funding [inputmode="decimal"]');
      await amount.fill('1.5 millions');
      await amount.blur();
      const error = page.locator('#campo-funding .field-error', { hasText: 'millions' });
      await expect.poll(() => error.textContent()).toContain('979,460.64');
      expect(inItalian(await told(page))).toEqual([]);
    });
  });
});

describe('from beginning to end', () => {
  test('a draft is kept and offered in English', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await page.locator('#campo-title-valore').fill('A draft');
      await page.locator('[data-draft]', { hasText: 'Draft saved in this browser' }).waitFor();
      await page.reload();
      await ready(page);
      expect(await page.locator('#campo-title-valore').inputValue()).toBe('A draft');
      const state = (await page.locator('[data-draft]').textContent()) ?? '';
      expect(state).toContain('“A draft”');
      expect(inItalian([ownWords(state)])).toEqual([]);
    });
  });

  test('the file is sent with English instructions', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('#campo-title-valore').fill('The garden of the grandparents');
      await page.locator('#campo-region-valore').selectOption('pianafiorita');
      await go(page, 'finish');
      await page.getByRole('button', { name: words.propose }).click();
      await settled(page);
      const instructions = page.getByRole('group', { name: words.pasteTitle });
      await instructions.waitFor();
      const steps = await instructions.locator('li').allTextContents();
      expect(steps.length).toBeGreaterThan(1);
      expect(inItalian(steps)).toEqual([]);
    });
  });
});
