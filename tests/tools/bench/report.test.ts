import { expect, test } from 'vitest';
import { growthOf, growthTable, togetherSentence } from '../../../tools/bench/growth.ts';
import type { Report, Result } from '../../../tools/bench/measures.ts';
import { growthPlot } from '../../../tools/bench/plot.ts';
import { putBetween } from '../../../tools/bench/publish.ts';
import { gapsOf, ratio, tableOf } from '../../../tools/bench/table.ts';

const result = (contestant: string, count: number, values: Result['values']): Result => ({
  ...{ contestant, count, values },
  failures: [],
});

const report: Report = {
  date: '2026-11-24',
  machine: { processor: 'P', cores: 2, memoryBytes: 2 ** 34, system: 'linux x64', node: '24.0.0' },
  seed: 1,
  territories: 20,
  contestants: { ours: 'Questo', peer: 'Altro', third: 'Terzo' },
  absent: { hugo: 'non è installato' },
  results: [
    result('ours', 100, { cold: 10, coldMemory: 2 ** 20, pages: 300 }),
    result('peer', 100, { cold: 2.5, pages: 102 }),
    {
      ...result('third', 100, {}),
      failures: [{ measure: 'costruzione da zero', reason: 'a `b`\nc' }],
    },
    result('ours', 1000, { cold: 100, coldMemory: 2 ** 21, pages: 2100 }),
    result('peer', 1000, { cold: 300, pages: 1002 }),
  ],
};
const lines = (table: string) => table.split('\n');

test('costs are told with their ratio to the first column, sizes without', () => {
  const table = lines(tableOf(report, 100));
  expect(table).toContain('|  | Questo | Altro | Terzo |');
  expect(table).toContain('| costruzione da zero | 10 s | 2,5 s (×0,25) | — |');
  expect(table).toContain('| pagine scritte | 300 | 102 | — |');
  expect(lines(tableOf(report, 1000))).toContain(
    '| costruzione da zero | 100 s | 5 min (×3) | — |',
  );
});

test('nought has no ratio', () => {
  expect(ratio(0, 5)).toBeUndefined();
  expect(ratio(5, 0)).toBeUndefined();
  expect(ratio(5, 10)).toBe(0.5);
});

test('what nobody has is no row', () => {
  expect(tableOf(report, 100)).not.toContain('sviluppo');
});

test('who is absent or failed is told, with the cause in one line', () => {
  expect(lines(gapsOf(report, [100]))).toEqual([
    '- hugo: non è installato.',
    "- Terzo, 100 pratiche, costruzione da zero: `a 'b' c`",
  ]);
});

const grown = (...points: [count: number, value: number][]) =>
  growthOf(points.map(([count, value]) => ({ count, value })));

test('what each practice costs alike grows along a line, whatever is fixed', () => {
  const growth = grown([10, 105], [1000, 600], [2000, 1100]);
  expect(growth?.exponent).toBeLessThan(1);
  expect(growth?.at(10_000)).toBeCloseTo(5100);
  expect(growth?.at(1500)).toBeCloseTo(850);
  expect(growth?.at(1000)).toBe(600);
});

test('what costs more and more grows as a power', () => {
  const growth = grown([1000, 1], [2000, 4]);
  expect(growth?.exponent).toBeCloseTo(2);
  expect(growth?.at(4000)).toBeCloseTo(16);
});

test('an estimate is never below what was measured, and needs measures', () => {
  expect(grown([1000, 5], [2000, 4])?.at(100_000)).toBe(4);
  expect(grown([1000, 5])).toBeUndefined();
  expect(grown([100, 5], [900, 6])).toBeUndefined();
});

test('a hundred thousand practices are computed for one site and for a territory', () => {
  const table = growthTable(report) ?? '';
  expect(lines(table)[0]).toBe('|  | 1.000, misurate | 5.000, stima | 100.000, stima | crescita |');
  expect(table).toContain('| costruzione da zero | 100 s | 8,3 min | 167 min | 1 |');
  const [alone] = report.results;
  expect(growthTable({ ...report, results: alone ? [alone] : [] })).toBeUndefined();
});

test('what the catalogues of all territories cost together is computed from one of them', () => {
  const results = report.results.map(({ values, ...result }) => ({
    ...result,
    values: { ...values, firstSearchBytes: 1024 * result.count },
  }));
  expect(togetherSentence({ ...report, results })).toMatch(/20 territori.* 167 min .* 98 MB /);
  expect(togetherSentence(report)).toBeUndefined();
});

test('the plot names every line, one below the other', () => {
  const svg = growthPlot(report) ?? '';
  const names = [...svg.matchAll(/<text[^>]* y="([\d.]+)"[^>]*>(Questo|Altro)</g)];
  expect(names.map(([, , name]) => name)).toEqual(['Altro', 'Questo', 'Questo']);
  const [first = 0, second = 0] = names.map(([, y]) => Number(y));
  expect(second - first).toBeGreaterThanOrEqual(16);
  // Numbers in texts are not coordinates.
  expect(svg).toContain('>1.000<');
  expect(svg).not.toContain('NaN');
  expect(growthPlot({ ...report, results: report.results.slice(0, 2) })).toBeUndefined();
});

test('the plot of what nobody measured has no lines, and no numbers that are none', () => {
  const results = report.results.map(({ values: { cold }, ...result }) => ({
    ...result,
    values: cold === undefined ? {} : { cold },
  }));
  const svg = growthPlot({ ...report, results }) ?? '';
  expect(svg.match(/<polyline [^>]*points="[^"]/g)).toHaveLength(2);
  expect(svg).not.toMatch(/NaN|Infinity/);
});

test('a block takes the place of the one between the comments, and of nothing else', () => {
  const text = 'Prima\n\n<!-- bench -->\n\nvecchio\n\n<!-- /bench -->\n\nDopo\n';
  const expected = 'Prima\n\n<!-- bench -->\n\nnuovo\n\n<!-- /bench -->\n\nDopo\n';
  expect(putBetween(text, 'bench', 'nuovo')).toBe(expected);
  expect(putBetween(expected, 'bench', 'nuovo')).toBe(expected);
  expect(() => putBetween('niente', 'bench', 'x')).toThrow('<!-- bench -->');
});
