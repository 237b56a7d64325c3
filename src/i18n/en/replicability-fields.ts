import type { replicabilityFields as it } from '../it/replicability-fields.ts';

/** What is asked of the replicability of a practice. */
export const replicabilityFields: typeof it = {
  'replicability.stage': {
    label: 'Replicability stage',
    help: 'How far the practice has come according to its sources: it states a fact and is not a rating.',
  },
  'replicability.evidence': {
    label: 'Evidence of results',
  },
  'replicability.lessons': {
    label: 'Difficulties encountered',
    help: 'What did not work, or cost more than expected: those who follow will be grateful.',
    one: 'Difficulty',
  },
  'replicability.prerequisites': {
    label: 'What is needed first',
    help: 'The conditions that were in place and that the practice relied on.',
    one: 'Prerequisite',
  },
  'replicability.resources': {
    label: 'Resources needed',
    help: 'What those who replicate it will need.',
  },
  'replicability.adaptations': {
    label: 'Adaptations',
    help: 'What changes from place to place.',
  },
  'replicability.replications': {
    label: 'Where it has been replicated',
    help: 'Only replications that took place, with their source.',
    one: 'Replication',
  },
  'replicability.support': {
    label: 'Support offered to those who replicate it',
    one: 'Support',
  },
  'replicability.evidence.level': {
    label: 'Level of evidence',
    help: 'What the knowledge rests on.',
  },
  'replicability.evidence.text': {
    label: 'What the evidence says',
    help: 'A result, with figures and dates if any.',
  },
  'replicability.evidence.url': {
    label: 'Address of the evaluation',
  },
  'replicability.prerequisites.kind': {
    label: 'Kind',
  },
  'replicability.prerequisites.text': {
    label: 'What is needed',
    example: 'An agreement with the family doctors.',
  },
  'replicability.prerequisites.essential': {
    label: 'It is essential',
    help: 'Without it the practice cannot be done.',
  },
  'replicability.resources.cost': {
    label: 'Cost',
  },
  'replicability.resources.cost.min': {
    label: 'From',
  },
  'replicability.resources.cost.max': {
    label: 'Up to',
  },
  'replicability.resources.cost.note': {
    label: 'Note on the cost',
    help: 'For instance, per year or in total.',
  },
  'replicability.resources.staff': {
    label: 'Staff',
    help: 'Full-time equivalents.',
    inFile: '1.5 means one and a half.',
  },
  'replicability.resources.months': {
    label: 'Months to start',
    help: 'From the decision to the first person served.',
  },
  'replicability.adaptations.change': {
    label: 'What to adapt elsewhere',
    one: 'Item',
  },
  'replicability.adaptations.keep': {
    label: 'What not to change',
    one: 'Item',
  },
  'replicability.replications.region': {
    label: 'Territory',
  },
  'replicability.replications.year': {
    label: 'Year',
  },
  'replicability.replications.practice': {
    label: 'Practice of this catalogue',
    help: 'The name of its file without “.mdx”, if the replication has a page here.',
  },
  'replicability.replications.source': {
    label: 'Source',
  },
  'replicability.support.kind': {
    label: 'Kind',
  },
  'replicability.support.text': {
    label: 'What it consists of',
  },
  'replicability.support.url': {
    label: 'Address',
  },
  'replicability.resources.spending': {
    label: 'Costs to compare',
    help: 'What was really spent and how many people were served: the cost per person comes from this.',
  },
  'replicability.resources.spending.start': {
    label: 'To start (euros)',
  },
  'replicability.resources.spending.yearly': {
    label: 'Per year (euros)',
  },
  'replicability.resources.spending.people': {
    label: 'People served in a year',
  },
  'replicability.resources.spending.year': {
    label: 'Year of the prices',
    help: 'The year that the amounts refer to: only those of one year are compared.',
  },
  'replicability.resources.spending.note': {
    label: 'Note',
    help: 'What the amounts include and what they do not, and who paid what.',
  },
};
