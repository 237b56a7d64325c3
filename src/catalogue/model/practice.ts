/**
 * A good practice. The one home of its fields, of the words that explain them and of the rules on
 * each of them; rules that look at more than one field or file are in `../checking/cross-field-rules.ts`.
 */
import { z } from 'zod';
import { code } from './codes.ts';
import { calledBy, type Declared, plain } from './declared.ts';
import { practiceShape } from './extra-fields.ts';
import { field } from './field.ts';
import { contact, party, sourceList } from './parts.ts';
import { replicabilitySchema } from './replicability.ts';
import { ending, resultList, sustainability } from './results.ts';
import { confirmation, documentItem } from './reuse.ts';
import { type TermSchemaOf, termSchemasOf } from './terms.ts';
import {
  day,
  distinct,
  euros,
  longestLine,
  shortestSummary,
  slug,
  text,
  yearOrMonth,
} from './text.ts';
import type { Vocabularies } from './vocabularies.ts';

/** Written in place of the list of funding sources when the sources name none. */
export const undeclared = 'non-dichiarato';

/** The schema of a practice, for the terms of these vocabularies and what its catalogue declares. */
export function practiceSchema(vocabularies: Partial<Vocabularies>, declared: Declared = plain) {
  const termOf = termSchemasOf(vocabularies);
  const program = z.strictObject({
    title: field(text(3, 120), 'practice.title', { step: 'what' }),
    summary: field(text(shortestSummary, longestLine), 'practice.summary', { step: 'what' }),
    problem: field(text(10, longestLine).optional(), 'practice.problem', {
      step: 'what',
      uncounted: true,
    }),
    region: field(termOf('regions'), 'practice.region', { step: 'what', ...calledBy(declared) }),
    places: field(distinct(text(1, 100), 1, 50).optional(), 'practice.places', {
      step: 'what',
      uncounted: true,
      proper: true,
    }),
    themes: field(distinct(termOf('themes'), 1, 4), 'practice.themes', { step: 'what' }),
    kind: field(termOf('kinds').optional(), 'practice.kind', { step: 'what' }),
    status: field(termOf('statuses').optional(), 'practice.status', { step: 'what' }),
    period: field(
      z
        .strictObject({
          start: field(yearOrMonth, 'practice.period.start', { example: '2019-01' }),
          end: field(yearOrMonth.optional(), 'practice.period.end', { example: '2022' }),
        })
        .optional(),
      'practice.period',
      { step: 'what' },
    ),
    organisation: field(party.optional(), 'practice.organisation', { step: 'what' }),
    partners: field(z.array(party).min(1).max(100).optional(), 'practice.partners', {
      step: 'what',
    }),
    targets: field(distinct(termOf('targets'), 1, 10).optional(), 'practice.targets', {
      step: 'whom',
    }),
    participation: field(text(1, 600).optional(), 'practice.participation', {
      step: 'whom',
      uncounted: true,
    }),
    inclusion: field(text(1, 600).optional(), 'practice.inclusion', {
      step: 'whom',
      uncounted: true,
    }),
    funding: field(
      z.union([z.literal(undeclared), z.array(fundingItem(termOf, declared)).min(1).max(20)]),
      'practice.funding',
      { step: 'money' },
    ),
    results: field(resultList.optional(), 'practice.results', { step: 'results', uncounted: true }),
    sustainability: field(sustainability.optional(), 'practice.sustainability', {
      step: 'results',
      uncounted: true,
    }),
    ending: field(ending.optional(), 'practice.ending', { step: 'results', uncounted: true }),
    replicability: field(replicabilitySchema(termOf, declared), 'practice.replicability'),
    documents: field(
      z.array(documentItem(termOf)).min(1).max(60).optional(),
      'practice.documents',
      { step: 'transfer', uncounted: true },
    ),
    sources: field(sourceList, 'practice.sources', { step: 'proof' }),
    confirmed: field(
      z.array(confirmation(termOf)).min(1).max(20).optional(),
      'practice.confirmed',
      { step: 'proof', uncounted: true },
    ),
    contact: field(contact.optional(), 'practice.contact', { step: 'proof' }),
    reviewed: field(day, 'practice.reviewed', { step: 'proof', example: '2026-11-23' }),
    formerly: field(distinct(slug, 1, 20).optional(), 'practice.formerly', {
      step: 'proof',
      editorial: true,
    }),
  });
  const own = practiceShape(declared.practice, termOf, Object.keys(program.shape));
  // Known only where the content is read: as types, there are none.
  return program.extend(own as Record<never, never>);
}

const fundingItem = (termOf: TermSchemaOf, { currency }: Declared) =>
  z.strictObject({
    source: field(termOf('funding-sources'), 'practice.funding.source'),
    programme: field(text(1, 200).optional(), 'practice.funding.programme', { proper: true }),
    amount: field(euros.optional(), 'practice.funding.amount', {
      example: '150000',
      money: currency,
    }),
    cup: field(code('cup').optional(), 'practice.funding.cup', {
      example: 'J31B19000340001',
      proper: true,
    }),
    note: field(text(1, 500).optional(), 'practice.funding.note'),
  });

export type Practice = z.infer<ReturnType<typeof practiceSchema>>;
export type FundingItem = Exclude<Practice['funding'], string>[number];
