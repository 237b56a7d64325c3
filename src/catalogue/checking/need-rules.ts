/** The rules that look at more than one field of a need. */
import type { Declared } from '../model/declared.ts';
import type { Need } from '../model/need.ts';
import { amountsOfRange, rangeOrder, smallAmounts } from './amounts.ts';
import { compare, type Diagnostic, diagnostic } from './diagnostic.ts';
import type { Locate } from './zod-diagnostics.ts';

/** What in the life of a need comes after its publication. */
const later = ['deadline', 'reviewed', 'closed'] as const;

/** The rules between the fields of one need. */
export function acrossNeed(need: Need, locate: Locate, { currency }: Declared): Diagnostic[] {
  const { budget, published } = need;
  return [
    ...rangeOrder(['budget'], budget, currency, locate),
    ...smallAmounts(amountsOfRange(['budget'], budget), currency, locate),
    ...later.flatMap((field) => {
      const value = need[field];
      if (value === undefined || compare(value, published) >= 0) return [];
      return [
        diagnostic('before-published', locate([field], 'value'), { field, value, published }),
      ];
    }),
  ];
}
