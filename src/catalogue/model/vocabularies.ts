/**
 * The controlled vocabularies: which there are and what each of their terms carries.
 * The terms themselves are data, in `content/vocabularies/<name>.yml`; their order in the file
 * is their order everywhere.
 */
import { z } from 'zod';
import type { Declared } from './declared.ts';
import { termShape } from './extra-fields.ts';
import { day, distinct, localised, localisedSlug, siteAddress, slug, text } from './text.ts';

const term = z.strictObject({ id: slug, label: localised, definition: localised });

/**
 * What must be alike, or be adapted, for a practice to travel: the four themes of the PIET-T model
 * (Schloemer and Schröder-Bäck, Implementation Science 13:88, 2018).
 */
export const transferAspects = ['population', 'intervention', 'environment', 'transfer'] as const;
export type TransferAspect = (typeof transferAspects)[number];

const reference = z.strictObject({ title: text(), url: siteAddress.optional() });

const termSchemas = {
  regions: term.extend({
    /** NUTS code, classification in force since 2021. */
    nuts: z
      .string()
      .regex(/^[A-Z]{2}[A-Z0-9]{0,3}$/)
      .optional(),
    /** Place on the tile map: rows from north to south, columns from west to east, from 1. */
    tile: z.strictObject({
      row: z.int().min(1).max(40),
      column: z.int().min(1).max(40),
      code: text(1, 4),
    }),
  }),
  themes: term.extend({
    /** Sustainable Development Goal. */
    sdg: z.int().min(1).max(17).optional(),
  }),
  'funding-sources': term.extend({
    pays: localised,
    beneficiaries: localised,
    source: reference,
    /** The last day for which it pays, by its own rules; without one, no such day is known. */
    until: z.strictObject({ day, basis: reference }).optional(),
    /** The source that took its place: another term of this vocabulary. */
    successor: slug.optional(),
  }),
  stages: term.extend({
    /** The test that an editor applies before granting the stage. */
    test: localised,
    requires_replication: z.boolean().optional(),
    /** Paths of the fields that would answer the test: `replicability.evidence`. */
    asks: distinct(z.string().regex(/^[a-z]+(?:\.[a-z]+)*$/), 1, 20).optional(),
  }),
  targets: term,
  kinds: term.extend({
    /** Practices of this kind are public services, in the sense of CPSV-AP. */
    public_service: z.boolean().optional(),
  }),
  statuses: term.extend({
    /** Practices of this status stopped before they had done what they were for: they say why. */
    stopped: z.boolean().optional(),
  }),
  'evidence-levels': term,
  'prerequisite-kinds': term.extend({
    /** Where a replication plan asks about it; among the conditions of the place if left out. */
    aspect: z.enum(transferAspects).optional(),
  }),
  'support-kinds': term,
  /** Kinds of acts and documents that others may start from. */
  'document-kinds': term,
  /** Who may say of a sheet that it is right. */
  'confirmation-kinds': term.extend({
    /** It is the body that carries the practice out. */
    owner: z.boolean().optional(),
    /** They judge the stage by themselves: two of them tell whether it holds. */
    peer: z.boolean().optional(),
  }),
  /** How it went for those who took a practice up. */
  outcomes: term.extend({
    /** It no longer runs. */
    over: z.boolean().optional(),
  }),
};

export type VocabularyName = keyof typeof termSchemas;
export const vocabularyNames = Object.keys(termSchemas) as VocabularyName[];

const vocabulary = <T extends z.ZodType<{ id: string }>>(item: T) =>
  z.strictObject({
    label: localised,
    /** For menus, where the label is long. */
    short: localised.optional(),
    singular: localised,
    /** Segment of the address of its pages, a language each. */
    slug: localisedSlug,
    definition: localised,
    terms: distinct(item, 1, 500, (value) => value.id),
  });

type TermSchemas = typeof termSchemas;
export type TermOf<N extends VocabularyName> = z.infer<TermSchemas[N]>;
export type Term = TermOf<'targets'>;
export interface Vocabulary<T extends Term = Term> {
  label: z.infer<typeof localised>;
  short?: z.infer<typeof localised> | undefined;
  singular: z.infer<typeof localised>;
  slug: z.infer<typeof localised>;
  definition: z.infer<typeof localised>;
  terms: T[];
}
export type Vocabularies = { [N in VocabularyName]: Vocabulary<TermOf<N>> };

/** The schema of the file `content/vocabularies/<name>.yml`, with the fields that the content adds. */
export function vocabularySchema(
  name: VocabularyName,
  declared: Pick<Declared, 'terms'> = { terms: {} },
): z.ZodType<Vocabulary> {
  // One that only the fields of a catalogue name has plain terms.
  const known: z.ZodObject = termSchemas[name] ?? term;
  const item = known.extend(termShape(declared.terms[name] ?? [], Object.keys(known.shape)));
  return vocabulary(item as unknown as z.ZodType<Term>) as z.ZodType<Vocabulary>;
}
