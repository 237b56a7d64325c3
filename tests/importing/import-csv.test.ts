import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isError } from '../../src/catalogue/checking/diagnostic.ts';
import { csvFile } from '../../src/catalogue/writing/csv.ts';
import { tablesOf } from '../../src/open-data/tables.ts';
import { catalogueOf, contextOf } from '../support/open-data.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
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

/** Imports a table of one practice with more columns than those that every practice needs. */
function withColumns(columns: Record<string, string>, rows: string[][]) {
  content.write(
    'm.yml',
    JSON.stringify({
      columns: { Titolo: 'title', Descrizione: 'summary', Temi: 'themes', ...columns },
      constants: {
        'funding[].source': 'fondo-delle-isole',
        'replicability.stage': 'prova',
        region: 'montebello',
        reviewed: '2024-05-01',
      },
      origin: { title: 'Elenco', publisher: 'Isole' },
    }),
  );
  const own = rows.map((row, index) => [`Prova ${index + 1}`, description, 'scuola', ...row]);
  const table = [['Titolo', 'Descrizione', 'Temi', ...Object.keys(columns)], ...own];
  content.write('t.csv', `${table.map((row) => row.join('\t')).join('\r\n')}\r\n`);
  return importing('t.csv', '--mapping', 'm.yml');
}

test('amounts are read as Italians write them', () => {
  const amounts = [
    ['12.500', 12_500],
    ['1.250.000', 1_250_000],
    ['12.500,00', 12_500],
    ['12500,5', 12_500.5],
    ['€ 12.500', 12_500],
    ['12 500 euro', 12_500],
    [' 350.000 ', 350_000],
    ['2.000', 2000],
    ['979460.64', 979_460.64],
  ] as const;
  const { code, stdout } = withColumns(
    { Importo: 'funding[].amount' },
    amounts.map(([written]) => [written]),
  );
  expect(stdout).not.toContain('Non hanno trovato posto');
  expect(code).toBe(0);
  amounts.forEach(([, amount], index) => {
    expect(written(`prova-${index + 1}`)).toContain(`amount: ${amount}\n`);
  });
});

test('an amount that is none, or that could be two, is told with its cell and what to write', () => {
  const amounts = [
    ['1e3', 'non è scritto come un numero. Scrivi 1000.'],
    ['0x10', 'non è un numero. Scrivi solo cifre'],
    ['1,500', 'può voler dire 1500 oppure 1,5. Scrivi nella cella quello giusto.'],
    ['1,500,000', 'non è scritto come un numero. Scrivi 1500000.'],
    ["12'500", 'non è scritto come un numero. Scrivi 12500.'],
    ['1234,5678', 'non è scritto come un numero. Scrivi 1234,57.'],
    ['$100', 'non è un numero'],
    [
      'tanti',
      'non è un numero. Scrivi solo cifre, per esempio 12500 oppure 12.500,50; se non si conosce, lascia vuota la cella.',
    ],
    ['0', 'Scrivi un numero maggiore di zero'],
  ] as const;
  const { stdout } = withColumns(
    { Importo: 'funding[].amount' },
    amounts.map(([written]) => [written]),
  );
  amounts.forEach(([wrong, told], index) => {
    const places = [
      `(riga ${index + 2}, colonna «Importo», «${wrong}»): `,
      // Of a reason that many rows have, each with its value.
      `${index + 2} «${wrong}»`,
    ];
    const line = stdout.split('\n').find((one) => places.some((place) => one.includes(place)));
    expect(line, wrong).toContain(told);
    expect(written(`prova-${index + 1}`)).not.toContain('amount');
  });
});

test('rows are counted as a spreadsheet does: empty ones too, and one for a cell of two lines', () => {
  content.write(
    'm.yml',
    'columns: {Titolo: title, Descrizione: summary, Importo: "funding[].amount"}\n',
  );
  content.write('t.csv', 'Titolo;Descrizione;Importo\n\n"Uno\ndue";Breve;1\nTre;Breve;tanto\n');
  const { stdout } = importing('t.csv', '--mapping', 'm.yml');
  expect(stdout).toContain('riga 4, colonna «Importo», «tanto»): non è un numero.');
  expect(stdout).toContain('riga 3, colonna «Descrizione», «Breve»): Il testo di «summary» è di 5');
});

