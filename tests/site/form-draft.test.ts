/** Nothing that was typed into the form is ever lost. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  drafts,
  file,
  form,
  go,
  kept,
  open,
  published,
  publishedSheet,
  ready,
  said,
  title,
  toldState,
} from '../support/form.ts';
import { siteInBrowser } from '../support/sites.ts';

const fictional = siteInBrowser('fictional');
const correction = `${form}?pratica=${published}`;

/** Another tab of the same browser, which knows nothing of the first. */
async function anotherTab(page: Page, path = ''): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(new URL(path, page.url()).href);
  await ready(other);
  return other;
}

const stored = (page: Page) =>
  page.evaluate(() => Object.values(localStorage).map((text) => JSON.parse(text).source as string));

/** To be called before what asks; kept when the question has been answered. */
const answer = async (page: Page, yes: boolean): Promise<void> => {
  const dialog = await page.waitForEvent('dialog');
  await (yes ? dialog.accept() : dialog.dismiss());
};

describe('a new sheet', () => {
  test('is there again when the page is loaded anew', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await title(page).fill('Una bozza');
      await kept(page);
      await page.reload();
      await ready(page);
      expect(await title(page).inputValue()).toBe('Una bozza');
      expect(await said(page)).toContain('Ripresa la bozza «Una bozza»');
    });
  });

  test('is there again when its author comes back from another page', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await title(page).fill('Una bozza');
      await page.goto(new URL('../../pratiche/', page.url()).href);
      await page.waitForURL(/pratiche\/$/);
      await page.goBack();
      await ready(page);
      expect(await title(page).inputValue()).toBe('Una bozza');
    });
  });

  test('waits to be taken up in another tab, which writes elsewhere meanwhile', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await title(page).fill('Una bozza');
      await kept(page);
      const other = await anotherTab(page);
      expect(await title(other).inputValue()).toBe('');
      await title(other).fill('Altro');
      await kept(other);
      expect((await stored(other)).join()).toContain('title: Una bozza');
      await drafts(other)
        .getByRole('button', { name: /^Riprendi/ })
        .click();
      await expect.poll(() => title(other).inputValue()).toBe('Una bozza');
      // What was written in between now waits in its turn.
      expect(await drafts(other).allTextContents()).toEqual([expect.stringContaining('«Altro»')]);
    });
  });

  test('in two tabs at once becomes two drafts', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await title(page).fill('Una bozza');
      await kept(page);
      const other = await anotherTab(page);
      await drafts(other)
        .getByRole('button', { name: /^Riprendi/ })
        .click();
      await expect.poll(() => title(other).inputValue()).toBe('Una bozza');
      await title(other).fill('Una bozza, di qua');
      await title(page).fill('Una bozza, di là');
      await expect
        .poll(async () => (await stored(page)).join())
        .toMatch(/di qua[\s\S]*di là|di là[\s\S]*di qua/);
    });
  });

  test('typed in the last instant is kept when the page is left', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await title(page).pressSequentially('Fino all’ultimo');
      await page.reload();
      await ready(page);
      expect(await title(page).inputValue()).toBe('Fino all’ultimo');
    });
  });

  test('can be put aside for another, and dropped only on request', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await title(page).fill('Una bozza');
      await page.getByRole('button', { name: 'Comincia una scheda nuova' }).click();
      await page.locator('.sheet-found').waitFor();
      await ready(page);
      expect(await title(page).inputValue()).toBe('');
      const drop = drafts(page).getByRole('button', { name: /^Cancella/ });
      await Promise.all([answer(page, false), drop.click()]);
      expect(await drafts(page).count()).toBe(1);
      await Promise.all([answer(page, true), drop.click()]);
      await expect.poll(() => drafts(page).count()).toBe(0);
    });
  });

  test('of an earlier version of the form is offered too', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      const old = { version: 1, source: '---\ntitle: Antica\n---\n', slug: 'antica', saved: '' };
      await page.evaluate((text) => {
        localStorage.setItem('catalogo-bozza', text);
        localStorage.setItem('catalogo-bozza-rotta', 'non è una bozza');
      }, JSON.stringify(old));
      await page.reload();
      await ready(page);
      await title(page).fill('Nuova');
      await kept(page);
      await drafts(page).getByRole('button', { name: 'Riprendi la bozza: «Antica»' }).click();
      await expect.poll(() => title(page).inputValue()).toBe('Antica');
    });
  });

  test('gives way to a file without being lost', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await title(page).fill('Una bozza');
      await open(page, publishedSheet, 'altra.mdx');
      await expect.poll(() => title(page).inputValue()).toBe('La bottega dei cesti');
      await title(page).fill('La bottega delle ceste');
      await kept(page);
      await drafts(page)
        .getByRole('button', { name: /«Una bozza»/ })
        .first()
        .click();
      await expect.poll(() => title(page).inputValue()).toBe('Una bozza');
    });
  });
});

