/** The words for the filters and their terms, from the vocabularies and from the dictionary. */
import { say } from '../i18n/say.ts';
import type { Term, VocabularyName } from '../catalogue/model/vocabularies.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { facets } from '../catalogue/queries/facets.ts';
import {
  amountClasses,
  type Declaration,
  type FilterId,
  type FinerFilterId,
  type ReviewTerm,
} from '../catalogue/queries/filters.ts';
import { freshSince } from '../catalogue/queries/freshness.ts';
import { filters as words } from '#words/filters.ts';
import { formatDate, formatEuros } from '../i18n/format/format.ts';

/** The vocabularies of the finer filters that have one. */
const finerVocabularies: Partial<Record<FilterId, VocabularyName>> = {
  paid: 'funding-sources',
  evidence: 'evidence-levels',
  confirmed: 'confirmation-kinds',
};

const vocabularyOf = (filter: FilterId): VocabularyName | undefined =>
  facets.find(({ id }) => id === filter)?.vocabulary ?? finerVocabularies[filter];

/** What a term of a filter is called beside the others of its filter. */
export function filterTermLabel(catalogue: Catalogue, filter: FilterId, term: string): string {
  const vocabulary = vocabularyOf(filter);
  if (vocabulary) return say((catalogue.term(vocabulary, term) as Term).label);
  if (filter === 'amount') return amountLabel(Number(term));
  if (filter === 'review') return reviewLabel(catalogue, term as ReviewTerm);
  return filter === 'year' ? term : words.declarations[term as Declaration];
}

function amountLabel(from: number): string {
  const next = amountClasses[amountClasses.indexOf(from) + 1];
  return words.amount(
    from === 0 ? undefined : formatEuros(from),
    next === undefined ? undefined : formatEuros(next),
  );
}

const reviewLabel = ({ day }: Catalogue, term: ReviewTerm): string =>
  words.review(day === undefined ? '' : formatDate(freshSince(day)))[term];

export interface FilterValue {
  id: string;
  label: string;
  /** What it is called among the active filters. */
  active: string;
  count: number;
}
export interface FilterGroup {
  id: FilterId;
  label: string;
  /** Those that some practice has. */
  values: FilterValue[];
}

/** The filters of a catalogue as a form shows them: those of the facets, and the finer ones. */
export function filterGroups(catalogue: Catalogue): { main: FilterGroup[]; finer: FilterGroup[] } {
  const valuesOf = (filter: FilterId, terms: string[], active: (label: string) => string) =>
    terms
      .map((id) => {
        const label = filterTermLabel(catalogue, filter, id);
        const count = catalogue.practicesOf(filter, id).length;
        return { id, label, active: active(label), count };
      })
      .filter(({ count }) => count > 0);
  const main: FilterGroup[] = [];
  const finer: FilterGroup[] = [];
  for (const { id, terms } of catalogue.filters) {
    const facet = facets.find((one) => one.id === id);
    if (facet) {
      const label = say(catalogue.vocabularies[facet.vocabulary].singular);
      main.push({ id, label, values: valuesOf(id, terms, (term) => term) });
    } else {
      const label = words.groups[id as FinerFilterId];
      const values = valuesOf(id, terms, (term) => words.within(label, term));
      finer.push({ id, label, values });
    }
  }
  return { main, finer: finer.filter(({ values }) => values.length > 0) };
}
