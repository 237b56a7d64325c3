/** The practices in a table: this catalogue's own CSV, or any other with a mapping. */
import { say } from '../i18n/say.ts';
import { parse } from 'csv-parse/sync';
import { type Field, withInner } from '../catalogue/model/fields.ts';
import type { Vocabularies, Vocabulary } from '../catalogue/model/vocabularies.ts';
import { listOf, withoutApostrophes } from '../catalogue/writing/csv.ts';
import type { Fields } from '../catalogue/writing/same.ts';
import { slugOf } from '../catalogue/writing/slug.ts';
import { importing as words } from '#words/importing.ts';
import { ImportError } from './fetching.ts';
import type { Incoming, Unplaced } from './incoming.ts';
import type { Mapping } from './mapping.ts';

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
  const [head = [], ...rows] = rowsOf(source);
  const { mapping } = context;
  const known = mapping ? mappedPlaces(mapping, context) : ownPlaces(context.fields);
  const places = head.map((name) => known.get(name));
  if (places.every((place) => place === undefined)) throw new ImportError(words.noColumns);
  const strange = head.flatMap((name, index): Unplaced[] =>
    places[index] === undefined ? [{ field: name, reason: words.noColumn }] : [],
  );
  return rows.map((row, index) => practiceOf(row, index, places, strange, context));
}

function rowsOf(source: string): string[][] {
  const [first = ''] = source.split('\n', 1);
  const often = (sign: string) => first.split(sign).length;
  const [delimiter = ','] = [',', ';', '\t'].sort((a, b) => often(b) - often(a));
  try {
    const options = { delimiter, bom: true, skip_empty_lines: true, relax_column_count: true };
    return parse(source, { ...options, max_record_size: 1_000_000 });
  } catch {
    throw new ImportError(words.notCsv);
  }
}

/** Our own names: `replicability_stage` for `replicability.stage`. */
function ownPlaces(fields: readonly Field[]): Map<string, Place> {
  const places = new Map<string, Place>([
    ['slug', 'slug'],
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
      return [column, place];
    }),
  );
}

function practiceOf(
  row: string[],
  index: number,
  places: (Place | undefined)[],
  strange: Unplaced[],
  context: CsvContext,
): Incoming {
  const { mapping, region } = context;
  const sheet: Fields = {};
  let slug = '';
  let address: string | undefined;
  for (const [path, value] of Object.entries(mapping?.constants ?? {})) put(sheet, path, value);
  places.forEach((place, column) => {
    const text = mapping ? (row[column] ?? '') : withoutApostrophes(row[column] ?? '');
    if (place === undefined || text.trim() === '' || place === 'label') return;
    if (place === 'slug') slug = text.trim();
    else if (place === 'address') address = text.trim();
    else if (place === 'declared') declare(sheet, context.fields, text);
    else put(sheet, place.path, fieldValue(text, place, context));
  });
  if (region !== undefined) sheet['region'] ??= region;
  const title = typeof sheet['title'] === 'string' ? sheet['title'] : '';
  return {
    name: title.slice(0, 100) || words.row(index + 2),
    slug: slug || slugOf(title),
    sheet,
    ...(address !== undefined && { address }),
    unplaced: strange,
  };
}

/** Of what is declared the table says only that it is; the items are in another table. */
function declare(sheet: Fields, fields: readonly Field[], text: string): void {
  const choice = fields.find(({ kind }) => kind === 'choice');
  if (choice && text === 'false') sheet[choice.key] = choice.literal;
}

function fieldValue(text: string, field: Field, context: CsvContext): unknown {
  if (field.kind === 'list') {
    const { mapping } = context;
    const items = mapping ? text.split(mapping.separator) : listOf(text);
    const { item } = field;
    const written = items.map((one) => one.trim()).filter((one) => one !== '');
    return written.map((one) => (item ? fieldValue(one, item, context) : one));
  }
  if (field.kind === 'number') {
    const number = Number(text);
    return Number.isFinite(number) ? number : text;
  }
  if (field.kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  const { vocabulary } = field;
  return vocabulary ? termOf(text, context.vocabularies[vocabulary]) : text;
}

const sameWords = new Intl.Collator('it', { sensitivity: 'base' });

/** People name terms by the words that they read. */
const termOf = (text: string, { terms }: Vocabulary): string =>
  terms.find(({ label }) => sameWords.compare(say(label), text.trim()) === 0)?.id ?? text.trim();

/** Puts a value at the path of a field; `[]` is the first item. The path is one of the schema. */
function put(sheet: Fields, path: string, value: unknown): void {
  const keys = path.split('.').flatMap((key) => (key.endsWith('[]') ? [key.slice(0, -2), 0] : key));
  let holder = sheet as Record<string | number, unknown>;
  keys.forEach((key, index) => {
    const next = keys[index + 1];
    if (next === undefined) holder[key] = value;
    else {
      const inner = holder[key];
      if (inner === null || typeof inner !== 'object') holder[key] = next === 0 ? [] : {};
      holder = holder[key] as Record<string | number, unknown>;
    }
  });
}
