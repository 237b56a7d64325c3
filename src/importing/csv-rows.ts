/** The rows of a CSV text, whatever parts its cells, and though a quotation mark of it went astray. */
import { parse } from 'csv-parse/sync';
import { largestOf } from '../catalogue/model/long-lists.ts';
import { ImportError } from './import-error.ts';
import { type Row, saysNothing, type Table } from './table.ts';

/** Longer than any cell of a sheet; an open quotation mark takes in all that follows. */
const longestRecord = 1_000_000;
/** More stray marks than these, and it is no table. */
const mostStrays = 200;
/** Behind each of them all that follows is read anew: of a large table, fewer are looked for. */
const mostRead = 30_000_000;

/**
 * Reads a CSV text.
 *
 * @throws ImportError if it is none
 */
export function csvTable(text: string, name: string): Table {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Excel's own line: it names the separator, and is no row for who looks at the table.
  const [told = '', named] = /^"?sep=(.)"?;*\n/i.exec(source) ?? [];
  const body = source.slice(told.length);
  const delimiter = named ?? likelyDelimiter(body);
  const rows = rowsOf(body, delimiter, told === '' ? 0 : 1);
  return {
    name,
    rows: rows.filter((row) => !saysNothing(row)),
    hasDecimalComma: delimiter === ';',
    notes: [],
  };
}

/** So many lines tell what parts the cells. */
const mostLines = 30;

/**
 * The sign that parts most lines into equally many cells: a title above the headings, and commas in
 * sentences, part them one way and the other.
 */
function likelyDelimiter(text: string): string {
  const unquoted = text.slice(0, 100_000).replace(/"(?:[^"]|"")*"/g, '');
  const lines = unquoted.split('\n', mostLines);
  const scores = [',', ';', '\t'].map((sign) => {
    const widths = lines.map((line) => line.split(sign).length).filter((width) => width > 1);
    const alike = [...Map.groupBy(widths, (width) => width)]
      .map(([width, same]) => ({ width, count: same.length }))
      .sort((one, other) => other.count - one.count || other.width - one.width);
    const [most = { width: 0, count: 0 }] = alike;
    return { sign, ...most, lines: widths.length };
  });
  const [best] = scores.sort((a, b) => b.count - a.count || b.lines - a.lines || b.width - a.width);
  return best?.sign ?? ',';
}

interface Found {
  cells: string[];
  raw: string;
}

function rowsOf(text: string, delimiter: string, before: number): Row[] {
  const rows: Row[] = [];
  const add = (cells: string[], problem?: Row['problem']) =>
    rows.push({ number: before + rows.length + 1, cells, ...(problem && { problem }) });
  let rest = text;
  let width = 0;
  let read = 0;
  for (let strays = 0; rest !== ''; strays += 1) {
    read += rest.length;
    if (strays > mostStrays || (strays > 0 && read > mostRead)) throw new ImportError('notCsv');
    const { found, open } = recordsOf(rest, delimiter);
    width ||= largestOf([0, ...found.slice(0, 20).map(({ cells }) => cells.length)]);
    const stray = found.findIndex((one) => isSwallowing(one, delimiter, width));
    const whole = stray === -1 ? found : found.slice(0, stray);
    for (const { cells } of whole) add(cells);
    const at = stray === -1 ? open : lengthOf(whole);
    if (at === undefined) break;
    const [line = ''] = rest.slice(at).split('\n', 1);
    add(line.split(delimiter), 'strayQuote');
    rest = rest.slice(at + line.length + 1);
  }
  return rows;
}

const lengthOf = (found: readonly Found[]): number =>
  found.reduce((sum, { raw }) => sum + raw.length, 0);

/** A cell that goes on over lines, and lacks what follows it in its row: it took in other rows. */
function isSwallowing({ cells, raw }: Found, delimiter: string, width: number): boolean {
  if (!raw.trimEnd().includes('\n')) return false;
  if (cells.length < width && cells.some((cell) => /\n/.test(cell) && cell.includes(delimiter))) {
    return true;
  }
  try {
    parse(raw, { delimiter, relax_column_count: true, max_record_size: longestRecord });
    return false;
  } catch {
    return true;
  }
}

/** The records up to a quotation mark that is never closed, and where the one with it begins. */
function recordsOf(text: string, delimiter: string): { found: Found[]; open?: number } {
  const bytes = Buffer.from(text);
  const found: Found[] = [];
  let start = 0;
  try {
    parse(bytes, {
      delimiter,
      relax_column_count: true,
      // A mark inside a cell that has none around it is a mark.
      relax_quotes: true,
      max_record_size: longestRecord,
      on_record: (cells: string[], { bytes: end }) => {
        found.push({ cells, raw: bytes.toString('utf8', start, end) });
        start = end;
        return cells;
      },
    });
    return { found };
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'CSV_QUOTE_NOT_CLOSED' && code !== 'CSV_MAX_RECORD_SIZE') {
      throw new ImportError('notCsv');
    }
    return { found, open: lengthOf(found) };
  }
}
