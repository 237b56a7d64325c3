import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isError } from '../../src/catalogue/checking/diagnostic.ts';
import { readCatalogue } from '../../src/catalogue/reading/read-catalogue.ts';
import { csvFile } from '../../src/catalogue/writing/csv.ts';
import { tablesOf } from '../../src/open-data/tables.ts';
import { catalogueOf, contextOf } from '../support/open-data.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';
import { runScript } from '../support/run-script.ts';

let content: Overlay;
beforeEach(() => {
  content = overlay();
});
afterEach(() => content.remove());

const importing = (...options: string[]) =>
  runScript('import', options, { CATALOGUE_CONTENT: content.folder, INIT_CWD: content.folder });
const written = (slug: string) =>
  readFileSync(join(content.folder, `practices/montebello/${slug}.mdx`), 'utf8');
const errors = () => readCatalogue(content.folder).problems.filter(isError);

const mapping = `
columns:
  Titolo: title
  Descrizione: summary
  Temi: themes
  Importo: funding[].amount
  Persone: replicability.resources.staff
  Fonte: sources[].title
constants:
  funding[].source: fondo
  replicability.stage: prova
  sources[].publisher: Consiglio di Montebello
  reviewed: 2024-05-01
separator: ","
`;
const description =
  'Una pratica inventata, che serve soltanto a provare come si legge la tabella di qualcun altro.';

test('a table of another form becomes files, with a mapping and constants', () => {
  const [source] = catalogueOf(baseContent).vocabularies['funding-sources'].terms;
  content.write('m.yml', mapping.replace('fondo', source?.id ?? ''));
  content.write(
    't.csv',
    [
      'Titolo;Descrizione;Temi;Importo;Persone;Fonte;Colore',
      `"=Orto; ""grande""";${description};Scuola,vicinato;1200.5;due;Bollettino;blu`,
      `Orto piccolo;Breve;scuola;10;1;Bollettino;rosso`,
      '',
    ].join('\r\n'),
  );
  const { code, stdout } = importing('t.csv', '--mapping', 'm.yml', '--region', 'montebello');
  expect(code).toBe(1);
  expect(stdout).toContain('Scritto ');
  expect(stdout).toContain('Colore: nessun campo per questa colonna');
  expect(stdout).toContain('replicability.resources.staff');
  expect(stdout).toContain('Non scritta Orto piccolo');
  expect(stdout).toContain('1 pratica scritta, 0 saltate, 1 non scritta.');
  const text = written('orto-grande');
  expect(text).toContain('themes:\n  - scuola\n  - vicinato\n');
  expect(text).toContain('amount: 1200.5');
  expect(text).toContain('publisher: Consiglio di Montebello');
  expect(text).not.toMatch(/blu|due|staff/);
  expect(errors()).toEqual([]);
  expect(importing('t.csv', '--mapping', 'm.yml', '--region', 'montebello').stdout).toContain(
    'Saltata =Orto',
  );
});

test('our own table needs no mapping', () => {
  const [table] = tablesOf(contextOf(catalogueOf(baseContent)));
  const head = table?.columns.map(({ name }) => name) ?? [];
  const rows = (table?.rows() ?? []).map((row) =>
    row.map((cell, index) => (head[index] === 'slug' ? `altra-${cell}` : cell)),
  );
  content.write('ours.csv', csvFile([head, ...rows]));
  const { stdout } = importing('ours.csv');
  expect(stdout).toContain('altra-bottega-dei-cesti.mdx');
  expect(written('altra-bottega-dei-cesti')).toContain('funding: non-dichiarato');
  expect(written('altra-bottega-dei-cesti')).toContain('/pratiche/bottega-dei-cesti/');
  expect(stdout).not.toContain('nessun campo');
  expect(errors()).toEqual([]);
});

test('a wrong call is told in a sentence, with exit code 2', () => {
  content.write('m.yml', 'columns: {Titolo: titolo}\n');
  content.write('t.csv', 'Titolo\nOrto\n');
  const said = (...options: string[]) => {
    const { code, stderr } = importing(...options);
    return `${code} ${stderr}`;
  };
  expect(said()).toContain('2 Manca l’indirizzo o il file');
  expect(said('none.csv')).toContain('2 Il file non esiste');
  expect(said('t.csv')).toContain('2 Nessuna colonna');
  expect(said('t.csv', '--mapping', 'm.yml')).toContain('«titolo», che non è un campo');
  expect(said('t.csv', '--region', 'atlantide')).toContain('2 «atlantide» non è un territorio');
  content.write('m.yml', 'colonne: {}\n');
  expect(said('t.csv', '--mapping', 'm.yml')).toContain('2 Il file di --mapping non si può usare');
});
