/** What the catalogue gives to the search: the facets of all practices, and a card of each. */
import { say } from '../i18n/say.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import type { Card, FacetFile } from './files.ts';

/** The facets of every practice; practices in the order of `catalogue.practices`. */
export function facetFileOf(catalogue: Catalogue): FacetFile {
  const { practices, vocabularies } = catalogue;
  const place = new Map(practices.map((practice, index) => [practice, index]));
  const stages = vocabularies.stages.terms.map((term) => term.id);
  const stageOf = (practice: PracticeRecord) => stages.indexOf(practice.data.replicability.stage);
  const placesOf = (sorted: PracticeRecord[]) => sorted.map((practice) => place.get(practice) ?? 0);

  return {
    count: practices.length,
    facets: Object.fromEntries(
      catalogue.filters.map(({ id, terms, termsOf }) => {
        const inUse = terms.filter((term) => catalogue.practicesOf(id, term).length > 0);
        const numbers = new Map(inUse.map((term, index) => [term, index]));
        const of = practices.map(({ data }) => termsOf(data).map((term) => numbers.get(term) ?? 0));
        return [id, { terms: inUse, of }];
      }),
    ),
    orders: {
      date: placesOf(catalogue.recent),
      stage: placesOf(practices.toSorted((a, b) => stageOf(b) - stageOf(a))),
    },
  };
}

/** What a result of the search shows of a practice, with the labels of its terms. */
export function cardOf({ slug, data }: PracticeRecord, catalogue: Catalogue): Card {
  const stages = catalogue.vocabularies.stages.terms;
  const step = stages.findIndex((term) => term.id === data.replicability.stage) + 1;
  return {
    slug,
    title: data.title,
    summary: data.summary,
    region: say(catalogue.term('regions', data.region).label),
    stage: { label: say(stages[step - 1]?.label) ?? '', step },
    status: data.status ? say(catalogue.term('statuses', data.status).label) : '',
    themes: data.themes.map((theme) => say(catalogue.term('themes', theme).label)),
  };
}
