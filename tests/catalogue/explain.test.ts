import { afterAll, describe, expect, test } from 'vitest';
import { wording } from '../../src/catalogue/checking/messages/messages.ts';
import { readCatalogue } from '../../src/catalogue/reading/read-catalogue.ts';
import { overlay } from '../support/overlay.ts';
import { firstExtraLine, practiceFile } from '../support/sheets.ts';

const content = overlay();
afterAll(() => content.remove());
const problemsOf = (source: string) => {
  content.write('practices/montebello/prova.mdx', source);
  return readCatalogue(content.folder).problems;
};
const told = (source: string) =>
  problemsOf(source).map(({ rule, line, column }) => `${line}:${column} ${rule}`);
const hintOf = (source: string) => problemsOf(source).map((found) => wording(found, 'it').hint);

describe('funding is one word or a list', () => {
  const item = '{source: donazioni}';
  test.each([
    ['non-dichiarato', []],
    [`[${item}]`, []],
    ['non-dichiarat', ['6:10 unknown-term']],
    ['[]', ['6:10 list-length']],
    [`[${Array(21).fill(item).join(', ')}]`, ['6:10 list-length']],
    [item, ['6:10 wrong-type']],
    ['', ['6:1 missing-field']],
    ['[donazioni]', ['6:11 wrong-type']],
    ['[{source: donazion}]', ['6:20 unknown-term']],
  ])('%.40s', (funding, expected) => {
    expect(told(practiceFile({ funding }))).toEqual(expected);
  });

  test('a group that should be a list is told to become one', () => {
    expect(hintOf(practiceFile({ funding: item }))[0]).toContain('un elenco');
  });
});

describe('a name with nothing behind it', () => {
  const line = firstExtraLine;
  test.each<[string, Record<string, string>, string]>([
    ['a mandatory field is missing', { title: '' }, '2:1 missing-field'],
    ['so is a mandatory date', { reviewed: '' }, '9:1 missing-field'],
    ['an optional one is empty', { kind: '' }, `${line}:1 text-length`],
    ['so is an optional group', { period: '' }, `${line}:1 text-length`],
    ['or a date', { period: '{start: 2019, end: }' }, `${line}:23 text-length`],
    ['or an item of a list', { themes: '\n  - scuola\n  -' }, '7:4 text-length'],
    [
      'inside an optional group a mandatory field is missing',
      { period: '{start: }' },
      `${line}:10 missing-field`,
    ],
  ])('%s', (_case, changes, expected) => {
    expect(told(practiceFile(changes))).toEqual([expected]);
  });
});

describe('a sheet that is none', () => {
  test.each([
    ['a sentence', 'Ciao'],
    ['a list', '- title: Ciao'],
  ])('%s', (_case, sheet) => {
    expect(told(`---\n${sheet}\n---\n\nTesto.\n`)).toEqual(['2:1 yaml-syntax']);
  });

  test('an empty one lacks every mandatory field', () => {
    const problems = problemsOf('---\n---\n\nTesto.\n');
    expect(problems.map((found) => found.rule)).toEqual(Array(8).fill('missing-field'));
  });
});

describe('places', () => {
  test('count as editors do: a sign outside the basic plane is two', () => {
    expect(told(practiceFile({ places: '["😀", 3]' }))).toEqual([
      `${firstExtraLine}:16 wrong-type`,
    ]);
    expect(told(practiceFile({}, 'Ciao 😀 {x}'))).toEqual(['12:9 code-expression']);
  });

  test('are the same with any line ending and with a byte-order mark', () => {
    const source = practiceFile({ kind: 'pato' }, 'Uno {x}');
    const expected = ['10:7 unknown-term', '13:5 code-expression'];
    expect(told(source)).toEqual(expected);
    expect(told(`\uFEFF${source.replaceAll('\n', '\r\n')}`)).toEqual(expected);
    expect(told(source.replaceAll('\n', '\r'))).toEqual(expected);
  });

  test('of several mistakes in one file are all told', () => {
    const source = practiceFile({ kind: 'pato', status: 'ativa', colour: 'red' }, '# A\n\n{x}');
    expect(told(source)).toEqual([
      '10:7 unknown-term',
      '11:9 unknown-term',
      '12:1 unknown-key',
      '15:1 heading-level',
      '17:1 code-expression',
    ]);
  });
});

test.each(['__proto__', 'constructor', 'toString', '1', 'true'])(
  'a field named %s is unknown, and nothing worse',
  (key) => {
    const source = practiceFile().replace('\n---\n', `\n${key}: x\n---\n`);
    expect(told(source)).toEqual([`${firstExtraLine}:1 unknown-key`]);
  },
);
