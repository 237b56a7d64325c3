/** The catalogue as the pages see it: assembled once for a build, again when it changes in dev. */
import type { CatalogueRecord } from '../catalogue/model/record.ts';
import type { HistoryEntry } from '../catalogue/model/history.ts';
import { type Payer, payersIn } from '../catalogue/planning/payers.ts';
import { assemble, type Catalogue } from '../catalogue/queries/catalogue.ts';
import { type Matching, matchingIn } from '../catalogue/queries/matching.ts';
import { type Related, relatedIn } from '../catalogue/queries/related.ts';
import { type Replications, replicationsIn } from '../catalogue/queries/replications.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { type Content, getContent } from './content-store.ts';
import { speaking } from '../i18n/speaking.ts';

interface Assembled {
  /** What it was assembled from. */
  content: Content;
  catalogue: Catalogue;
  replications: Replications;
  matching: Matching;
  related: (practice: PracticeRecord, limit: number) => Related[];
  payers: (practice: PracticeRecord, limit: number) => Payer[];
  /** What happened to the sheet of a practice, the latest first; nothing where nobody can tell. */
  historyOf: (practice: PracticeRecord) => readonly HistoryEntry[];
  /** The digest of the file of a record, byte by byte. */
  digestOf: (record: CatalogueRecord) => string;
}

let kept: Assembled | undefined;

function load(): Assembled {
  const content = getContent();
  const { records: entries } = content;
  const catalogue = assemble(
    entries.map(({ record }) => record),
    speaking,
  );
  const { practices, bySlug } = catalogue;
  const digests = new Map(entries.map(({ record, digest }) => [record.id, digest]));
  return {
    content,
    catalogue,
    related: relatedIn(practices),
    payers: payersIn(practices, catalogue.vocabularies['funding-sources'].terms),
    replications: replicationsIn(practices, bySlug, catalogue.experiencesOf),
    matching: matchingIn(catalogue),
    historyOf: ({ slug }) => content.history.get(slug) ?? [],
    digestOf: ({ id }) => digests.get(id) ?? '',
  };
}

/** The validated catalogue, with what relates its practices, needs and payers. */
export function getCatalogue(): Promise<Assembled> {
  if (import.meta.env.DEV && kept?.content !== getContent()) kept = undefined;
  kept ??= load();
  return Promise.resolve(kept);
}
