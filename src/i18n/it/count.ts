const plural = new Intl.PluralRules('it');
const number = new Intl.NumberFormat('it', { useGrouping: 'always' });

export const formatNumber = (n: number): string => number.format(n);

/** A number with its noun, in the form that the number asks for. */
export const count = (n: number, one: string, other: string): string =>
  `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`;
