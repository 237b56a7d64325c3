/**
 * What each page is made from, as a short digest that Astro keeps beside the page: a later build
 * renders anew only pages whose digest, or whose code, is another.
 * https://docs.astro.build/en/reference/experimental-flags/incremental-build/
 *
 * A digest may cover more than its page shows, never less: `tests/site/incremental-build.test.ts` compares
 * builds after edits with builds from nothing.
 */
import { helpersOf } from '../catalogue/planning/helpers.ts';
import type {
  CatalogueRecord,
  ExperienceRecord,
  PracticeRecord,
} from '../catalogue/model/record.ts';
import { hasProblems } from '../catalogue/queries/problems.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { digestOf } from '../files/digest.ts';
import { getCatalogue } from './catalogue.ts';
import { hasDocuments, helpfulDocuments } from './documents.ts';
import { figureOf } from './figures.ts';
import { relatedLinksOf } from './related-links.ts';

export interface PageKeys {
  /** Of what is made from everything but the texts themselves: overviews, feeds, open data. */
  facts: string;
  /** Of what the filters offer, with their counts. */
  filters: string;
  /** Of a practice as it is written. */
  practiceFile: (practice: PracticeRecord) => string;
  /** Of the facts of a practice, in the words of the vocabularies. */
  practiceFacts: (practice: PracticeRecord) => string;
  /** Of a page of a practice: with all that relates it to others. */
  practice: (practice: PracticeRecord) => string;
  /** Of what is told of the changes of a sheet. */
  practiceHistory: (practice: PracticeRecord) => string;
  /** Of a page that shows these practices, or files about them, and these values. */
  list: (practices: readonly PracticeRecord[], ...values: unknown[]) => string;
}

/** As many payers as any page shows of a practice, and more. */
const mostPayers = 12;

const digest = (value: unknown): string => digestOf(JSON.stringify(value, withRecordKeys));

const recordKeys = new WeakMap<object, string>();

/** The digest of the facts of a record; made once, however many pages show it. */
function recordKey(record: CatalogueRecord): string {
  let key = recordKeys.get(record);
  if (key === undefined) {
    key = digestOf(JSON.stringify(factsOf(record)));
    recordKeys.set(record, key);
  }
  return key;
}

/** All of a record but its text, which only its own page shows. */
function factsOf(record: CatalogueRecord): unknown {
  if (!('code' in record)) return record;
  const { code: _1, figures: _2, links: _3, measure: _4, outline: _5, ...facts } = record;
  return facts;
}

/** The digest of a text with its pictures, as its page shows it. */
const textKey = ({ code, figures, measure }: PracticeRecord | ExperienceRecord): string =>
  digest([code, figures.map(figureOf), measure]);

/** A record that stands inside a value is told by the digest of its facts. */
const withRecordKeys = (_: string, value: unknown): unknown =>
  isRecord(value) ? recordKey(value) : value;

const isRecord = (value: unknown): value is CatalogueRecord =>
  typeof value === 'object' && value !== null && 'warnings' in value && 'file' in value;

/** How many practices each term of each filter has. */
const filterCounts = ({ filters, practicesOf }: Catalogue): unknown =>
  filters.map(({ id, terms }) => [id, terms.map((term) => [term, practicesOf(id, term).length])]);

let kept: Promise<PageKeys> | undefined;

async function load(): Promise<PageKeys> {
  const { catalogue, payers, replications, matching, digestOf, historyOf } = await getCatalogue();
  const relatedLinks = await relatedLinksOf();
  const { site, vocabularies, glossary, accessibility, pages, practices, needs, news } = catalogue;
  const frame = digest([
    ...[site, vocabularies, glossary, accessibility, pages],
    // The menu and the footer lead to what there is.
    ...[practices, needs, news].map(({ length }) => length > 0),
    [...catalogue.sections],
    hasDocuments(catalogue),
    hasProblems(catalogue),
  ]);
  /** What plans say of the acts of others. */
  const acts = digest([...helpfulDocuments(catalogue)]);
  /** What the open data say of the other languages. */
  const translations = (practice: PracticeRecord) =>
    catalogue.translationsOf(practice).map(({ language, frontmatter }) => [language, frontmatter]);
  return {
    facts: digest([frame, practices, needs, news, practices.map(translations)]),
    filters: digest([catalogue.day, filterCounts(catalogue)]),
    practiceFile: (practice) => digest([digestOf(practice)]),
    practiceFacts: (practice) => digest([frame, practice, translations(practice)]),
    practice: (practice) =>
      digest([
        ...[frame, acts, practice, textKey(practice), catalogue.day, historyOf(practice)],
        ...catalogue.experiencesOf(practice).map((told) => [told, textKey(told)]),
        relatedLinks(practice),
        payers(practice, mostPayers),
        replications.towards(practice),
        helpersOf(
          practice,
          catalogue.bySlug,
          replications.towards(practice),
          catalogue.experiencesOf(practice),
        ),
        matching.needsFor(practice),
      ]),
    practiceHistory: (practice) => digest([frame, practice, historyOf(practice)]),
    list: (shown, ...values) => digest([frame, shown, values]),
  };
}

/** While developing, nothing is kept: whoever waits for a page does not wait for its key. */
const noKeys: PageKeys = {
  facts: '',
  filters: '',
  practiceFile: () => '',
  practiceFacts: () => '',
  practice: () => '',
  practiceHistory: () => '',
  list: () => '',
};

/** The digests of the pages of this build. */
export function getPageKeys(): Promise<PageKeys> {
  if (import.meta.env.DEV) return Promise.resolve(noKeys);
  kept ??= load();
  return kept;
}
