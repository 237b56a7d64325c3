/** What is to be imported: the JSON of a catalogue or tables, at an address, in a file or folder. */
import { addAll } from '../catalogue/model/long-lists.ts';
import { fieldsOf } from '../catalogue/model/fields.ts';
import { practiceSchema } from '../catalogue/model/practice.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import type { Words } from '../i18n/languages.ts';
import { wordsOf } from '../i18n/words.ts';
import { filesInZip, isZip, zipKind } from './archive.ts';
import { readCatalogueJson } from './catalogue-source.ts';
import { csvTable } from './csv-rows.ts';
import { tableText } from './decoding.ts';
import { decoded } from './fetching.ts';
import { ImportError } from './import-error.ts';
import type { ImportOptions } from './import-practices.ts';
import type { Incoming, Unplaced } from './incoming.ts';
import {
  fetched,
  filesBeside,
  filesInFolder,
  filesPublishedBeside,
  isFolder,
  isTableName,
  type NamedBytes,
  readNamed,
} from './input-files.ts';
import { readMappedTable } from './mapped-table.ts';
import { type Mapping, readMapping } from './mapping.ts';
import { ownKind, readOwnTables } from './own-tables.ts';
import type { Table } from './table.ts';
import { xlsxTables } from './xlsx-tables.ts';

interface InputOptions {
  /** That is told in what is found. */
  words: Words;
  /** The file of a mapping. */
  mapping?: string | undefined;
  /** Of a spreadsheet, the sheet to read. */
  sheet?: string | undefined;
  region?: string | undefined;
  catalogue: Catalogue;
  /** The folder from which files are named. */
  from: string;
}

type Input = {
  practices: Incoming[];
  /** What belongs to no practice, and has no place. */
  unplaced?: Unplaced[];
  /** What was noticed while it was read, in words. */
  notes?: string[];
} & Pick<ImportOptions, 'origin' | 'trusted'>;

/**
 * Reads what is to be imported.
 *
 * @param given a web address, or the path of a file or of a folder
 * @throws ImportError if it cannot be read
 */
export async function readInput(given: string, options: InputOptions): Promise<Input> {
  const { from } = options;
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(given);
  const trusted = isAddress ? URL.parse(given)?.origin : undefined;
  const about = { ...(trusted !== undefined && { trusted }) };
  if (!isAddress && isFolder(given, from)) {
    return { ...(await readFiles(filesInFolder(given, from), given, options)), ...about };
  }
  const file = isAddress
    ? { name: given, bytes: await fetched(given, given) }
    : readNamed(given, from);
  if (isZip(file.bytes) && zipKind(file.bytes, file.name) === 'zip') {
    const inside = filesInZip(
      file.bytes,
      file.name,
      (path) => isTableName(path) || /\.json$/i.test(path),
    );
    if (inside.length === 0) throw new ImportError('noTables', given);
    return { ...(await readFiles(inside, given, options)), ...about };
  }
  if (isJson(file)) return { ...readJson(file, options), ...about };
  const tables = await tablesIn(file, options);
  const beside = () => (isAddress ? filesPublishedBeside(given) : filesBeside(given, from));
  return { ...(await readTables(tables, given, options, beside)), ...about };
}

/** Of several files: the tables of a catalogue, or else its JSON, or the one table that is mapped. */
async function readFiles(
  files: readonly NamedBytes[],
  given: string,
  options: InputOptions,
): Promise<Input> {
  const tables: Table[] = [];
  for (const file of files)
    if (isTableName(file.name)) addAll(tables, await tablesIn(file, options));
  const [json, ...others] = files.filter(
    (file) => !isTableName(file.name) && isJson(file) && /"practices"\s*:/.test(headOf(file)),
  );
  if (json && others.length === 0 && tables.length === 0) return readJson(json, options);
  if (options.mapping !== undefined && tables.length > 1) throw new ImportError('oneTable');
  if (tables.length === 0) throw new ImportError('noTables', given);
  return readTables(tables, given, options, () => []);
}

