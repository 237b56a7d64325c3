import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { siteInBrowser } from '../support/sites.ts';

const fictional = siteInBrowser('fictional');
const real = siteInBrowser('real');

interface BuiltPage {
  /** Below the base of the site: `en/practices/`. */
  path: string;
  lang: string;
  isOffered: boolean;
  canonical: string | undefined;
  alternates: Map<string, string>;
  switches: Map<string, string>;
}

/** What the pages of a built site say of their language. */
function pagesOf(dist: string): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => {
      const { document } = parseHTML(readFileSync(join(dist, file), 'utf8'));
      const links = [...document.querySelectorAll('link[hreflang]')];
      const switches = [...document.querySelectorAll('.languages a')];
      const pair = (link: Element): [string, string] => [
        link.getAttribute('hreflang') ?? '',
        link.getAttribute('href') ?? '',
      ];
      return {
        path: file.replace(/index\.html$/, ''),
        lang: document.documentElement.getAttribute('lang') ?? '',
        isOffered: !document.querySelector('meta[name="robots"]'),
        canonical:
          document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
        alternates: new Map(links.map(pair)),
        switches: new Map(switches.map(pair)),
      };
    });
}

describe.each(['real', 'fictional'] as const)('the %s site', (name) => {
  const { dist, base } = inject('sites')[name];
  const origin = name === 'real' ? 'http://localhost:4321' : 'https://example.org';
  const pages = pagesOf(dist);
  const byAddress = new Map(pages.map((page) => [`${origin}${base}${page.path}`, page]));

  test('speaks Italian at its root and English below /en/, in as many pages', () => {
    const english = pages.filter(({ path }) => path.startsWith('en/'));
    expect(english.length).toBe(pages.length / 2);
    for (const { path, lang } of pages)
      expect([path, lang]).toEqual([path, path.startsWith('en/') ? 'en' : 'it']);
  });

  test('names of each page the same in the other language, which names it back', () => {
    for (const page of pages.filter(({ isOffered }) => isOffered)) {
      const own = `${origin}${base}${page.path}`;
      expect([own, page.canonical]).toEqual([own, own]);
      expect([...page.alternates.keys()]).toEqual(['it', 'en', 'x-default']);
      expect([own, page.alternates.get(page.lang)]).toEqual([own, own]);
      expect(page.alternates.get('x-default')).toBe(page.alternates.get('it'));
      const other = byAddress.get(page.alternates.get(page.lang === 'it' ? 'en' : 'it') ?? '');
      expect([own, other?.alternates.get(page.lang)]).toEqual([own, own]);
    }
  });

  test('switches from every page to one that is there', () => {
    for (const { path, switches } of pages) {
      expect([...switches.keys()]).toEqual(['it', 'en']);
      for (const address of switches.values()) {
        const file = join(dist, address.slice(base.length), 'index.html');
        expect([path, address, existsSync(file)]).toEqual([path, address, true]);
      }
    }
  });
});

/** What an Italian page says and its author does not: labels of texts, buttons, licence. */
const italianFrame =
  /Torna al richiamo|aria-label="Tabella"|>Note<\/h2>|Attribuzione 4\.0|>(?:Indicatore|Citazione|Avviso|Passi|Figura)<\/button>|"inLanguage":"it"/;

test('no page of the real site in English speaks Italian around its texts', () => {
  const { dist } = inject('sites').real;
  const files = readdirSync(join(dist, 'en'), { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(50);
  const told = pages.flatMap((file) => {
    const found = italianFrame.exec(readFileSync(join(dist, 'en', file), 'utf8'));
    return found ? [`${file}: ${found[0]}`] : [];
  });
  expect(told).toEqual([]);
  // The Italian ones do: the pattern finds what it looks for.
  expect(italianFrame.test(readFileSync(join(dist, 'index.html'), 'utf8'))).toBe(true);
});

describe('a reader of English', () => {
  test('finds what is translated by its words, and the rest by title, theme and territory', async () => {
    const found = async (query: string, ...titles: string[]) => {
      await fictional.visit(`en/practices/?q=${query}`, async (page) => {
        await expect
          .poll(() => page.locator('.results-list [data-card="title"]').allTextContents())
          .toEqual(titles);
      });
    };
    // In the story of the one that is translated, in another form of the word.
    await found('mending', 'The net workshop');
    // The other is Italian: its title, its territory.
    await found('Fairmount', 'La bottega dei cesti', 'The net workshop');
    await found('cesti', 'La bottega dei cesti', 'The net workshop');
  });

  test('finds texts under their own titles, whose order is not the Italian one', async () => {
    await real.visit('en/practices/?q=Alessandria', async (page) => {
      const results = page.locator('.results-list > ul > li');
      await expect.poll(() => results.locator('mark').allTextContents()).toEqual(['Alessandria,']);
      expect(await results.locator('[data-card="title"]').getAttribute('href')).toMatch(
        /\/welfare-territoriale\/$/,
      );
    });
  });

  test('reads a text that is not translated in its own language, and is told so', async () => {
    await fictional.visit('en/practices/bottega-dei-cesti/', async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      for (const part of ['h1', '.lead', '.text']) {
        expect(await page.locator(part).first().getAttribute('lang')).toBe('it');
      }
      const notice = page.locator('.translation-notice');
      expect(await notice.textContent()).toContain('There is no English translation');
      await notice.getByRole('link').click();
      await page.waitForURL('**/pratiche/bottega-dei-cesti/');
    });
  });

  test('takes the search along into the other language', async () => {
    await real.visit('pratiche/?theme=prossimita-domiciliarita', async (page) => {
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL('**/en/practices/?theme=prossimita-domiciliarita');
      await expect
        .poll(() => page.locator('.active-filters').textContent())
        .toContain('Proximity and home care');
    });
  });

  test('is told in English that a page is not there', async () => {
    await real.visit('en/', async (page) => {
      const response = await page.request.get(`${new URL(page.url()).origin}/en/nowhere/`);
      expect(response.status()).toBe(404);
      const { document } = parseHTML(await response.text());
      expect(document.documentElement.getAttribute('lang')).toBe('en');
    });
  });
});
