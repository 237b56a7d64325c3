import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { firstExtraLine, practiceFile } from '../support/sheets.ts';

const content = overlay();
afterAll(() => content.remove());
const problemsOf = (source: string) => {
  content.write('practices/montebello/prova.mdx', source);
  return readCatalogue(content.folder).problems;
};
const told = (source: string) =>
  problemsOf(source).map(({ rule, line, column }) => `${line}:${column} ${rule}`);
const hintOf = (source: string) =>
  problemsOf(source).map((found) => formatDiagnostic(found, 'it').hint);

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

  test('a text or a number is no misspelling of that word', () => {
    expect(told(practiceFile({ funding: 'donazioni' }))).toEqual(['6:10 wrong-type']);
    expect(told(practiceFile({ funding: '5000' }))).toEqual(['6:10 wrong-type']);
    expect(told(practiceFile({ funding: 'non dichiarata' }))).toEqual(['6:10 unknown-term']);
  });
});

describe('the remedy keeps what was written, in its right form', () => {
  const orNothing = '; oppure la parola «non-dichiarato».';
  const rest = ' Al posto di «…» va ciò che manca.';
  const replications = (written: string) => `{stage: prova, replications: ${written}}`;
  test.each<[Record<string, string>, string]>([
    [{ funding: 'donazioni' }, `«funding: [{source: donazioni}]»${orNothing}`],
    [{ funding: 'Donazioni' }, `«funding: [{source: donazioni}]»${orNothing}`],
    [{ funding: '[donazioni]' }, '«funding: [{source: donazioni}]».'],
    [{ funding: '\n  - donazioni' }, '«funding: [{source: donazioni}]».'],
    [{ funding: '{source: donazioni}' }, `«funding: [{source: donazioni}]»${orNothing}`],
    [
      { funding: '[{source: donazioni, amount: 10000}, donazioni]' },
      '«funding: [{source: donazioni, amount: 10000}, {source: donazioni}]».',
    ],
    [
      { funding: 'Il bando del paese' },
      `«funding: [{source: …, programme: Il bando del paese}]»${orNothing}${rest}`,
    ],
    [{ funding: '5000' }, `«funding: [{source: …, amount: 5000}]»${orNothing}${rest}`],
    [
      { sources: 'Bollettino anno primo' },
      `«sources: [{title: Bollettino anno primo, publisher: …}]».${rest}`,
    ],
    [{ sources: '[Bollettino]' }, `«sources: [{title: Bollettino, publisher: …}]».${rest}`],
    [{ partners: 'Comune di A' }, '«partners: [{name: Comune di A}]».'],
    [{ partners: '["A, B: C"]' }, '«partners: [{name: "A, B: C"}]».'],
    [{ partners: '\n  - Coop\n  - Caritas' }, '«partners: [{name: Coop}, {name: Caritas}]».'],
    [{ organisation: 'Comune di A' }, '«organisation: {name: Comune di A}».'],
    [{ organisation: '[{name: Comune di A}]' }, '«organisation: {name: Comune di A}».'],
    [{ period: '2019' }, '«period: {start: 2019}».'],
    [{ contact: 'Ufficio di A' }, '«contact: {office: Ufficio di A}».'],
    [
      { contact: 'redazione@example.org' },
      `«contact: {office: …, email: redazione@example.org}».${rest}`,
    ],
    [
      { organisation: 'https://a.example/' },
      `«organisation: {name: …, url: https://a.example/}».${rest}`,
    ],
    [
      { sources: 'https://a.example/x.pdf' },
      `«sources: [{title: …, publisher: …, url: https://a.example/x.pdf}]».${rest}`,
    ],
    [{ period: '2019-2022' }, '«period: {start: 2019, end: 2022}».'],
    [{ period: '2019/2022' }, '«period: {start: 2019, end: 2022}».'],
    [{ period: '2019 – 2022' }, '«period: {start: 2019, end: 2022}».'],
    [{ period: 'dal 2019 al 2022' }, '«period: {start: 2019, end: 2022}».'],
    [{ period: 'da marzo 2019 a giugno 2022' }, '«period: {start: 2019-03, end: 2022-06}».'],
    [{ period: '03/2019' }, '«period: {start: 2019-03}».'],
    [{ period: 'fino al 2022' }, `«period: {start: …}».${rest}`],
    [{ period: '2022-2019' }, `«period: {start: …}».${rest}`],
    [{ themes: 'scuola' }, '«themes: [scuola]».'],
    [{ themes: 'Scuola, vicinato' }, '«themes: [scuola, vicinato]».'],
    [{ places: 'Borgo' }, '«places: [Borgo]».'],
    [{ places: 'Termoli, Larino' }, '«places: [Termoli, Larino]».'],
    [{ places: 'Termoli; Larino' }, '«places: [Termoli, Larino]».'],
    [{ places: 'Termoli e Larino' }, '«places: [Termoli, Larino]».'],
    [{ places: 'Termoli, Santa Croce e L’Aquila' }, '«places: [Termoli, Santa Croce, L’Aquila]».'],
    [{ places: 'Santa Maria e San Luca' }, '«places: [Santa Maria e San Luca]».'],
    [{ places: 'Via Roma, 12' }, '«places: ["Via Roma, 12"]».'],
    [{ places: '118' }, '«places: ["118"]».'],
    [{ places: '• Termoli • San Luca' }, '«places: [Termoli, San Luca]».'],
    [
      { partners: '• Coop, soc. coop. • Caritas' },
      '«partners: [{name: "Coop, soc. coop."}, {name: Caritas}]».',
    ],
    [{ partners: '1. Coop 2. Caritas' }, '«partners: [{name: Coop}, {name: Caritas}]».'],
    [{ themes: 'scuola e vicinato' }, '«themes: [scuola, vicinato]».'],
    [{ formerly: 'a-b, c-d' }, '«formerly: [a-b, c-d]».'],
    [
      { replicability: '{stage: prova, lessons: "Il tempo, che mancava"}' },
      '«lessons: ["Il tempo, che mancava"]».',
    ],
    [{ region: '[montebello]' }, '«region: montebello».'],
    [{ replicability: 'prova' }, '«replicability: {stage: prova}».'],
    [
      { replicability: replications('valdimare') },
      `«replications: [{region: valdimare, year: …}]».${rest}`,
    ],
    [
      { replicability: replications('[{region: valdimare, year: 2020, source: Bollettino}]') },
      `«source: {title: Bollettino, publisher: …}».${rest}`,
    ],
    [
      { replicability: '{stage: prova, prerequisites: Un accordo con i medici}' },
      `«prerequisites: [{kind: …, text: Un accordo con i medici}]».${rest}`,
    ],
    [{ replicability: '{stage: prova, resources: {cost: 20000}}' }, '«cost: {min: 20000}».'],
    [{ replicability: '{stage: prova, resources: {cost: 20.000}}' }, '«cost: {min: 20000}».'],
    [{ replicability: '{stage: prova, resources: {cost: 20.000 euro}}' }, '«cost: {min: 20000}».'],
    ...['da 20.000 a 50.000 euro', '20.000-50.000', '€ 20.000 – € 50.000'].map(
      (cost): [Record<string, string>, string] => [
        { replicability: `{stage: prova, resources: {cost: ${cost}}}` },
        '«cost: {min: 20000, max: 50000}».',
      ],
    ),
    [
      { replicability: '{stage: prova, resources: {cost: 20-50.000 euro}}' },
      '«cost: {note: 20-50.000 euro}».',
    ],
    [{ partners: '{name: A, toString: b}' }, '«partners: [{name: A, toString: b}]».'],
    [{ funding: '5.000' }, `«funding: [{source: …, amount: 5000}]»${orNothing}${rest}`],
    [
      { funding: '{source: donazioni, amount: 20.000}' },
      `«funding: [{source: donazioni, amount: 20000}]»${orNothing}`,
    ],
  ])('%j', (changes, hint) => {
    expect(hintOf(practiceFile(changes))).toEqual([`Scrivi ${hint}`]);
  });

  const document = (number: string) => `[{kind: patto, title: A, publisher: B, number: ${number}}]`;
  const result = (value: string) =>
    `[{name: Ore, value: ${value}, date: 2024, source: Bollettino}]`;
  const lessons = (written: string) => `{stage: prova, lessons: ${written}}`;
  test.each<[Record<string, string>, string]>([
    [{ title: '2023' }, 'Scrivi «title: "2023"», tra virgolette.'],
    [{ title: 'true' }, 'Scrivi «title: "true"», tra virgolette.'],
    [{ documents: document('118') }, 'Scrivi «number: "118"», tra virgolette.'],
    [{ documents: document('1.10') }, 'Scrivi «number: "1.10"», tra virgolette.'],
    [
      { funding: '[{source: donazioni, programme: 5}]' },
      'Scrivi «programme: "5"», tra virgolette.',
    ],
    [{ places: '[Borgo, 118]' }, 'Scrivi «places: [Borgo, "118"]», tra virgolette.'],
    [{ results: result('"120"') }, 'Scrivi «120», senza virgolette.'],
    [{ results: result('"12.50"') }, 'Scrivi «12.5», senza virgolette.'],
    [
      { replicability: '\n  stage: prova\n  lessons:\n    - Primo: nessuno, o quasi, sapeva' },
      'Scrivi «- "Primo: nessuno, o quasi, sapeva"».',
    ],
    [{ replicability: '\n  stage: prova\n  lessons:\n    - Primo:' }, 'Scrivi «- "Primo:"».'],
    [
      { replicability: '\n  stage: prova\n  lessons:\n    - Costo: 2.000' },
      'Scrivi «- "Costo: 2.000"».',
    ],
    [{ replicability: lessons('[{Primo: x, Secondo: y}]') }, 'Qui ci vuole un testo.'],
    ...['sì', 'si', 'Sì', 'yes', 'ja', 'x', '"true"', '1'].map(
      (word): [Record<string, string>, string] => [
        { sustainability: `{continues: ${word}}` },
        'Scrivi «continues: true» (sì).',
      ],
    ),
    ...['No', 'no', 'nein', '0'].map((word): [Record<string, string>, string] => [
      { sustainability: `{continues: ${word}}` },
      'Scrivi «continues: false» (no).',
    ]),
    [{ sustainability: '{continues: forse}' }, 'Qui ci vuole true o false.'],
  ])('%j', (changes, hint) => {
    expect(hintOf(practiceFile(changes))).toEqual([hint]);
  });

  test('yes and no are said in every language', () => {
    const [found] = problemsOf(practiceFile({ sustainability: '{continues: sì}' }));
    const hints = languageCodes.map((code) => found && formatDiagnostic(found, code).hint);
    expect(hints).toEqual([
      'Scrivi «continues: true» (sì).',
      'Write “continues: true” (yes).',
      'Schreiben Sie «continues: true» (ja).',
    ]);
  });

  test('a name of a field has no quotation marks of its own', () => {
    const replicability =
      '{stage: prova, prerequisites: [{kind: organizzazione, text: A, essential: forse}]}';
    const [found] = problemsOf(practiceFile({ replicability })).filter(
      ({ rule }) => rule === 'wrong-type',
    );
    expect(found && formatDiagnostic(found, 'it').message).toBe(
      'Il campo «essential del primo prerequisito» non ha la forma giusta.',
    );
  });

  test('a text alone goes in the first language of the site', () => {
    const file = 'vocabularies/kinds.yml';
    const site = overlay();
    const text = readFileSync(join(site.folder, file), 'utf8');
    site.write(file, text.replace(/label: \{it: Patto[^}]*\}/, 'label: Patto, o quasi'));
    const hints = readCatalogue(site.folder).problems.map(
      (found) => formatDiagnostic(found, 'it').hint,
    );
    site.remove();
    expect(hints).toEqual([`Scrivi «label: {it: "Patto, o quasi", en: …}».${rest}`]);
  });

  test('with the numbers that people read in it', () => {
    const funding = '[{source: donazioni, amount: 20.000}, donazioni]';
    expect(hintOf(practiceFile({ funding }))).toContain(
      'Scrivi «funding: [{source: donazioni, amount: 20000}, {source: donazioni}]».',
    );
  });

  test('but not of what is too long to be an example, or cannot be told', () => {
    const many = `[${Array.from({ length: 15 }, () => 'donazioni').join(', ')}]`;
    expect(hintOf(practiceFile({ funding: many }))).toEqual(['Scrivi «{source: donazioni}».']);
    expect(hintOf(practiceFile({ partners: 'a'.repeat(500) }))[0]).toContain('un elenco');
    expect(hintOf(practiceFile({ title: '{a: b, c: d}' }))[0]).toContain('un testo');
  });
});

