/**
 * A good practice. The one home of its fields and of the rules on each of them; rules that look
 * at more than one field or file are in `../checking/across.ts`.
 */
import { z } from 'zod';
import { day, distinct, email, partialDate, slug, text, webAddress, yearOrMonth } from './text.ts';
import type { Vocabularies, VocabularyName } from './vocabularies.ts';

/** Written in place of the list of funding sources when the sources name none. */
export const undeclared = 'non-dichiarato';

const source = z.strictObject({
  title: text(1, 300),
  publisher: text(1, 200),
  url: webAddress.optional(),
  date: partialDate.optional(),
});
export type Source = z.infer<typeof source>;
export const sourceList = z.array(source).min(1).max(50);

const party = z.strictObject({
  name: text(1, 200),
  url: webAddress.optional(),
  role: text(1, 200).optional(),
});

const euros = z.number().positive();

/**
 * The schema of a practice, for the terms of these vocabularies. Where a vocabulary could not be
 * read, any term passes: its own problems are told, not the same one again in every practice.
 */
export function practiceSchema(vocabularies: Partial<Vocabularies>) {
  const termOf = (name: VocabularyName): z.ZodType<string> => {
    const terms = vocabularies[name]?.terms.map((term) => term.id);
    return terms ? z.enum(terms).meta({ vocabulary: name }) : text();
  };

  return z.strictObject({
    title: text(3, 120),
    summary: text(60, 320),
    region: termOf('regions'),
    places: distinct(text(1, 100), 1, 50).optional(),
    themes: distinct(termOf('themes'), 1, 4),
    targets: distinct(termOf('targets'), 1, 10).optional(),
    kind: termOf('kinds').optional(),
    status: termOf('statuses').optional(),
    period: z.strictObject({ start: yearOrMonth, end: yearOrMonth.optional() }).optional(),
    organisation: party.optional(),
    partners: z.array(party).min(1).max(100).optional(),
    funding: z.union([
      z.literal(undeclared),
      z
        .array(
          z.strictObject({
            source: termOf('funding-sources'),
            programme: text(1, 200).optional(),
            amount: euros.optional(),
            note: text(1, 500).optional(),
          }),
        )
        .min(1)
        .max(20),
    ]),
    replicability: z.strictObject({
      stage: termOf('stages'),
      prerequisites: z
        .array(
          z.strictObject({
            kind: termOf('prerequisite-kinds'),
            text: text(1, 500),
            essential: z.boolean().default(false),
          }),
        )
        .min(1)
        .max(30)
        .optional(),
      resources: z
        .strictObject({
          cost: z
            .strictObject({
              min: euros.optional(),
              max: euros.optional(),
              note: text(1, 500).optional(),
            })
            .optional(),
          /** Full-time equivalents. */
          staff: z.number().positive().optional(),
          /** Months from the decision to the first person served. */
          months: z.number().positive().optional(),
        })
        .optional(),
      evidence: z
        .strictObject({
          level: termOf('evidence-levels'),
          text: text(1, 1000).optional(),
          url: webAddress.optional(),
        })
        .optional(),
      lessons: distinct(text(1, 1000), 1, 20).optional(),
      adaptations: z
        .strictObject({
          change: distinct(text(1, 500), 1, 20).optional(),
          keep: distinct(text(1, 500), 1, 20).optional(),
        })
        .optional(),
      replications: z
        .array(
          z.strictObject({
            region: termOf('regions'),
            year: z.int().min(1900).max(2200),
            practice: slug.optional(),
            source: source.optional(),
          }),
        )
        .min(1)
        .max(50)
        .optional(),
      support: z
        .array(
          z.strictObject({
            kind: termOf('support-kinds'),
            text: text(1, 500).optional(),
            url: webAddress.optional(),
          }),
        )
        .min(1)
        .max(10)
        .optional(),
    }),
    sources: sourceList,
    contact: z
      .strictObject({
        office: text(1, 200),
        email: email.optional(),
        url: webAddress.optional(),
      })
      .optional(),
    reviewed: day,
    formerly: distinct(slug, 1, 20).optional(),
  });
}

export type Practice = z.infer<ReturnType<typeof practiceSchema>>;
export type FundingItem = Exclude<Practice['funding'], string>[number];
