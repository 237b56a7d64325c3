import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
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

/** The languages that a catalogue is published in. */
const languagesOf = (content: string): string[] =>
  (parse(readFileSync(join(content, 'site.yml'), 'utf8')) as { languages: string[] }).languages;

describe.each(['real', 'fictional'] as const)('the %s site', (name) => {
  const { dist, base, content } = inject('sites')[name];
  const origin = name === 'real' ? 'http://localhost:4321' : 'https://example.org';
  const pages = pagesOf(dist);
  const byAddress = new Map(pages.map((page) => [`${origin}${base}${page.path}`, page]));

  const codes = languagesOf(content);

  test('speaks Italian at its root and each other language below its code, in as many pages', () => {
    const languageAt = (path: string) => codes.find((code) => path.startsWith(`${code}/`)) ?? 'it';
    for (const code of codes) {
      const own = pages.filter(({ path }) => languageAt(path) === code);
      expect([code, own.length]).toEqual([code, pages.length / codes.length]);
      expect(own.filter(({ lang }) => lang !== code)).toEqual([]);
    }
  });

  test('names of each page the same in the other languages, which name it back', () => {
    for (const page of pages.filter(({ isOffered }) => isOffered)) {
      const own = `${origin}${base}${page.path}`;
      expect([own, page.canonical]).toEqual([own, own]);
      expect([...page.alternates.keys()]).toEqual([...codes, 'x-default']);
      expect([own, page.alternates.get(page.lang)]).toEqual([own, own]);
      expect(page.alternates.get('x-default')).toBe(page.alternates.get('it'));
      for (const code of codes) {
        const other = byAddress.get(page.alternates.get(code) ?? '');
        expect([own, code, other?.alternates.get(page.lang)]).toEqual([own, code, own]);
      }
    }
  });

  test('switches from every page to one that is there', () => {
    for (const { path, switches } of pages) {
      expect([...switches.keys()]).toEqual(codes);
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
      await expect.poll(() => results.locator('mark').allTextContents()).toEqual(['Alessandria']);
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
