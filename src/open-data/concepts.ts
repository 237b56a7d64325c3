/** The addresses by which terms are known in the world: each leads to a page for people. */
import type { Vocabulary, VocabularyName } from '../catalogue/model/vocabularies.ts';
import { facets } from '../catalogue/queries/facets.ts';
import type { OpenDataContext } from './distribution.ts';

type Where = Pick<OpenDataContext, 'catalogue' | 'routes'>;

/** Whether practices can be browsed by its terms, so that each has a page of its own. */
export const hasPages = (name: VocabularyName): boolean =>
  facets.some(({ vocabulary }) => vocabulary === name);

/** The address of a vocabulary. */
export function schemeAddress({ catalogue, routes }: Where, name: VocabularyName): string {
  const vocabulary: Vocabulary = catalogue.vocabularies[name];
  return hasPages(name) ? routes.vocabulary(vocabulary) : routes.dataVocabulary(vocabulary);
}

/** The address of a term; `{name}` gives the template of all of them (RFC 6570). */
export function conceptAddress(where: Where, name: VocabularyName, term: string): string {
  const vocabulary: Vocabulary = where.catalogue.vocabularies[name];
  return hasPages(name)
    ? where.routes.term(vocabulary, term)
    : `${schemeAddress(where, name)}#${term}`;
}
