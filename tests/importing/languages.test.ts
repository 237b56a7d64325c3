/** An import speaks the language that it is given, and another one at the same time its own. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { ImportError } from '../../src/importing/import-error.ts';
import { planImport } from '../../src/importing/import-practices.ts';
import { readInput } from '../../src/importing/input.ts';
import { importReport } from '../../src/importing/report.ts';
import { catalogueOf } from '../support/open-data.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';

let content: Overlay;
beforeEach(() => {
  content = overlay();
});
afterEach(() => content.remove());

const catalogue = catalogueOf(baseContent);

/** What the import of a table says in a language. */
async function toldIn(code: 'it' | 'en' | 'de'): Promise<string> {
  const words = wordsOf(code);
  const options = { words, mapping: 'm.yml', catalogue, from: content.folder };
  const { practices, unplaced, notes } = await readInput('t.csv', options);
  const { folder: contentFolder } = content;
  const outcomes = await planImport(practices, catalogue, { words, contentFolder });
  return importReport(outcomes, { words, folder: '', isDry: true, unplaced, notes });
}

test('two imports at the same time each speak their own', async () => {
  content.write('t.csv', 'Titolo;Inizio;Note\nOrto;mai;x\n"Aperta;2019\n');
  content.write('m.yml', 'columns: {Titolo: title, Inizio: period.start}\n');
  const [italian, english, german] = await Promise.all([toldIn('it'), toldIn('en'), toldIn('de')]);
  expect(italian).toContain('nessun campo per questa colonna');
  expect(italian).toContain('colonna «Inizio», «mai»): non è una data');
  expect(italian).toContain('una virgoletta comincia una cella');
  expect(english).toContain('no field for this column');
  expect(english).toContain('column “Inizio”, “mai”): is not a date');
  expect(english).toContain('a quotation mark opens a cell');
  expect(german).toContain('kein Feld für diese Spalte');
  expect(german).toContain('Spalte «Inizio», «mai»): ist kein Datum');
  expect(german).toContain('ein Anführungszeichen öffnet eine Zelle');
});

test('what is refused whole is told in the language of who catches it', () => {
  const refused = new ImportError('tooLarge', 'x.csv', 20 * 1024 ** 2);
  expect(refused.inWords(wordsOf('it'))).toBe(
    'x.csv è troppo grande: si importano al massimo 20 MB.',
  );
  expect(refused.inWords(wordsOf('en'))).toBe('x.csv is too large: at most 20 MB can be imported.');
  expect(new ImportError('notJson').inWords(wordsOf('de'))).toBe('Es ist kein lesbares JSON.');
  expect(refused.message).toBe('tooLarge: x.csv, 20971520');
});

test('what is wrong with a mapping is told in the same language throughout', async () => {
  content.write('t.csv', 'Titolo\nOrto\n');
  content.write('m.yml', 'colonne: {}\n');
  const refused = await toldIn('en').catch((error: unknown) => error);
  const told = (refused as ImportError).inWords(wordsOf('en'));
  expect(told).toMatch(/^The --mapping file cannot be used\.\nm\.yml:1: /);
  expect(told).toContain('columns');
  expect(told).not.toMatch(/[«»]/);
});

describe('a table in another language', () => {
  const description =
    'Una pratica inventata, che serve soltanto a provare come si legge la tabella di qualcun altro.';
  const columns = {
    Titolo: 'title',
    Descrizione: 'summary',
    Data: 'sources[].date',
    Inizio: 'period.start',
    Serve: 'replicability.prerequisites[].essential',
  };
  const constants = {
    region: 'montebello',
    themes: ['scuola'],
    funding: 'non-dichiarato',
    'replicability.stage': 'prova',
    'replicability.prerequisites[].kind': 'barca',
    'replicability.prerequisites[].text': 'Una barca a remi',
    reviewed: '2024-05-01',
    'sources[].title': 'Atto',
    'sources[].publisher': 'Ente',
  };

  /** What becomes of one row, whose last cells are a date, a beginning, and yes or no. */
  async function rowIn(code: 'it' | 'en' | 'de', cells: readonly string[]) {
    const rows = [Object.keys(columns), ['Prova', description, ...cells]];
    content.write('t.csv', rows.map((row) => `${row.join(';')}\n`).join(''));
    content.write('m.yml', JSON.stringify({ columns, constants }));
    const words = wordsOf(code);
    const options = { words, mapping: 'm.yml', catalogue, from: content.folder };
    const { practices } = await readInput('t.csv', options);
    const { folder: contentFolder } = content;
    const [outcome] = await planImport(practices, catalogue, { words, contentFolder });
    if (outcome?.kind !== 'new') throw new Error(JSON.stringify(outcome));
    return outcome;
  }

  test.each([
    ['de', 'Jänner 2019', '2019-01', 'keine Angabe', 'WAHR', true],
    ['de', '1. März 2020', '2020-03-01', 'k. A.', 'nein', false],
    ['en', 'January 2019', '2019-01', 'not known', 'Yes', true],
    ['en', '1st March 2020', '2020-03-01', 'n/a', 'no', false],
    // That of the catalogue is read whatever the command speaks.
    ['de', 'gennaio 2019', '2019-01', 'non noto', 'VERO', true],
    ['it', '1° marzo 2020', '2020-03-01', 'n.d.', 'falso', false],
  ] as const)(
    'in %s, %j is %j, %j is nothing and %j is %j',
    async (code, date, day, start, yes, meant) => {
      const { source, unplaced } = await rowIn(code, [date, start, yes]);
      expect(unplaced).toEqual([]);
      expect(source).toContain(`date: ${day}\n`);
      expect(source).not.toContain('period');
      expect(source).toContain(`essential: ${meant}\n`);
    },
  );

  test('that nobody speaks here is told, never guessed', async () => {
    const { source, unplaced } = await rowIn('it', ['Jänner 2019', '', 'ja']);
    expect(source).not.toMatch(/date: |essential: true/);
    expect(unplaced.map(({ cell }) => cell?.value)).toEqual(['Jänner 2019', 'ja']);
  });

  test('that is ours, and was saved by a German spreadsheet, says what is not declared', async () => {
    const row = {
      ...{ slug: 'prova', title: 'Prova', summary: description, region: 'montebello' },
      ...{ themes: 'scuola', funding_declared: 'FALSCH', replicability_stage: 'prova' },
      ...{ reviewed: '2024-05-01', address: 'https://altrove.example/prova/' },
    };
    content.write('ours.csv', `${Object.keys(row).join(';')}\n${Object.values(row).join(';')}\n`);
    const words = wordsOf('de');
    const read = await readInput('ours.csv', { words, catalogue, from: content.folder });
    expect(read.practices[0]?.sheet).toMatchObject({ funding: 'non-dichiarato' });
    expect(read.practices[0]?.unplaced).toEqual([]);
  });
});
