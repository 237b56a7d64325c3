import { describe, expect, test } from 'vitest';
import { barChart } from '../../src/charts/bars.ts';
import { columnChart } from '../../src/charts/columns.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { routesUnder } from '../../src/routing/addresses.ts';
import { filterGroups } from '../../src/view-models/filter-labels.ts';
import { tableOf } from '../../src/view-models/observatory/chart.ts';
import { chartsOf } from '../../src/view-models/observatory/charts.ts';
import { baseContent } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const records = readCatalogue(baseContent).records.map(({ record }) => record);
const catalogue = assemble(records);
const routes = routesUnder('/catalogo/', 'it');
const { matrix, others } = chartsOf({ catalogue, routes });
const chart = (id: string) => others.find((one) => one.id === id);
/** Numbers as a person types them: the formats put spaces that do not break. */
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('the charts of two practices', () => {
  test('are tables', () => {
    expect(tableOf(matrix)).toEqual([
      ['Argomento', 'Valdimare', 'Montebello', 'Pianafiorita', 'In tutto'],
      ['Vicinato', '1', '0', '0', '1'],
      ['Mare e lavoro', '1', '0', '0', '1'],
      ['Scuola', '0', '1', '0', '1'],
      ['In tutto', '1', '1', '0', '2'],
    ]);
    expect(others.map(tableOf)).toContainEqual([
      ['Chi paga', 'Pratiche che lo dicono', 'Somma in euro'],
      ['Fondo delle Isole', '1', '12500.5'],
      ['Donazioni', '0', ''],
      ['non dichiarato', '1', ''],
    ]);
  });

  test('have numbers that are links, with names that say what they count', () => {
    const [first, , zero] = matrix.rows[0]?.cells ?? [];
    expect(first?.link).toEqual({
      href: '/catalogo/pratiche/?region=valdimare&theme=vicinato',
      name: '1 pratica: Vicinato, Valdimare',
    });
    expect(zero).toEqual({ shown: '0', plain: '0' });
    const sum = chart('paid')?.rows[0]?.cells[1];
    expect(plain(sum?.link?.name)).toBe('12.500,50 €: 1 pratica, Fondo delle Isole');
    expect(sum?.link?.href).toBe('/catalogo/pratiche/?paid=fondo-delle-isole');
    const [having, share, without] = chart('shares')?.rows[0]?.cells ?? [];
    expect([having, share, without].map((cell) => cell?.link?.name)).toEqual([
      '1 pratica: prove dei risultati dichiarate',
      '50%: 1 pratica su 2, prove dei risultati dichiarate',
      '1 pratica: senza prove dei risultati dichiarate',
    ]);
  });

  test('are shaded by how much they count', () => {
    expect(matrix.shades).toEqual([
      [4, 0, 0],
      [4, 0, 0],
      [0, 4, 0],
    ]);
  });

  test('are the same again, and without styles or names of their own', () => {
    const drawings = others.map(({ drawing }) => drawing);
    expect(chartsOf({ catalogue, routes }).others.map(({ drawing }) => drawing)).toEqual(drawings);
    for (const drawing of drawings) {
      expect(drawing).toMatch(/^<(?:div|svg) class="chart /);
      expect(drawing).not.toMatch(/style|aria-label| id=|font-|fill=|stroke=/);
    }
  });
});

test('a catalogue without practices has tables, and nothing to draw', () => {
  const empty = assemble(records.filter(({ type }) => type === 'site' || type === 'vocabulary'));
  const charts = chartsOf({ catalogue: empty, routes });
  expect(charts.others.map(({ drawing }) => drawing).filter(Boolean)).toEqual([]);
  const cells = [charts.matrix, ...charts.others].flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells),
  );
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter(({ link }) => link)).toEqual([]);
});

