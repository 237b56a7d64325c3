import type { observatory as it } from '../it/observatory.ts';
import { count, formatNumber } from './count.ts';
import { withArticle } from './dates.ts';

const practices = (n: number): string => count(n, 'practice', 'practices');

/** What the observatory says. */
export const observatory: typeof it = {
  title: 'Observatory',
  lead: 'Which territories, themes and funds the catalogue covers, and which are missing: the numbers in the tables open the list of the practices that they count.',
  link: 'Which Regions, themes and funds the catalogue covers, and which are missing',
  counted: (n, day) => (day === undefined ? `${practices(n)}.` : `${practices(n)}, as of ${day}.`),
  dayNote:
    'The date of these counts is the latest written in the catalogue’s contents (a review or a news item), not the day on which you read this.',
  sentences: {
    covered: (regions, allRegions, themes, allThemes) =>
      `Territories with at least one practice: ${formatNumber(regions)} of ${formatNumber(allRegions)}; themes: ${formatNumber(themes)} of ${formatNumber(allThemes)}.`,
    declared: (evidence, cost, all) =>
      `The evidence for the results is stated in ${formatNumber(evidence)} of ${practices(all)}, the cost in ${formatNumber(cost)}.`,
    extremes: (most, mostCount, least, leastCount) =>
      `The theme with most practices is “${most}” (${formatNumber(mostCount)}), that with fewest “${least}” (${formatNumber(leastCount)}).`,
  },
  table: 'The numbers in a table',
  largest: (n, all) => `The largest, ${n} of ${all}: all of them in the table.`,
  caution:
    'Counts of the practices of this catalogue and of what they state. Zero means that the catalogue has none, not that nothing is done there.',
  contents: 'On this page',
  practices: 'Practices',
  all: 'In all',
  undeclared: 'not stated',
  csv: 'Download the table (CSV)',
  csvOf: (title) => `Download the table (CSV): ${title}`,
  nothing: 'No practice states this yet.',
  cell: (n, ...labels) => `${practices(n)}: ${labels.join(', ')}`,
  amountCell: (amount, n, label) => `${amount}: ${practices(n)}, ${label}`,
  shareCell: (percent, n, all, label) =>
    `${percent}: ${practices(n)} of ${formatNumber(all)}, ${label}`,
  matrix: {
    title: (themes, regions) => `${themes} × ${regions}`,
    note: (empty, all) =>
      `A practice with several themes counts under each: “In all” may be less than the sum. Combinations of theme and territory without practices: ${formatNumber(empty)} of ${formatNumber(all)}.`,
  },
  notes: {
    funding:
      'Where the money comes from. A practice paid for from several sources counts under each.',
    stages: 'How far the practices have come, according to their sources.',
    targets: 'Who they serve. A practice with several target groups counts under each.',
    evidence: 'What the statements about results are based on.',
  },
  paid: {
    title: 'Amounts stated, by funding source',
    known: 'Practices that say so',
    sum: (currency) => `Sum in ${currency}`,
    note: 'The amounts stated, each counted once. A practice may be part of another: the sums are not an expenditure, and no total is made of them.',
  },
  amounts: {
    title: 'Total amount stated, by practice',
    head: 'Amount',
    note: 'From all its sources; where one does not say how much it gave, the sum remains incomplete.',
  },
  years: {
    title: 'Start year',
    head: 'Year',
    note: 'When they began.',
  },
  shares: {
    title: 'How much the practices state',
    head: 'What',
    having: 'Yes',
    share: 'Share',
    others: 'No',
    note: (since) =>
      `How many say what is needed to replicate them, and how many were reviewed recently${since === undefined ? '' : ` (${withArticle('dal', since)} on)`}.`,
    qualities: (months) => ({
      evidence: 'evidence of results stated',
      cost: 'cost stated',
      amount: 'amount of the funding stated',
      review: `reviewed in the last ${months} months`,
    }),
    not: (quality) => `without ${quality}`,
  },
  /** Of practices whose prices are of one year. */
  perPerson: {
    id: 'cost-per-person',
    title: 'Cost per person in a year',
    lead: 'What each person served costs, only among practices that state it at the prices of the same year: otherwise they are not compared.',
    range: (year, least, most, median, practices) =>
      `Prices of ${year}: from ${least} to ${most}, median ${median} (${practices}).`,
  },
  coverageGaps: {
    id: 'silences',
    title: 'What is missing',
    note: 'The themes, territories and other lists, alone and in pairs, for which there is no practice yet.',
    of: (n, all) => `${formatNumber(n)} of ${formatNumber(all)} without practices`,
    pairs: (theme, n, all) =>
      `${theme}: territories without practices ${formatNumber(n)} of ${formatNumber(all)}`,
    pairsTitle: 'The themes that are missing in most territories',
    none: 'Each of them has at least one practice.',
    propose: 'Propose a practice that is missing',
  },
};
