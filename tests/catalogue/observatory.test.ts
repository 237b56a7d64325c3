import { describe, expect, test } from 'vitest';
import type { CatalogueRecord, PracticeRecord } from '../../src/catalogue/model/record.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { contentDay, freshSince } from '../../src/catalogue/queries/freshness.ts';
import { observe } from '../../src/catalogue/queries/observatory.ts';
import { baseContent } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const base = readCatalogue(baseContent).records.map(({ record }) => record);
const frame = base.filter(({ type }) => type === 'site' || type === 'vocabulary');
const model = base.find((record) => record.type === 'practice') as PracticeRecord;
const practice = (slug: string, data: Partial<PracticeRecord['data']>): PracticeRecord => ({
  ...model,
  id: `practices/montebello/${slug}`,
  slug,
  data: {
    title: slug,
    summary: '',
    region: 'montebello',
    themes: ['scuola'],
    funding: 'non-dichiarato',
    replicability: { stage: 'prova' },
    sources: [],
    reviewed: '2024-06-30',
    ...data,
  },
});
const observed = (practices: CatalogueRecord[]) => observe(assemble([...frame, ...practices]));

const four = [
  practice('a', {
    region: 'valdimare',
    themes: ['scuola', 'vicinato'],
    targets: ['nonni', 'pescatori'],
    period: { start: '2015-03' },
    // 60,000 in all; the second donation is another item of one source.
    funding: [
      { source: 'donazioni', amount: 20_000.1 },
      { source: 'donazioni', amount: 30_000.2 },
      { source: 'fondo-delle-isole', amount: 9999.7 },
    ],
    replicability: {
      stage: 'prova',
      evidence: { level: 'contata' },
      resources: { cost: { max: 5000 } },
    },
  }),
  practice('b', {
    targets: ['nonni'],
    period: { start: '2018' },
    funding: [{ source: 'donazioni', amount: 50_000 }, { source: 'fondo-delle-isole' }],
    replicability: { stage: 'altrove', resources: { cost: { note: 'Poco.' }, months: 2 } },
    reviewed: '2022-06-30',
  }),
  practice('c', { funding: [{ source: 'donazioni' }], reviewed: '2022-06-29' }),
  practice('d', { period: { start: '2015' }, reviewed: '2020-01-01' }),
];

describe('the observatory of four practices', () => {
  const { matrix, shares, ...rest } = observed(four);

  test('counts themes by Region, a practice in each of its themes', () => {
    // Rows: vicinato, mare-e-lavoro, scuola. Columns: valdimare, montebello, pianafiorita.
    expect(matrix.cells).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [1, 3, 0],
    ]);
    expect(matrix.themes.map(({ practices }) => practices)).toEqual([1, 0, 4]);
    expect(matrix.regions.map(({ practices }) => practices)).toEqual([1, 3, 0]);
    expect(matrix.empty).toBe(6);
  });

  test('counts funding sources once a practice, and what is not declared apart', () => {
    expect(rest.funding).toEqual({
      filter: 'funding',
      tallies: [
        { term: 'fondo-delle-isole', practices: 2 },
        { term: 'donazioni', practices: 3 },
        { term: 'fondo-nuovo', practices: 0 },
      ],
      silent: { lacks: 'funding', practices: 1 },
    });
  });

  test('sums the amounts of each source, every item once, to the cent', () => {
    // 20,000.10 + 30,000.20 + 50,000 from donations, told by two practices of three.
    expect(rest.paid).toEqual([
      { term: 'fondo-delle-isole', practices: 1, amount: 9999.7 },
      { term: 'donazioni', practices: 2, amount: 100_000.3 },
    ]);
  });

  test('puts what a practice declares in all into a class, whose lower bound belongs to it', () => {
    expect(rest.amounts.tallies.map(({ practices }) => practices)).toEqual([0, 2, 0, 0, 0]);
    expect(rest.amounts.silent).toEqual({ lacks: 'amount', practices: 2 });
  });

  test('counts stages, target groups and levels of evidence, those without practices too', () => {
    const numbers = (spread: { tallies: { practices: number }[] }) =>
      spread.tallies.map(({ practices }) => practices);
    expect(numbers(rest.stages)).toEqual([3, 1]);
    expect(rest.stages.silent).toBeUndefined();
    expect(numbers(rest.targets)).toEqual([1, 2]);
    expect(rest.targets.silent?.practices).toBe(2);
    expect(numbers(rest.evidence)).toEqual([0, 1]);
    expect(rest.evidence.silent?.practices).toBe(3);
  });

  test('tells the years in which something began', () => {
    expect(rest.years.tallies).toEqual([
      { term: '2015', practices: 2 },
      { term: '2018', practices: 1 },
    ]);
    expect(rest.years.silent?.practices).toBe(1);
  });

  test('shares practices between those with a quality and the others', () => {
    const numbers = Object.fromEntries(
      shares.map(({ quality, having, others }) => [quality, [having.practices, others.practices]]),
    );
    // Up to the last review, 30 June 2024: b on the day two years before, c a day earlier.
    // A note alone is no cost.
    expect(numbers).toEqual({ evidence: [1, 3], cost: [1, 3], amount: [2, 2], review: [2, 2] });
  });

  test('tells the themes that are missing in most territories first', () => {
    const counts = rest.missing.map(({ regions }) => regions.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(rest.missing[0]).toEqual({
      theme: 'mare-e-lavoro',
      regions: ['valdimare', 'montebello', 'pianafiorita'],
    });
  });

  test('tells where the catalogue is silent', () => {
    expect(rest.coverageGaps).toEqual([
      { facet: 'region', terms: ['pianafiorita'] },
      { facet: 'theme', terms: ['mare-e-lavoro'] },
      { facet: 'target', terms: [] },
    ]);
  });
});

test('a catalogue without practices is silent everywhere', () => {
  const { practices, matrix, years, paid, shares, coverageGaps } = observed([]);
  expect([practices, matrix.empty, years.tallies, paid]).toEqual([0, 9, [], []]);
  expect(shares.map(({ having, others }) => having.practices + others.practices)).toEqual(
    shares.map(() => 0),
  );
  expect(coverageGaps.map(({ terms }) => terms.length)).toEqual([3, 3, 2]);
});

test('years too far apart are told without those between them', () => {
  const { years } = observed(
    ['1890', '2020', '1950'].map((start) => practice(start, { period: { start } })),
  );
  expect(years.tallies.map(({ term }) => term)).toEqual(['1890', '1950', '2020']);
});

test.each([
  [0.5, '0'],
  [49_999.99, '0'],
  [50_000, '50000'],
  [250_000, '250000'],
  [999_999, '250000'],
  [80_000_000, '5000000'],
])('%d euros are in the class from %s', (amount, from) => {
  const { amounts } = observed([practice('a', { funding: [{ source: 'donazioni', amount }] })]);
  expect(amounts.tallies.filter(({ practices }) => practices > 0)).toEqual([
    { term: from, practices: 1 },
  ]);
});

test('the day of a catalogue is the last that its texts name', () => {
  expect(contentDay(four)).toBe('2024-06-30');
  expect(contentDay(base)).toBe('2025-06-01');
  expect(contentDay(frame)).toBeUndefined();
  expect(freshSince('2024-02-29')).toBe('2022-02-28');
  expect(freshSince('2025-05-01')).toBe('2023-05-01');
});
