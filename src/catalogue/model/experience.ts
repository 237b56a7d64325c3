/**
 * An experience: how it went for those who took a practice up, in their own words:
 * `content/experiences/<practice>/<territory>-<year>.mdx`. It is a replication: whoever asks for the
 * replications of a practice is given it, and nobody writes it twice. Rules that look at more than
 * one field or file are in `../checking/experience-rules.ts`.
 */
import { z } from 'zod';
import { calledBy, type Declared, plain } from './declared.ts';
import { field } from './field.ts';
import { contact, party, sourceList } from './parts.ts';
import { termSchemasOf } from './terms.ts';
import { day, distinct, euros, slug, text, yearOrMonth } from './text.ts';
import type { Vocabularies } from './vocabularies.ts';

/** The schema of an experience, for the terms of these vocabularies. */
export const experienceSchema = (
  vocabularies: Partial<Vocabularies>,
  declared: Declared = plain,
) => {
  const termOf = termSchemasOf(vocabularies);
  return z.strictObject({
    title: field(text(3, 120), 'experience.title'),
    region: field(termOf('regions'), 'experience.region', calledBy(declared)),
    organisation: field(party, 'experience.organisation'),
    period: field(
      z.strictObject({
        start: field(yearOrMonth, 'experience.period.start', { example: '2021-09' }),
        end: field(yearOrMonth.optional(), 'experience.period.end', { example: '2024' }),
      }),
      'experience.period',
    ),
    practice: field(slug.optional(), 'experience.practice'),
    outcome: field(termOf('outcomes'), 'experience.outcome'),
    kept: field(distinct(text(1, 500), 1, 20).optional(), 'experience.kept'),
    changed: field(distinct(text(1, 500), 1, 20).optional(), 'experience.changed'),
    difficulties: field(distinct(text(1, 1000), 1, 20).optional(), 'experience.difficulties'),
    cost: field(
      z
        .strictObject({
          amount: field(euros, 'experience.cost.amount', {
            example: '30000',
            money: declared.currency,
          }),
          note: field(text(1, 500).optional(), 'experience.cost.note'),
        })
        .optional(),
      'experience.cost',
    ),
    sources: field(sourceList.optional(), 'experience.sources'),
    contact: field(contact.optional(), 'experience.contact'),
    confirmed: field(day, 'experience.confirmed', { example: '2026-11-23' }),
  });
};
export type Experience = z.infer<ReturnType<typeof experienceSchema>>;

/** The year in which it was taken up, which is in the name of its file. */
export const yearOf = ({ period }: Pick<Experience, 'period'>): number =>
  Number(period.start.slice(0, 4));

/** The name of its file, without ending. */
export const experienceName = (data: Pick<Experience, 'region' | 'period'>): string =>
  `${data.region}-${data.period.start.slice(0, 4)}`;

/** Its slug in two: the practice that it is of, and the name of its file. */
export const partsOfSlug = (slugOf: string): { practice: string; name: string } => {
  const [practice = '', name = ''] = slugOf.split('/');
  return { practice, name };
};
