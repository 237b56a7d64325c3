/**
 * What a catalogue covers and where it is silent, in numbers. Each number is that of a list which
 * the filters can show: both come from the same index.
 */
import type { Catalogue } from './catalogue.ts';
import { type FacetId, fundingItems } from './facets.ts';
import type { Declaration, FilterId } from './filters.ts';

export interface Tally {
  term: string;
  practices: number;
}

/** How the practices spread over the terms of a filter. */
export interface Spread {
  filter: FilterId;
  /** Those without practices too. A practice with several terms counts once in each of them. */
  tallies: Tally[];
  /** What the practices that have no term do not declare; nothing where each must have one. */
  silent: { lacks: Declaration; practices: number } | undefined;
}

interface Matrix {
  /** All practices of each. */
  themes: Tally[];
  regions: Tally[];
  /** By theme, then by Region, in the order of the above. */
  cells: number[][];
  /** How many pairs of a theme and a Region have no practice. */
  empty: number;
}

/** What a funding source gave, as far as it is told. */
export interface Paid extends Tally {
  /** Euros: the sum of the amounts of its funding items, each counted once. */
  amount: number;
}

/** How many practices have a quality, and how many have not. */
interface Share {
  quality: 'evidence' | 'cost' | 'amount' | 'review';
  having: { filter: FilterId; term: string; practices: number };
  others: { filter: FilterId; term: string; practices: number };
}

export interface Observatory {
  practices: number;
  matrix: Matrix;
  funding: Spread;
  /** The sources that pay for some practice; in `practices` those that tell how much. */
  paid: Paid[];
  /** By classes of what a practice declares from all of its sources together. */
  amounts: Spread;
  stages: Spread;
  targets: Spread;
  /** Those in which a practice began. */
  years: Spread;
  evidence: Spread;
  shares: Share[];
  /** The themes without practices in some Regions, those that miss most first. */
  missing: { theme: string; regions: string[] }[];
  /** The terms without practices. */
  coverageGaps: { facet: FacetId; terms: string[] }[];
}

/** Counts a catalogue. Its filters have been through the practices already; amounts are summed. */
export function observe(catalogue: Catalogue): Observatory {
  const { practices } = catalogue;
  const countOf = (filter: FilterId, term: string) => catalogue.practicesOf(filter, term).length;
  const spread = (filter: FilterId, terms = termsOf(catalogue, filter), lacks?: Declaration) => ({
    filter,
    tallies: terms.map((term) => ({ term, practices: countOf(filter, term) })),
    silent: lacks && { lacks, practices: countOf('lacks', lacks) },
  });
  const share = (quality: Share['quality'], yes: [FilterId, string], no: [FilterId, string]) => ({
    quality,
    having: { filter: yes[0], term: yes[1], practices: countOf(...yes) },
    others: { filter: no[0], term: no[1], practices: countOf(...no) },
  });
  const declared = (quality: 'evidence' | 'cost' | 'amount') =>
    share(quality, ['declares', quality], ['lacks', quality]);
  const themes = spread('theme').tallies;
  const regions = spread('region').tallies;

  const matrix = matrixOf(catalogue, themes, regions);

  return {
    practices: practices.length,
    matrix,
    missing: missingIn(matrix),
    funding: spread('funding', undefined, 'funding'),
    paid: paidIn(catalogue),
    amounts: spread('amount', undefined, 'amount'),
    stages: spread('stage'),
    targets: spread('target', undefined, 'target'),
    years: spread('year', undefined, 'year'),
    evidence: spread('evidence', undefined, 'evidence'),
    shares: [
      declared('evidence'),
      declared('cost'),
      declared('amount'),
      share('review', ['review', 'recent'], ['review', 'old']),
    ],
    coverageGaps: (['region', 'theme', 'target'] as const).map((facet) => ({
      facet,
      terms: termsOf(catalogue, facet).filter((term) => countOf(facet, term) === 0),
    })),
  };
}

const termsOf = (catalogue: Catalogue, filter: FilterId): string[] =>
  catalogue.filters.find(({ id }) => id === filter)?.terms ?? [];

function matrixOf({ practices }: Catalogue, themes: Tally[], regions: Tally[]): Matrix {
  const rows = new Map(themes.map(({ term }, row) => [term, row]));
  const columns = new Map(regions.map(({ term }, column) => [term, column]));
  const cells = themes.map(() => regions.map(() => 0));
  for (const { data } of practices) {
    const column = columns.get(data.region);
    for (const theme of data.themes) {
      const row = cells[rows.get(theme) ?? -1];
      if (row && column !== undefined) row[column] = (row[column] ?? 0) + 1;
    }
  }
  return { themes, regions, cells, empty: cells.flat().filter((count) => count === 0).length };
}

function missingIn({ themes, regions, cells }: Matrix): Observatory['missing'] {
  return themes
    .map(({ term }, row) => ({
      theme: term,
      regions: regions.filter((_, column) => cells[row]?.[column] === 0).map((one) => one.term),
    }))
    .filter((one) => one.regions.length > 0)
    .sort((a, b) => b.regions.length - a.regions.length);
}

function paidIn(catalogue: Catalogue): Paid[] {
  const sums = new Map<string, number>();
  for (const { data } of catalogue.practices) {
    for (const { source, amount = 0 } of fundingItems(data)) {
      sums.set(source, (sums.get(source) ?? 0) + amount);
    }
  }
  return termsOf(catalogue, 'paid')
    .filter((term) => sums.has(term))
    .map((term) => ({
      term,
      practices: catalogue.practicesOf('paid', term).length,
      // Cents, which sums of binary fractions only come near to.
      amount: Math.round((sums.get(term) ?? 0) * 100) / 100,
    }));
}
