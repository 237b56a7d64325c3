/**
 * What the form says of problems where the words for authors of files would not do: it speaks of
 * labels and boxes, and takes amounts and dates as the British write them.
 */
import { dateIn, moneyIn, numberWrittenIn } from '../format/in-locale.ts';
import { count } from './count.ts';
import { language } from './language.ts';
import type { inForm as it } from '../it/form-problems.ts';

const { locale } = language;

const dates: Record<string, string> = {
  day: 'Write day, month and year, for example 23/01/2019.',
  month: 'Month and year are enough here, or the year alone: for example 01/2019 or 2019.',
  partial:
    'Write the year, month and year, or the whole date: for example 2019, 01/2019 or 23/01/2019.',
};

const amounts = 'Write a number, for example 1,500,000 or 979,460.64.';

/** Nothing where the words for files will do. */
export const inForm: typeof it = {
  'missing-field': (_, { label, own, asking, kind }) =>
    label === ''
      ? undefined
      : asking(kind?.startsWith('term') ? `Choose “${own}”` : `Fill in “${own}”`),
  'text-length': ({ length, min, max }, { label }) =>
    label === '' || length === 0
      ? undefined
      : max !== undefined && length > max
        ? `Shorten “${label}” by ${count(length - max, 'character', 'characters')}: there are ${length}, at most ${max} fit.`
        : `Write ${count((min ?? 0) - length, 'more character', 'more characters')} in “${label}”: at least ${min} are needed.`,
  'wrong-type': ({ expected }, { label, typed, kind }) =>
    kind === 'number'
      ? expected === 'int'
        ? `“${typed}” in “${label}” is not a whole number. Write digits only, for example 2019.`
        : `“${typed}” in “${label}” is not a number. ${amounts}`
      : `What the file says of “${label}” (${typed}) does not have the form needed here: remove it and write it again in the form.`,
  'number-form': ({ meant, other }, { label, typed }) =>
    label === ''
      ? undefined
      : `“${typed}” in “${label}” can be misread. Write the number again: ${[meant, other]
          .filter((one) => one !== undefined)
          .map((one) => numberWrittenIn(locale, one))
          .join(' or ')}.`,
  'number-range': ({ min }, { label }) =>
    min === 0 ? `The number in “${label}” must be greater than zero. ${amounts}` : undefined,
  'small-amount': ({ value, currency }, { label }) =>
    `“${label}” is ${moneyIn(locale, value, currency)}: so small an amount is usually a slip of the pen. If it is right, leave it.`,
  'invalid-date': ({ precision }, { label, typed, precision: own }) =>
    label === ''
      ? undefined
      : precision === 'month' && /^\d{4}-\d{2}-\d{2}$/.test(typed)
        ? `“${typed}” in “${label}” has the day too. ${dates['month']}`
        : `“${typed}” in “${label}” is not a date that exists, or is not written in the right way. ${dates[own ?? precision] ?? ''}`,
  'invalid-address': (_, { label, typed, address }) =>
    address === undefined || label === ''
      ? undefined
      : `“${typed}” in “${label}” is not a complete address: write “${address}”.`,
  'unknown-term': ({ value, suggestion }, { label, term }) =>
    label === ''
      ? undefined
      : `“${value}” is not one of the terms of “${label}”: ${
          suggestion === undefined
            ? 'remove it and choose one of the terms in the form.'
            : `perhaps it is “${term(suggestion)}”? Remove it and choose that term.`
        }`,
  'unknown-key': ({ key }, { typed }) =>
    `The form has no field “${key}” (in the file: ${typed}). If it is needed, write it again in the right field; then remove it.`,
  'duplicate-slug': ({ slug, other }) =>
    `The address “${slug}” is already used by ${other}. If you are correcting that record, open it with “Improve this page”; if it is another practice, choose another name.`,
  'period-order': ({ start, end }) =>
    `The end (${dateIn(locale, end)}) comes before the start (${dateIn(locale, start)}). Correct one of the two; if the end is not known, leave it empty.`,
  'cost-order': ({ min, max, currency }) =>
    `The lowest cost (${moneyIn(locale, min, currency)}) is greater than the highest (${moneyIn(locale, max, currency)}). Swap them.`,
  'stage-needs-replication': ({ stage }, { term }) =>
    `“${term(stage)}” means that the practice has been replicated elsewhere, but nothing says where. Add at least one replication in the part “Can it be replicated?”, or choose an earlier stage.`,
  'unknown-practice': ({ value, suggestion }) =>
    `The practice “${value}” is not in the catalogue. ${
      suggestion === undefined
        ? 'Write the last part of the address of its page, or leave this empty and give the source.'
        : `Did you mean “${suggestion}”?`
    }`,
  'replication-region': ({ practice, region, actual }, { term }) =>
    `The replication is attributed to “${term(region)}”, but the practice “${practice}” belongs to “${term(actual)}”. Change the territory, or give another practice.`,
  'own-territory': ({ region }, { term }) =>
    `The territory “${term(region)}” is that of the practice: this form is for those who replicated it elsewhere. Choose another territory.`,
  'self-replication': () =>
    'The practice is given as a replication of itself. Give the practice of the other territory, or leave this empty.',
};