const mostOfHead = 5 * 1024 ** 2;
const headOf = ({ bytes }: NamedBytes): string =>
  new TextDecoder().decode(bytes.subarray(0, mostOfHead));

const isJson = (file: NamedBytes): boolean =>
  /^[\uFEFF\s]*[{[]/.test(headOf({ ...file, bytes: file.bytes.subarray(0, 1000) }));

function readJson({ bytes, name }: NamedBytes, { mapping, words }: InputOptions): Input {
  if (mapping !== undefined) throw new ImportError('onlyTables');
  return readCatalogueJson(decoded(bytes, name), words);
}

/** The old format of Excel, and documents that are no tables. */
const others: [start: number[], fault: 'oldExcel' | 'notTable'][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'oldExcel'],
  [[0x25, 0x50, 0x44, 0x46], 'notTable'],
];

async function tablesIn({ bytes, name }: NamedBytes, { words }: InputOptions): Promise<Table[]> {
  const other = others.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (other) throw new ImportError(other[1], name);
  if (isZip(bytes)) {
    if (zipKind(bytes, name) !== 'xlsx') throw new ImportError('oldExcel', name);
    return xlsxTables(bytes, name);
  }
  const { text, encoding } = tableText(bytes, name);
  const table = csvTable(text, name);
  return [
    encoding === undefined ? table : { ...table, notes: [words.importing.readAs(name, encoding)] },
  ];
}

async function readTables(
  read: readonly Table[],
  given: string,
  options: InputOptions,
  beside: () => Promise<NamedBytes[]> | NamedBytes[],
): Promise<Input> {
  const { catalogue, mapping: mappingFile, from, region, sheet, words } = options;
  const { vocabularies, declared } = catalogue;
  const fields = fieldsOf(practiceSchema(vocabularies, declared));
  const tableLanguages = languagesOf(catalogue, words);
  const context = { fields, vocabularies, region, words, tableLanguages };
  const tables = sheet === undefined ? read : [sheetNamed(sheet, read)];
  const notes = tables.flatMap((table) => table.notes);
  if (mappingFile !== undefined) {
    const file = readNamed(mappingFile, from);
    const mapping = readMapping(decoded(file.bytes, mappingFile), mappingFile, words);
    const filled = tables.filter(({ rows }) => rows.length > 0);
    const [table] = filled;
    if (!table) throw new ImportError('emptyTable', given);
    const more = filled.slice(1).map(({ name }) => name);
    const found = readMappedTable(table, { ...context, mapping });
    const told = more.length > 0 ? [words.importing.firstSheet(table.name, more)] : [];
    return { ...found, notes: [...notes, ...told, ...found.notes], ...originOf(mapping) };
  }
  const kinds = tables.map((table) => ownKind(table, fields));
  const isOneOfOurs = tables.length === 1 && kinds[0] === 'main';
  const others: Table[] = [];
  if (isOneOfOurs) {
    for (const file of await beside()) {
      const more = await tablesIn(file, options).catch(() => []);
      addAll(
        others,
        more.filter((table) => ownKind(table, fields) === 'other'),
      );
    }
  }
  const found = readOwnTables([...tables, ...others], context);
  return { ...found, notes: [...notes, ...found.notes] };
}

/** A table may be in a language of the catalogue, or in that of who imports it. */
const languagesOf = ({ language, site }: Catalogue, words: Words): [Words, ...Words[]] => [
  wordsOf(language),
  ...site.languages.filter((code) => code !== language).map(wordsOf),
  words,
];

function sheetNamed(name: string, tables: readonly Table[]): Table {
  const isNamed = (table: Table) => table.name.trim().toLowerCase() === name.trim().toLowerCase();
  const found = tables.find(isNamed);
  if (!found)
    throw new ImportError(
      'noSheet',
      name,
      tables.map((table) => table.name),
    );
  return found;
}

function originOf({ origin }: Mapping): Pick<Input, 'origin'> {
  if (!origin) return {};
  const { title: name, publisher, url } = origin;
  return { origin: { name, publisher, ...(url !== undefined && { url }) } };
}
