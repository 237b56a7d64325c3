/** The catalogue as the pages see it: assembled once for a build, again when it changes in dev. */
import { getCollection } from 'astro:content';
import type { CatalogueRecord } from '../catalogue/model/record.ts';
import { type Payer, payersIn } from '../catalogue/planning/payers.ts';
import { assemble, type Catalogue } from '../catalogue/queries/catalogue.ts';
import { type Matching, matchingIn } from '../catalogue/queries/matching.ts';
import { type Related, relatedIn } from '../catalogue/queries/related.ts';
import { type Replications, replicationsIn } from '../catalogue/queries/replications.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { speaking } from './routes.ts';

interface Assembled {
  catalogue: Catalogue;
  replications: Replications;
  matching: Matching;
  related: (practice: PracticeRecord, limit: number) => Related[];
  payers: (practice: PracticeRecord, limit: number) => Payer[];
  /** The digest of the file of a record, byte by byte. */
  digestOf: (record: CatalogueRecord) => string;
}

let kept: Promise<Assembled> | undefined;

async function load(): Promise<Assembled> {
  const entries = await getCollection('catalogue');
  const records = entries.map((entry) => recordOf(entry.data));
  const catalogue = assemble(records, speaking);
  const { practices, bySlug } = catalogue;
  const digests = new Map(entries.map(({ id, digest }) => [id, digest]));
  return {
    catalogue,
    related: relatedIn(practices),
    payers: payersIn(practices, catalogue.vocabularies['funding-sources'].terms),
    replications: replicationsIn(practices, bySlug),
    matching: matchingIn(catalogue),
    digestOf: ({ id }) => String(digests.get(id)),
  };
}

/** The store only holds what our loader put there. */
const recordOf = (data: unknown): CatalogueRecord => (data as { record: CatalogueRecord }).record;

/** The validated catalogue, with what relates its practices, needs and payers. */
export function getCatalogue(): Promise<Assembled> {
  if (import.meta.env.DEV) return load();
  kept ??= load();
  return kept;
}
