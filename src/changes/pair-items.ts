/** Which items of a list are gone, have come, or are another form of one that was there. */
import { isFields, same } from '../catalogue/writing/same.ts';
import { likeness } from './pieces.ts';

interface PairedItems {
  gone: unknown[];
  changed: [before: unknown, after: unknown][];
  come: unknown[];
  /** Whether what stayed stands in another order. */
  isReordered: boolean;
}

/** Beyond this, only items in the same place are taken for each other. */
const mostCompared = 2500;
/** How much of an item stays in one that was changed. */
const sameItem = 0.5;
/** What an item is called by: where it stays, the item is the same. */
const names = ['id', 'source', 'url', 'name', 'title', 'practice'];

/** Pairs the items of two lists, whatever stands in them. */
export function pairItems(before: readonly unknown[], after: readonly unknown[]): PairedItems {
  const [then, now] = [before.map(textOf), after.map(textOf)];
  const gone = leftOver(then, now).map((at) => before[at]);
  const come = leftOver(now, then).map((at) => after[at]);
  const stayed = (texts: string[], left: number[]) => {
    const out = new Set(left);
    return texts.filter((_, at) => !out.has(at));
  };
  const isReordered = !same(stayed(then, leftOver(then, now)), stayed(now, leftOver(now, then)));

  const free = new Set(come.keys());
  const isLong = gone.length * come.length > mostCompared;
  const changed: [unknown, unknown][] = [];
  const removed = gone.filter((item, index) => {
    let [best, share] = [-1, 0];
    for (const at of isLong ? [index] : free) {
      const found = free.has(at) ? nearness(item, come[at]) : 0;
      if (found > share) [best, share] = [at, found];
    }
    if (share < sameItem) return true;
    free.delete(best);
    changed.push([item, come[best]]);
    return false;
  });
  return { gone: removed, changed, come: come.filter((_, at) => free.has(at)), isReordered };
}

/** The places of the texts that the others lack, or have less often: of equal ones, the last. */
function leftOver(texts: readonly string[], others: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const text of others) counts.set(text, (counts.get(text) ?? 0) + 1);
  return texts.flatMap((text, at) => {
    const left = counts.get(text) ?? 0;
    if (left > 0) counts.set(text, left - 1);
    return left > 0 ? [] : [at];
  });
}

/** The same for two values that differ in the order of their keys alone. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    isFields(one) ? Object.fromEntries(Object.entries(one).sort(byKey)) : one,
  ) ?? '';

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** From 0 to 1: how much two items have in common. */
function nearness(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') {
    // A term, or another short word, is never another one that was changed.
    return /\s/.test(a) && /\s/.test(b) ? likeness(a, b) : 0;
  }
  if (!isFields(a) || !isFields(b)) return 0;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const shares = keys.map((key) => {
    if (!Object.hasOwn(a, key) || !Object.hasOwn(b, key)) return 0;
    return same(a[key], b[key]) ? 1 : nearness(a[key], b[key]);
  });
  const share = shares.reduce((sum, one) => sum + one, 0) / keys.length;
  const isNamed = keys.some((key, at) => shares[at] === 1 && names.includes(key));
  return isNamed ? (1 + share) / 2 : share;
}
