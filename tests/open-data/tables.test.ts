import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  csv,
  listCell,
  listOf,
  withApostrophes,
  withoutApostrophes,
} from '../../src/catalogue/writing/csv.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { type Table, tablesOf } from '../../src/open-data/tables.ts';
import { awkwardText } from '../support/awkward-text.ts';
import { catalogueOf, contextOf, madeFile, withPractice } from '../support/open-data.ts';
import { baseContent } from '../support/overlay.ts';

const catalogue = catalogueOf(baseContent);

/** Reads a table as the page of the open data explains it. */
const read = (text: string): Record<string, string>[] =>
  (parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]).map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, withoutApostrophes(cell)]),
      ),
  );

describe('the tables', () => {
  test.each(languageCodes)('of the sheet have names and words of their own in %s', (code) => {
    const { tables } = wordsOf(code).data;
    const own = tablesOf(contextOf(catalogue)).map(({ id }) => id);
    expect(own.filter((id) => tables[id] === undefined)).toEqual([]);
    const files = Object.values(tables).map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
  });

  test('hold one row a practice, with ids and what they are called', async () => {
    const rows = read(await madeFile(catalogue, 'practices-csv'));
    expect(rows.map(({ slug }) => slug)).toEqual(['bottega-dei-cesti', 'bottega-delle-reti']);
    expect(rows[1]).toMatchObject({
      title: 'La bottega delle reti',
      region: 'valdimare',
      region_label: 'Valdimare',
      places: 'Porto Vecchio',
      themes: 'mare-e-lavoro|vicinato',
      themes_label: 'Mare e lavoro, Vicinato',
      period_start: '2015-03',
      period_end: '',
      funding_declared: 'true',
      replicability_resources_cost_min: '8000',
      reviewed: '2025-04-30',
      address: 'https://example.org/catalogo/pratiche/bottega-delle-reti/',
    });
    expect(rows[0]).toMatchObject({ funding_declared: 'false', places: '', kind: '' });
  });

  test('hold what a practice has several of in tables of their own', async () => {
    const funding = read(await madeFile(catalogue, 'funding-csv'));
    expect(funding).toEqual([
      {
        practice_slug: 'bottega-delle-reti',
        practice_title: 'La bottega delle reti',
        source: 'fondo-delle-isole',
        source_label: 'Fondo delle Isole',
        programme: 'Mestieri del mare',
        amount: '12500.5',
        cup: 'J31B19000340001',
        note: 'Solo il primo anno.',
      },
      {
        practice_slug: 'bottega-delle-reti',
        practice_title: 'La bottega delle reti',
        source: 'donazioni',
        source_label: 'Donazioni',
        programme: '',
        amount: '',
        cup: '',
        note: '',
      },
    ]);
    const replications = read(await madeFile(catalogue, 'replications-csv'));
    expect(replications).toHaveLength(2);
    expect(replications[0]).toMatchObject({
      region: 'montebello',
      year: '2019',
      practice_title: 'La bottega delle reti',
      source_date: '2025-02-10',
    });
  });

  test('leave no field of the sheet out', () => {
    const shown = tablesOf(contextOf(catalogue)).flatMap((table) => [
      ...(table.field ? [table.field.key] : []),
      ...table.columns.flatMap(({ field }) => (field ? [field.path] : [])),
    ]);
    expect(shown).toContain('replicability.adaptations.keep');
    expect(shown).toEqual(
      expect.arrayContaining(['partners', 'funding', 'prerequisites', 'support', 'sources']),
    );
  });

  test('have a column of its own for each name', () => {
    for (const { id, columns } of tablesOf(contextOf(catalogue))) {
      expect(new Set(columns.map(({ name }) => name)).size, id).toBe(columns.length);
    }
  });
});