describe('where the browser keeps nothing', () => {
  const forbid = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  };

  test('that is said, and nothing gives way without a question', async () => {
    await fictional.visit(form, async (page) => {
      await page.addInitScript(forbid);
      await page.reload();
      await ready(page);
      await title(page).fill('Una bozza');
      await toldState(page, 'non permette di salvare la bozza');
      await Promise.all([answer(page, false), open(page, publishedSheet, 'altra.mdx')]);
      await expect.poll(() => title(page).inputValue()).toBe('Una bozza');
      await Promise.all([answer(page, true), open(page, publishedSheet, 'altra.mdx')]);
      await expect.poll(() => title(page).inputValue()).toBe('La bottega dei cesti');
    });
  });

  test('leaving the page asks first', async () => {
    await fictional.visit(form, async (page) => {
      await page.addInitScript(forbid);
      await page.reload();
      await ready(page);
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.dismiss();
      });
      await title(page).pressSequentially('Una bozza');
      await page.evaluate(() => {
        setTimeout(() => location.assign('/catalogo/'));
      });
      await expect.poll(() => asked).toEqual(['beforeunload']);
      expect(await title(page).inputValue()).toBe('Una bozza');
    });
  });

  test('a draft that was kept before stays when there is no more room', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await title(page).fill('Una bozza');
      await kept(page);
      await page.evaluate(forbid);
      await title(page).fill('Una bozza più lunga');
      await toldState(page, 'non permette di salvare la bozza');
      expect((await stored(page)).join()).toContain('title: Una bozza\n');
    });
  });
});

describe('a correction', () => {
  test('is there again when the page is loaded anew, with what it changes', async () => {
    await fictional.visit(correction, async (page) => {
      await ready(page);
      await title(page).fill('La bottega delle ceste');
      await kept(page);
      await page.reload();
      await ready(page);
      expect(await title(page).inputValue()).toBe('La bottega delle ceste');
      await go(page, 'finish');
      await page.locator('.sheet-difference summary').click();
      expect(await page.locator('.sheet-difference').locator('ins, del').allTextContents()).toEqual(
        ['- title: La bottega dei cesti\n', '+ title: La bottega delle ceste\n'],
      );
    });
  });

  test('dropped goes back to the published sheet', async () => {
    await fictional.visit(correction, async (page) => {
      await ready(page);
      const back = page.getByRole('button', { name: 'Torna alla scheda pubblicata' });
      expect(await back.isVisible()).toBe(false);
      await title(page).fill('La bottega delle ceste');
      await Promise.all([answer(page, true), back.click()]);
      await expect.poll(() => title(page).inputValue()).toBe('La bottega dei cesti');
      await ready(page);
      await go(page, 'finish');
      expect(await file(page)).toBe(publishedSheet);
      expect(await stored(page)).toEqual([]);
    });
  });

  test('of one practice leaves those of others and new sheets alone', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await title(page).fill('Una bozza');
      await kept(page);
      for (const [slug, changed] of [
        [published, 'Prima'],
        ['bottega-delle-reti', 'Seconda'],
      ]) {
        await page.goto(new URL(`?pratica=${slug}`, page.url()).href);
        await ready(page);
        await title(page).fill(changed ?? '');
        await kept(page);
      }
      await page.goto(new URL(`?pratica=${published}`, page.url()).href);
      await ready(page);
      expect(await title(page).inputValue()).toBe('Prima');
      await page.goto(new URL('?', page.url()).href);
      await ready(page);
      expect(await title(page).inputValue()).toBe('Una bozza');
      const waiting = await drafts(page).allTextContents();
      expect(waiting.map((text) => /«.*»/.exec(text)?.[0]).sort()).toEqual([
        '«Prima»',
        '«Seconda»',
      ]);
    });
  });

  test('says so when the published sheet has changed meanwhile', async () => {
    await fictional.visit(correction, async (page) => {
      await ready(page);
      await title(page).fill('La bottega delle ceste');
      await kept(page);
      const now = publishedSheet.replace('themes: [scuola]', 'themes: [scuola] # riletto');
      expect(now).not.toBe(publishedSheet);
      await page.route(/\.mdx$/, (route) => route.fulfill({ body: now }));
      await page.reload();
      await ready(page);
      expect(await said(page)).toContain('la scheda pubblicata è cambiata');
      expect(await title(page).inputValue()).toBe('La bottega delle ceste');
      await go(page, 'finish');
      expect(await page.locator('.sheet-difference').textContent()).toContain('# riletto');
    });
  });

  test('that changes nothing any more leaves no draft', async () => {
    await fictional.visit(correction, async (page) => {
      await ready(page);
      await title(page).fill('La bottega delle ceste');
      await kept(page);
      await title(page).fill('La bottega dei cesti');
      await expect.poll(() => stored(page)).toEqual([]);
      expect(await said(page)).toContain('Finora non cambia nulla');
    });
  });
});
