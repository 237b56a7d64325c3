import type { count as itCount, formatNumber as itFormatNumber } from '../it/count.ts';
import { once } from '../once.ts';

const number = once(() => new Intl.NumberFormat('de-IT', { useGrouping: 'always' }));

/** Most numbers are small, and need nothing that takes long to make. */
export const formatNumber: typeof itFormatNumber = (n) =>
  Number.isInteger(n) && Math.abs(n) < 1000 ? String(n) : number().format(n);

/** A number with its noun, in the form that the number asks for. */
export const count: typeof itCount = (n, one, other) =>
  `${formatNumber(n)} ${n === 1 ? one : other}`;
