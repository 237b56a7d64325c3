/** A mistake in the form of a sheet is told once, where it is, with a remedy that mends it. */
import { afterAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/catalogue/checking/diagnostic.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const sheet = `---
title: Custodi
summary: "Una pratica inventata, che serve soltanto a mostrare un errore alla volta e nulla più."
region: montebello
themes: [scuola]
places: [Termoli, Larino]
status: attiva
period: {start: 2019, end: 2022}
organisation:
  name: Comune
  role: promuove
partners:
  - {name: Uno, role: gestisce il servizio}
  - {name: Due, role: presta i locali}
participation: "Le famiglie."
funding:
  - source: donazioni
    programme: Fondo
    amount: 30000
  - source: donazioni
    note: altro
results:
  - {name: Ore, value: 12, date: 2021, source: Relazione}
replicability:
  stage: prova
sources:
  - title: Relazione
    publisher: Comune
    url: https://www.example.org/a
  - {title: Bollettino, publisher: Consiglio}
reviewed: 2024-01-15
---

Un testo.
`;

const content = overlay();
afterAll(() => content.remove());
const told = (source: string): Diagnostic[] => {
  content.write('practices/montebello/prova.mdx', source);
  return readCatalogue(content.folder).problems;
};
/** The sheet with other words in the place of some, which are there once. */
const changed = (from: string, to: string): string => {
  expect(sheet.split(from)).toHaveLength(2);
  return sheet.replace(from, to);
};

test('the sheet itself is right', () => {
  expect(told(sheet)).toEqual([]);
});

const nb = '\u00a0';

describe.each<[string, string, string, cause: string, line: number, column: number]>([
  ['a space before the first field', 'title: C', ' title: C', 'leading', 2, 1],
  ['two spaces before the first field', 'title: C', '  title: C', 'leading', 2, 1],
  ['three dots', 'themes:', '...\nthemes:', 'dots', 5, 1],
  ['a group behind another', 'zio}', 'zio} {by: pari}', 'behind-bracket', 13, 45],
  ['a group below another', 'zio}', 'zio}\n    {by: pari}', 'behind-bracket', 14, 5],
  ['an open list', 'Larino]', 'Larino', 'bracket', 6, 9],
  ['an open list over two lines', 'Termoli, Larino]', 'Termoli,\n  Larino', 'bracket', 6, 9],
  ['a list that is closed as a group', 'Larino]', 'Larino}', 'bracket', 6, 9],
  ['an open group', 'gestisce il servizio}', 'gestisce il servizio', 'bracket', 13, 5],
  ['an open group, the last', 'Consiglio}', 'Consiglio', 'bracket', 30, 5],
  ['a hash', '{name: Uno,', '{name: #Uno,', 'comment', 13, 12],
  ['a colon in a text', 'title: C', 'title: Uno: c', 'colon', 2, 8],
  ['a link', 'https://www.example.org/a', '[Qui](https://www.example.org/a)', 'link', 29, 10],
  ['a name that stands too far left', '  name: Comune', 'name: Comune', 'indent', 10, 1],
  ['a space too few', '    programme', '   programme', 'indent', 18, 4],
  ['a space too many', '    programme', '     programme', 'indent', 18, 6],
  ['a space too many, later', '    amount', '     amount', 'indent', 19, 6],
  ['a field that stands too far right', 'region:', '  region:', 'indent', 4, 3],
  [
    'an item too far left',
    '  - source: donazioni\n    note',
    ' - source: donazioni\n    note',
    'indent',
    20,
    2,
  ],
  ['an item behind its name', 'funding:\n  - ', 'funding: - ', 'dash', 16, 10],
  [
    'no-break spaces before a name',
    '  role: promuove',
    `${nb}${nb}role: promuove`,
    'no-break-space',
    11,
    1,
  ],
  [
    'a no-break space before the first name',
    '  name: Co',
    ` ${nb}name: Co`,
    'no-break-space',
    10,
    2,
  ],
  ['a no-break space behind a dash', '- {name: Uno', `-${nb}{name: Uno`, 'no-break-space', 13, 4],
  [
    'a no-break space behind a dash and a name',
    '- source: donazioni\n    p',
    `-${nb}source: donazioni\n    p`,
    'no-break-space',
    17,
    4,
  ],
  ['a no-break space behind a colon', 'title: Cu', `title:${nb}Cu`, 'no-break-space', 2, 7],
  ['a tab before the first name', '  name: Co', '\tname: Co', 'tab', 10, 1],
  ['tabs before a name', '    programme', '\t\tprogramme', 'tab', 18, 1],
  [
    'a tab behind a dash',
    '- source: donazioni\n    p',
    '-\tsource: donazioni\n    p',
    'tab',
    17,
    4,
  ],
  ['no space behind a colon', 'title: Cu', 'title:Cu', 'colon-space', 2, 1],
  ['no space behind a colon, inside', 'name: Comune', 'name:Comune', 'colon-space', 10, 3],
  ['an equals sign', 'title: Cu', 'title = Cu', 'equals', 2, 1],
  ['no colon at all', 'title: Cu', 'title Cu', 'key', 2, 1],
  ['quotes inside', 'title: Custodi', 'title: "Custodi "di" quartiere"', 'inner-quotes', 2, 17],
  [
    'quotes at the beginning',
    'title: Custodi',
    'title: "Custodi" di quartiere',
    'inner-quotes',
    2,
    16,
  ],
  ['quotes inside a group', 'name: Uno', 'name: "Uno "di" due"', 'inner-quotes', 13, 17],
  ['a comma behind quotes', 'title: Custodi', 'title: "Custodi",', 'behind-quotes', 2, 16],
  ['a stop behind quotes', '"Le famiglie."', '"Per tre anni".', 'behind-quotes', 15, 29],
  ['quotes without an end', 'title: Custodi', 'title: "Custodi', 'quote-end', 2, 8],
  ['quotes without an end, in a group', 'name: Uno', 'name: "Uno', 'quote-end', 13, 12],
  ['a bracket that begins a text', 'title: Cu', 'title: [Nuovi] cu', 'start', 2, 8],
])('%s', (_what, from, to, cause, line, column) => {
  test('is one mistake, at its place', () => {
    const problems = told(changed(from, to));
    expect(problems).toMatchObject([{ rule: 'yaml-syntax', line, column, parameters: { cause } }]);
    for (const found of problems) {
      for (const language of languageCodes) {
        const { message, hint } = formatDiagnostic(found, language);
        expect(message).toMatch(/\.$/);
        expect(hint).toMatch(/\.$/);
        expect(`${message} ${hint}`).not.toMatch(/undefined|«»|“”/);
      }
    }
  });
});

test.each([
  ['title: C', ' title: C', 'Toglili: la riga comincia con «title:».'],
  [
    'title: C',
    'title: Uno: c',
    'Metti tutto il testo tra virgolette doppie: «title: "Uno: custodi"».',
  ],
  ['Larino]', 'Larino', 'Aggiungila: «[Termoli, Larino]».'],
  ['    programme', '   programme', 'Davanti a «programme:» ci vogliono 4 spazi, né più né meno.'],
  ['title: Custodi', 'title: "Custodi" di Uno', 'Nel testo usa « »: «"«Custodi» di Uno"».'],
  ['"Le famiglie."', '"Per tre anni".', 'Scrivi: «"Per tre anni."».'],
])('the remedy of %j made %j', (from, to, hint) => {
  const [found] = told(changed(from, to));
  expect(found && formatDiagnostic(found, 'it').hint).toBe(hint);
});

test('words of a text that goes on are no field that stands too far in', () => {
  const problems = told(changed('title: Custodi', 'title: Custodi\n  nuova: prova'));
  expect(problems).toMatchObject([{ parameters: { cause: 'colon' }, line: 2 }]);
});

test('what is mended is judged, and told where its author wrote it', () => {
  const source = changed('status: attiva', ' status: mai').replace('title: C', ' title: C');
  expect(told(source).map(({ rule, line, column }) => [rule, line, column])).toEqual([
    ['yaml-syntax', 2, 1],
    ['yaml-syntax', 7, 2],
    ['unknown-term', 7, 10],
  ]);
});

test('a colour of the site is one mistake', () => {
  const mine = overlay();
  mine.write('site.yml', 'name: {it: Prova}\ncolours: {accent: #0b6b3a}\nlanguages: [it]\n');
  const { problems } = readCatalogue(mine.folder);
  mine.remove();
  expect(problems.filter(({ file }) => file === 'site.yml')).toMatchObject([
    { rule: 'yaml-syntax', line: 2, column: 19, parameters: { cause: 'comment' } },
  ]);
});

describe('of sources that cannot be read or are wrong, results are not told', () => {
  const sources = sheet.slice(sheet.indexOf('sources:'), sheet.indexOf('reviewed:'));
  test.each([
    ['no source', sources, 'sources: []\n', 'list-length'],
    ['a number for a title', 'title: Relazione', 'title: 2024', 'wrong-type'],
    ['a wrong address', 'url: https', 'url: htt', 'invalid-address'],
    ['a sign that begins nothing', 'title: Relazione', 'title: @Relazione', 'yaml-syntax'],
  ])('%s', (_what, from, to, rule) => {
    expect(told(changed(from, to)).map((found) => found.rule)).toEqual([rule]);
  });

  test('but of one that no source is called', () => {
    const source = changed('source: Relazione', 'source: Altra').replace('url: https', 'url: htt');
    expect(told(source).map(({ rule }) => rule)).toEqual(['unknown-source', 'invalid-address']);
  });

  test('nor is a missing end, or a replication, that is there', () => {
    const source = changed('status: attiva', 'status: conclusa\nending: {reason: 3}');
    expect(told(source).map(({ rule }) => rule)).not.toContain('ending-missing');
  });
});

test.each(['\u200b', '\u2060', '\ufeff'])('a character without width is told once', (sign) => {
  expect(told(changed('title: Custodi', `title: Cus${sign}todi`))).toMatchObject([
    { rule: 'hidden-character', line: 2, column: 11 },
  ]);
  expect(told(changed('Un testo', `Un te${sign}sto`))).toMatchObject([
    { rule: 'hidden-character' },
  ]);
});
