import type { filters as it } from '../it/filters.ts';
import { withArticle } from './dates.ts';

/** How the filters are called whose terms no vocabulary names. */
export const filters: typeof it = {
  more: 'More filters',
  others: (n: number) => `${n} more`,
  groups: {
    year: 'Start year',
    amount: 'Total amount stated',
    paid: 'States how much it received from',
    evidence: 'Evidence of results',
    confirmed: 'Confirmed by',
    declares: 'States',
    lacks: 'Does not state',
    review: 'Last reviewed',
  },
  declarations: {
    funding: 'the funding source',
    amount: 'the amount of the funding',
    target: 'the target groups',
    year: 'the start year',
    evidence: 'the evidence of results',
    cost: 'the cost',
    perPerson: 'the cost per person',
    results: 'measured results',
    documents: 'documents to reuse',
  },
  review: (since) => ({
    recent: `${withArticle('dal', since)} on`,
    old: `before ${since}`,
  }),
  amount: (from, to) =>
    from === undefined
      ? `less than ${to}`
      : to === undefined
        ? `${from} and over`
        : `from ${from} to less than ${to}`,
  within: (group, term) => `${group}: ${term}`,
};
