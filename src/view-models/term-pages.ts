import { localize } from '../i18n/localize.ts';
import type { Term } from '../catalogue/model/vocabularies.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { type Facet, facets } from '../catalogue/queries/facets.ts';
import { getCatalogue } from './catalogue.ts';
import { getPageKeys } from './cache-keys.ts';
import { type ListPage, pagesOf } from './pagination.ts';

export type TermPageProps = ListPage<PracticeRecord> & { facet: Facet; term: Term };

interface TermPagePath {
  params: { vocabulary: string; term: string; number: string };
  props: TermPageProps;
  cacheKey: string;
}

/** The pages of every term that practices can be browsed by. */
export async function termPages(): Promise<TermPagePath[]> {
  const { catalogue } = await getCatalogue();
  const keys = await getPageKeys();
  return facets.flatMap((facet) => {
    const vocabulary = catalogue.vocabularies[facet.vocabulary];
    return (vocabulary.terms as Term[]).flatMap((term) => {
      const practices = catalogue.practicesOf(facet.id, term.id);
      return pagesOf(practices).map((list) => ({
        params: {
          vocabulary: localize(vocabulary.slug),
          term: term.id,
          number: String(list.page),
        },
        props: { facet, term, ...list },
        cacheKey: keys.list(list.items, practices.length),
      }));
    });
  });
}
