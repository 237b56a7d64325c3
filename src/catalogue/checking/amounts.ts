/** The rules on amounts of money, wherever a sheet declares them. */
import { fieldName } from './field-name.ts';
import type { Path } from '../model/field.ts';
import type { Locate } from './zod-diagnostics.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';

/** An amount of money, where it is declared, and its place in the sheet. */
export type Amount = [path: Path, value: number | undefined];

interface Range {
  min?: number | undefined;
  max?: number | undefined;
}

/** Below this an amount is more likely `1.500` than one and a half. */
const smallAmount = 100;

/** Both ends of a range, from the lowest. */
export const amountsOfRange = (path: Path, { min, max }: Range = {}): Amount[] => [
  [[...path, 'min'], min],
  [[...path, 'max'], max],
];

/** A range does not begin above its end. */
export function rangeOrder(
  path: Path,
  { min, max }: Range = {},
  currency: string,
  locate: Locate,
): Diagnostic[] {
  if (min === undefined || max === undefined || min <= max) return [];
  return [diagnostic('cost-order', locate([...path, 'min'], 'value'), { min, max, currency })];
}

/** Doubts every amount that is too small to be meant. */
export function smallAmounts(
  amounts: readonly Amount[],
  currency: string,
  locate: Locate,
): Diagnostic[] {
  return amounts.flatMap(([path, value]) => {
    if (value === undefined || value >= smallAmount) return [];
    return [
      diagnostic('small-amount', locate(path, 'value'), {
        field: fieldName(path),
        value,
        currency,
      }),
    ];
  });
}
