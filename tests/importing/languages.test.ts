/** An import speaks the language that it is given, and another one at the same time its own. */
import { afterEach, beforeEach, expect, test } from 'vitest';
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