test('a code with blanks in it is one only where codes are long', () => {
  const ipa = (code: string) => practiceFile({ organisation: `{name: A, ipa: ${code}}` });
  expect(told(ipa('" c_h501 "'))).toEqual([]);
  expect(told(ipa('Comune di Termoli'))).toEqual([`${firstExtraLine}:30 invalid-code`]);
  const cup = '[{source: donazioni, cup: J31B 1900 0340 001}]';
  expect(told(practiceFile({ funding: cup }))).toEqual([]);
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

describe('of what is empty the remedy says what goes there', () => {
  const orLine = ', oppure togli la riga se l’informazione non si conosce.';
  const list =
    'un elenco: [prima, seconda] su una riga, oppure una riga per voce, ognuna con un trattino';
  test.each<[Record<string, string>, string]>([
    [{ themes: '[]' }, 'Aggiungi almeno una voce: il campo è obbligatorio.'],
    [{ sources: '[]' }, 'Aggiungi almeno una voce: il campo è obbligatorio.'],
    [
      { places: '[]' },
      'Aggiungi almeno una voce, oppure togli il campo se l’informazione non si conosce.',
    ],
    [{ title: '""' }, 'Scrivi un testo.'],
    [{ title: '' }, 'Scrivi il suo valore dopo «title:».'],
    [{ problem: '""' }, `Scrivi un testo${orLine}`],
    [{ problem: '' }, `Scrivi un testo${orLine}`],
    [
      { places: '[Borgo, ""]' },
      'Scrivi un testo, oppure togli la voce se l’informazione non si conosce.',
    ],
    [
      { funding: '[{source: donazioni, amount: }]' },
      'Scrivi un numero: solo cifre, senza puntini né simboli, i decimali dopo un punto (1500000, 979460.64), oppure togli la riga se l’informazione non si conosce.',
    ],
    [{ partners: '' }, `Scrivi ${list}${orLine}`],
    [{ kind: '' }, `Scrivi uno dei valori ammessi${orLine}`],
    [
      { period: '{start: 2019, end: }' },
      `Scrivi l’anno oppure anno-mese, per esempio 2019 o 2019-01${orLine}`,
    ],
    [{ sustainability: '{continues: }' }, `Scrivi true o false${orLine}`],
    [
      { organisation: '' },
      `Scrivi i suoi campi sotto la riga, ognuno «nome: valore» con due spazi davanti${orLine}`,
    ],
  ])('%j', (changes, hint) => {
    expect(hintOf(practiceFile(changes))).toEqual([hint]);
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
