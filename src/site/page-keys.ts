/**
 * What each page is made from, as a short digest that Astro keeps beside the page: a later build
 * renders anew only pages whose digest, or whose code, is another.
 * https://docs.astro.build/en/reference/experimental-flags/incremental-build/
 *
 * A digest may cover more than its page shows, never less: `tests/site/again.test.ts` compares
 * builds after edits with builds from nothing.
 */
import { createHash } from 'node:crypto';
import { helpersOf } from '../catalogue/planning/helpers.ts';
import type { CatalogueRecord, PracticeRecord } from '../catalogue/model/record.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { getCatalogue } from './catalogue.ts';
import { figureOf } from './figures.ts';

export interface PageKeys {
  /** Of what the filters offer, with their counts. */
  filters: string;
  /** Of a practice as it is written. */
  practiceFile: (practice: PracticeRecord) => string;
  /** Of the facts of a practice, in the words of the vocabularies. */
  practiceFacts: (practice: PracticeRecord) => string;
  /** Of a page of a practice: with all that relates it to others. */
  practice: (practice: PracticeRecord) => string;
  /** Of a page that shows these practices, or files about them, and these values. */
  list: (practices: readonly PracticeRecord[], ...values: unknown[]) => string;
}

/** As many relatives as any page shows of a practice, and more. */
const relatives = 12;

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, withRecordKeys)).digest('base64url');

const recordKeys = new WeakMap<object, string>();

/** The digest of a record; each is digested once, however many pages show it. */
function recordKey(record: CatalogueRecord): string {
  let key = recordKeys.get(record);
  if (key === undefined) {
    const figures = 'figures' in record ? record.figures.map(figureOf) : [];
    key = createHash('sha256')
      .update(JSON.stringify([record, figures]))
      .digest('base64url');
    recordKeys.set(record, key);
  }
  return key;
}

/** A record that stands inside a value is told by its digest. */
const withRecordKeys = (_: string, value: unknown): unknown =>
  isRecord(value) ? recordKey(value) : value;

const isRecord = (value: unknown): value is CatalogueRecord =>
  typeof value === 'object' && value !== null && 'warnings' in value && 'file' in value;

/** How many practices each term of each filter has. */
const filterCounts = ({ filters, practicesOf }: Catalogue): unknown =>
  filters.map(({ id, terms }) => [id, terms.map((term) => [term, practicesOf(id, term).length])]);

let kept: Promise<PageKeys> | undefined;

async function load(): Promise<PageKeys> {
  const { catalogue, related, payers, replications, matching, digestOf } = await getCatalogue();
  const { site, vocabularies, glossary, accessibility, pages, practices, needs, news } = catalogue;
  const frame = digest([
    ...[site, vocabularies, glossary, accessibility, pages],
    // The menu leads to what there is.
    ...[practices, needs, news].map(({ length }) => length > 0),
  ]);
  const neighbours = ({ data }: PracticeRecord) =>
    catalogue.practicesOf('region', data.region).slice(0, relatives);
  return {
    filters: digest([catalogue.day, filterCounts(catalogue)]),
    practiceFile: (practice) => digest([digestOf(practice)]),
    practiceFacts: (practice) => digest([frame, practice]),
    practice: (practice) =>
      digest([
        ...[frame, practice, related(practice, relatives), neighbours(practice)],
        payers(practice, relatives),
        replications.towards(practice),
        helpersOf(practice, catalogue.bySlug, replications.towards(practice)),
        matching.needsFor(practice),
      ]),
    list: (shown, ...values) => digest([frame, shown, values]),
  };
}

/** The digests of the pages of this build. */
export function getPageKeys(): Promise<PageKeys> {
  if (import.meta.env.DEV) return load();
  kept ??= load();
  return kept;
}
