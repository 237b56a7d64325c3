import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/catalogue/reading/yaml.ts';

const rulesOf = (source: string) => readYaml(source, 'a').problems.map((found) => found.rule);

describe('what cannot be read', () => {
  test.each([
    ['a: 1\na: 2\n', 'yaml-duplicate-key'],
    ['a: &x 1\nb: *x\n', 'yaml-alias'],
    ['a: b: c\n', 'yaml-syntax'],
    ['a:\n\t- b\n', 'yaml-syntax'],
    ['a: "b\n', 'yaml-syntax'],
    ['a: [b\n', 'yaml-syntax'],
    ['a: 1\n---\nb: 2\n', 'yaml-syntax'],
    ['a: !!js/function "x"\n', 'yaml-syntax'],
  ])('%j', (source, rule) => {
    expect(rulesOf(source)).toContain(rule);
    expect(readYaml(source, 'a').value).toBeUndefined();
  });

  test('a bomb of anchors is refused before it grows', () => {
    const levels = Array.from({ length: 30 }, (_, n) =>
      n === 0 ? 'a0: &a0 [x, x]' : `a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`,
    );
    expect(new Set(rulesOf(levels.join('\n')))).toEqual(new Set(['yaml-alias']));
  });

  test('dangerous keys are keys like any other', () => {
    const { value } = readYaml('__proto__: {polluted: true}\nconstructor: 1\n', 'a');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

test('dates stay texts, and years numbers', () => {
  expect(readYaml('a: 2019-01-23\nb: 2019\nc: yes\n', 'a').value).toEqual({
    a: '2019-01-23',
    b: 2019,
    c: 'yes',
  });
});

describe('places', () => {
  const source = 'uno: 1\ndue:\n  - tre: 3\n    quattro: [a, b]\n';
  const { locate } = readYaml(source, 'a', 2);
  test.each([
    [['uno'], 'value', 2, 6],
    [['uno'], 'key', 2, 1],
    [['due', 0, 'quattro', 1], 'value', 5, 18],
    [['due', 0, 'quattro'], 'key', 5, 5],
    [['due', 0, 'manca'], 'key', 4, 5],
    [['manca'], 'key', 2, 1],
  ] as const)('%j %s', (path, what, line, column) => {
    expect(locate(path, what)).toEqual({ file: 'a', line, column, path });
  });
});
