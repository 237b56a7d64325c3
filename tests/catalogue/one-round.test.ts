/** All that is wrong with a sheet is told at once: nobody has to mend, check and mend again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { practiceFile } from '../support/sheets.ts';

const file = 'practices/montebello/prova.mdx';
let content: Overlay;
beforeEach(() => {
  content = overlay();
});
afterEach(() => content.remove());

const problemsOf = (source: string, today?: string) => {
  content.write(file, source);
  const { problems } = readCatalogue(content.folder, today === undefined ? {} : { today });
  return problems.filter((found) => found.file === file);
};
const siteWith = (owner: string) =>
  readFileSync(join(baseContent, 'site.yml'), 'utf8').replace(/^owner: .*$/m, owner);
const rulesOf = (source: string, today?: string) =>
  problemsOf(source, today)
    .map(({ rule }) => rule)
    .sort();

test('mistakes of form, of fields, between fields, between files and of the text', () => {
  const source = practiceFile(
    {
      title: 'Custodi: la prova',
      themes: '[scuole]',
      period: '{start: 2020, end: 2018}',
      funding: '[{source: donazioni, amount: 12}]',
      replicability:
        '{stage: altrove, replications: [{region: montebello, year: 2020, practice: mai-vista}]}',
      reviewed: '2099-01-01',
      places: "['L'orto']",
      formerly: '[bottega-dei-cesti]',
    },
    'Un testo con <b>grassetto</b>.\n\n##Un titolo\n\n[qui](/non-esiste/)',
  );
  expect(rulesOf(source, '2026-11-24')).toEqual([
    'broken-link',
    'forbidden-element',
    'former-slug-taken',
    'future-date',
    'period-order',
    'small-amount',
    'text-misread',
    'unknown-practice',
    'unknown-term',
    'yaml-syntax',
    'yaml-syntax',
  ]);
});

test('of a field that cannot be read nothing more is said, and the others keep their lines', () => {
  const problems = problemsOf(practiceFile({ title: 'Uno: due', reviewed: '2024-13-01' }));
  expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
    ['yaml-syntax', 2],
    ['invalid-date', 9],
  ]);
});

test('a field over several lines that cannot be read takes none of the others with it', () => {
  const source = practiceFile({
    sources: '\n  - title: Uno: due\n    publisher: Ente\n  - {title: Tre, publisher: Ente',
    kind: 'x',
  });
  expect(rulesOf(source)).toEqual(['unknown-term', 'yaml-syntax', 'yaml-syntax']);
});

test('a sheet of which nothing can be read is told as such alone', () => {
  expect(rulesOf('---\nsoltanto parole\n---\n\nUn testo.\n')).toEqual(['yaml-syntax']);
});

test('a need that has an error is judged by the rules between its fields too', () => {
  content.write(
    'needs/prova.mdx',
    [
      '---',
      'title: Una prova',
      'summary: "Una richiesta inventata, che serve soltanto a mostrare più errori alla volta e nulla di più."',
      'region: atlantide',
      'themes: [scuola]',
      'published: 2024-05-01',
      'closed: 2024-04-01',
      'budget: {min: 9000, max: 800}',
      '---',
      '',
      'Un testo.',
      '',
    ].join('\n'),
  );
  const { problems } = readCatalogue(content.folder);
  const rules = problems
    .filter((found) => found.file === 'needs/prova.mdx')
    .map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['unknown-term', 'before-published', 'cost-order']));
});

describe('fields are named as people name them', () => {
  test.each<[Record<string, string>, string, string, string]>([
    [{ themes: '[scuola, scuole]' }, '«secondo tema»', '“second theme”', '«zweites Thema»'],
    [
      { funding: '[{source: donazioni, amount: 1.500}]' },
      '«importo del primo finanziamento»',
      '“amount of the first funding source”',
      '«Betrag der ersten Finanzierung»',
    ],
    [
      {
        replicability:
          '{stage: altrove, replications: [{region: montebello, year: 2020, source: {title: a, publisher: b, date: ieri}}]}',
      },
      '«data della fonte della prima replica»',
      '“date of the source of the first replication”',
      '«Datum der Quelle der ersten Übertragung»',
    ],
    [
      { places: '[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, ""]' },
      '«11º luogo»',
      '“no. 11 place”',
      '«11. Ort»',
    ],
    [
      { places: `[${'"abc",'.repeat(1)} "${'x'.repeat(101)}"]` },
      '«secondo luogo»',
      '“second place”',
      '«zweiter Ort»',
    ],
  ])('%j', (changes, italian, english, german) => {
    const [found] = problemsOf(practiceFile(changes));
    if (!found) throw new Error('Nothing was told');
    expect(formatDiagnostic(found, 'it').message).toContain(italian);
    expect(formatDiagnostic(found, 'en').message).toContain(english);
    expect(formatDiagnostic(found, 'de').message).toContain(german);
  });
});

describe('curly quotation marks around a whole value', () => {
  const quotation = ' Se è una citazione, usa le virgolette « ».';
  test.each<[Record<string, string>, string]>([
    [{ title: '“Custodi di quartiere”' }, `Scrivi «Custodi di quartiere».${quotation}`],
    [{ title: '“Custodi di quartiere"' }, `Scrivi «Custodi di quartiere».${quotation}`],
    [{ title: '„Custodi“' }, `Scrivi «Custodi».${quotation}`],
    [{ title: '"“Uno: due”"' }, `Scrivi «"Uno: due"».${quotation}`],
    [{ partners: '[{name: “Coop Uno”}]' }, `Scrivi «Coop Uno».${quotation}`],
  ])('%j are advised against', (changes, hint) => {
    const told = problemsOf(practiceFile(changes));
    expect(told.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning text-misread',
    ]);
    expect(told[0] && formatDiagnostic(told[0], 'it').hint).toBe(hint);
  });

  test.each(['I “custodi” di quartiere', '“Uno” e “due”', '«Custodi»', '"\\"Custodi\\""'])(
    '%s has others',
    (title) => {
      expect(problemsOf(practiceFile({ title }))).toEqual([]);
    },
  );

  test('say nothing more of a value that is wrong', () => {
    expect(rulesOf(practiceFile({ themes: '[“scuola”]' }))).toEqual(['unknown-term']);
  });

  test('in a data file too', () => {
    content.write('site.yml', siteWith('owner: {it: “Consiglio”, en: Council}'));
    const { problems } = readCatalogue(content.folder);
    expect(problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
      'text-misread 2:13',
    ]);
  });
});

describe('the remedy says what to write', () => {
  test.each([
    [{ reviewed: '12/11/2023' }, 'Scrivi «2023-11-12».'],
    [{ reviewed: '12 novembre 2023' }, 'Scrivi «2023-11-12».'],
    [{ period: '{start: 03/2019}' }, 'Scrivi «2019-03».'],
    [{ period: '{start: 2019-03-05}' }, 'Scrivi «2019-03».'],
    [
      { sources: '[{title: a, publisher: b, url: www.comune.example.it/x}]' },
      'Scrivi «https://www.comune.example.it/x».',
    ],
    [
      { sources: '[{title: a, publisher: b, url: ‘https://www.example.org/a’}]' },
      'Scrivi «https://www.example.org/a».',
    ],
    [{ period: '{start: 2019-3}' }, 'Scrivi «2019-03».'],
    [{ reviewed: '2023-1-5' }, 'Scrivi «2023-01-05».'],
    [{ title: '& Co. Housing' }, 'Metti il valore tra virgolette doppie.'],
    [{ title: '> 3 anni insieme' }, 'Metti il valore tra virgolette doppie.'],
    [{ title: '!importante' }, 'Metti il valore tra virgolette doppie.'],
  ])('%j', (changes, hint) => {
    const [found, ...others] = problemsOf(practiceFile(changes));
    if (!found) throw new Error('Nothing was told');
    expect(others).toEqual([]);
    expect(formatDiagnostic(found, 'it').hint).toBe(hint);
  });

  test('but not where the day depends on the time zone', () => {
    const [found] = problemsOf(practiceFile({ reviewed: '2023-11-12T23:00:00.000Z' }));
    expect(found && formatDiagnostic(found, 'it').hint).toContain('anno-mese-giorno');
  });
});
