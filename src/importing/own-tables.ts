/**
 * This catalogue's own tables, or those of another one that this program publishes: that of the
 * practices, and those of what a practice has several of, joined by the name of the practice.
 */
import { type Field, withInner } from '../catalogue/model/fields.ts';
import type { Vocabularies } from '../catalogue/model/vocabularies.ts';
import { withoutApostrophes } from '../catalogue/writing/csv.ts';
import { slugOf } from '../catalogue/writing/slug.ts';
import { repeatedGroups } from '../open-data/repeated-groups.ts';
import type { Words } from '../i18n/languages.ts';
import { booleanIn, type Cell } from './cell.ts';
import { ImportError } from './import-error.ts';
import { firstNames, type Heading, headingOf } from './headings.ts';
import type { Incoming, Unplaced } from './incoming.ts';
import { type Filled, sheetOfRow } from './row.ts';
import { type CellValue, type Row, type Table, textOf } from './table.ts';

interface OwnContext {
  /** That is told in what is found. */
  words: Words;
  /** Those in which its cells may be written. */
  tableLanguages: readonly Words[];
  /** Those of the sheet of a practice. */
  fields: readonly Field[];
  vocabularies: Vocabularies;
  /** Where practices are that do not say it. */
  region?: string | undefined;
}

/** What a column holds: a field, or something beside the fields. */
type Place = Field | 'slug' | 'address' | 'declared' | 'label';

interface KnownTable {
  /** The list whose items it has; none for the table of the practices. */
  group?: { path: string; key: string };
  places: Map<string, Place>;
}

interface ReadTable extends KnownTable, Heading {
  table: Table;
}

export interface TablesReading {
  practices: Incoming[];
  /** What belongs to no practice, and has no place. */
  unplaced: Unplaced[];
  notes: string[];
}

/**
 * Reads the tables.
 *
 * @throws ImportError if none of them is that of the practices
 */
export function readOwnTables(tables: readonly Table[], context: OwnContext): TablesReading {
  const known = knownTables(context.fields);
  const words = context.words.importing;
  const read = tables.map((table) => recognised(table, known));
  const found = read.filter((one) => one !== undefined);
  const main = found.filter(({ group }) => !group);
  const [practices] = main;
  if (!practices) {
    const [first] = tables;
    throw new ImportError('noColumns', first ? firstNames(first) : []);
  }
  if (main.length > 1)
    throw new ImportError(
      'twoMain',
      main.map(({ table }) => table.name),
    );
  const groups = found.filter(({ group }) => group);
  const others = tables.filter((_, index) => read[index] === undefined);
  const joined = join(practices, groups, known, context);
  const notes = [
    ...(groups.length > 0 ? [words.joined(groups.map(({ table }) => table.name))] : []),
    ...others.map(({ name }) => words.notOurs(name)),
  ];
  return { ...joined, notes };
}

/** Whether a table is one of ours: that of the practices, or another. */
export function ownKind(table: Table, fields: readonly Field[]): 'main' | 'other' | undefined {
  const found = recognised(table, knownTables(fields));
  if (!found) return undefined;
  return found.group ? 'other' : 'main';
}

/** The tables that there may be, with the names of their columns. */
function knownTables(fields: readonly Field[]): KnownTable[] {
  const main = new Map<string, Place>([
    ['slug', 'slug'],
    // Another catalogue's own name for it, as `address` is.
    ['identifier', 'label'],
    ['address', 'address'],
    ...columnsOf(fields, ''),
  ]);
  const groups = repeatedGroups(fields).map(({ field, item }): KnownTable => {
    const path = `${field.path}[]`;
    const places = new Map<string, Place>([
      ['practice_slug', 'slug'],
      ['practice_title', 'label'],
      ...columnsOf(item.fields ?? [], path),
    ]);
    return { group: { path, key: field.key }, places };
  });
  return [{ places: main }, ...groups];
}

/** Our own names: `replicability_stage` for `replicability.stage`, `source_title` inside a list. */
function columnsOf(fields: readonly Field[], parent: string): [string, Place][] {
  return [...withInner(fields)].flatMap((field): [string, Place][] => {
    const within = parent === '' ? field.path : field.path.slice(parent.length + 1);
    if (within.includes('[]')) return [];
    const name = within.replaceAll('.', '_');
    const columns: [string, Place][] = [];
    if (field.kind === 'choice') columns.push([`${name}_declared`, 'declared']);
    else if (field.kind !== 'group') columns.push([name, field]);
    if (field.vocabulary ?? field.item?.vocabulary) columns.push([`${name}_label`, 'label']);
    return columns;
  });
}

/** Fewer columns than these may have the names of ours by chance. */
const leastColumns = 2;

/** The table of which this one has most columns; one of a list has no other names than its own. */
function recognised(table: Table, known: readonly KnownTable[]): ReadTable | undefined {
  const found = known.flatMap((one): (ReadTable & { count: number })[] => {
    const heading = headingOf(table, new Set(one.places.keys()));
    if (!heading) return [];
    const names = heading.keys.filter((key) => key !== '');
    const ours = names.filter((key) => one.places.has(key));
    const isIt = one.group
      ? ours.length === names.length && names.includes('practice_slug')
      : names.includes('title') || names.includes('slug');
    if (!isIt || ours.length < leastColumns || (!one.group && names.includes('practice_slug'))) {
      return [];
    }
    return [{ ...one, ...heading, table, count: ours.length - one.places.size / 1000 }];
  });
  return found.sort((a, b) => b.count - a.count)[0];
}

