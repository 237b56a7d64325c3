/** What a reader has to know of an answer that is not quite what was asked. */
import type { Ranked } from '../../search/ranking.ts';
import type { Meant } from './concepts.ts';

/** How what was searched, or found, differs from what was asked. */
export type Instead =
  | { kind: 'corrected' | 'alike'; from: string; to: string }
  | { kind: 'beginning'; from: string }
  | { kind: 'some' | 'mentions' };

/** A practice whose subject has less of the query than this only mentions it. */
const leastTopical = 0.5;

/**
 * The most telling thing of all.
 *
 * @param meant what was taken for the words of the query
 * @param isNumbers whether nothing but numbers was asked for: no practice is about one
 */
export function insteadOf(
  [best]: readonly Ranked[],
  meant: readonly Meant[],
  isNumbers: boolean,
): Instead | undefined {
  if (best === undefined) return undefined;
  const told = (kind: Meant['kind'], side: 'from' | 'to') =>
    meant.flatMap((one) => (one.kind === kind ? one[side] : [])).join(' ');
  for (const kind of ['corrected', 'alike'] as const) {
    if (meant.some((one) => one.kind === kind)) {
      return { kind, from: told(kind, 'from'), to: told(kind, 'to') };
    }
  }
  if (!best.hasAll) return { kind: 'some' };
  if (meant.some(({ kind }) => kind === 'beginning')) {
    return { kind: 'beginning', from: told('beginning', 'from') };
  }
  return best.topical < leastTopical && !isNumbers ? { kind: 'mentions' } : undefined;
}
