/** The practices in a table of somebody else's, with a mapping that says which column is which field. */
import { meantByLabel, suggestion } from '../catalogue/checking/suggest.ts';
import { allWords } from '../i18n/words.ts';
import { fieldText } from '../catalogue/model/field.ts';
import { type Field, withInner } from '../catalogue/model/fields.ts';
import type { Vocabularies } from '../catalogue/model/vocabularies.ts';
import { slugOf } from '../catalogue/writing/slug.ts';
import type { Words } from '../i18n/languages.ts';
import type { Cell } from './cell.ts';
import { cleanText, headingKey } from './clean-text.ts';
import { bodyFrom, summaryFrom } from './description.ts';
import { ImportError } from './import-error.ts';
import { firstNames, headingOf } from './headings.ts';
import type { Incoming, Unplaced } from './incoming.ts';
import type { Mapping } from './mapping.ts';
import type { TablesReading } from './own-tables.ts';
import { type Filled, sheetOfRow, type Target, targetsOf } from './row.ts';
import { type CellValue, type Row, type Table, textOf } from './table.ts';

interface MappedContext {
  /** That is told in what is found. */
  words: Words;
  /** Those in which its cells may be written; first that of the texts. */
  tableLanguages: readonly [Words, ...Words[]];
  fields: readonly Field[];
  vocabularies: Vocabularies;
  mapping: Mapping;
  region?: string | undefined;
}

type Place = Field | 'slug' | 'address' | 'body';

interface Column {
  name: string;
  place: Place | undefined;
  /** Where the place is a field. */
  target: Target | undefined;
}

/**
 * Reads a table.
 *
 * @throws ImportError if the mapping names a field that there is not, or a column that the table
 *   has not
 */
export function readMappedTable(table: Table, context: MappedContext): TablesReading {
  const { mapping } = context;
  const words = context.words.importing;
  const places = mappedPlaces(context);
  const ignored = new Set(mapping.ignore.map(headingKey));
  const heading = headingOf(table, new Set([...places.keys(), ...ignored]));
  const names = heading?.names ?? firstNames(table);
  refuseMissing(mapping, heading?.keys ?? [], names);
  if (!heading) throw new ImportError('noColumns', names);
  const placed = heading.keys.map((key) => places.get(key));
  const targets = targetsOf(placed.map((place) => (typeof place === 'object' ? place : undefined)));
  const columns = names.map((name, index): Column => ({
    name,
    place: placed[index],
    target: targets[index],
  }));
  const unplaced = names.flatMap((name, index): Unplaced[] =>
    name === '' || placed[index] !== undefined || ignored.has(heading.keys[index] ?? '')
      ? []
      : [{ field: name, reason: words.noColumn }],
  );
  let unknown = 0;
  const rows = heading.rows.filter((row) => !isRepeated(row, heading.keys));
  const practices = rows.map((row) => {
    const made = practiceOf(row, columns, context, table);
    unknown += made.unknown;
    return made.practice;
  });
  const notes = unknown > 0 ? [words.unknownCells(unknown)] : [];
  return { practices, unplaced, notes };
}

/** A heading that a long table has again on each of its pages. */
const isRepeated = ({ cells }: Row, keys: readonly string[]): boolean =>
  cells.length === keys.length && cells.every((cell, at) => headingKey(textOf(cell)) === keys[at]);

