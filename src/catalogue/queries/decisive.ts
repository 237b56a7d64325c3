/** The data by which a reader decides whether to go on with a practice. */
import type { Practice } from '../model/practice.ts';
import type { PracticeRecord } from '../model/record.ts';
import { fundingItems } from './facets.ts';
import { amountsSpent } from './spending.ts';

/** A practice as far as it is written: the preview of the form asks of those too. */
type Declared = Partial<Omit<Practice, 'replicability'>> & {
  replicability?: Partial<Practice['replicability']>;
};

/** Whether each is declared, in the order in which they are read. */
const questions = {
  results: ({ results }) => results?.[0],
  evidence: ({ replicability }) => replicability?.evidence,
  cost: ({ replicability: { resources } = {} }) => resources?.cost ?? amountsSpent(resources),
  funding: ({ funding }) =>
    funding === undefined || fundingItems({ funding }).length === 0 ? undefined : funding,
  staff: ({ replicability }) => replicability?.resources?.staff,
  months: ({ replicability }) => replicability?.resources?.months,
  prerequisites: ({ replicability }) => replicability?.prerequisites,
  lessons: ({ replicability }) => replicability?.lessons,
  change: ({ replicability }) => replicability?.adaptations?.change,
  keep: ({ replicability }) => replicability?.adaptations?.keep,
  support: ({ replicability }) => replicability?.support,
  status: ({ status }) => status,
  period: ({ period }) => period,
  kind: ({ kind }) => kind,
  organisation: ({ organisation }) => organisation,
  targets: ({ targets }) => targets,
} satisfies Record<string, (practice: Declared) => unknown>;

export type DecisiveDatum = keyof typeof questions;

/** Their names, in the order in which they are read. */
export const decisiveData = Object.keys(questions) as DecisiveDatum[];

/** Those that a practice does not declare. */
export const undeclaredIn = (practice: Declared): DecisiveDatum[] =>
  decisiveData.filter((datum) => questions[datum](practice) === undefined);

/**
 * How much there is to learn from a practice: what it declares, on which evidence, and how often
 * it was replicated. To choose what is read first; it is no judgement.
 *
 * @param levels the levels of evidence, the weakest first
 */
export function worthOf({ data }: PracticeRecord, levels: readonly { id: string }[]): number {
  const { evidence, replications = [] } = data.replicability;
  const level = levels.findIndex(({ id }) => id === evidence?.level) + 1;
  const declared = decisiveData.length - undeclaredIn(data).length;
  return declared + 2 * level + Math.min(replications.length, 3);
}
