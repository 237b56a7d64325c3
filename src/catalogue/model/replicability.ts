/** What those who want to repeat a practice need to know of it. */
import { z } from 'zod';
import type { Declared } from './declared.ts';
import { field } from './field.ts';
import { source } from './parts.ts';
import type { TermSchemaOf } from './terms.ts';
import { distinct, euros, slug, text, webAddress } from './text.ts';

/** The group `replicability` of a practice. */
export function replicabilitySchema(termOf: TermSchemaOf, { currency }: Declared) {
  return z.strictObject({
    stage: field(termOf('stages'), 'replicability.stage', { step: 'results' }),
    evidence: field(evidence(termOf).optional(), 'replicability.evidence', { step: 'results' }),
    lessons: field(distinct(text(1, 1000), 1, 20).optional(), 'replicability.lessons', {
      step: 'results',
    }),
    prerequisites: field(
      z.array(prerequisite(termOf)).min(1).max(30).optional(),
      'replicability.prerequisites',
      { step: 'transfer' },
    ),
    resources: field(resources(currency).optional(), 'replicability.resources', {
      step: 'transfer',
    }),
    adaptations: field(adaptations.optional(), 'replicability.adaptations', { step: 'transfer' }),
    replications: field(
      distinct(replication(termOf), 1, 50, replicationName).optional(),
      'replicability.replications',
      { step: 'transfer', uncounted: true },
    ),
    support: field(z.array(support(termOf)).min(1).max(10).optional(), 'replicability.support', {
      step: 'transfer',
    }),
  });
}

const evidence = (termOf: TermSchemaOf) =>
  z.strictObject({
    level: field(termOf('evidence-levels'), 'replicability.evidence.level'),
    text: field(text(1, 1000).optional(), 'replicability.evidence.text'),
    url: field(webAddress.optional(), 'replicability.evidence.url'),
  });

const prerequisite = (termOf: TermSchemaOf) =>
  z.strictObject({
    kind: field(termOf('prerequisite-kinds'), 'replicability.prerequisites.kind'),
    text: field(text(1, 500), 'replicability.prerequisites.text'),
    essential: field(z.boolean().default(false), 'replicability.prerequisites.essential'),
  });

const resources = (currency: string) =>
  z.strictObject({
    cost: field(
      z
        .strictObject({
          min: field(euros.optional(), 'replicability.resources.cost.min', {
            example: '20000',
            money: currency,
          }),
          max: field(euros.optional(), 'replicability.resources.cost.max', {
            example: '50000',
            money: currency,
          }),
          note: field(text(1, 500).optional(), 'replicability.resources.cost.note'),
        })
        .optional(),
      'replicability.resources.cost',
    ),
    spending: field(
      z
        .strictObject({
          start: field(euros.optional(), 'replicability.resources.spending.start', {
            example: '30000',
            money: currency,
          }),
          yearly: field(euros.optional(), 'replicability.resources.spending.yearly', {
            example: '150000',
            money: currency,
          }),
          people: field(z.int().positive().optional(), 'replicability.resources.spending.people', {
            example: '120',
          }),
          year: field(z.int().min(1900).max(2200), 'replicability.resources.spending.year', {
            example: '2024',
          }),
          note: field(text(1, 500).optional(), 'replicability.resources.spending.note'),
        })
        .optional(),
      'replicability.resources.spending',
    ),
    staff: field(z.number().positive().optional(), 'replicability.resources.staff', {
      example: '1.5',
    }),
    months: field(z.number().positive().optional(), 'replicability.resources.months', {
      example: '6',
    }),
  });

const adaptations = z.strictObject({
  change: field(distinct(text(1, 500), 1, 20).optional(), 'replicability.adaptations.change'),
  keep: field(distinct(text(1, 500), 1, 20).optional(), 'replicability.adaptations.keep'),
});

const replication = (termOf: TermSchemaOf) =>
  z.strictObject({
    region: field(termOf('regions'), 'replicability.replications.region'),
    year: field(z.int().min(1900).max(2200), 'replicability.replications.year', {
      example: '2023',
    }),
    practice: field(slug.optional(), 'replicability.replications.practice'),
    source: field(source.optional(), 'replicability.replications.source'),
  });

/** What tells one from another: of two in a place and a year, the sheet that came of it or the source. */
const replicationName = ({
  region,
  year,
  practice,
  source: told,
}: z.infer<ReturnType<typeof replication>>): string =>
  [region, year, practice ?? told?.title].filter((part) => part !== undefined).join(', ');

const support = (termOf: TermSchemaOf) =>
  z.strictObject({
    kind: field(termOf('support-kinds'), 'replicability.support.kind'),
    text: field(text(1, 500).optional(), 'replicability.support.text'),
    url: field(webAddress.optional(), 'replicability.support.url'),
  });
