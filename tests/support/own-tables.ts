/** A catalogue as its own tables, as published or as a spreadsheet saved them, and what an import makes of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Practice, practiceSchema } from '../../src/catalogue/model/practice.ts';
import { assemble, type Catalogue } from '../../src/catalogue/queries/catalogue.ts';
import { readFrontmatter } from '../../src/catalogue/reading/read-frontmatter.ts';
import { partsOf } from '../../src/catalogue/reading/source-file.ts';
import { planImport } from '../../src/importing/import-practices.ts';
import { readInput } from '../../src/importing/input.ts';
import { dataFiles } from '../../src/open-data/distributions.ts';
import { words } from './importing.ts';
import { contextOf, recordsOf } from './open-data.ts';
import type { Overlay } from './overlay.ts';

/** The same catalogue without any practice: everything that comes is new to it. */
export const emptied = (folder: string): Catalogue =>
  assemble(recordsOf(folder).filter(({ type }) => type !== 'practice' && type !== 'translation'));

/** The tables of a catalogue, by the names of their files. */
export async function tablesOf(catalogue: Catalogue): Promise<Map<string, string>> {
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
export function folderOf(content: Overlay, tables: ReadonlyMap<string, string>): string {
  mkdirSync(join(content.folder, 'tabelle'), { recursive: true });
  for (const [name, text] of tables) {
    writeFileSync(join(content.folder, 'tabelle', name), text);
  }
  return 'tabelle';
}

/** What an import into an empty catalogue would write, without the source that it adds. */
export async function imported(content: Overlay, given: string, into: Catalogue) {
  const { practices, unplaced, ...about } = await readInput(given, {
    words,
    catalogue: into,
    from: content.folder,
  });
  const outcomes = await planImport(practices, into, {
    words,
    contentFolder: content.folder,
    ...about,
  });
  const sheets = outcomes.flatMap((outcome) => {
    if (outcome.kind !== 'new') return [];
    const { value } = readFrontmatter(partsOf(outcome.source)?.frontmatter ?? '', outcome.file);
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

export const sheetsOf = ({ practices }: Catalogue) =>
  new Map(practices.map(({ slug, data }) => [slug, data]));

export const ways: [string, (table: string) => string][] = [
  ['as published', (table) => table],
  ['saved again by an Italian Excel', savedByExcel],
];
