/** Every word of a practice finds it, in every language, and what nobody wrote finds nothing. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { serve } from '../../src/builder/serve.ts';
import { assemble, type Catalogue } from '../../src/catalogue/queries/catalogue.ts';
import { localizeIn } from '../../src/i18n/localized.ts';
import { baseOfLanguage, type LanguageCode } from '../../src/i18n/languages.ts';
import { understand } from '../../src/search/words.ts';
import { query as german } from '../../src/i18n/de/query.ts';
import { query as english } from '../../src/i18n/en/query.ts';
import { query as italian } from '../../src/i18n/it/query.ts';
import { writeCatalogue } from '../../tools/synthetic-catalogue/write-catalogue.ts';
import { readCatalogue } from '../support/reading.ts';
import { writeSearchOnly } from '../support/search-only.ts';
import { type Answer, siteSearch } from '../support/site-search.ts';
import { type SiteName, siteInBrowser, theBrowser } from '../support/sites.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const queries = { it: italian, en: english, de: german };

const inBrowser = {
  real: siteInBrowser('real'),
  fictional: siteInBrowser('fictional'),
  generated: siteInBrowser('generated'),
};
const built: [SiteName, LanguageCode][] = [
  ['real', 'it'],
  ['real', 'en'],
  ['fictional', 'it'],
  // One of its practices is not translated.
  ['fictional', 'en'],
  ['generated', 'it'],
];

test.each(built)('in the site «%s», in «%s»', async (name, code) => {
  const { site, visit } = inBrowser[name];
  const catalogue = catalogueIn(site.content, code);
  const base = baseOfLanguage(site.base, code, catalogue.site.languages[0] ?? 'it');
  await visit(
    base.slice(site.base.length),
    async (page) => findsAll(await siteSearch(page, base, code), catalogue, code),
    { bypassCSP: true },
  );
});

test('among a thousand practices', async () => {
  const folder = temporaryFolder('thousand');
  const content = join(folder, 'content');
  await writeCatalogue(inject('sites').real.content, content, 1000, 11);
  const catalogue = catalogueIn(content, 'it');
  await writeSearchOnly(catalogue, join(folder, 'dist'));
  const served = await serve(join(folder, 'dist'), '/', 0);
  const context = await (await theBrowser()).newContext({ bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.goto(served.address);
    await findsAll(await siteSearch(page, '/', 'it'), catalogue, 'it');
  } finally {
    await context.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

/** Every word that people see finds who has it, a label its members, and nonsense nothing. */
async function findsAll(
  search: (texts: readonly string[]) => Promise<Answer[]>,
  catalogue: Catalogue,
  code: LanguageCode,
): Promise<void> {
  const wanted = wordsOf(catalogue, code);
  expect(wanted.size).toBeGreaterThan(20);
  const words = [...wanted.keys()];
  const answers = await search(words);
  const lost = words.flatMap((word, at) => {
    const { slugs = [], instead } = answers[at] ?? {};
    const missed = [...(wanted.get(word) ?? [])].filter((slug) => !slugs.includes(slug));
    return missed.length === 0 && instead === undefined
      ? []
      : [`${word}: ${instead ?? missed.join(', ')}`];
  });
  expect(lost).toEqual([]);
  // A whole label is searched too: «parità di genere».
  const themes = catalogue.vocabularies.themes.terms;
  const labels = themes.map(({ label }) => localizeIn(label, code));
  for (const [at, { slugs }] of (await search(labels)).entries()) {
    const { id = '' } = themes[at] ?? {};
    const members = catalogue.practicesOf('theme', id).map(({ slug }) => slug);
    const missed = members.filter((slug) => !slugs.includes(slug));
    expect([labels[at], missed]).toEqual([labels[at], []]);
  }
  const absent = await search(['xilofono', 'qwertyuiop', 'zzz', 'inesistentissimo']);
  expect(absent.map(({ slugs }) => slugs)).toEqual([[], [], [], []]);
}

describe('what is written in several ways', () => {
  test.each([
    ['socio-sanitario', 'sociosanitario', 'socio‑sanitario'],
    ['co-progettazione', 'coprogettazione'],
    ['Su.Pr.Eme.', 'supreme', 'Su.Pr.Eme'],
    ['D.G.R.', 'DGR', 'dgr'],
    ['5.250.000', '5250000'],
    ['mezz’ora', "mezz'ora", 'mezz´ora'],
    ['l’invecchiamento', 'invecchiamento', '«invecchiamento»…'],
    ['P.I.P.P.I.', 'pippi'],
  ])('%s', async (...ways) => {
    const answers = await ofReal(ways);
    expect(answers[0]?.slugs.length).toBeGreaterThan(0);
    for (const { slugs } of answers) expect(slugs).toEqual(answers[0]?.slugs);
  });
});

test.each([
  ['invece', /\binvece\b/i],
  ['FAMI', /\bFAMI\b|Fondo Asilo/],
  ['mattina', /\bmattin[ao]\b/i],
])('«%s» finds no practice by half a word', async (word, written) => {
  const [answer] = await ofReal([word]);
  const { practices } = catalogueIn(inBrowser.real.site.content, 'it');
  const without = practices.filter(({ slug, text, data }) => {
    const whole = `${JSON.stringify(data)} ${text}`.replace('"fami"', 'FAMI');
    return answer?.slugs.includes(slug) && !written.test(whole);
  });
  expect(answer?.slugs.length).toBeGreaterThan(0);
  expect(without.map(({ slug }) => slug)).toEqual([]);
});

test('territories are found by their names in either language', async () => {
  const { site, visit } = inBrowser.real;
  await visit(
    'en/',
    async (page) => {
      const search = await siteSearch(page, `${site.base}en/`, 'en');
      const [english, italian, untold] = await search(['Lombardy', 'Lombardia', 'Sardegna']);
      expect(english?.slugs.length).toBeGreaterThan(3);
      const members = catalogueIn(site.content, 'en').practicesOf('region', 'lombardia');
      const slugs = members.map(({ slug }) => slug);
      expect(english?.slugs).toEqual(expect.arrayContaining(slugs));
      expect(italian?.slugs).toEqual(expect.arrayContaining(slugs));
      expect(untold).toMatchObject({ slugs: expect.arrayContaining(['carpediem']) });
      expect(untold?.instead).toBeUndefined();
    },
    { bypassCSP: true },
  );
});

/** What the search of the real catalogue gives. */
async function ofReal(texts: readonly string[]): Promise<Answer[]> {
  const { site, visit } = inBrowser.real;
  let answers: Answer[] = [];
  const ask = async (page: Page) => {
    answers = await (await siteSearch(page, site.base, 'it'))(texts);
  };
  await visit('', ask, { bypassCSP: true });
  return answers;
}

function catalogueIn(content: string, code: LanguageCode): Catalogue {
  return assemble(
    readCatalogue(content).records.map(({ record }) => record),
    code,
  );
}

/** The words that say something in what people see of each practice, and who has them. */
function wordsOf(catalogue: Catalogue, code: LanguageCode): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { slug, data, language } of catalogue.practices) {
    const terms = [
      catalogue.term('regions', data.region),
      ...data.themes.map((id) => catalogue.term('themes', id)),
      ...(data.targets ?? []).map((id) => catalogue.term('targets', id)),
    ];
    const texts = [data.title, ...terms.map(({ label }) => localizeIn(label, catalogue.language))];
    if (language === code) texts.push(data.summary);
    for (const word of understand(texts.join(' '), queries[code]).words) {
      wanted.set(word, (wanted.get(word) ?? new Set()).add(slug));
    }
  }
  return wanted;
}
