/** The one number by which a list tells a practice from the others. */
import type { PracticeRecord } from '../model/record.ts';
import type { Result } from '../model/results.ts';
import { fundingItems } from './facets.ts';
import { resultNamed, seriesOf } from './results.ts';

type Highlight =
  | { kind: 'indicator'; label: string; value: string; unit?: string }
  | { kind: 'result'; result: Result }
  | { kind: 'amount'; euros: number };

/**
 * The first number that its text states or shows from the sheet; else the first result of the
 * sheet; else what it declares to have been paid. An amount of which a part is missing is still what
 * is declared.
 *
 * @returns nothing where it declares none of them
 */
export function highlightOf({ indicator, data }: PracticeRecord): Highlight | undefined {
  const { results = [] } = data;
  if (indicator?.value !== undefined) {
    const { label, value, unit } = indicator;
    return { kind: 'indicator', label, value, ...(unit !== undefined && { unit }) };
  }
  const result =
    (indicator && resultNamed(results, indicator.label, indicator.date)) ??
    seriesOf(results)[0]?.results.at(-1);
  if (result) return { kind: 'result', result };
  const euros = fundingItems(data).reduce((sum, { amount = 0 }) => sum + amount, 0);
  return euros > 0 ? { kind: 'amount', euros } : undefined;
}