function mappedPlaces({ mapping, fields }: MappedContext): Map<string, Place> {
  const byPath = new Map<string, Place>([
    ['slug', 'slug'],
    ['address', 'address'],
  ]);
  for (const field of withInner(fields)) if (field.kind !== 'group') byPath.set(field.path, field);
  const constants = Object.keys(mapping.constants);
  // People write the words that they read in the form; of two fields called so, the outer is meant.
  const labels = new Map(
    [...withInner(fields)]
      .filter(({ path }) => byPath.has(path))
      .sort((a, b) => b.path.split('.').length - a.path.split('.').length)
      .flatMap((field) =>
        allWords().map((said): [string, string] => [fieldText(field, said).label, field.path]),
      ),
  );
  const noField = (path: string) =>
    new ImportError(
      'noField',
      path,
      suggestion(path, [...byPath.keys()]) ?? meantByLabel(path, labels),
    );
  for (const path of constants) if (!byPath.has(path)) throw noField(path);
  const places = Object.entries(mapping.columns).map(([column, path]): [string, Place] => {
    const place = byPath.get(path);
    if (place === undefined) throw noField(path);
    const inner = typeof place === 'object' && place.kind === 'list' && place.item?.fields;
    if (inner) throw new ImportError('noCell', path, inner[0]?.path ?? path);
    return [headingKey(column), place];
  });
  const { body } = mapping;
  return new Map([...places, ...(body === undefined ? [] : [[headingKey(body), 'body'] as const])]);
}

/** @throws ImportError if the mapping has columns that the table lacks */
function refuseMissing({ columns, body }: Mapping, keys: readonly string[], names: string[]): void {
  const wanted = [...Object.keys(columns), ...(body === undefined ? [] : [body])];
  const missing = wanted.filter((name) => !keys.includes(headingKey(name)));
  if (missing.length === 0) return;
  if (missing.length === wanted.length) throw new ImportError('noMappedColumns', names);
  const free = names.filter((name) => !wanted.some((one) => headingKey(one) === headingKey(name)));
  const named = missing.map((name) => ({ name, likely: suggestion(name, free) }));
  throw new ImportError('missingColumns', named, names);
}

function practiceOf(
  row: Row,
  columns: readonly Column[],
  context: MappedContext,
  { hasDecimalComma }: Table,
): { practice: Incoming; unknown: number } {
  const { mapping, region, vocabularies, words, tableLanguages } = context;
  const { separator } = mapping;
  const found = new Map<Place, string>();
  const filled: Filled[] = [];
  const at = (index: number, value: CellValue): Cell => ({
    row: row.number,
    column: columns[index]?.name ?? String(index + 1),
    value,
  });
  columns.forEach(({ place, target }, index) => {
    const value = row.cells[index] ?? '';
    const text = cleanText(textOf(value));
    if (text === '') return;
    if (typeof place === 'string') found.set(place, text);
    if (target) filled.push({ target, cell: at(index, value) });
  });
  const of = { vocabularies, separator, words, tableLanguages, isOurs: false, hasDecimalComma };
  const { sheet, cells, unplaced, unknown } = sheetOfRow(filled, mapping.constants, of);
  const problems = [...unplaced];
  const surplus = row.cells.findIndex(
    (value, index) => index >= columns.length && textOf(value).trim() !== '',
  );
  const isShifted = row.problem === undefined && surplus !== -1;
  const said = words.importing;
  const problem =
    (row.problem && said[row.problem]) ??
    (isShifted ? said.tooManyCells(columns.length) : undefined);
  if (problem !== undefined) {
    const value = isShifted ? (row.cells[surplus] ?? '') : row.cells.map(textOf).join(' ');
    problems.unshift({ field: '', reason: problem, cell: { ...at(surplus, value), column: '' } });
  }
  if (region !== undefined) sheet['region'] ??= region;
  const description = found.get('body');
  const body = description === undefined ? undefined : bodyFrom(description);
  if (description !== undefined && mapping.summary_from_body) {
    sheet['summary'] ??= summaryFrom(description, tableLanguages[0].language.code);
  }
  const title = typeof sheet['title'] === 'string' ? sheet['title'] : '';
  const address = found.get('address');
  const practice: Incoming = {
    name: title.slice(0, 100) || said.row(row.number),
    slug: found.get('slug') ?? slugOf(title),
    sheet,
    cells,
    row: row.number,
    ...(address !== undefined && { address }),
    ...(body !== undefined && { body }),
    ...(problem !== undefined && { isUnreadable: true }),
    unplaced: problems,
  };
  return { practice, unknown };
}