describe('a drawing', () => {
  const bar = { label: 'A & <b>', value: 3, shown: '3', href: '/p/?a=1&b=2' };
  const svg = (text: string | undefined) => text ?? '';

  test('writes texts and addresses as such, out of the way of the keyboard', () => {
    for (const drawn of [barChart([bar]), columnChart([bar], String)].map(svg)) {
      expect(drawn).toContain('>A &amp; &lt;b&gt;</');
      expect(drawn).toContain('href="/p/?a=1&amp;b=2"');
      expect(drawn.match(/<a /g)).toHaveLength(2);
      expect(drawn.match(/<a [^>]*tabindex="-1"/g)).toHaveLength(2);
      expect(drawn).toContain('aria-hidden="true"');
    }
  });

  test('does not cut names, however long', () => {
    const label = 'Persone che vivono in condizioni di grave marginalità '.repeat(3).trim();
    expect(svg(barChart([{ ...bar, label }]))).toContain(`>${label}</`);
  });

  test('makes bars as long as their values', () => {
    const lengths = (bars: Parameters<typeof barChart>[0], whole?: number) =>
      [...svg(barChart(bars, whole)).matchAll(/<rect width="([\d.]+)%"/g)].map(([, w]) =>
        Number(w),
      );
    expect(lengths([bar, { ...bar, value: 1.5 }])).toEqual([100, 50]);
    const parts = [
      { ...bar, value: 1 },
      { ...bar, value: 0 },
    ];
    expect(lengths(parts, 4)).toEqual([25]);
    expect(svg(barChart(parts, 4)).match(/class="whole"/g)).toHaveLength(2);
  });

  test('makes columns as tall as their values, on one ground', () => {
    const years = [4, 1, 0].map((value, at) => ({ ...bar, label: `${2000 + at}`, value }));
    const boxes = [...svg(columnChart(years, String)).matchAll(/<rect ([^>]*)>/g)].map(
      ([, attributes = '']) => {
        const number = (name: string) =>
          Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(attributes)?.[1]);
        return { height: number('height'), foot: number('y') + number('height') };
      },
    );
    const [tall, short, ...none] = boxes;
    expect(none).toEqual([]);
    expect(short?.height).toBeCloseTo((tall?.height ?? 0) / 4, 1);
    expect(short?.foot).toBeCloseTo(tall?.foot ?? 0, 1);
  });

  test('tells numbers above columns where there is room, and a scale where there is none', () => {
    const columns = (n: number, shown: string) =>
      Array.from({ length: n }, (_, year) => ({
        ...bar,
        label: String(2000 + year),
        value: Number(shown),
        shown,
      }));
    const few = svg(columnChart(columns(5, '7'), String));
    expect([few.match(/>7<\/text>/g)?.length, few.includes('scale')]).toEqual([5, false]);
    const many = svg(columnChart(columns(17, '294'), String));
    expect([many.includes('>294<'), many.includes('>200<')]).toEqual([false, true]);
  });

  test.each([
    [1, ['0', '1']],
    [3, ['0', '1', '2', '3']],
    [7, ['0', '2', '4', '6']],
    [10, ['0', '5', '10']],
    [294, ['0', '100', '200']],
    [1_000_000, ['0', '500000', '1000000']],
  ])('has a scale of round numbers up to %i', (most, expected) => {
    const columns = Array.from({ length: 40 }, (_, year) => ({
      ...{ label: String(1980 + year), value: year === 0 ? most : 1, shown: 'in tutto' },
    }));
    const [, scale = ''] =
      /<g class="scale">(.*?)<\/g>/.exec(svg(columnChart(columns, String))) ?? [];
    expect([...scale.matchAll(/>(\d+)</g)].map(([, number]) => number)).toEqual(expected);
  });

  test('is left out where there is nothing to draw', () => {
    expect(barChart([{ ...bar, value: 0 }])).toBeUndefined();
    expect(barChart([])).toBeUndefined();
    expect(columnChart([], String)).toBeUndefined();
  });
});

test('the filters are named, those of the facets and the finer ones', () => {
  const { main, finer } = filterGroups(catalogue);
  expect(main.map(({ label }) => label)).toEqual([
    ...['Isola', 'Argomento', 'Chi paga', 'Maturità', 'Per chi', 'Andamento'],
  ]);
  const active = finer.flatMap(({ values }) => values.map((value) => plain(value.active)));
  expect(active).toEqual([
    'Anno di inizio: 2015',
    'Importo dichiarato in tutto: meno di 50.000 €',
    'Dice quanto ha avuto da: Fondo delle Isole',
    'Prove dei risultati: Contata',
    'Confermata da: La bottega stessa',
    "Confermata da: Un'isola vicina",
    'Dichiara: la fonte di finanziamento',
    'Dichiara: l’importo del finanziamento',
    'Dichiara: i destinatari',
    'Dichiara: l’anno di inizio',
    'Dichiara: le prove dei risultati',
    'Dichiara: il costo',
    'Dichiara: il costo per persona',
    'Dichiara: risultati misurati',
    'Dichiara: documenti da riusare',
    'Non dichiara: la fonte di finanziamento',
    'Non dichiara: l’importo del finanziamento',
    'Non dichiara: l’anno di inizio',
    'Non dichiara: le prove dei risultati',
    'Non dichiara: il costo',
    'Non dichiara: il costo per persona',
    'Non dichiara: risultati misurati',
    'Non dichiara: documenti da riusare',
    'Ultima revisione: dal 1 giugno 2023 in poi',
  ]);
});
