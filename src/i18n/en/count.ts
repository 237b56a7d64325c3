import type { count as itCount, formatNumber as itFormatNumber } from '../it/count.ts';

const plural = new Intl.PluralRules('en-GB');
const number = new Intl.NumberFormat('en-GB', { useGrouping: 'always' });

export const formatNumber: typeof itFormatNumber = (n) => number.format(n);

/** A number with its noun, in the form that the number asks for. */
export const count: typeof itCount = (n, one, other) =>
  `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`;
