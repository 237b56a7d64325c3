/**
 * The schemas of the controlled vocabularies: what each of their terms carries. Apart from their
 * names, which the form needs in the browser without these.
 */
import { z } from 'zod';
import type { Declared } from './declared.ts';
import { termShape } from './extra-fields.ts';
import { field } from './field.ts';
import { day, distinct, localised, localisedSlug, siteAddress, slug, text } from './text.ts';
import {
  type Term,
  transferAspects,
  type Vocabulary,
  type VocabularyName,
} from './vocabularies.ts';

const term = z.strictObject({
  id: field(slug, 'term.id'),
  label: field(localised, 'term.label'),
  definition: field(localised, 'term.definition'),
});

const reference = z.strictObject({
  title: field(text(), 'reference.title'),
  url: field(siteAddress.optional(), 'reference.url'),
});

const termSchemas = {
  regions: term.extend({
    /** NUTS code, classification in force since 2021. */
    nuts: field(
      z
        .string()
        .regex(/^[A-Z]{2}[A-Z0-9]{0,3}$/)
        .optional(),
      'term.nuts',
      { example: 'ITH1' },
    ),
    /** Place on the tile map: rows from north to south, columns from west to east, from 1. */
    tile: field(
      z.strictObject({
        row: field(z.int().min(1).max(40), 'term.tile.row'),
        column: field(z.int().min(1).max(40), 'term.tile.column'),
        code: field(text(1, 4), 'term.tile.code'),
      }),
      'term.tile',
    ),
  }),
  themes: term.extend({
    /** Sustainable Development Goal. */
    sdg: field(z.int().min(1).max(17).optional(), 'term.sdg'),
  }),
  'funding-sources': term.extend({
    pays: field(localised, 'term.pays'),
    beneficiaries: field(localised, 'term.beneficiaries'),
    source: field(reference, 'term.source'),
    /** The last day for which it pays, by its own rules; without one, no such day is known. */
    until: field(
      z
        .strictObject({
          day: field(day, 'term.until.day'),
          basis: field(reference, 'term.until.basis'),
        })
        .optional(),
      'term.until',
    ),
    /** The source that took its place: another term of this vocabulary. */
    successor: field(slug.optional(), 'term.successor'),
  }),
  stages: term.extend({
    /** The test that an editor applies before granting the stage. */
    test: field(localised, 'term.test'),
    requires_replication: field(z.boolean().optional(), 'term.requires_replication'),
    /** Paths of the fields that would answer the test: `replicability.evidence`. */
    asks: field(
      distinct(z.string().regex(/^[a-z]+(?:\.[a-z]+)*$/), 1, 20).optional(),
      'term.asks',
      { example: 'replicability.evidence' },
    ),
  }),
  targets: term,
  kinds: term.extend({
    /** Practices of this kind are public services, in the sense of CPSV-AP. */
    public_service: field(z.boolean().optional(), 'term.public_service'),
  }),
  statuses: term.extend({
    /** Practices of this status stopped before they had done what they were for: they say why. */
    stopped: field(z.boolean().optional(), 'term.stopped'),
  }),
  'evidence-levels': term,
  'prerequisite-kinds': term.extend({
    /** Where a replication plan asks about it; among the conditions of the place if left out. */
    aspect: field(z.enum(transferAspects).optional(), 'term.aspect'),
  }),
  'support-kinds': term,
  /** Kinds of acts and documents that others may start from. */
  'document-kinds': term,
  /** Who may say of a sheet that it is right. */
  'confirmation-kinds': term.extend({
    /** It is the body that carries the practice out. */
    owner: field(z.boolean().optional(), 'term.owner'),
    /** They judge the stage by themselves: two of them tell whether it holds. */
    peer: field(z.boolean().optional(), 'term.peer'),
  }),
  /** How it went for those who took a practice up. */
  outcomes: term.extend({
    /** It no longer runs. */
    over: field(z.boolean().optional(), 'term.over'),
  }),
} satisfies Record<VocabularyName, z.ZodObject>;

export type TermSchemas = typeof termSchemas;

const vocabulary = <T extends z.ZodType<{ id: string }>>(item: T) =>
  z.strictObject({
    label: field(localised, 'vocabulary.label'),
    /** For menus, where the label is long. */
    short: field(localised.optional(), 'vocabulary.short'),
    singular: field(localised, 'vocabulary.singular'),
    /** Segment of the address of its pages, a language each. */
    slug: field(localisedSlug, 'vocabulary.slug'),
    definition: field(localised, 'vocabulary.definition'),
    terms: field(
      distinct(item, 1, 500, (value) => value.id),
      'vocabulary.terms',
    ),
  });

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