test('columns of one list are gathered, and those of an item keep together', () => {
  const { code, stdout } = withColumns(
    {
      'Tema 2': 'themes',
      'Ente 1': 'partners[].name',
      'Ruolo 1': 'partners[].role',
      'Ente 2': 'partners[].name',
      'Ruolo 2': 'partners[].role',
      'Fondo A': 'funding[].amount',
      'Fondo B': 'funding[].amount',
    },
    [
      ['vicinato', 'Comune di A', '', 'Cooperativa B', 'Gestisce', '1.000', '2.000'],
      ['', '', '', 'Cooperativa B', 'Gestisce', '', '2.000'],
    ],
  );
  expect(stdout).not.toContain('Non hanno trovato posto');
  expect(code).toBe(0);
  const whole = written('prova-1');
  expect(whole).toContain('themes:\n  - scuola\n  - vicinato\n');
  expect(whole).toContain(
    'partners:\n  - name: Comune di A\n  - name: Cooperativa B\n    role: Gestisce\n',
  );
  const [source, again] = ['1000', '2000'].map(
    (amount) => `  - source: fondo-delle-isole\n    amount: ${amount}\n`,
  );
  expect(whole).toContain(`funding:\n${source}${again}`);
  expect(written('prova-2')).toContain('partners:\n  - name: Cooperativa B\n    role: Gestisce\n');
  expect(written('prova-2')).toContain(`funding:\n${again}`);
  expect(errors()).toEqual([]);
});

test('of two columns of a field that holds one value, the second is told where it says another', () => {
  const { stdout } = withColumns({ Nome: 'title', Fondi: 'funding', Importo: 'funding[].amount' }, [
    ['Altro nome', 'non-dichiarato', '12.500'],
    ['Prova 2', '', '12.500'],
  ]);
  expect(stdout).toContain('riga 2, colonna «Nome», «Altro nome»): «title» tiene un valore solo');
  expect(stdout).toContain('riga 2, colonna «Importo», «12.500»): «funding[1].amount» tiene');
  expect(stdout).not.toContain('riga 3');
  expect(written('prova-2')).toContain('amount: 12500');
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

test('our own table has numbers as programs write them, and amounts that could be two are told', () => {
  const row = (slug: string, staff: string, cost: string) =>
    `${slug},Prova,"${description}",montebello,scuola,false,prova,${staff},${cost},2024-05-01`;
  content.write(
    'ours.csv',
    [
      'slug,title,summary,region,themes,funding_declared,replicability_stage,replicability_resources_staff,replicability_resources_cost_min,reviewed',
      row('prova-1', '1.125', '1200.5'),
      row('prova-2', '"1,5"', '12.500'),
      '',
    ].join('\n'),
  );
  const { stdout } = importing('ours.csv');
  // A table has no sources of its own: without one no practice is whole.
  expect(stdout).toContain(
    'riga 3, colonna «replicability_resources_cost_min», «12.500»): può voler dire 12500 oppure 12,5',
  );
  expect(stdout).not.toContain('resources.staff');
  expect(stdout).not.toContain('riga 2,');
});

test('what was left out is an error, unless it is said to be fine', () => {
  const columns = { Importo: 'funding[].amount' };
  expect(withColumns(columns, [['100']]).code).toBe(0);
  expect(withColumns(columns, [['100'], ['tanti']]).code).toBe(1);
  const run = (...more: string[]) => importing('t.csv', '--mapping', 'm.yml', '--dry-run', ...more);
  expect(run().stdout).toContain('saltate');
  content.write(
    't2.csv',
    `Titolo\tDescrizione\tTemi\tImporto\nNuova\t${description}\tscuola\ttanti\n`,
  );
  const again = (...more: string[]) =>
    importing('t2.csv', '--mapping', 'm.yml', '--dry-run', ...more);
  expect(again().code).toBe(1);
  expect(again('--allow-partial').code).toBe(0);
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
  content.write('m.yml', 'columns: {Titolo: partners}\n');
  expect(said('t.csv', '--mapping', 'm.yml')).toContain('per esempio «partners[].name»');
  content.write('m.yml', 'colonne: {}\n');
  expect(said('t.csv', '--mapping', 'm.yml')).toContain('2 Il file di --mapping non si può usare');
});
