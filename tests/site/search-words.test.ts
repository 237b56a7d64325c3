/** Every word of a practice finds it, in every language, and what nobody wrote finds nothing. */
import { expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/reading/read-catalogue.ts';
import { assemble, type Catalogue } from '../../src/catalogue/queries/catalogue.ts';
import { localise } from '../../src/i18n/localise.ts';
import { baseOfLanguage, type LanguageCode } from '../../src/i18n/languages.ts';
import { understand } from '../../src/search/words.ts';
import { query as german } from '../../src/i18n/de/query.ts';
import { query as english } from '../../src/i18n/en/query.ts';
import { query as italian } from '../../src/i18n/it/query.ts';
import { siteSearch } from '../support/site-search.ts';
import { type SiteName, siteInBrowser } from '../support/sites.ts';

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
  const wanted = wordsOf(catalogue, code);
  expect(wanted.size).toBeGreaterThan(20);
  const base = baseOfLanguage(site.base, code, catalogue.site.languages[0] ?? 'it');
  await visit(
    base.slice(site.base.length),
    async (page) => {
      const search = await siteSearch(page, base, code);
      const words = [...wanted.keys()];
      const answers = await search(words);
      const lost = words.flatMap((word, at) => {
        const { slugs = [], instead } = answers[at] ?? {};
        const missed = [...(wanted.get(word) ?? [])].filter((slug) => !slugs.includes(slug));
        if (missed.length === 0 && instead === undefined) return [];
        return [`${word}: ${instead ?? missed.join(', ')}`];
      });
      expect(lost).toEqual([]);
      // A whole label is searched too: «parità di genere».
      const themes = catalogue.vocabularies.themes.terms;
      const labels = themes.map(({ label }) => localise(label, code));
      for (const [at, { slugs }] of (await search(labels)).entries()) {
        const { id = '' } = themes[at] ?? {};
        const members = catalogue.practicesOf('theme', id).map(({ slug }) => slug);
        expect([labels[at], members.filter((slug) => !slugs.includes(slug))]).toEqual([
          labels[at],
          [],
        ]);
      }
      const absent = await search(['xilofono', 'qwertyuiop', 'zzz', 'inesistentissimo']);
      expect(absent.map(({ slugs }) => slugs)).toEqual([[], [], [], []]);
    },
    { bypassCSP: true },
  );
});

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
    const texts = [data.title, ...terms.map(({ label }) => localise(label, catalogue.language))];
    if (language === code) texts.push(data.summary);
    for (const word of understand(texts.join(' '), queries[code]).words) {
      wanted.set(word, (wanted.get(word) ?? new Set()).add(slug));
    }
  }
  return wanted;
}
