/**
 * The controlled vocabularies: which there are. What each of their terms carries is in
 * `vocabulary-schemas.ts`. The terms themselves are data, in `content/vocabularies/<name>.yml`; their
 * order in the file is their order everywhere.
 */
import type { z } from 'zod';
import type { Localized } from './text.ts';
import type { TermSchemas } from './vocabulary-schemas.ts';

/**
 * What must be alike, or be adapted, for a practice to travel: the four themes of the PIET-T model
 * (Schloemer and Schröder-Bäck, Implementation Science 13:88, 2018).
 */
export const transferAspects = ['population', 'intervention', 'environment', 'transfer'] as const;
export type TransferAspect = (typeof transferAspects)[number];

export const vocabularyNames = [
  'regions',
  'themes',
  'funding-sources',
  'stages',
  'targets',
  'kinds',
  'statuses',
  'evidence-levels',
  'prerequisite-kinds',
  'support-kinds',
  'document-kinds',
  'confirmation-kinds',
  'outcomes',
] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

export type TermOf<N extends VocabularyName> = z.infer<TermSchemas[N]>;
export type Term = TermOf<'targets'>;
export interface Vocabulary<T extends Term = Term> {
  label: Localized;
  short?: Localized | undefined;
  singular: Localized;
  slug: Localized;
  definition: Localized;
  terms: T[];
}
export type Vocabularies = { [N in VocabularyName]: Vocabulary<TermOf<N>> };
