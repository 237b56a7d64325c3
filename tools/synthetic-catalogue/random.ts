/** Chance that can be repeated: the same seed, the same choices, on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next: () => number;
  /** A whole number from `min` to `max`, both included. */
  between: (min: number, max: number) => number;
  pick: <T>(items: readonly T[]) => T;
  /** Some different items, in the order of the list. */
  some: <T>(items: readonly T[], min: number, max: number) => T[];
  chance: (share: number) => boolean;
}

/** Mulberry32 by Tommy Ettinger (public domain): small, quick and even enough for test data. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  const some = <T>(items: readonly T[], min: number, max: number): T[] => {
    const chosen = new Set<number>();
    const wanted = Math.min(items.length, between(min, max));
    while (chosen.size < wanted) chosen.add(between(0, items.length - 1));
    return items.filter((_, index) => chosen.has(index));
  };
  return { next, between, pick, some, chance: (share) => next() < share };
}
