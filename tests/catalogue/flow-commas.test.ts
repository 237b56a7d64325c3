/** Between braces, a comma ends a text that has no quotation marks: whoever wrote it meant a text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readYaml } from '../../src/catalogue/reading/yaml.ts';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const told = (source: string) => readYaml(source, 'a.yml').problems;

describe('the remedy joins what the commas parted', () => {
  test.each([
    [
      'name: {it: Catalogo, delle buone pratiche, en: A catalogue}',
      '12 it: "Catalogo, delle buone pratiche"',
      { it: 'Catalogo, delle buone pratiche' },
    ],
    [
      'a: {kind: norme, text: Una delibera, con il bilancio,  e altro, essential: true}',
      '24 text: "Una delibera, con il bilancio, e altro"',
      { text: 'Una delibera, con il bilancio, e altro' },
    ],
    ['a: {text: "Una delibera", con altro}', '11 text: "Una delibera, con altro"', undefined],
    ['a: {it:"Persone anziane", en: Old}', '5 it: "Persone anziane"', { it: 'Persone anziane' }],
    ['a: {it:Persone, en: Old}', '5 it: Persone', { it: 'Persone' }],
    ['a: {it:"Persone, anziane", en: Old}', '5 it: "Persone, anziane"', undefined],
    ['a: {it:Persone, anziane, en: Old}', '5 it: "Persone, anziane"', undefined],
  ])('%s', (source, expected, value) => {
    const problems = told(source);
    expect(problems.map(({ rule }) => rule)).toEqual(['flow-comma']);
    const { column, parameters } = problems[0] as NonNullable<(typeof problems)[0]>;
    const { write } = parameters as { write: string };
    expect(`${column} ${write}`).toBe(expected);
    if (value) expect(parse(write)).toEqual(value);
  });

  test('each text is told once', () => {
    expect(told('a: {it:"Uno", en:"Due"}').map(({ column }) => column)).toEqual([5, 15]);
    expect(told('a: {it: Uno, due, en: One, two}').map(({ column }) => column)).toEqual([9, 23]);
  });

  test('of what stands behind no text, only that it has no value', () => {
    const [found] = told('a: {start: 2019, in corso}');
    expect(found && formatDiagnostic(found, 'it').message).toBe(
      '«in corso», tra parentesi graffe, non ha un valore.',
    );
  });
});

test.each(['a: {b: , c: d}', 'a: [b, c]', 'a: {b: "c, d"}', 'a:\n  b:\n', 'a: {b: https://c.d}'])(
  '%s is right',
  (source) => {
    expect(told(source)).toEqual([]);
  },
);

test('a text in a language that nobody knows is told', () => {
  const content = overlay();
  const file = 'vocabularies/kinds.yml';
  const text = readFileSync(join(content.folder, file), 'utf8');
  const kept = ['{fr: Pacte, it: Patto, en: Pact}', '{de: Pakt, it: Patto, en: Pact}'];
  const problems = [...kept, '{itt: Patto, en: Pact}'].map((label) => {
    content.write(file, text.replace(/\{it: Patto, en: Pact\}/, label));
    return readCatalogue(content.folder).problems.map((found) => {
      const { message, hint } = formatDiagnostic(found, 'it');
      return `${found.line}:${found.column} ${message} ${hint}`;
    });
  });
  content.remove();
  expect(problems).toEqual([
    ['11:13 Il campo «fr» non esiste. Toglilo, oppure usa uno di questi: it, en.'],
    [],
    [expect.stringContaining('«itt»')],
  ]);
});