/** A row of the table of the practices, with what the others say of the same practice. */
interface Joined {
  row: Row;
  slug: string;
  address?: string;
  declared?: Cell;
  filled: Filled[];
  problems: Unplaced[];
}

function join(
  main: ReadTable,
  groups: readonly ReadTable[],
  known: readonly KnownTable[],
  context: OwnContext,
): Omit<TablesReading, 'notes'> {
  const isAlone = groups.length === 0;
  const words = context.words.importing;
  const unplaced: Unplaced[] = main.names.flatMap((name, index) =>
    name === '' || main.places.has(main.keys[index] ?? '')
      ? []
      : [{ field: name, reason: words.noColumn }],
  );
  const practices = main.rows.map((row) => joinedRow(row, main, isAlone, context));
  const bySlug = new Map(practices.map((one) => [one.slug, one]));
  for (const group of groups) {
    const counts = new Map<string, number>();
    for (const row of group.rows) {
      const cells = cellsOf(row, group, false);
      const [slug] = cells.filter(({ place }) => place === 'slug');
      const practice = bySlug.get(slug ? textOf(slug.cell.value).trim() : '');
      if (!practice || row.problem !== undefined) {
        const reason = words[row.problem ?? 'noPractice'];
        const at: Cell = { table: group.table.name, row: row.number, column: '', value: '' };
        unplaced.push({ field: group.group?.key ?? '', reason, cell: slug?.cell ?? at });
        continue;
      }
      const earlier = counts.get(practice.slug) ?? 0;
      counts.set(practice.slug, earlier + 1);
      for (const { place, cell } of cells) {
        if (typeof place === 'object')
          practice.filled.push({ target: { field: place, earlier }, cell });
      }
    }
  }
  const missing = known.flatMap(({ group }) =>
    group && !groups.some((one) => one.group?.path === group.path) ? [group] : [],
  );
  return { practices: practices.map((one) => practiceOf(one, missing, main, context)), unplaced };
}

function joinedRow(row: Row, main: ReadTable, isAlone: boolean, { words }: OwnContext): Joined {
  const joined: Joined = { row, slug: '', filled: [], problems: [] };
  if (row.problem !== undefined) {
    joined.problems.push({ field: '', reason: words.importing[row.problem] });
  }
  for (const { place, cell } of cellsOf(row, main, isAlone)) {
    const text = textOf(cell.value).trim();
    if (place === 'slug') joined.slug = text;
    else if (place === 'address') joined.address = text;
    else if (place === 'declared') joined.declared = cell;
    else if (typeof place === 'object') {
      joined.filled.push({ target: { field: place, earlier: 0 }, cell });
    }
  }
  return joined;
}

/** The cells of a row that say something. */
function cellsOf(row: Row, { table, names, keys, places }: ReadTable, isAlone: boolean) {
  return row.cells.flatMap((given, index) => {
    const place = places.get(keys[index] ?? '');
    if (place === undefined || place === 'label') return [];
    const value: CellValue = typeof given === 'string' ? withoutApostrophes(given) : given;
    if (textOf(value).trim() === '') return [];
    const cell: Cell = {
      ...(!isAlone && { table: table.name }),
      row: row.number,
      column: names[index] ?? '',
      value,
    };
    return [{ place, cell }];
  });
}

function practiceOf(
  { row, slug, address, declared, filled, problems }: Joined,
  missing: readonly NonNullable<KnownTable['group']>[],
  { table }: ReadTable,
  { fields, vocabularies, region, words, tableLanguages }: OwnContext,
): Incoming {
  const of = {
    vocabularies,
    words,
    tableLanguages,
    isOurs: true,
    hasDecimalComma: table.hasDecimalComma,
  };
  const { sheet, cells, unplaced } = sheetOfRow(filled, {}, of);
  // Of what is declared the table says only that it is; the items are in another table.
  const choice = fields.find(({ kind }) => kind === 'choice');
  const isDeclared = booleanIn(textOf(declared?.value ?? 'false'), tableLanguages) !== false;
  if (declared && choice && !isDeclared) sheet[choice.key] ??= choice.literal;
  else if (declared && choice && missing.some(({ key }) => key === choice.key)) {
    problems.push({ field: choice.key, reason: words.importing.itemsElsewhere, cell: declared });
  }
  if (region !== undefined) sheet['region'] ??= region;
  const title = typeof sheet['title'] === 'string' ? sheet['title'] : '';
  return {
    name: title.slice(0, 100) || words.importing.row(row.number),
    slug: slug || slugOf(title),
    sheet,
    cells,
    row: row.number,
    ...(address !== undefined && { address }),
    unplaced: [...problems, ...unplaced],
    ...(row.problem !== undefined && { isUnreadable: true }),
  };
}
