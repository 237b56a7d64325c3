/** Our own tables come back: as they were published, and as a spreadsheet saved them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acrossFields } from '../../src/catalogue/checking/cross-field-rules.ts';
import { isError } from '../../src/catalogue/checking/diagnostic.ts';
import { plain } from '../../src/catalogue/model/declared.ts';
import { fieldsOf } from '../../src/catalogue/model/fields.ts';
import { type Practice, practiceSchema } from '../../src/catalogue/model/practice.ts';
import type { PracticeRecord } from '../../src/catalogue/model/record.ts';
import { assemble, type Catalogue } from '../../src/catalogue/queries/catalogue.ts';
import { readCatalogue } from '../../src/catalogue/reading/read-catalogue.ts';
import { readSheet } from '../../src/catalogue/reading/sheet.ts';
import { partsOf } from '../../src/catalogue/reading/source-file.ts';
import { root } from '../../src/config/paths.ts';
import { planImport } from '../../src/importing/import-practices.ts';
import { readInput } from '../../src/importing/input.ts';
import { isPartial } from '../../src/importing/report.ts';
import { dataFiles } from '../../src/open-data/distributions.ts';
import { anyGroup } from '../support/any-sheet.ts';
import { catalogueOf, contextOf, recordsOf } from '../support/open-data.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';
import { type Answer, type Web, web } from '../support/web.ts';

const base = catalogueOf(baseContent);
const real = catalogueOf(join(root, 'content'));

/** The same catalogue without any practice: everything that comes is new to it. */
const emptied = (folder: string): Catalogue =>
  assemble(recordsOf(folder).filter(({ type }) => type !== 'practice' && type !== 'translation'));

let content: Overlay;
beforeEach(() => {
  content = overlay();
});
afterEach(() => content.remove());

/** The tables of a catalogue, by the names of their files. */
async function tablesOf(catalogue: Catalogue): Promise<Map<string, string>> {
  const context = contextOf(catalogue);
  const tables = dataFiles(context).filter(({ fileType }) => fileType === 'CSV');
  const made = tables.map(async ({ path, make }): Promise<[string, string]> => [
    path.split('/').at(-1) ?? '',
    String(await make(context)),
  ]);
  return new Map(await Promise.all(made));
}

const months = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];

/** A cell as an Italian Excel takes it for a date, a number or a truth, and shows it. */
function asShown(cell: string): string {
  const [, year = '', month = '', day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(cell) ?? [];
  if (day !== undefined) return `${day}/${month}/${year}`;
  if (year !== '') return `${months[Number(month) - 1]}-${year.slice(2)}`;
  if (/^\d+\.\d+$/.test(cell)) return cell.replace('.', ',');
  return cell === 'true' ? 'VERO' : cell === 'false' ? 'FALSO' : cell;
}

/** A table as an Italian Excel saves it: quotation marks only where they must be. */
function savedByExcel(table: string): string {
  const rows = parse(table, { bom: true, record_delimiter: '\r\n' }) as string[][];
  const quoted = (cell: string) =>
    /[";\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((row) => row.map((cell) => quoted(asShown(cell))).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Writes tables into a folder of the overlay, and gives its name. */
function folderOf(tables: ReadonlyMap<string, string>): string {
  mkdirSync(join(content.folder, 'tabelle'), { recursive: true });
  for (const [name, text] of tables) {
    writeFileSync(join(content.folder, 'tabelle', name), text);
  }
  return 'tabelle';
}

/** What an import into an empty catalogue would write, without the source that it adds. */
async function imported(given: string, into: Catalogue) {
  const { practices, unplaced, ...about } = await readInput(given, {
    catalogue: into,
    from: content.folder,
  });
  const outcomes = await planImport(practices, into, { contentFolder: content.folder, ...about });
  const sheets = outcomes.flatMap((outcome) => {
    if (outcome.kind !== 'new') return [];
    const { value } = readSheet(partsOf(outcome.source)?.frontmatter ?? '', outcome.file);
    const sheet = practiceSchema(into.vocabularies).parse(value);
    const slug = outcome.file.split('/').at(-1)?.replace('.mdx', '') ?? '';
    return [[slug, withoutOrigin(sheet)] as const];
  });
  return { sheets: new Map(sheets), outcomes, unplaced };
}

const withoutOrigin = (sheet: Practice): Practice => ({
  ...sheet,
  sources: sheet.sources.filter(({ title }) => !title.startsWith('Scheda «')),
});

const sheetsOf = ({ practices }: Catalogue) =>
  new Map(practices.map(({ slug, data }) => [slug, data]));

const ways: [string, (table: string) => string][] = [
  ['as published', (table) => table],
  ['saved again by an Italian Excel', savedByExcel],
];

describe.each(ways)('the tables of a catalogue, %s', (_name, change) => {
  test.each([
    ['of the small one', base, baseContent],
    ['of the real one', real, join(root, 'content')],
  ])('%s hold all of every sheet', async (_which, catalogue, folder) => {
    const tables = await tablesOf(catalogue);
    const changed = new Map([...tables].map(([name, text]) => [name, change(text)]));
    const { sheets, outcomes, unplaced } = await imported(folderOf(changed), emptied(folder));
    expect(outcomes.filter(isPartial)).toEqual([]);
    expect(unplaced).toEqual([]);
    expect(sheets).toEqual(sheetsOf(catalogue));
  });
});

test('any catalogue comes back from its tables, whatever its texts are', async () => {
  const { vocabularies } = base;
  const schema = practiceSchema(vocabularies);
  const [model] = base.practices;
  const sheet = anyGroup(fieldsOf(schema), vocabularies).filter((made) => {
    const { data } = schema.safeParse(made);
    if (!data) return false;
    const locate = () => ({ file: '', line: 1, column: 1 });
    const problems = acrossFields({ slug: 'altra', file: '', data, locate }, vocabularies, plain);
    return !problems.some(isError);
  });
  const way = fc.constantFrom(...ways.map(([, change]) => change));
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 2 }), way, async (made, change) => {
      const records = made.map((one, index): PracticeRecord => {
        const data = schema.parse(one);
        // A replication of a practice that is not there is refused, as it should be.
        for (const replication of data.replicability.replications ?? []) {
          delete replication.practice;
        }
        delete data.formerly;
        const slug = `altra-${index}`;
        return { ...(model as PracticeRecord), id: slug, slug, file: `${slug}.mdx`, data };
      });
      const others = recordsOf(baseContent).filter(({ type }) => type !== 'practice');
      const catalogue = assemble([...others, ...records]);
      const tables = await tablesOf(catalogue);
      const changed = new Map([...tables].map(([name, text]) => [name, change(text)]));
      const { sheets, outcomes } = await imported(folderOf(changed), emptied(baseContent));
      expect(outcomes.filter(isPartial)).toEqual([]);
      expect(sheets).toEqual(sheetsOf(catalogue));
    }),
    { numRuns: 60 },
  );
});

