/** The words for the filters and their terms, from the vocabularies and from the dictionary. */
import { localize } from '../i18n/localize.ts';
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
import { formatDate, formatMoney } from '../i18n/format/format.ts';

/** The vocabularies of the finer filters that have one. */
const finerVocabularies: Partial<Record<FilterId, VocabularyName>> = {
  paid: 'funding-sources',
  evidence: 'evidence-levels',
  confirmed: 'confirmation-kinds',
};

const ownField = ({ declared }: Catalogue, filter: FilterId) =>
  declared.practice.find(({ key }) => key === filter);

const vocabularyOf = (catalogue: Catalogue, filter: FilterId): VocabularyName | undefined =>
  facets.find(({ id }) => id === filter)?.vocabulary ??
  finerVocabularies[filter] ??
  (ownField(catalogue, filter)?.vocabulary as VocabularyName | undefined);

/** What a term of a filter is called beside the others of its filter. */
export function filterTermLabel(catalogue: Catalogue, filter: FilterId, term: string): string {
  const vocabulary = vocabularyOf(catalogue, filter);
  if (vocabulary) return localize((catalogue.term(vocabulary, term) as Term).label);
  if (filter === 'amount') return amountLabel(Number(term), catalogue.site.currency);
  if (filter === 'review') return reviewLabel(catalogue, term as ReviewTerm);
  return filter === 'year' ? term : words.declarations[term as Declaration];
}

function amountLabel(from: number, currency: string): string {
  const next = amountClasses[amountClasses.indexOf(from) + 1];
  return words.amount(
    from === 0 ? undefined : formatMoney(from, currency),
    next === undefined ? undefined : formatMoney(next, currency),
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
interface FilterGroup {
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
    const own = ownField(catalogue, id);
    if (facet) {
      const label = localize(catalogue.vocabularies[facet.vocabulary].singular);
      main.push({ id, label, values: valuesOf(id, terms, (term) => term) });
    } else if (own) {
      main.push({ id, label: localize(own.label), values: valuesOf(id, terms, (term) => term) });
    } else {
      const label = words.groups[id as FinerFilterId];
      const values = valuesOf(id, terms, (term) => words.within(label, term));
      finer.push({ id, label, values });
    }
  }
  return { main, finer: finer.filter(({ values }) => values.length > 0) };
}

/** So many values fit a group that is read at a glance; a few more are not worth a press. */
const [shownValues, mostValues] = [7, 10];

/** The values that most practices have, and the others; both in the order of the vocabulary. */
export function splitValues(values: FilterValue[]): {
  shown: FilterValue[];
  others: FilterValue[];
} {
  if (values.length <= mostValues) return { shown: values, others: [] };
  const first = new Set(values.toSorted((a, b) => b.count - a.count).slice(0, shownValues));
  return {
    shown: values.filter((value) => first.has(value)),
    others: values.filter((value) => !first.has(value)),
  };
}
