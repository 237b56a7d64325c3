/** Equality of plain data, and what two lists have in common. */

/** Tells whether two values of plain data are the same, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => same(value, b[index]));
  }
  if (isFields(a) && isFields(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
    );
  }
  return Object.is(a, b);
}

export type Fields = Record<string, unknown>;

/** Whether a value is a group of fields, and neither a list nor a single value. */
export const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Pairs the items of two lists: equal ones with each other (a longest common subsequence), and
 * those between them one by one, as changed. What was added, removed or moved has no partner.
 *
 * @returns places in the first and in the second list, in the order of the second
 */
export function alignment(
  before: readonly unknown[],
  after: readonly unknown[],
): [number | undefined, number | undefined][] {
  const pairs: [number | undefined, number | undefined][] = [];
  let [from, to] = [0, 0];
  const moved = (item: unknown, others: readonly unknown[]) =>
    others.some((other) => same(item, other));
  const between = (fromEnd: number, toEnd: number) => {
    while (from < fromEnd || to < toEnd) {
      if (from < fromEnd && moved(before[from], after)) pairs.push([from++, undefined]);
      else if (to < toEnd && moved(after[to], before)) pairs.push([undefined, to++]);
      else pairs.push([from < fromEnd ? from++ : undefined, to < toEnd ? to++ : undefined]);
    }
  };
  for (const [a, b] of common(before, after)) {
    between(a, b);
    pairs.push([from++, to++]);
  }
  between(before.length, after.length);
  return pairs;
}

/** The longest common subsequence of two short lists, by the table of its lengths. */
function common(a: readonly unknown[], b: readonly unknown[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      const length = same(a[row], b[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
      (lengths[row] ?? [])[column] = length;
    }
  }
  const found: [number, number][] = [];
  for (let [row, column] = [0, 0]; row < a.length && column < b.length;) {
    if (same(a[row], b[column])) found.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}
