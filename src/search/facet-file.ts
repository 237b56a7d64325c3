/** What the catalogue gives to the search: the facets of all practices, and a card of each. */
import { localize } from '../i18n/localize.ts';
import { rareFilters } from '../catalogue/queries/filters.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { pictogramOf } from '../theme/pictograms.ts';
import { shownHighlight } from './highlight.ts';
import { cardSummary } from './files.ts';
import { shortened } from './shortened.ts';
import type { Card, FacetFile, OrderFile } from './files.ts';
import { packTerms } from './terms.ts';

/**
 * The facets of every practice; practices in the order of `catalogue.practices`.
 *
 * @param rare whether those that are rarely asked for, or the others
 */
export function facetFileOf(catalogue: Catalogue, rare = false): FacetFile {
  const { practices } = catalogue;
  const filters = catalogue.filters.filter(({ id }) => rareFilters.includes(id) === rare);
  return {
    count: practices.length,
    facets: Object.fromEntries(
      filters.map(({ id, terms, termsOf }) => {
        const inUse = terms.filter((term) => catalogue.practicesOf(id, term).length > 0);
        const numbers = new Map(inUse.map((term, index) => [term, index]));
        const of = practices.map(({ data }) => termsOf(data).map((term) => numbers.get(term) ?? 0));
        return [id, { terms: inUse, of: packTerms(of) }];
      }),
    ),
  };
}

/** The orders in which a reader may have them, beside that of `catalogue.practices`. */
export function orderFileOf({ practices, recent, vocabularies }: Catalogue): OrderFile {
  const place = new Map(practices.map((practice, index) => [practice, index]));
  const stages = vocabularies.stages.terms.map((term) => term.id);
  const stageOf = (practice: PracticeRecord) => stages.indexOf(practice.data.replicability.stage);
  const placesOf = (sorted: readonly PracticeRecord[]) =>
    sorted.map((practice) => place.get(practice) ?? 0);
  return {
    date: placesOf(recent),
    stage: placesOf(practices.toSorted((a, b) => stageOf(b) - stageOf(a))),
  };
}

/** What a result of the search shows of a practice, with the labels of its terms. */
export function cardOf(practice: PracticeRecord, catalogue: Catalogue): Card {
  const { slug, data, language } = practice;
  const { label: region, tile } = catalogue.term('regions', data.region);
  const stages = catalogue.vocabularies.stages.terms;
  const step = stages.findIndex((term) => term.id === data.replicability.stage) + 1;
  return {
    slug,
    ...(language !== catalogue.language && { lang: language }),
    title: data.title,
    summary: shortened(data.summary, cardSummary),
    region: localize(region),
    stage: { label: localize(stages[step - 1]?.label) ?? '', step },
    status: data.status ? localize(catalogue.term('statuses', data.status).label) : '',
    themes: data.themes.map((theme) => localize(catalogue.term('themes', theme).label)),
    reviewed: data.reviewed,
    pictogram: pictogramOf(data.themes[0]),
    place: { column: tile.column, row: tile.row },
    highlight: shownHighlight(practice, catalogue.site.currency),
  };
}
