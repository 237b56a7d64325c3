/** A proposed text that comes in the address, as the report on a proposal links to it. */
import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writeProposed } from '../../src/catalogue/writing/proposed-text.ts';
import {
  drafts,
  form,
  go,
  kept,
  problems,
  published,
  publishedSheet as sheet,
  ready,
  settled,
  title,
  verdict,
} from '../support/form.ts';
import { siteInBrowser, touring } from '../support/sites.ts';

const visit = touring('fictional');
const fictional = siteInBrowser('fictional');

const fragment = (
  text: string | Uint8Array,
  slug = published,
  of: string | undefined = published,
) => `#proposta=${writeProposed({ slug, published: of }, deflateRawSync(text))}`;
const changed = sheet.replace('title: La bottega', 'title: La nuova bottega');
const banner = (page: Page) => page.locator('.sheet-proposed');
const opened = async (page: Page) => {
  await banner(page).waitFor();
  await settled(page);
};

describe('a proposal in the address', () => {
  test('shows the page as it will be, and the difference from what is published', async () => {
    await visit(form + fragment(changed), async (page) => {
      await opened(page);
      const said = await banner(page).textContent();
      expect(said).toContain('La nuova bottega dei cesti');
      expect(said).toContain('non è pubblicata');
      expect(await page.locator('.preview-title').textContent()).toBe('La nuova bottega dei cesti');
      expect(await verdict(page)).toContain('Tutto a posto');
      const difference = page.locator('#differenza');
      expect(await difference.isVisible()).toBe(true);
      expect(await difference.locator('del').allTextContents()).toEqual([
        '- title: La bottega dei cesti\n',
      ]);
      expect(await difference.locator('ins').allTextContents()).toEqual([
        '+ title: La nuova bottega dei cesti\n',
      ]);
      const parts = banner(page).getByRole('link');
      expect(await parts.count()).toBe(3);
      for (const part of await parts.all()) {
        const target = (await part.getAttribute('href')) ?? '';
        await part.click();
        expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(target);
      }
    });
  });

  test('that is wrong says what is to be put right', async () => {
    const wrong = changed.replace('themes: [scuola]', 'themes: [scuole]');
    await visit(form + fragment(wrong), async (page) => {
      await opened(page);
      expect(await verdict(page)).toContain('1 punto da correggere');
      expect((await problems(page)).join()).toContain('scuole');
    });
  });

  test('that is new has nothing to be different from', async () => {
    const text = sheet.replace('title: La bottega', 'title: Un’altra bottega');
    await visit(
      `${form}#proposta=${writeProposed({ slug: 'altra', published: undefined }, deflateRawSync(text))}`,
      async (page) => {
        await opened(page);
        expect(await page.locator('.sheet-difference').isVisible()).toBe(false);
        expect(await banner(page).getByRole('link').filter({ visible: true }).count()).toBe(2);
        expect(await page.locator('#nome-file').inputValue()).toBe('altra');
      },
    );
  });

  test('that cannot be read as a sheet is shown as a text, with why', async () => {
    await visit(
      form + fragment(sheet.replace('region:', 'title: Altro\nregion:')),
      async (page) => {
        await opened(page);
        await page.locator('.sheet-unreadable').waitFor();
        expect(await verdict(page)).toContain('1 punto da correggere');
      },
    );
  });

  test('is asked of nobody, and leaves nothing in the browser until it is changed', async () => {
    await visit(form, async (page) => {
      await ready(page);
      const asked: string[] = [];
      page.on('request', (request) =>
        asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
      );
      const hash = fragment(changed);
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await opened(page);
      expect(asked.filter((one) => one.includes(hash.slice(-40)))).toEqual([]);
      expect(asked.filter((one) => !one.startsWith('GET '))).toEqual([]);
      const names = () =>
        page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('bozza')));
      expect(await names()).toEqual([]);
      await page.locator('#testo-pratica').evaluate((box: HTMLTextAreaElement) => {
        box.value += '\nUna riga in più.';
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await kept(page);
      expect(await names()).toHaveLength(1);
    });
  });

  test('is there again when the page is loaded anew from another part of the form', async () => {
    await visit(form + fragment(changed), async (page) => {
      await opened(page);
      await go(page, 'story');
      await page.reload();
      await opened(page);
      expect(await title(page).inputValue()).toBe('La nuova bottega dei cesti');
      await page.goBack();
      await settled(page);
      expect(await title(page).inputValue()).toBe('La nuova bottega dei cesti');
      expect(await drafts(page).count()).toBe(0);
    });
  });

  test('takes the place of another when its address is put into the same window', async () => {
    await visit(form + fragment(changed), async (page) => {
      await opened(page);
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        fragment(changed.replace('nuova', 'terza')),
      );
      await expect.poll(() => title(page).inputValue()).toBe('La terza bottega dei cesti');
    });
  });
});

describe('a hostile address', () => {
  test.each([
    ['is cut', fragment(changed).slice(0, -30), 'copiato solo in parte'],
    ['is no compressed text', '#proposta=orto.U29sbyB0ZXN0bw', 'copiato solo in parte'],
    [
      'is of signs that no address has',
      '#proposta=orto.<img src=x onerror=alert(1)>',
      'copiato solo in parte',
    ],
    ['is a bomb', fragment(Buffer.alloc(40_000_000)), 'più grande'],
    ['has no end', `#proposta=orto.${'A'.repeat(900_000)}`, 'troppo lungo'],
  ])('that %s is refused in a sentence', async (_case, hash, said) => {
    await visit(form + hash, async (page) => {
      await ready(page);
      await opened(page);
      expect(await page.locator('[data-proposed]').textContent()).toContain(said);
      expect(await banner(page).getByRole('link').filter({ visible: true }).count()).toBe(0);
      expect(await title(page).inputValue()).toBe('');
      // The form works as it always does.
      await title(page).fill('Una scheda');
      await kept(page);
    });
  });

  test('brings no code into the page', async () => {
    const evil = changed
      .replace('La nuova bottega', '<img src=x onerror=document.title=1>')
      .concat('\n<script>document.title="preso"</script>\n\n{globalThis.document.title="preso"}\n');
    await visit(form + fragment(evil), async (page) => {
      await opened(page);
      expect(await page.locator('.sheet-preview script, .sheet-preview img').count()).toBe(0);
      expect(await page.title()).not.toContain('preso');
    });
  });
});

test('on a small screen the banner leads to the page, and nothing is wider than the screen', async () => {
  await fictional.visit(
    form + fragment(changed),
    async (page) => {
      await opened(page);
      await banner(page).getByRole('link').first().click();
      await expect.poll(() => page.locator('.preview-title').isVisible()).toBe(true);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    },
    { viewport: { width: 360, height: 740 } },
  );
});
