/** What is to be said of a proposal before anything else. */
import { countsOf, type Severity } from '../catalogue/checking/diagnostic.ts';
import { modeOf } from './changes.ts';
import type { Item } from './proposal-files.ts';
import type { Review } from './review.ts';

/** Something that could not be looked at. */
export type Unseen =
  | { why: 'unchecked'; reason: string }
  | { why: 'conflicts-unknown' }
  | { why: 'undone' | 'unnamable' | 'lost' | 'large' | 'binary' | 'depth'; files: string[] };

export interface Verdict {
  counts: Record<Severity, number>;
  unseen: Unseen[];
  conflicts: string[];
  /** Files that are practices, needs or news, with their translations and pictures. */
  own: Item[];
  /** Files that change the program or the whole catalogue. */
  apart: Item[];
  /** Whether both are there. */
  isMixed: boolean;
  /** Files that are no texts, and change nothing but what belongs to one practice, need or item. */
  toSee: Item[];
  /** Whether it is said that all is well. */
  isWell: boolean;
  /** Whether the command ends as one that failed. */
  fails: boolean;
}

/** Judges a proposal by what is known of it. */
export function verdictOf(review: Review): Verdict {
  const { items, changes, allowsMixed } = review;
  const counts = countsOf(review.problems);
  const unseen = unseenIn(review);
  const conflicts = changes.conflicts ?? [];
  const own = items.filter(({ kind }) => kind.isOwn);
  const apart = items.filter(({ kind }) => !kind.isOwn);
  const isMixed = own.length > 0 && apart.length > 0;
  const toSee = own.filter(
    ({ kind, change }) =>
      kind.category === 'pictures' || kind.category === 'strays' || modeOf(change) !== undefined,
  );
  // Whether it agrees with its base the host finds out too, and does not merge what does not.
  const hinders = unseen.some(({ why }) => why !== 'conflicts-unknown');
  const fails = counts.error > 0 || hinders || conflicts.length > 0 || (isMixed && !allowsMixed);
  const isWell =
    !fails && unseen.length === 0 && own.length > 0 && apart.length === 0 && toSee.length === 0;
  return { counts, unseen, conflicts, own, apart, isMixed, toSee, isWell, fails };
}

function unseenIn({ unchecked, changes, items, data, texts }: Review): Unseen[] {
  const compared = [
    ...data,
    ...texts,
    ...texts.flatMap(({ translations }) => translations),
  ].flatMap(({ change, unread }) => (change && unread ? [{ change, unread }] : []));
  // What is gone need not be read, but its name tells where it was.
  const there = compared.filter(({ change }) => change.kind !== 'removed');
  const unreadFor = (why: 'lost' | 'large' | 'binary' | 'depth'): Unseen => ({
    why,
    files: there.filter(({ unread }) => unread === why).map(({ change }) => change.file),
  });
  const unnamable = items.filter(({ change }) => change.isUnnamable);
  const lists: Unseen[] = [
    { why: 'undone', files: changes.undone },
    { why: 'unnamable', files: unnamable.map(({ change }) => change.file) },
    unreadFor('lost'),
    unreadFor('large'),
    unreadFor('binary'),
    unreadFor('depth'),
  ];
  return [
    ...(unchecked === undefined ? [] : [{ why: 'unchecked', reason: unchecked } as const]),
    ...(changes.conflicts === undefined ? [{ why: 'conflicts-unknown' } as const] : []),
    ...lists.filter((one) => 'files' in one && one.files.length > 0),
  ];
}
