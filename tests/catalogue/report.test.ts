import { expect, test } from 'vitest';
import { byPlace, problem } from '../../src/catalogue/checking/problem.ts';
import { report } from '../../src/catalogue/checking/report.ts';

const options = { checked: 1, language: 'it', folder: '' } as const;

test('signs that mean something to GitHub are escaped', () => {
  const place = { file: 'a,b:c%.mdx', line: 1, column: 2 };
  const found = problem('unknown-key', place, {
    key: '100%\nsicuro',
    allowed: [],
    suggestion: undefined,
  });
  const [line = ''] = report('github', [found], options).split('\n');
  expect(line).toMatch(/^::error file=a%2Cb%3Ac%25\.mdx,line=1,col=2,title=unknown-key::/);
  expect(line).toContain('100%25%0Asicuro');
});

test('problems are told by file, line, column and rule, however they were found', () => {
  const at = (file: string, line: number, column: number) =>
    problem('heading-level', { file, line, column }, {});
  const order = [at('a', 1, 1), at('a', 1, 2), at('a', 2, 1), at('a', 10, 1), at('b', 1, 1)];
  expect(order.toReversed().sort(byPlace)).toEqual(order);
});

test('without problems the report says plainly that all is well', () => {
  expect(report('human', [], options)).toBe('Tutto a posto: 1 file controllato.\n');
});
