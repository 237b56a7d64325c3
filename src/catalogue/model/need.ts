/**
 * A need: what a territory is looking for, so that the catalogue can tell which practices answer
 * it: `content/needs/<name>.mdx`. Rules that look at more than one field are in
 * `../checking/need-rules.ts`, the matching in `../queries/matching.ts`.
 */
import { z } from 'zod';
import { calledBy, type Declared, plain } from './declared.ts';
import { field } from './field.ts';
import { contact, sourceList } from './parts.ts';
import { type TermSchemaOf, termSchemasOf } from './terms.ts';
import { day, distinct, euros, longestLine, shortestSummary, text, yearOrMonth } from './text.ts';
import type { Vocabularies } from './vocabularies.ts';

/** The schema of a need, for the terms of these vocabularies. */
export const needSchema = (vocabularies: Partial<Vocabularies>, declared: Declared = plain) => {
  const termOf = termSchemasOf(vocabularies);
  return z.strictObject({
    ...asked(termOf, declared),
    ...available(termOf, declared),
    ...editorial,
  });
};
export type Need = z.infer<ReturnType<typeof needSchema>>;

/** What is looked for, where and for whom. */
const asked = (termOf: TermSchemaOf, declared: Declared) => ({
  title: field(text(3, 120), 'need.title'),
  summary: field(text(shortestSummary, longestLine), 'need.summary'),
  region: field(termOf('regions'), 'need.region', calledBy(declared)),
  themes: field(distinct(termOf('themes'), 1, 4), 'need.themes'),
  targets: field(distinct(termOf('targets'), 1, 10).optional(), 'need.targets'),
});

/** What there is to work with, and what a practice must not lack. */
const available = (termOf: TermSchemaOf, { currency }: Declared) => ({
  funding: field(distinct(termOf('funding-sources'), 1, 10).optional(), 'need.funding'),
  budget: field(
    z
      .strictObject({
        min: field(euros.optional(), 'need.budget.min', { example: '20000', money: currency }),
        max: field(euros.optional(), 'need.budget.max', { example: '60000', money: currency }),
        note: field(text(1, 500).optional(), 'need.budget.note'),
      })
      .optional(),
    'need.budget',
  ),
  staff: field(z.number().positive().optional(), 'need.staff', { example: '2' }),
  months: field(z.number().positive().optional(), 'need.months', { example: '12' }),
  start: field(yearOrMonth.optional(), 'need.start', { example: '2027-03' }),
  deadline: field(day.optional(), 'need.deadline', { example: '2026-12-31' }),
  constraints: field(distinct(text(1, 500), 1, 20).optional(), 'need.constraints'),
  stage: field(termOf('stages').optional(), 'need.stage'),
});

/** Whom to answer, and the life of the need. */
const editorial = {
  contact: field(contact.optional(), 'need.contact'),
  sources: field(sourceList.optional(), 'need.sources'),
  published: field(day, 'need.published', { example: '2026-11-23' }),
  reviewed: field(day.optional(), 'need.reviewed', { editorial: true }),
  closed: field(day.optional(), 'need.closed', { editorial: true }),
};
