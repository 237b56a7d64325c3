import { describe, expect, test } from 'vitest';
import type { NewsRecord, PageRecord, PracticeRecord } from '../../src/catalogue/model/record.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { relatedIn } from '../../src/catalogue/queries/related.ts';
import { baseContent } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const base = readCatalogue(baseContent).records.map(({ record }) => record);
const without = base.filter((record) => record.type !== 'practice');
const model = base.find((record) => record.type === 'practice') as PracticeRecord;
const practice = (slug: string, data: Partial<PracticeRecord['data']>): PracticeRecord => ({
  ...model,
  id: `practices/montebello/${slug}`,
  slug,
  data: {
    title: slug,
    summary: '',
    region: 'montebello',
    themes: [],
    funding: 'non-dichiarato',
    replicability: { stage: 'prova' },
    sources: [],
    reviewed: '2024-01-01',
    ...data,
  },
});

describe('the catalogue', () => {
  const records = [
    practice('zeta', { title: 'Zeta 10', reviewed: '2024-05-01' }),
    practice('a', { title: 'Zeta 9', themes: ['scuola'] }),
    practice('e', { title: 'Èra', themes: ['scuola', 'vicinato'] }),
    practice('b', { title: 'Fiera' }),
  ];
  const catalogue = assemble([...without, ...records]);

  test('sorts by title as people do: accents do not count, numbers do', () => {
    expect(catalogue.practices.map((p) => p.data.title)).toEqual([
      'Èra',
      'Fiera',
      'Zeta 9',
      'Zeta 10',
    ]);
  });

  test('puts the last reviewed first, and those of one day by title', () => {
    expect(catalogue.recent.map((p) => p.slug)).toEqual(['zeta', 'e', 'b', 'a']);
  });

  test('finds the practices of a term', () => {
    expect(catalogue.practicesOf('theme', 'scuola').map((p) => p.slug)).toEqual(['e', 'a']);
    expect(catalogue.practicesOf('theme', 'mare-e-lavoro')).toEqual([]);
    expect(catalogue.term('themes', 'scuola').label.it).toBe('Scuola');
    expect(() => catalogue.term('themes', 'nessuno')).toThrow('nessuno');
  });

  test('cannot be without its identity', () => {
    expect(() => assemble(records)).toThrow('site.yml');
  });
});

test('a practice paid twice from one source belongs to it once', () => {
  const funding = ['donazioni', 'fondo-delle-isole', 'donazioni'].map((source) => ({ source }));
  const { practicesOf } = assemble([...without, practice('a', { funding }), practice('b', {})]);
  expect(practicesOf('funding', 'donazioni').map((p) => p.slug)).toEqual(['a']);
  expect(practicesOf('status', 'attiva')).toEqual([]);
});

test('news are told newest first, pages in the order that they ask for', () => {
  const news = base.find((record) => record.type === 'news') as NewsRecord;
  const page = base.find((record) => record.type === 'page') as PageRecord;
  const newsOn = (slug: string, date: string) => ({ ...news, slug, data: { ...news.data, date } });
  const pageAt = (slug: string, order: number) => ({
    ...page,
    slug,
    data: { ...page.data, order },
  });
  const catalogue = assemble([
    ...base.filter((record) => record.type === 'site' || record.type === 'vocabulary'),
    ...[newsOn('old', '2020-01-01'), newsOn('b', '2024-01-01'), newsOn('a', '2024-01-01')],
    ...[pageAt('last', 100), pageAt('b', 2), pageAt('a', 2), pageAt('tenth', 10)],
  ]);
  expect(catalogue.news.map(({ slug }) => slug)).toEqual(['a', 'b', 'old']);
  expect(catalogue.pages.map(({ slug }) => slug)).toEqual(['a', 'b', 'tenth', 'last']);
});

describe('kin', () => {
  const fund = (...sources: string[]) => sources.map((source) => ({ source }));
  const one = practice('one', {
    themes: ['scuola', 'vicinato'],
    targets: ['nonni'],
    kind: 'patto',
  });
  const practices = [
    one,
    // 3 (scuola) + 2 (nonni) + 1 (patto) = 6
    practice('six', { themes: ['scuola'], targets: ['nonni', 'pescatori'], kind: 'patto' }),
    // 3 + 3 = 6, reviewed later
    practice('later', { themes: ['vicinato', 'scuola'], reviewed: '2024-02-01' }),
    // 3
    practice('three', { themes: ['vicinato'], targets: ['pescatori'], kind: 'bottega' }),
    // 2 + 1 = 3
    practice('mixed', { targets: ['nonni'], kind: 'patto' }),
    // 1: too little
    practice('paid', { funding: fund('donazioni'), kind: 'patto' }),
    practice('stranger', { themes: ['mare-e-lavoro'] }),
  ];
  const related = relatedIn(practices);

  test('are told with their scores, the nearest first', () => {
    expect(related(one, 10).map(({ practice: { slug }, score }) => [slug, score])).toEqual([
      ['later', 6],
      ['six', 6],
      ['mixed', 3],
      ['three', 3],
    ]);
    expect(related(one, 2).map(({ practice: { slug } }) => slug)).toEqual(['later', 'six']);
  });

  test('are told with what both declare', () => {
    expect(related(one, 10)[1]?.shared).toEqual([
      { vocabulary: 'themes', terms: ['scuola'] },
      { vocabulary: 'targets', terms: ['nonni'] },
      { vocabulary: 'kinds', terms: ['patto'] },
    ]);
  });
});
