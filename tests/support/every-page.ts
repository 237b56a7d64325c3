/**
 * Some tests take as long as there are pages or practices. They look at the largest, the smallest
 * and some between of each kind; with `EVERY_PAGE=1`, as every night, at all of them.
 */
export function someOf<T>(all: readonly T[], most: number, sizeOf: (one: T) => number): T[] {
  if (process.env['EVERY_PAGE'] === '1' || all.length <= most) return [...all];
  const bySize = all.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  const at = (place: number) => Math.round((place * (all.length - 1)) / (most - 1));
  return Array.from({ length: most }, (_, place) => bySize[at(place)] as T);
}