describe('the tables are found', () => {
  const expectAll = async (given: string) => {
    const { sheets, outcomes } = await imported(given, emptied(baseContent));
    expect(outcomes.filter(isPartial)).toEqual([]);
    expect(sheets).toEqual(sheetsOf(base));
  };

  test('in a ZIP, with folders and what other systems add', async () => {
    const tables = await tablesOf(base);
    const files = Object.fromEntries(
      [...tables].map(([name, text]) => [`catalogo/dati/${name}`, strToU8(text)]),
    );
    const zip = zipSync({ ...files, '__MACOSX/._pratiche.csv': strToU8('x') });
    content.write('tabelle.zip', zip);
    await expectAll('tabelle.zip');
  });

  test('beside the one that is named', async () => {
    folderOf(await tablesOf(base));
    await expectAll('tabelle/pratiche.csv');
  });

  test('at the address of the one that is named, by what is published of them', async () => {
    const answers = new Map<string, Answer>();
    const server: Web = await web((path) => answers.get(path));
    try {
      const context = contextOf(base);
      for (const { path, make, fileType } of dataFiles(context)) {
        if (fileType !== 'CSV' && !path.endsWith('csv-metadata.json')) continue;
        const body = String(await make(context)).replaceAll(context.siteUrl, server.address);
        answers.set(`/${path}`, { body });
      }
      await expectAll(`${server.address}dati/pratiche.csv`);
    } finally {
      await server.close();
    }
  });
});

test('the table of the practices alone says which others are wanted', async () => {
  const tables = await tablesOf(base);
  content.write('p/pratiche.csv', tables.get('pratiche.csv') ?? '');
  const { outcomes } = await imported('p/pratiche.csv', emptied(baseContent));
  const refused = outcomes.find(({ kind }) => kind === 'refused');
  expect(refused?.name).toBe('La bottega delle reti');
  expect(JSON.stringify(refused)).toContain('finanziamenti.csv');
  // What is not declared needs no other table; the practice has a source by being taken from one.
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['new', 'refused']);
});

test('a row of another table that belongs to no practice is told with its place', async () => {
  const tables = await tablesOf(base);
  tables.set('partner.csv', `${tables.get('partner.csv')}"mai-vista","x","Ente","",""\r\n`);
  const { unplaced } = await imported(folderOf(tables), emptied(baseContent));
  expect(unplaced).toMatchObject([
    { field: 'partners', cell: { table: 'partner.csv', row: 3, value: 'mai-vista' } },
  ]);
});

test('what was imported is a catalogue without errors', () => {
  expect(readCatalogue(content.folder).problems.filter(isError)).toEqual([]);
});
