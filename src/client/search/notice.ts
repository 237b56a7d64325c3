/** What a reader has to know of an answer that is not quite what was asked. */
import type { Ranked } from '../../search/ranking.ts';
import type { Meant } from './concepts.ts';

/**
 * How what was searched, or found, differs from what was asked: words that were taken for others,
 * practices with some words only, or practices that no more than mention them.
 */
export interface Instead {
  kind: 'corrected' | 'alike' | 'beginning' | 'some' | 'mentions';
  /** The words that were asked for, and those that were searched; empty where they are the same. */
  from: string;
  to: string;
}

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
  const told = (kind: Instead['kind']): Instead | undefined => {
    const those = meant.filter((one) => one.kind === kind);
    const list = (side: 'from' | 'to') => those.map((one) => one[side]).join(' ');
    return those.length > 0 ? { kind, from: list('from'), to: list('to') } : undefined;
  };
  const plain = (kind: Instead['kind']): Instead => ({ kind, from: '', to: '' });
  return (
    told('corrected') ??
    told('alike') ??
    (best.hasAll ? undefined : plain('some')) ??
    told('beginning') ??
    (best.topical < leastTopical && !isNumbers ? plain('mentions') : undefined)
  );
}
