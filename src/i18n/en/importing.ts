import type { importing as it } from '../it/importing.ts';
import { count } from './count.ts';

/** Why a date cannot be read for sure. */
const dateDoubts: Record<string, (likely: string) => string> = {
  'two-digit-year': (likely) => `the year has only two digits. Write ${likely}, if that is it.`,
  'month-first': (likely) =>
    `the month cannot be the second number. Write ${likely}, if that is it.`,
  'no-year': () => 'the year is missing. Write for instance 23/01/2019.',
  'two-dates': () =>
    'these are two dates, or a school year: put the start and the end into two columns, one for “period.start” and one for “period.end”.',
};

/** The columns that there are, for who has to choose one. */
const namesOf = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : ` The columns are: ${names
        .slice(0, 40)
        .map((name) => `“${name.slice(0, 60)}”`)
        .join(', ')}.`;

/** What `npm run import` says. */
export const importing: typeof it = {
  usage: [
    'Usage: npm run import -- <address, file or folder> [options]',
    '  Reads the JSON of another catalogue, the tables that it publishes (the folder or the ZIP),',
    '  or any table (.csv, .xlsx), and writes the practices that are missing.',
    '  --mapping file.yml  for a table: which column is which field',
    '  --sheet name        of an .xlsx file: the sheet to read',
    '  --region id         the territory of the practices that name none of this catalogue’s',
    '  --dry-run           says what it would do and writes nothing',
    '  --allow-partial     it is no error if something was not written',
    '  Exits with 0 if all was written or was there already, with 1 if something was left out.',
    '',
  ].join('\n'),
  cells: {
    yes: new Set(['yes', 'y']),
    no: new Set(['no', 'n']),
    notKnown:
      /^(?:n\.? ?[ak]\.?|tbc|tbd|unknown|not (?:available|known|stated|declared|reported|applicable))$/i,
    between: new Set(['and', 'to', 'until', 'till']),
    months: new Map(),
  },
  noInput: 'The address or file to import is missing.',
  oneInput: 'Import from one address or one file at a time.',
  noFile: (name) => `The file does not exist or cannot be read: ${name}`,
  onlyTables: 'The JSON of a catalogue does not need --mapping.',
  noRegion: (id, known) =>
    `“${id}” is not a territory of this catalogue. Its territories are: ${known}.`,
  status: (address, status) => `${address} answers with error ${status}.`,
  redirects: (address) => `${address} keeps sending elsewhere.`,
  notWeb: (address) => `“${address}” is not an address that begins with http:// or https://.`,
  privateAddress: (address) =>
    `${address} is on a private network, or on a site that cannot be found: it was not asked.`,
  unreachable: (address) => `${address} does not answer.`,
  tooLarge: (name, most) =>
    `${name} is too large: at most ${Math.floor(most / 1024 ** 2) || '0.5'} MB can be imported.`,
  notUtf8: (name) =>
    `${name} is not a text in UTF-8: accented letters would be lost. In Excel: “Save As”, type “CSV UTF-8”; or save it as .xlsx.`,
  readAs: (name, encoding) => `${name} is written in ${encoding}, and was read so.`,
  brokenZip: (name) => `${name} is not a ZIP archive that can be opened.`,
  brokenXlsx: (name) =>
    `${name} is not an .xlsx sheet that can be read. Open it and save it again as “Excel Workbook (.xlsx)”, or as “CSV UTF-8”.`,
  oldExcel: (name) =>
    `${name} is of a format that is not read (.xls, .ods, .docx…). Open it and save it as “Excel Workbook (.xlsx)”, or as “CSV UTF-8”.`,
  notTable: (name) => `${name} is a PDF, not a table. A .csv or .xlsx file is needed.`,
  noTables: (name) => `There are no tables (.csv, .xlsx) of a catalogue in ${name}.`,
  oneTable: 'With --mapping one table is read: give the command its file.',
  emptyTable: (name) => `${name} has no rows.`,
  noSheet: (name, sheets) =>
    `There is no sheet “${name}”. The sheets are: ${sheets.map((one) => `“${one}”`).join(', ')}.`,
  firstSheet: (read, others) =>
    `The sheet “${read}” was read. There are also ${others.map((one) => `“${one}”`).join(', ')}: to read another, --sheet.`,
  twoMain: (names) =>
    `Several tables have the practices: ${names.join(', ')}. Leave one of them in the folder.`,
  joined: (names) => `Read together with: ${names.join(', ')}.`,
  notOurs: (name) => `${name} is not a table of a catalogue: it was not read.`,
  noPractice: 'no practice of the table has this name',
  itemsElsewhere:
    'the table of the practices says that there is some, but not which: that is in another table. Give the command the folder, or the ZIP, with all the tables of the catalogue (practices.csv, funding.csv, sources.csv and the others)',
  notJson: 'It is not JSON that can be read.',
  notCatalogue:
    'It is not the JSON of a catalogue like this one: its name, its publisher or its practices are missing.',
  version: (found, known) =>
    `The catalogue’s format is version ${found.slice(0, 40)}; this program knows version ${known}.`,
  notCsv: 'It is not a CSV table that can be read.',
  noColumns: (names) =>
    `No column of the table is a field: a file is needed with --mapping.${namesOf(names)}`,
  noMappedColumns: (names) =>
    `None of the columns named in the --mapping file is in the table.${namesOf(names)}`,
  /** @param missing each with the column that was probably meant */
  missingColumns: (missing, names) =>
    [
      ...missing.map(
        ({ name, likely }) =>
          `The column “${name}” of the --mapping file is not in the table${likely === undefined ? '.' : `: perhaps “${likely}”?`}`,
      ),
      `Correct the name in the --mapping file, or take out its line.${namesOf(names)}`,
    ].join('\n'),
  tooManyCells: (columns) =>
    `the row has a cell too many: the columns are ${columns}. Perhaps a text has the sign that parts them. Put it in quotation marks`,
  strayQuote:
    'a quotation mark opens a cell and does not close it: it is not clear where the row ends. Take the mark out, or write it twice',
  unreadable: 'the row cannot be read',
  noTitle: 'the title is missing',
  twin: (row) =>
    row === undefined
      ? 'another practice that comes has the same name'
      : `has the same title as row ${row}: if they are two practices, give them different titles, or a column for “slug”`,
  unknownCells: (cells) =>
    `${count(cells, 'cell says', 'cells say')} only that it is not known (“n/a”, “-”): read as empty.`,
  noColumn: 'no field for this column',
  noField: (path, likely) =>
    `The --mapping file names “${path}”, which is not a field.${likely === undefined ? '' : ` Perhaps “${likely}”?`}`,
  noCell: (path, inner) =>
    `The --mapping file sends a column to “${path}”, which is a list of groups: name one of its fields, for instance “${inner}”.`,
  wrongMapping: (problems) => ['The --mapping file cannot be used.', ...problems].join('\n'),
  row: (line) => `row ${line}`,
  inRow: (name, row) => `${name} (row ${row})`,
  column: (name) => `column “${name}”`,
  cell: (row, column, text, table) =>
    [
      ...(table === undefined ? [] : [table]),
      `row ${row}`,
      ...(column === '' ? [] : [`column “${column}”`]),
      ...(text === '' ? [] : [`“${text}”`]),
    ].join(', '),
  leftOut: 'These found no place in the table:',
  common: 'These hold for several practices:',
  times: (practices, rows, areMore) =>
    `${count(practices, 'time', 'times')}${rows.length === 0 ? '' : ` (rows ${rows.join(', ')}${areMore ? '…' : ''})`}:`,
  partial: (practices) =>
    `Of ${count(practices, 'practice', 'practices')} not everything was written (--allow-partial to say that this is fine).`,
  translation: (language) => `translation (${language})`,
  otherLanguage: 'this catalogue does not have this language',
  twoAddresses:
    'these are two addresses, and there is room for one: leave the first, and put the other into another column',
  notDate: (doubt, likely, precision) =>
    dateDoubts[doubt]?.(likely ?? '') ??
    `is not a date. Write ${precision === 'day' ? '23/01/2019' : '2019, 01/2019 or 23/01/2019'}; if it is not known, leave the cell empty.`,
  notNumber: (likely) =>
    likely.length === 0
      ? 'is not a number. Write digits only, for instance 12500 or 12.500,50; if it is not known, leave the cell empty.'
      : likely.length === 1
        ? `is not written as a number. Write ${likely.join()}.`
        : `may mean ${likely.join(' or ')}. Write the right one in the cell.`,
  fieldTaken: (field, column) =>
    `“${field}” holds one value, and has that of the column “${column}” already. In the --mapping file leave one of the two columns.`,
  place: (n) => `practice no. ${n}`,
  notPractice: 'is not a practice: its name or its record is missing',
  noPlace: 'has no place in a record',
  tooBroken: 'the record has too many errors',
  badSlug: (slug) => `“${slug}” cannot be the name of a file`,
  there: 'there is already a practice with this name',
  notWhole: 'something is missing that every record must have',
  otherRegion: (found, region) =>
    `${found} is not a territory of this catalogue: ${region} was written instead`,
  outside: (file) => `${file} would lead outside the folder of the practices`,
  practiceAt: (title) => `Record “${title}”`,
  original: 'The original record',
  silent: 'the story was not asked for: the ones before it did not arrive',
  noStory: 'the story is empty',
  refusedStory: 'the story contains something that this catalogue does not show',
  linksOfStory: 'the story refers to pages that are not here',
  noted: (reason) => `The summary stands in place of the story: ${reason}`,
  unplaced: 'These found no place:',
  wholeSheet: 'record',
  written: (file, isDry) => `${isDry ? 'To be written:' : 'Written:'} ${file}`,
  skipped: (name, reason) => `Skipped ${name}: ${reason}`,
  refused: (name, reason) => `Not written ${name}: ${reason}`,
  summary: (added, there, refused, isDry) =>
    [
      isDry
        ? count(added, 'practice to be written', 'practices to be written')
        : count(added, 'practice written', 'practices written'),
      count(there, 'skipped', 'skipped'),
      `${count(refused, 'not written', 'not written')}.`,
    ].join(', '),
};