describe('a text in a table', () => {
  test.each([
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")'],
    ['-1', "'-1"],
    ['a;=1', "a;'=1"],
    ["'=1", "''=1"],
    ["'O mare", "'O mare"],
    ['a, -b', 'a, -b'],
  ])('%s is written %s', (text, written) => {
    expect(withApostrophes(text)).toBe(written);
  });

  test('comes back equal, whatever it is, and no spreadsheet runs it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(awkwardText, { minLength: 2, maxLength: 2 })), (rows) => {
        const cells = parse(csv([['a', 'b'], ...rows]), { record_delimiter: '\r\n' }) as string[][];
        expect(cells.slice(1).map((row) => row.map(withoutApostrophes))).toEqual(rows);
        for (const part of cells.flat().flatMap((cell) => cell.split(/[;\t\r\n]/))) {
          expect(part).not.toMatch(/^[=+\-@＝＋－＠]/);
        }
      }),
    );
  });

  test('comes back equal from a list, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(awkwardText), (items) => {
        expect(listOf(listCell(items))).toEqual(items);
      }),
    );
  });

  test('comes back equal from the files of the catalogue', async () => {
    await fc.assert(
      fc.asyncProperty(
        awkwardText,
        fc.array(awkwardText, { minLength: 1 }),
        async (title, places) => {
          const changed = withPractice(baseContent, 'bottega-delle-reti', (data) => ({
            title,
            places,
            sources: data.sources.map((source) => ({ ...source, title })),
          }));
          const rows = read(await madeFile(changed, 'practices-csv'));
          const row = rows.find(({ slug }) => slug === 'bottega-delle-reti');
          expect(row?.['title']).toBe(title);
          expect(listOf(row?.['places'] ?? '')).toEqual(places);
          const sources = read(await madeFile(changed, 'sources-csv'));
          expect(sources.map((source) => source['title'])).toContain(title);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the description of the columns (CSVW)', () => {
  interface Described {
    url: string;
    tableSchema: {
      columns: {
        name: string;
        titles: string;
        datatype: unknown;
        separator?: string;
        valueUrl?: string;
      }[];
      foreignKeys?: { reference: { resource: string } }[];
    };
  }
  const fileOf = ({ id }: Table) => (id === 'practices' ? 'pratiche.csv' : `${id}.csv`);

  test('names them as the tables do, in their order', async () => {
    const { tables } = JSON.parse(await madeFile(catalogue, 'csvw')) as { tables: Described[] };
    const written = tablesOf(contextOf(catalogue));
    expect(
      tables.map(({ tableSchema }) => tableSchema.columns.map(({ titles }) => titles)),
    ).toEqual(written.map(({ columns }) => columns.map(({ name }) => name)));
    expect(tables[0]?.url).toBe(fileOf(written[0] as Table));
    for (const { tableSchema } of tables.slice(1)) {
      expect(tableSchema.foreignKeys?.[0]?.reference.resource).toBe('pratiche.csv');
    }
  });

  test('says what form they have, and where their terms are explained', async () => {
    const { tables } = JSON.parse(await madeFile(catalogue, 'csvw')) as { tables: Described[] };
    const columns = new Map(tables[0]?.tableSchema.columns.map((column) => [column.name, column]));
    expect(columns.get('reviewed')?.datatype).toBe('date');
    expect(columns.get('period_start')?.datatype).toEqual({
      base: 'string',
      format: '^\\d{4}(?:-\\d{2})?$',
    });
    expect(columns.get('replicability_resources_staff')?.datatype).toBe('decimal');
    expect(columns.get('region')?.valueUrl).toBe('https://example.org/catalogo/isole/{region}/');
    expect(columns.get('themes')).toMatchObject({ separator: '|' });
    // Of a list, one address would be made of all its values (CSVW, 4.3).
    for (const { separator, valueUrl } of columns.values()) {
      expect(separator !== undefined && valueUrl !== undefined).toBe(false);
    }
    expect(columns.get('kind')?.valueUrl).toBe(
      'https://example.org/catalogo/dati/vocabolari/forme/#{kind}',
    );
  });
});
