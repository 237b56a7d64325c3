/** What came of a practice: measured results, what happened after its funding, why it ended. */
import { z } from 'zod';
import { code } from './codes.ts';
import { field } from './field.ts';
import { distinct, partialDate, text, yearOrMonth } from './text.ts';

const measure = z.strictObject({
  name: field(text(1, 120), 'practice.results.name'),
  /** What stands before a number that is not exact: «over», «about». */
  qualifier: field(text(1, 30).optional(), 'practice.results.qualifier'),
  value: field(z.number(), 'practice.results.value', { example: '120' }),
  unit: field(text(1, 60).optional(), 'practice.results.unit'),
  date: field(partialDate, 'practice.results.date', { example: '2024-12' }),
  baseline: field(
    z
      .strictObject({
        value: field(z.number(), 'practice.results.baseline.value', { example: '45' }),
        date: field(partialDate.optional(), 'practice.results.baseline.date', { example: '2021' }),
      })
      .optional(),
    'practice.results.baseline',
  ),
  source: field(text(1, 300), 'practice.results.source', { proper: true }),
  esf: field(code('esf').optional(), 'practice.results.esf', {
    example: 'EECR04',
    proper: true,
  }),
  note: field(text(1, 500).optional(), 'practice.results.note'),
});

/** Each is told once for each day: several of one name are a series. */
export const resultList = distinct(measure, 1, 60, ({ name, date }) => `${name}, ${date}`);
export type Result = z.infer<typeof measure>;

export const sustainability = z.strictObject({
  /** Absent where nobody says it. */
  continues: field(z.boolean().optional(), 'practice.sustainability.continues'),
  by: field(text(1, 200).optional(), 'practice.sustainability.by', { proper: true }),
  funding: field(text(1, 300).optional(), 'practice.sustainability.funding'),
  note: field(text(1, 1000).optional(), 'practice.sustainability.note'),
});

export const ending = z.strictObject({
  reason: field(text(1, 1000), 'practice.ending.reason'),
  lesson: field(text(1, 1000).optional(), 'practice.ending.lesson'),
  date: field(yearOrMonth.optional(), 'practice.ending.date', { example: '2024-06' }),
});
