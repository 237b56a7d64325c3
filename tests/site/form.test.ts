import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  answer,
  downloaded,
  file,
  fill,
  form,
  go,
  problems,
  ready,
  title,
  verdict,
} from '../support/form.ts';
import { overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { phone, siteInBrowser } from '../support/sites.ts';

const real = siteInBrowser('real');
const fictional = siteInBrowser('fictional');

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
      await expect
        .poll(() => verdict(page))
        .toBe('Mancano 6 informazioni e c’è 1 punto da correggere.');
      await page.locator('.sheet-summary a', { hasText: 'ne servono almeno 60' }).click();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.id))
        .toBe('campo-summary-valore');
    });
  });

  test('names a field with the groups that it stands in, in the order of the form', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await answer(page, 'bodies');
      await page.locator('#campo-organisation-role-valore').fill('presta la sala');
      await page.getByRole('button', { name: 'Aggiungi un ente' }).click();
      await page.locator('#campo-partners').getByLabel('Ruolo').fill('aiuta');
      await go(page, 'finish');
      // What was told before the last words were read is told anew.
      await expect
        .poll(() => problems(page))
        .toEqual([
          'Scrivi il titolo.',
          'Descrivi la pratica in una frase.',
          'Scegli il territorio.',
          'Scegli almeno un tema.',
          'Chi la promuove: scrivi il nome.',
          'Ente 1: scrivi il nome.',
          'Aggiungi chi paga, oppure scegli che le fonti non lo dicono.',
          'Scegli il grado di replicabilità.',
          'Aggiungi almeno una fonte.',
        ]);
    });
  });

  test('goes by keyboard alone: items are added, moved and taken away', async () => {
    await fictional.visit(
      form,
      async (page) => {
        await ready(page);
        await page.locator('#gruppo-places > summary').focus();
        await page.keyboard.press('Enter');
        const add = page.getByRole('button', { name: 'Aggiungi un luogo' });
        await add.focus();
        await page.keyboard.press('Enter');
        await page.keyboard.type('Primo');
        await add.focus();
        await page.keyboard.press('Enter');
        await page.keyboard.type('Secondo');
        await page.locator('#campo-places [data-tool="up"]').nth(1).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => file(page)).toContain('places:\n  - Secondo\n  - Primo\n');
        expect(await page.locator('[data-announce]').textContent()).toContain('al posto 1 di 2');
        await page.locator('#campo-places [data-tool="remove"]').first().focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => file(page)).toContain('places:\n  - Primo\n');
        const focused = await page.evaluate(() => document.activeElement?.tagName);
        expect(focused).toBe('INPUT');
      },
      { viewport: phone },
    );
  });

  test('may not take the name of another', async () => {
    await fictional.visit(form, async (page) => {
      await ready(page);
      await title(page).fill('Bottega dei cesti');
      await go(page, 'finish');
      await expect
        .poll(() => page.locator('#nome-file-errore').textContent())
        .toContain('è già usato da practices/montebello/bottega-dei-cesti.mdx');
    });
  });
});

test.each(['none', 'one that fails'])(
  'with %s of its own threads it checks all the same',
  async (which) => {
    await fictional.visit('404.html', async (page) => {
      if (which === 'none') await page.addInitScript('delete globalThis.Worker');
      else
        await page.route('**/CheckScript*.js', (route) =>
          route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' }),
        );
      await page.goto(new URL(form, page.url()).href);
      await ready(page);
      await page.getByLabel('In una frase').fill('Breve &egrave; bello');
      await go(page, 'finish');
      await expect.poll(() => problems(page)).toHaveLength(7);
    });
  },
);

test('reads the names of characters as pages do', async () => {
  await fictional.visit(form, async (page) => {
    await ready(page);
    await page.locator('#testo-pratica').evaluate((area: HTMLTextAreaElement) => {
      area.value = 'La citt&agrave; &egrave; &nome; &copy viva.';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const text = page.locator('.preview-page .text');
    await expect.poll(() => text.textContent()).toBe('La città è &nome; &copy viva.');
  });
});

describe('correcting', () => {
  const practices = (content: string) =>
    readdirSync(join(content, 'practices'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx') && !/\.[a-z]{2}\.mdx$/.test(name))
      .map((name) => join(content, 'practices', name));

  /** So many at most, spread over all of them: one takes a second. */
  const mostTried = 12;
  const spread = (paths: readonly string[]) => {
    const step = Math.max(1, Math.ceil(paths.length / mostTried));
    return paths.toSorted().filter((_path, at) => at % step === 0);
  };

  test.each(['real', 'fictional'] as const)(
    'the practices of the site "%s" come back byte by byte when nothing is touched',
    async (name) => {
      const { visit, site } = name === 'real' ? real : fictional;
      for (const path of spread(practices(site.content))) {
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
      await title(page).fill('La bottega dei nodi');
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

test('its script is small, and loaded on its page alone', () => {
  const { dist } = real.site;
  const scripts = (path: string) =>
    [...readFileSync(join(dist, path), 'utf8').matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(
      ([, name = '']) => name,
    );
  const everywhere = scripts('index.html');
  const [own = ''] = scripts('contribuisci/scheda/index.html').filter(
    (name) => !everywhere.includes(name),
  );
  /** With everything that it imports, at once or later. */
  const sizeOf = (name: string, seen = new Set<string>()): number => {
    if (seen.has(name)) return 0;
    seen.add(name);
    const code = readFileSync(join(dist, '_astro', name), 'utf8');
    const imports = [...code.matchAll(/["'`]\.\/([^"'`]+\.js)["'`]/g)].map(
      ([, inner = '']) => inner,
    );
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
