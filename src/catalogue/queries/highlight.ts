/** The one number by which a list tells a practice from the others. */
import type { PracticeRecord } from '../model/record.ts';
import { fundingItems } from './facets.ts';

export type Highlight =
  | { kind: 'indicator'; label: string; value: string; unit?: string }
  | { kind: 'amount'; euros: number };

/**
 * The first number that its text states; else what it declares to have been paid. An amount of
 * which a part is missing is still what is declared.
 *
 * @returns nothing where it declares neither
 */
export function highlightOf({ indicator, data }: PracticeRecord): Highlight | undefined {
  if (indicator) return { kind: 'indicator', ...indicator };
  const euros = fundingItems(data).reduce((sum, { amount = 0 }) => sum + amount, 0);
  return euros > 0 ? { kind: 'amount', euros } : undefined;
}
