/** Which practices a choice of facet values leaves, and how many each other value would. */
import type { FacetFile } from './files.ts';
import { type TermTable, unpackTerms } from './terms.ts';

/** The facets of every practice, ready to be counted. */
export interface Facets {
  /** How many practices there are. */
  count: number;
  /** By facet: the terms in use, and those of every practice. */
  facets: Record<string, { terms: string[]; of: TermTable }>;
}

/** Unpacks the file of the facets. */
export const facetsIn = ({ count, facets }: FacetFile): Facets => ({
  count,
  facets: Object.fromEntries(
    Object.entries(facets).map(([name, { terms, of }]) => [
      name,
      { terms, of: unpackTerms(of, count) },
    ]),
  ),
});

/** The chosen terms of each facet: any of them within a facet, all facets together. */
export type Choice = Readonly<Record<string, readonly string[]>>;

export interface Selection {
  /** Places of the practices that are left, ascending. */
  docIndexes: number[];
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
 * @param among indexes of the practices that match the text; all of them if left out
 */
export function select(file: Facets, choice: Choice, among?: Iterable<number>): Selection {
  const names = Object.keys(file.facets);
  const facets = Object.entries(file.facets).map(([name, { terms, of }]) => {
    const chosen = choice[name] ?? [];
    const wanted = new Set(chosen.map((term) => terms.indexOf(term)));
    return { terms, of, wanted, tally: new Uint32Array(terms.length) };
  });
  const docIndexes: number[] = [];

  for (const docIndex of among ?? range(file.count)) {
    const failing = facets.filter(
      ({ of, wanted }) => wanted.size > 0 && !hasOne(of, docIndex, wanted),
    );
    if (failing.length > 1) continue;
    if (failing.length === 0) docIndexes.push(docIndex);
    for (const { of, tally } of failing.length === 0 ? facets : failing) count(of, docIndex, tally);
  }

  const counts = Object.fromEntries(
    facets.map(({ terms, tally }, index) => [
      names[index] ?? '',
      Object.fromEntries(terms.map((term, number) => [term, tally[number] ?? 0])),
    ]),
  );
  return { docIndexes: docIndexes.sort((a, b) => a - b), counts };
}

function hasOne(
  { starts, numbers }: TermTable,
  docIndex: number,
  wanted: ReadonlySet<number>,
): boolean {
  for (let at = starts[docIndex] ?? 0; at < (starts[docIndex + 1] ?? 0); at += 1) {
    if (wanted.has(numbers[at] ?? 0)) return true;
  }
  return false;
}

/** Counts each term of a practice once more. */
function count({ starts, numbers }: TermTable, docIndex: number, tally: Uint32Array): void {
  for (let at = starts[docIndex] ?? 0; at < (starts[docIndex + 1] ?? 0); at += 1) {
    const term = numbers[at] ?? 0;
    tally[term] = (tally[term] ?? 0) + 1;
  }
}

function* range(end: number): Generator<number> {
  for (let n = 0; n < end; n += 1) yield n;
}
