/** The practices in a table: this catalogue's own CSV, or any other with a mapping. */
import { parse } from 'csv-parse/sync';
import { type Field, withInner } from '../catalogue/model/fields.ts';
import type { Vocabularies } from '../catalogue/model/vocabularies.ts';
import { withoutApostrophes } from '../catalogue/writing/csv.ts';
import type { Fields } from '../catalogue/writing/same.ts';
import { slugOf } from '../catalogue/writing/slug.ts';
import { words } from './words.ts';
import { ImportError } from './fetching.ts';
import type { Incoming, Unplaced } from './incoming.ts';
import type { Mapping } from './mapping.ts';
import { type Filled, sheetOfRow, type Target, targetsOf } from './row.ts';

export interface CsvContext {
  /** Those of the sheet of a practice. */
  fields: readonly Field[];
  vocabularies: Vocabularies;
  /** Without one, columns are called as in this catalogue's own table. */
  mapping?: Mapping | undefined;
  /** Where practices are that do not say it. */
  region?: string | undefined;
}

/** Columns beside those of the fields, in our own table and in a mapping. */
type Place = Field | 'slug' | 'address' | 'declared' | 'label';

/**
 * Reads a table.
 *
 * @throws ImportError if it is no CSV, or the mapping names a field that there is not
 */
export function readCsv(source: string, context: CsvContext): Incoming[] {
  const [first, ...rows] = rowsOf(source);
  const head = first?.cells ?? [];
  const { mapping } = context;
  const known = mapping ? mappedPlaces(mapping, context) : ownPlaces(context.fields);
  const places = head.map((name) => known.get(name));
  if (places.every((place) => place === undefined)) throw new ImportError(words.noColumns);
  const strange = head.flatMap((name, index): Unplaced[] =>
    places[index] === undefined ? [{ field: name, reason: words.noColumn }] : [],
  );
  const targets = targetsOf(places.map((place) => (typeof place === 'object' ? place : undefined)));
  const columns = head.map((name, index) => ({
    name,
    place: places[index],
    target: targets[index],
  }));
  return rows.map((row) => practiceOf(row, columns, strange, context));
}

/** A row that says something. */
interface Row {
  cells: string[];
  /** From 1, as a spreadsheet counts. */
  number: number;
}

interface Column {
  name: string;
  place: Place | undefined;
  /** Where the place is a field. */
  target: Target | undefined;
}

function rowsOf(source: string): Row[] {
  const [first = ''] = source.split('\n', 1);
  const often = (sign: string) => first.split(sign).length;
  const [delimiter = ','] = [',', ';', '\t'].sort((a, b) => often(b) - often(a));
  try {
    const options = { delimiter, bom: true, relax_column_count: true };
    const read = parse(source, { ...options, max_record_size: 1_000_000 });
    return read
      .map((cells, index) => ({ cells, number: index + 1 }))
      .filter(({ cells }) => cells.length > 1 || cells[0] !== '');
  } catch {
    throw new ImportError(words.notCsv);
  }
}

/** Our own names: `replicability_stage` for `replicability.stage`. */
function ownPlaces(fields: readonly Field[]): Map<string, Place> {
  const places = new Map<string, Place>([
    ['slug', 'slug'],
    // Another catalogue's own name for it, as `address` is.
    ['identifier', 'label'],
    ['address', 'address'],
  ]);
  for (const field of withInner(fields)) {
    if (field.path.includes('[]')) continue;
    const name = field.path.replaceAll('.', '_');
    if (field.kind === 'choice') places.set(`${name}_declared`, 'declared');
    else if (field.kind !== 'group') places.set(name, field);
    if (field.vocabulary ?? field.item?.vocabulary) places.set(`${name}_label`, 'label');
  }
  return places;
}

function mappedPlaces(mapping: Mapping, { fields }: CsvContext): Map<string, Place> {
  const byPath = new Map<string, Place>([
    ['slug', 'slug'],
    ['address', 'address'],
  ]);
  for (const field of withInner(fields)) if (field.kind !== 'group') byPath.set(field.path, field);
  const constants = Object.keys(mapping.constants);
  for (const path of constants) if (!byPath.has(path)) throw new ImportError(words.noField(path));
  return new Map(
    Object.entries(mapping.columns).map(([column, path]) => {
      const place = byPath.get(path);
      if (place === undefined) throw new ImportError(words.noField(path));
      const inner = typeof place === 'object' && place.kind === 'list' && place.item?.fields;
      if (inner) throw new ImportError(words.noCell(path, inner[0]?.path ?? path));
      return [column, place];
    }),
  );
}

function practiceOf(
  row: Row,
  columns: readonly Column[],
  strange: Unplaced[],
  context: CsvContext,
): Incoming {
  const { mapping, region, vocabularies } = context;
  let slug = '';
  let address: string | undefined;
  let declared: string | undefined;
  const filled: Filled[] = [];
  columns.forEach(({ name, place, target }, index) => {
    const written = row.cells[index] ?? '';
    const text = mapping ? written : withoutApostrophes(written);
    if (text.trim() === '') return;
    if (place === 'slug') slug = text.trim();
    else if (place === 'address') address = text.trim();
    else if (place === 'declared') declared = text;
    if (target) filled.push({ target, cell: { row: row.number, column: name, text } });
  });
  const separator = mapping?.separator;
  const of = { vocabularies, separator };
  const { sheet, cells, unplaced } = sheetOfRow(filled, mapping?.constants ?? {}, of);
  if (declared !== undefined) declare(sheet, context.fields, declared);
  if (region !== undefined) sheet['region'] ??= region;
  const title = typeof sheet['title'] === 'string' ? sheet['title'] : '';
  return {
    name: title.slice(0, 100) || words.row(row.number),
    slug: slug || slugOf(title),
    sheet,
    cells,
    ...(address !== undefined && { address }),
    unplaced: [...strange, ...unplaced],
  };
}

/** Of what is declared the table says only that it is; the items are in another table. */
function declare(sheet: Fields, fields: readonly Field[], text: string): void {
  const choice = fields.find(({ kind }) => kind === 'choice');
  if (choice && text === 'false') sheet[choice.key] = choice.literal;
}
