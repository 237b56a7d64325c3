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

  test.each([
    ['a: b: c\n', 'colon', 1, 4],
    ['a: 1\nb\nc: 2\n', 'key', 2, 1],
    ['a:\n\t- b\n', 'tab', 2, 1],
    ['a:\n  b: 1\n c: 2\n', 'indent', 3, 1],
    ['a:\n  - b\n  c\n', 'indent', 3, 1],
    ['a: [b\nc: 1\n', 'closing', 2, 1],
    ['a: {b: 1\nc: 1\n', 'closing', 2, 1],
    ['a: testo\nsu due righe\n', 'key', 2, 1],
    ['a: "b\n', 'closing', 2, 1],
    ['a: "b\\c"\n', 'escape', 1, 6],
    ['a: @b\n', 'start', 1, 4],
    ["a: 'l'orto'\n", 'apostrophe', 1, 7],
    [': x', 'no-name', 1, 1],
    ['a: 1\n"": x', 'no-name', 2, 1],
    ['? a', 'question', 1, 1],
    ['a:\n  - ? b', 'question', 2, 5],
    ['?', 'question', 1, 1],
  ])('in terms of what the author wrote: %j', (source, cause, line, column) => {
    const [first] = readYaml(source, 'a').problems;
    expect(first).toMatchObject({ rule: 'yaml-syntax', parameters: { cause }, line, column });
  });

  test.each([
    ['a: {b: 1, b: 2}\n', 1, 11, 'b'],
    ['- a: 1\n  c d: 1\n  "c d": 2\n', 3, 3, 'c d'],
    ['1: x\n"1": y\n', 2, 1, '1'],
    ['a:\n  b:\n    c: 1\n    c: 1\n', 4, 5, 'c'],
  ])('a key twice, wherever it stands: %j', (source, line, column, key) => {
    const parameters = { key };
    expect(readYaml(source, 'a').problems).toEqual([
      expect.objectContaining({ rule: 'yaml-duplicate-key', line, column, parameters }),
    ]);
  });

  test('one name in two groups is no key twice', () => {
    expect(rulesOf('a: {b: 1}\nb: {a: 1, b: 1}\n')).toEqual([]);
  });

  test.each([
    ['? [a]\n: b\n', 1, 1],
    ['a: {? {b: c}}\n', 1, 5],
    ['[a]: b\n', 1, 1],
    // A quoted text over several lines, in the place of a name.
    ['a: {b}"\n\n": c\n', 3, 1],
  ])('what is no name is told where it stands: %j', (source, line, column) => {
    expect(readYaml(source, 'a').problems).toContainEqual(
      expect.objectContaining({ rule: 'yaml-syntax', line, column }),
    );
  });

  test.each([
    ['a: &x 1\n', 1, 4],
    ['a: &x\n  b: 1\n', 1, 4],
    ['- b\n- &x [c]\n', 2, 3],
    ['&x a: 1\n', 1, 1],
    ['a: &x\nb: 1\n', 1, 4],
    ['a: "&x"\nb: &x "&x"\n', 2, 4],
  ])('an anchor is told where it stands: %j', (source, line, column) => {
    expect(readYaml(source, 'a').problems).toEqual([
      expect.objectContaining({ rule: 'yaml-alias', line, column }),
    ]);
  });

  test('a merge is a key like any other', () => {
    expect(readYaml('<<: {a: 1}\n', 'a').value).toEqual({ '<<': { a: 1 } });
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
  const source = 'uno: 1\ndue:\n  - tre: 3\n    quattro: [a, b]\n5: 6\n';
  const { locate } = readYaml(source, 'a', 2);
  test.each([
    [['uno'], 'value', 2, 6],
    [['uno'], 'key', 2, 1],
    [['due', 0, 'quattro', 1], 'value', 5, 18],
    [['due', 0, 'quattro'], 'key', 5, 5],
    [['due', 0, 'manca'], 'key', 4, 5],
    [['manca'], 'key', 2, 1],
    [['5'], 'value', 6, 4],
  ] as const)('%j %s', (path, what, line, column) => {
    expect(locate(path, what)).toEqual({ file: 'a', line, column, path });
  });
});
