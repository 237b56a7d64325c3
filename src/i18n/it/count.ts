import { once } from '../once.ts';

const number = once(() => new Intl.NumberFormat('it', { useGrouping: 'always' }));

/** Most numbers are small, and need nothing that takes long to make. */
export const formatNumber = (n: number): string =>
  Number.isInteger(n) && Math.abs(n) < 1000 ? String(n) : number().format(n);

/** A number with its noun, in the form that the number asks for. */
export const count = (n: number, one: string, other: string): string =>
  `${formatNumber(n)} ${n === 1 ? one : other}`;
