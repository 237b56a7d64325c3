/** Tables as people have them: read where what is meant is certain, refused with a remedy where not. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { csvTable } from '../../src/importing/csv-rows.ts';
import { ImportError } from '../../src/importing/import-error.ts';
import { planImport } from '../../src/importing/import-practices.ts';
import { readInput } from '../../src/importing/input.ts';
import { importReport, isPartial } from '../../src/importing/report.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import type { Vocabularies } from '../../src/catalogue/model/vocabularies.ts';
import { inBoundedTime } from '../hostile/fuzz/reading.ts';
import { inWords, words } from '../support/importing.ts';
import { recordsOf } from '../support/open-data.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';
import { xlsx } from '../support/xlsx.ts';

let content: Overlay;
beforeEach(() => {
  content = overlay();
});
afterEach(() => content.remove());

/** The small catalogue, with territories called as those of Italy are. */
const catalogue = assemble(
  recordsOf(baseContent).map((record) => {
    if (record.type !== 'vocabulary' || record.name !== 'regions') return record;
    const data = structuredClone(record.data) as Vocabularies['regions'];
    const [first, second, third] = data.terms;
    if (first) Object.assign(first, { label: { it: 'Monti Val Fiore', en: 'x' }, istat: '06' });
    if (second) Object.assign(second, { label: { it: 'Piano-Bello', en: 'y' }, nuts: 'ITX4' });
    if (third) Object.assign(third, { label: { it: 'Valle d’Orso', en: 'z' } });
    return { ...record, data };
  }),
);

const description =
  'Una pratica inventata, che serve soltanto a provare come si legge la tabella di qualcun altro.';

interface Mapping {
  columns?: Record<string, string>;
  constants?: Record<string, unknown>;
  [key: string]: unknown;
}

const constants = {
  funding: 'non-dichiarato',
  'replicability.stage': 'prova',
  reviewed: '2024-05-01',
};

/** Imports a file with a mapping, whose columns begin with those that every practice needs. */
async function importing(bytes: string | Uint8Array, mapping: Mapping = {}, name = 't.csv') {
  const { columns, ...more } = mapping;
  content.write(name, bytes);
  content.write(
    'm.yml',
    JSON.stringify({
      origin: { title: 'Elenco', publisher: 'Isole' },
      ...more,
      constants: { region: 'montebello', themes: ['scuola'], ...constants, ...more.constants },
      columns: { Titolo: 'title', Descrizione: 'summary', ...columns },
    }),
  );
  const { practices, unplaced, notes, ...about } = await inWords(
    readInput(name, { words, mapping: 'm.yml', catalogue, from: content.folder }),
  );
  const outcomes = await planImport(practices, catalogue, {
    words,
    contentFolder: content.folder,
    ...about,
  });
  const files = outcomes.flatMap((one) => (one.kind === 'new' ? one.source : []));
  const report = importReport(outcomes, { words, folder: '', isDry: true, unplaced, notes });
  return { outcomes, files, report, isWhole: !outcomes.some(isPartial) && !unplaced?.length };
}

describe('a date', () => {
  test.each([
    ['23/01/2019', '2019-01-23'],
    ['23-01-2019', '2019-01-23'],
    ['23.1.2019', '2019-01-23'],
    ['1° marzo 2020', '2020-03-01'],
    ['01/2019', '2019-01'],
    ['gennaio 2019', '2019-01'],
    ['Genn. 2019', '2019-01'],
    ['set-18', '2018-09'],
    ['dic-2018', '2018-12'],
    ['2019', '2019'],
    ['43488', '2019-01-23'],
    ['23/01/2019 00:00', '2019-01-23'],
    ['2019-01-23T00:00:00', '2019-01-23'],
  ])('%j is read as %j', async (written, meant) => {
    const { files, report } = await importing(
      `Titolo;Descrizione;Data\nProva;${description};${written}\n`,
      {
        columns: { Data: 'sources[].date' },
        constants: { 'sources[].title': 'Atto', 'sources[].publisher': 'Ente' },
      },
    );
    expect(files[0], report).toMatch(new RegExp(`date: ['"]?${meant}['"]?\\n`));
  });

  test.each([
    ['23/01/19', 'l’anno ha due cifre sole. Scrivi 23/01/2019'],
    ['01/23/2019', 'Scrivi 23/01/2019'],
    ['18-giu', 'manca l’anno'],
    ['2019-2021', 'sono due date'],
    ['2019/20', 'sono due date'],
    ['dal 2019 al 2021', 'sono due date'],
    ['da definire', 'non è una data'],
  ])('%j is told, never guessed', async (written, told) => {
    const { files, report, isWhole } = await importing(
      `Titolo;Descrizione;Inizio\nProva;${description};${written}\n`,
      { columns: { Inizio: 'period.start' } },
    );
    expect(report).toContain(`(riga 2, colonna «Inizio», «${written}»): `);
    expect(report).toContain(told);
    expect(files[0]).not.toContain('period');
    expect(isWhole).toBe(false);
  });
});

