import { expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { byLocation, diagnostic } from '../../src/catalogue/checking/diagnostic.ts';
import { report } from '../../src/catalogue/checking/report.ts';

const options = { checked: 1, words: wordsOf('it'), folder: '' } as const;

test('signs that mean something to GitHub are escaped', () => {
  const place = { file: 'a,b:c%.mdx', line: 1, column: 2 };
  const found = diagnostic('unknown-key', place, {
    key: '100%\nsicuro',
    allowed: [],
    suggestion: undefined,
    inside: undefined,
  });
  const [line = ''] = report('github', [found], options).split('\n');
  expect(line).toMatch(/^::error file=a%2Cb%3Ac%25\.mdx,line=1,col=2,title=unknown-key::/);
  expect(line).toContain('100%25%0Asicuro');
});

test('problems are told by file, line, column and rule, however they were found', () => {
  const at = (file: string, line: number, column: number) =>
    diagnostic('heading-level', { file, line, column }, {});
  const order = [at('a', 1, 1), at('a', 1, 2), at('a', 2, 1), at('a', 10, 1), at('b', 1, 1)];
  expect(order.toReversed().sort(byLocation)).toEqual(order);
});

test('at one place the rule decides, then what the problem says', () => {
  const place = { file: 'a', line: 1, column: 1 };
  const key = (name: string) =>
    diagnostic('unknown-key', place, {
      key: name,
      allowed: [],
      suggestion: undefined,
      inside: undefined,
    });
  const order = [
    // By what they say, these two would stand the other way round.
    diagnostic('duplicate-item', place, { field: 'z', value: 'z' }),
    diagnostic('event-attribute', place, { attribute: 'a' }),
    key('a'),
    key('b'),
  ];
  expect(order.toReversed().sort(byLocation)).toEqual(order);
});

test.each(['human', 'github'] as const)('what authors wrote begins no line: %s', (format) => {
  const place = { file: 'a\n::error::b.mdx', line: 1, column: 2 };
  const value = 'a\n::error::b\r::error::c\u001b[31m';
  const found = diagnostic('invalid-email', place, { field: 'contact.email', value });
  const lines = report(format, [found], options).split(/[\r\n]/);
  expect(lines.filter((line) => line.startsWith('::error::'))).toEqual([]);
  expect(lines).toHaveLength(format === 'human' ? 6 : 3);
});

test('people are shown no signs that move their cursor or colour their screen', () => {
  const place = { file: 'a.mdx', line: 1, column: 2 };
  const found = diagnostic('invalid-email', place, { field: 'email', value: '\u001b[2J\u0007a' });
  const written = report('human', [found], options);
  expect(written.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(written).toContain('«');
});

test('advice is told as such, in both languages and in every format', () => {
  const found = diagnostic('text-empty', { file: 'a.mdx', line: 1, column: 1 }, {});
  expect(report('human', [found], options)).toContain('\n1 avviso in 1 file');
  expect(report('human', [found], { ...options, words: wordsOf('en') })).toContain(
    '\n1 warning in 1',
  );
  expect(report('github', [found], options)).toMatch(/^::warning file=a\.mdx,/);
  const { problems } = JSON.parse(report('json', [found], options)) as {
    problems: { severity: string }[];
  };
  expect(problems.map((row) => row.severity)).toEqual(['warning']);
});

test('a hint is told more lightly still', () => {
  const parameters = { index: 31, words: 62, opening: 'Nel corso del' };
  const found = diagnostic('hard-to-read', { file: 'a.mdx', line: 7, column: 1 }, parameters);
  expect(report('human', [found], options)).toContain('a.mdx:7:1 consiglio hard-to-read\n');
  expect(report('human', [found], options)).toContain('\n1 consiglio in 1 file');
  expect(report('human', [found], { ...options, words: wordsOf('en') })).toContain(
    '\n1 hint in 1 file',
  );
  expect(report('github', [found], options)).toMatch(/^::notice file=a\.mdx,line=7,/);
  const warning = diagnostic('text-empty', { file: 'b.mdx', line: 1, column: 1 }, {});
  const error = diagnostic('heading-level', { file: 'b.mdx', line: 2, column: 1 }, {});
  expect(report('human', [found, warning, error], options)).toContain(
    '\n1 errore, 1 avviso e 1 consiglio in 1 file',
  );
});

test('errors are counted before advice', () => {
  const place = { file: 'a.mdx', line: 1, column: 1 };
  const found = [diagnostic('text-empty', place, {}), diagnostic('heading-level', place, {})];
  expect(report('human', found, options)).toContain('\n1 errore e 1 avviso in 1 file');
});

test('without problems the report says plainly that all is well', () => {
  expect(report('human', [], options)).toBe('Tutto a posto: 1 file controllato.\n');
});
