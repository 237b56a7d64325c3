/** Views as HTML for the pages, and what views look up in the catalogue. */
import type { Lookup } from '../views/practice/parts.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { experienceOf } from '../catalogue/queries/experiences.ts';
import { langOf, namesLangIn } from './language-of.ts';
import { getCatalogue } from './catalogue.ts';
import { routes } from '../routing/page-routes.ts';
import { territoryLabel } from './nouns.ts';

export { createHtml } from '../markup/html.ts';

/** @param practice the one whose words are shown, if any are */
export async function siteLookup(practice?: PracticeRecord): Promise<Lookup> {
  const { catalogue } = await getCatalogue();
  return {
    routes,
    lang: practice && langOf(practice),
    namesLang: namesLangIn(catalogue),
    vocabularies: catalogue.vocabularies,
    currency: catalogue.site.currency,
    fields: catalogue.declared.practice,
    territory: territoryLabel(catalogue.site),
    showsReplications: catalogue.sections.has('replications'),
    titleOf: (slug) => catalogue.bySlug.get(slug)?.data.title,
    toldAt: (replication) => {
      const told = practice && experienceOf(replication, catalogue.experiencesOf(practice));
      return told && { href: routes.experience(told.slug), lang: langOf(told) };
    },
  };
}
