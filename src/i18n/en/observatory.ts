import type { observatory as it } from '../it/observatory.ts';
import { count, formatNumber } from './count.ts';
import { withArticle } from './dates.ts';

const practices = (n: number): string => count(n, 'practice', 'practices');

/** What the observatory says. */
export const observatory: typeof it = {
  title: 'Observatory',
  lead: 'What the catalogue covers and where it is silent, in numbers: each number opens the list of the practices it counts.',
  link: 'The observatory: what the catalogue covers and where it is silent',
  counted: (n, day) => (day === undefined ? `${practices(n)}.` : `${practices(n)}, as of ${day}.`),
  dayNote:
    'It is the latest date written in the catalogue’s contents (a review or a news item), not the day on which you read this.',
  caution:
    'These are counts of the records of this catalogue and of what they state. A zero means that the catalogue is silent, not that nothing is done in that place or on that theme.',
  contents: 'On this page',
  practices: 'Practices',
  all: 'In all',
  undeclared: 'not stated',
  csv: 'Download the table (CSV)',
  csvOf: (title) => `Download the table (CSV): ${title}`,
  nothing: 'No record states this yet: there is nothing to draw.',
  cell: (n, ...labels) => `${practices(n)}: ${labels.join(', ')}`,
  amountCell: (amount, n, label) => `${amount}: ${practices(n)}, ${label}`,
  shareCell: (percent, n, all, label) =>
    `${percent}: ${practices(n)} of ${formatNumber(all)}, ${label}`,
  matrix: {
    title: (themes, regions) => `${themes} and ${regions}`,
    note: (empty, all) =>
      `How many practices on each theme each territory has. A practice with several themes counts under each, so “In all” may be less than the sum. ${count(empty, 'empty cell', 'empty cells')} out of ${formatNumber(all)}.`,
  },
  notes: {
    funding:
      'Where the money comes from. A practice paid for from several sources counts under each.',
    stages: 'How far the practices have come, according to their sources.',
    targets: 'Whom they serve. A practice with several target groups counts under each.',
    evidence: 'What the records’ statements about results rest on.',
  },
  paid: {
    title: 'Amounts stated, by funding source',
    known: 'Practices that say so',
    sum: (currency) => `Sum in ${currency}`,
    note: 'The sum of the amounts written in the records, each counted once. A practice may be part of another and be counted in both: the sums are not an expenditure, and no total is made of them.',
  },
  amounts: {
    title: 'Total amount stated, by practice',
    head: 'Amount',
    note: 'The sum of what each practice states from all its sources. Where a source does not say how much it gave, the sum remains incomplete.',
  },
  years: {
    title: 'Year they began',
    head: 'Year',
    note: 'When they began. The years in which none began stay empty.',
  },
  shares: {
    title: 'How much the records state',
    head: 'What',
    having: 'Yes',
    share: 'Share',
    others: 'No',
    note: (since) =>
      `How many records say what those who want to repeat a practice need, and how many have been checked again recently${since === undefined ? '' : ` (${withArticle('dal', since)} on)`}. What kind of evidence there is, the next chart says.`,
    qualities: (months) => ({
      evidence: 'evidence of results stated',
      cost: 'cost stated',
      amount: 'amount of the funding stated',
      review: `record reviewed in the last ${months} months`,
    }),
    not: (quality) => `without ${quality}`,
  },
  coverageGaps: {
    id: 'silences',
    title: 'Where the catalogue is silent',
    note: 'The terms for which there is no practice yet.',
    of: (n, all) => `${formatNumber(n)} of ${formatNumber(all)} without practices`,
    none: 'Every term has at least one practice.',
    propose: 'Propose a practice that is missing',
  },
};
