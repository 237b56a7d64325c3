/** Which practices a choice of facet values leaves, and how many each other value would. */
import type { FacetFile } from './files.ts';

/** The chosen terms of each facet: any of them within a facet, all facets together. */
export type Choice = Readonly<Record<string, readonly string[]>>;

export interface Selection {
  /** Places of the practices that are left, ascending. */
  places: number[];
  /**
   * For each facet and term: how many practices would be found if the term were chosen among
   * those of its facet, everything else as it is.
   */
  counts: Record<string, Record<string, number>>;
}

/**
 * Selects practices and counts, in one pass over the catalogue. A practice that fails in no facet
 * is found, and counts everywhere; one that fails in one facet alone counts in that facet: there,
 * another value would let it in.
 *
 * @param among places of the practices that match the text; all of them if left out
 */
export function select(file: FacetFile, choice: Choice, among?: Iterable<number>): Selection {
  const names = Object.keys(file.facets);
  const facets = names.map((name) => {
    const { terms, of } = file.facets[name] ?? { terms: [], of: [] };
    const chosen = choice[name] ?? [];
    const wanted = new Set(chosen.map((term) => terms.indexOf(term)));
    return { terms, of, wanted, tally: new Array<number>(terms.length).fill(0) };
  });
  const places: number[] = [];

  for (const place of among ?? range(file.count)) {
    const failing = facets.filter(
      ({ of, wanted }) => wanted.size > 0 && !of[place]?.some((term) => wanted.has(term)),
    );
    if (failing.length > 1) continue;
    if (failing.length === 0) places.push(place);
    for (const { of, tally } of failing.length === 0 ? facets : failing) {
      for (const term of of[place] ?? []) tally[term] = (tally[term] ?? 0) + 1;
    }
  }

  const counts = Object.fromEntries(
    facets.map(({ terms, tally }, index) => [
      names[index] ?? '',
      Object.fromEntries(terms.map((term, number) => [term, tally[number] ?? 0])),
    ]),
  );
  return { places: places.sort((a, b) => a - b), counts };
}

function* range(end: number): Generator<number> {
  for (let n = 0; n < end; n += 1) yield n;
}