describe('what only the table says wrongly is read as it was meant', () => {
  const row = `Prova;${description}`;
  test.each<[string, string | Uint8Array]>([
    ['a line of Excel before the table', `sep=;\r\nTitolo;Descrizione\r\n${row}\r\n`],
    ['a hidden mark and spaces in a heading', `\uFEFF\u200BTitolo ;  descrizione\n${row}\n`],
    ['a title above the headings', `Elenco, aggiornato a maggio;\n\nTitolo;Descrizione\n${row}\n`],
    ['headings again in the middle', `Titolo;Descrizione\n${row}\nTitolo;Descrizione\n`],
    ['UTF-16', Buffer.from(`\uFEFFTitolo;Descrizione\n${row}\n`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(`Titolo;Descrizione\n${row}\n`, 'utf16le')],
    ['tabs', `Titolo\tDescrizione\nProva\t${description}\n`],
    ['empty columns at the end', `Titolo;Descrizione;;\n${row};;\n`],
  ])('%s', async (_what, bytes) => {
    const { outcomes, report, isWhole } = await importing(bytes);
    expect(
      outcomes.map(({ kind, name }) => [kind, name]),
      report,
    ).toEqual([['new', 'Prova']]);
    expect(isWhole, report).toBe(true);
  });

  test('Windows-1252, which is told', async () => {
    const table = `Titolo;Descrizione\nComunità – l’età;${description}\n`;
    // The signs between 80 and 9F have other numbers than in Latin-1.
    const bytes = Buffer.from(table.replace('–', '\x96').replace('’', '\x92'), 'latin1');
    const { files, report } = await importing(bytes);
    expect(files[0]).toContain('Comunità – l’età');
    expect(report).toContain('è scritto in Windows-1252');
  });

  test('another encoding is refused, with how to save the file', async () => {
    const bytes = Buffer.from(`Titolo;Descrizione\nCitt\x85;Perch\x8a no\n`, 'latin1');
    await expect(importing(bytes)).rejects.toThrow('CSV UTF-8');
  });

  test.each([
    ['&amp;', 'Arte &amp; mestieri', 'Arte & mestieri'],
    ['&egrave; and &#39;', 'L&#39;et&agrave; vera', "L'età vera"],
    ['<br>', 'Arte<br/>e mestieri', 'Arte e mestieri'],
    ['bold', '<b>Arte</b> e mestieri', 'Arte e mestieri'],
    ['garbled letters', 'ComunitÃ\u00a0 di etÃ\u00a0', 'Comunità di età'],
    ['an end of line in a title', 'Arte\ne mestieri', 'Arte e mestieri'],
    ['quotation marks', 'Arte "viva" oggi', 'Arte "viva" oggi'],
  ])('%s in a title', async (_what, written, meant) => {
    const { outcomes } = await importing(
      `Titolo;Descrizione\n"${written.replaceAll('"', '""')}";${description}\n`,
    );
    expect(outcomes[0]?.name).toBe(meant);
  });

  test.each([
    ['Regione Monti-Val Fiore', 'valdimare'],
    ['MONTI VAL FIORE', 'valdimare'],
    ['6', 'valdimare'],
    ['06', 'valdimare'],
    ['ITX4', 'montebello'],
    ['Piano Bello', 'montebello'],
    ["Regione autonoma della Valle D'Orso", 'pianafiorita'],
  ])('the territory %s', async (written, region) => {
    const { files, report } = await importing(
      `Titolo;Descrizione;Dove\nProva;${description};${written}\n`,
      { columns: { Dove: 'region' }, constants: { region } },
    );
    expect(files[0], report).toContain(`region: ${region}\n`);
    expect(report).not.toContain('tiene un valore solo');
  });
});

test('a stray quotation mark loses no row but its own, if that', async () => {
  const row = (title: string) => `${title};${description}`;
  const { outcomes } = await importing(
    [
      'Titolo;Descrizione',
      row('Uno'),
      row('"Insieme" di quartiere'),
      row('Orto "grande" di tutti'),
      row('"Aperta'),
      row('Cinque'),
      row('"Di nuovo'),
      row('Sette "ultima"'),
      '',
    ].join('\n'),
  );
  expect(outcomes.map(({ kind, row: at }) => [kind, at])).toEqual([
    ['new', 2],
    ['new', 3],
    ['new', 4],
    ['refused', 5],
    ['new', 6],
    ['refused', 7],
    ['new', 8],
  ]);
  expect(JSON.stringify(outcomes[3])).toContain('non la chiude');
});

test('of a large table full of stray quotation marks it is said that it is none, in time', () => {
  const text = `Titolo,Descrizione\n${'"a,\n'.repeat(1_000_000)}`;
  inBoundedTime(() => expect(() => csvTable(text, 'tabella.csv')).toThrow(ImportError));
});

describe('what is not certain is refused, with its place and what to do', () => {
  test('a cell too many', async () => {
    const { outcomes, report } = await importing(
      `Titolo;Descrizione\nUno;${description}\nOrto; grande;${description}\n`,
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['new', 'refused']);
    expect(report).toContain('una cella di troppo: le colonne sono 2');
    expect(report).toContain('riga 3');
  });

  test('two rows with one title', async () => {
    const { outcomes, report } = await importing(
      `Titolo;Descrizione\nOrto;${description}\nAltro;${description}\nOrto;${description}\n`,
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['new', 'new', 'refused']);
    expect(report).toContain('Non scritta Orto (riga 4): ha lo stesso titolo della riga 2');
  });

  test('a mapped column that is not there', async () => {
    const columns = { Titolo: 'title', Importi: 'funding[].amount' };
    const refused = importing(`Titolo;Descrizione;Importo\nUno;${description};5\n`, { columns });
    await expect(refused).rejects.toThrow(
      '«Importi» del file di --mapping non è nella tabella: forse «Importo»?',
    );
    const nothing = importing('Nome;Testo\na;b\n', {});
    await expect(nothing).rejects.toThrow('Le colonne sono: «Nome», «Testo»');
  });

  test('two addresses in one cell', async () => {
    const { report, files } = await importing(
      `Titolo;Descrizione;Sito;Posta\nUno;${description};www.a.example.org https://b.example.org;a@b.it, c@d.it\n`,
      {
        columns: { Sito: 'contact.url', Posta: 'contact.email' },
        constants: { 'contact.office': 'Ufficio' },
      },
    );
    expect(report.match(/sono due indirizzi/g)).toHaveLength(2);
    expect(files[0]).not.toContain('example.org https');
  });

  test('a field that is none, with the likely one', async () => {
    const refused = importing('Titolo;Descrizione\nUno;x\n', { columns: { Titolo: 'titolo' } });
    await expect(refused).rejects.toThrow('Forse «title»?');
  });

  test('a file of another kind', async () => {
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    await expect(importing(old, {}, 'a.xls')).rejects.toThrow('.xlsx');
    await expect(importing('%PDF-1.7 x', {}, 'a.pdf')).rejects.toThrow('PDF');
    await expect(importing(Buffer.from('PK\x03\x04no'), {}, 'a.zip')).rejects.toThrow('ZIP');
  });
});

test('an address as it stands on paper gets what a browser puts before it', async () => {
  const { files, isWhole } = await importing(
    `Titolo;Descrizione;Sito\nUno;${description};www.comune.example.org/servizi\n`,
    { columns: { Sito: 'contact.url' }, constants: { 'contact.office': 'Ufficio' } },
  );
  expect(isWhole).toBe(true);
  expect(files[0]).toContain('url: https://www.comune.example.org/servizi\n');
});

describe('a list in one cell', () => {
  test('is cut at its sign, and at the ends of lines, but not inside the name of a term', async () => {
    const label = 'Mare e lavoro; e altro';
    const records = recordsOf(baseContent).map((record) => {
      if (record.type !== 'vocabulary' || record.name !== 'themes') return record;
      const data = structuredClone(record.data);
      const term = data.terms.find(({ id }) => id === 'mare-e-lavoro');
      if (term) term.label.it = label;
      return { ...record, data };
    });
    content.write(
      't.csv',
      `Titolo;Descrizione;Temi\nUno;${description};"${label}; Scuola\nvicinato"\n`,
    );
    content.write(
      'm.yml',
      JSON.stringify({
        columns: { Titolo: 'title', Descrizione: 'summary', Temi: 'themes' },
        constants,
      }),
    );
    const changed = assemble(records);
    const read = await readInput('t.csv', {
      words,
      mapping: 'm.yml',
      catalogue: changed,
      from: content.folder,
    });
    expect(read.practices[0]?.sheet).toMatchObject({
      themes: ['mare-e-lavoro', 'scuola', 'vicinato'],
    });
  });
});

describe('a long description', () => {
  const first =
    'Il primo capoverso racconta che cosa si fa ogni giorno, per chi e con quali aiuti.';
  const long = `${first}<br>Il secondo * dice {altro}.\n• ascoltare\n• aiutare\n${'Ancora una frase lunga. '.repeat(20)}`;
  const table = `Titolo;Testo\nUno;"${long}"\n`;

  test('becomes the body, and the summary its beginning where that is asked for', async () => {
    content.write('t.csv', table);
    const mapping = {
      columns: { Titolo: 'title' },
      body: 'Testo',
      constants: { ...constants, region: 'montebello', themes: ['scuola'] },
      origin: { title: 'Elenco', publisher: 'Isole' },
    };
    const run = async (more: object) => {
      content.write('m.yml', JSON.stringify({ ...mapping, ...more }));
      const { practices, ...about } = await readInput('t.csv', {
        words,
        mapping: 'm.yml',
        catalogue,
        from: content.folder,
      });
      return planImport(practices, catalogue, { words, contentFolder: content.folder, ...about });
    };
    const [refused] = await run({});
    expect(refused).toMatchObject({ kind: 'refused' });
    const [made] = await run({ summary_from_body: true });
    if (made?.kind !== 'new') throw new Error(JSON.stringify(made));
    expect(made.source).toContain(`${first} Il secondo`);
    expect(made.source).toContain(
      `\n\n${first}\n\nIl secondo \\* dice \\{altro\\}.\n\n- ascoltare\n- aiutare\n\n`,
    );
    const summary = /summary: "?([^\n]*)/.exec(made.source)?.[1] ?? '';
    expect(summary.length).toBeLessThanOrEqual(325);
    expect(made.unplaced).toEqual([]);
  });
});

describe('the report', () => {
  const rows = Array.from(
    { length: 6 },
    (_, index) => `Pratica ${index + 1};${description};niente`,
  );
  const table = `Titolo;Descrizione;Tipo;Note\n${rows.map((row) => `${row};x`).join('\n')}\n`;

  test('says once, with a count, what many rows have in common', async () => {
    const { report, isWhole } = await importing(table, { columns: { Tipo: 'kind' } });
    expect(report.match(/niente|colonna «Tipo»/g)).toHaveLength(2);
    expect(report).toContain('6 volte (righe 2, 3, 4, 5, 6, 7): kind (colonna «Tipo»)');
    expect(report.match(/Note/g)).toHaveLength(1);
    expect(isWhole).toBe(false);
  });

  test('does not speak of a column that is left out on purpose, nor of what is not known', async () => {
    const known = table.replaceAll('niente', 'n.d.');
    const { report, isWhole } = await importing(known, {
      columns: { Tipo: 'period.start' },
      ignore: ['NOTE'],
    });
    expect(isWhole, report).toBe(true);
    expect(report).toContain('6 celle dicono soltanto che non si sa');
  });
});

describe('a spreadsheet', () => {
  const head = ['Titolo', 'Descrizione', 'Importo', 'Quando', 'Persone'];
  const columns = {
    Importo: 'funding[].amount',
    Quando: 'period.start',
    Persone: 'replicability.resources.staff',
  };
  const more = { columns, constants: { funding: undefined, 'funding[].source': 'donazioni' } };
  const row = ['Prova', description, 12500.5, new Date('2019-03-01'), 1.125];

  test('is read with its numbers and days', async () => {
    const bytes = xlsx({ Dati: [['Elenco dei progetti'], head, row], Note: [['altro']] });
    const { files, report } = await importing(bytes, more, 't.xlsx');
    expect(files[0], report).toContain('amount: 12500.5\n');
    expect(files[0]).toContain('staff: 1.1250\n');
    expect(files[0]).toMatch(/start: ['"]?2019-03['"]?\n/);
    expect(report).toContain('Letto il foglio «Dati»');
  });

  test('has the sheet read that is named', async () => {
    const bytes = xlsx({ Note: [['altro']], Dati: [head, row] });
    content.write('t.xlsx', bytes);
    content.write('m.yml', JSON.stringify({ columns: { Titolo: 'title' } }));
    const options = { words, mapping: 'm.yml', catalogue, from: content.folder };
    const { practices } = await readInput('t.xlsx', { ...options, sheet: 'dati' });
    expect(practices.map(({ name, row: at }) => [name, at])).toEqual([['Prova', 2]]);
    const none = inWords(readInput('t.xlsx', { ...options, sheet: 'Altro' }));
    await expect(none).rejects.toThrow('Ci sono: «Note», «Dati»');
  });

  test('that is none is refused', async () => {
    const bytes = xlsx({ Dati: [head] }).slice(0, 400);
    await expect(importing(bytes, more, 't.xlsx')).rejects.toThrow();
  });
});
