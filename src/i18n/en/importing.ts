import type { importing as it } from '../it/importing.ts';
import { count } from './count.ts';

/** What `npm run import` says. */
export const importing: typeof it = {
  usage: [
    'Usage: npm run import -- <address or file> [options]',
    '  Reads the JSON of another catalogue, or a CSV table, and writes the practices that are missing.',
    '  --mapping file.yml  for a table: which column is which field',
    '  --region id         the territory of the practices that name none of this catalogue’s',
    '  --dry-run           says what it would do and writes nothing',
    '',
  ].join('\n'),
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
  notUtf8: (name) => `${name} is not a text in UTF-8.`,
  notJson: 'It is not JSON that can be read.',
  notCatalogue:
    'It is not the JSON of a catalogue like this one: its name, its publisher or its practices are missing.',
  version: (found, known) =>
    `The catalogue’s format is version ${found.slice(0, 40)}; this program knows version ${known}.`,
  notCsv: 'It is not a CSV table that can be read.',
  noColumns: 'No column of the table is a field: a file is needed with --mapping.',
  noColumn: 'no field for this column',
  noField: (path) => `The --mapping file names “${path}”, which is not a field.`,
  noCell: (path, inner) =>
    `The --mapping file sends a column to “${path}”, which is a list of groups: name one of its fields, for instance “${inner}”.`,
  wrongMapping: 'The --mapping file cannot be used.',
  row: (line) => `row ${line}`,
  cell: (row, column, text) => `row ${row}, column “${column}”, “${text}”`,
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
