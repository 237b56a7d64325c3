/** Tables that lose what is in them, and what was meant to be a table and is shown as it is written. */
import type { Diagnostic } from '../../checking/diagnostic.ts';
import type { Position, SourceLines } from './source-lines.ts';

/** The bars that part cells: one behind a backslash is a sign of the text. */
const bar = /(?<!\\)\|/;

/** The cells of a line; those outside its first and last bar are none. */
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(bar)
    .map((cell) => cell.trim());

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const dashes = (columns: number): string => rowOf(Array.from({ length: columns }, () => '---'));

/** A line of dashes between the head of a table and its rows. */
const isDivider = (line: string): boolean =>
  line.includes('|') && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell));

/** What a table that is read as one loses, and what it takes in that stands below it. */
export function inTable({ start, end }: Position, text: SourceLines): Diagnostic[] {
  const head = text.lines[start.line - 1]?.slice(start.column - 1) ?? '';
  const columns = cellsOf(head).length;
  const problems: Diagnostic[] = [];
  for (let line = start.line + 2; line <= end.line; line += 1) {
    const written = text.lines[line - 1] ?? '';
    const found = written.trimStart();
    if (found.trim() === '') continue;
    const offset = text.offsetOf(line, written.length - found.length + 1);
    const cells = cellsOf(found);
    if (columns > 1 && !bar.test(found)) {
      problems.push(
        text.told('text-misread', offset, { cause: 'table-joined', found, write: `\n${found}` }),
      );
    } else if (cells.slice(columns).some((cell) => cell !== '')) {
      const write = withEscapedBars(found, cells.length - columns);
      problems.push(text.told('text-lost', offset, { cause: 'table-cells', found, write }));
    }
  }
  return problems;
}

/** The row with the bars escaped that have no space around them, where just these are too many. */
function withEscapedBars(row: string, surplus: number): string | undefined {
  const tight = /(?<=[^\s|\\])\|(?=[^\s|])/g;
  return row.match(tight)?.length === surplus ? row.replace(tight, '\\|') : undefined;
}

/** Lines of a paragraph with a bar at the start of each: a table without its line of dashes. */
export function unreadTable(
  lines: readonly string[],
  offset: number,
  text: SourceLines,
): Diagnostic[] {
  const [head = '', second = ''] = lines;
  const columns = cellsOf(head).length;
  if (lines.length < 2 || columns < 2) return [];
  if (isDivider(second)) {
    const write = dashes(columns);
    const at = offset + head.length + 1 + (second.length - second.trimStart().length);
    const found = second.trim();
    return [text.told('text-misread', at, { cause: 'table-divider', found, write })];
  }
  if (!lines.every((line) => /^\s*\|.*\|\s*$/.test(line))) return [];
  const write = `${head}\n${dashes(columns)}`;
  return [text.told('text-misread', offset, { cause: 'table-head', found: head, write })];
}

const gridLine = /^\s*\+(?:[-=:]{2,}\+)+\s*$/;

/** A table drawn with `+---+`, as pandoc makes it of one of Word. */
export function gridTable(
  lines: readonly string[],
  offset: number,
  text: SourceLines,
): Diagnostic[] {
  if (!lines.some((line) => gridLine.test(line))) return [];
  const rows: string[][] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    if (gridLine.test(line)) {
      if (open) rows.push(open);
      open = undefined;
      continue;
    }
    const cells = cellsOf(line);
    open = open ? open.map((cell, at) => `${cell} ${cells[at] ?? ''}`.trim()) : cells;
  }
  if (open) rows.push(open);
  return [
    text.told('text-misread', offset, {
      cause: 'pandoc-table',
      found: lines.join('\n'),
      write: tableOf(rows),
    }),
  ];
}

/** Lines of cells with tabs between them, as they are copied from a sheet of figures. */
export function tabbedTable(
  lines: readonly string[],
  offset: number,
  text: SourceLines,
): Diagnostic[] {
  const rows = lines.map((line) => line.trim().split('\t'));
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || columns < 2 || rows.some((row) => row.length !== columns)) return [];
  const cells = rows.map((row) => row.map((cell) => cell.trim().replaceAll('|', '\\|')));
  const found = lines.join('\n');
  return [text.told('text-misread', offset, { cause: 'table-tabs', found, write: tableOf(cells) })];
}

const dashGroups = /^\s*-{3,}(?:\s+-{3,})+\s*$/;

/** Columns under lines of dashes, as pandoc makes them of simple tables. */
export function dashedTable(line: number, text: SourceLines): Diagnostic[] {
  const isBlank = (at: number) => (text.lines[at] ?? '').trim() === '';
  const at = line - 1;
  const rule = text.lines[at] ?? '';
  if (!dashGroups.test(rule)) return [];
  let from = at;
  while (from > 0 && !isBlank(from - 1)) from -= 1;
  let to = at;
  while (to + 1 < text.lines.length && !isBlank(to + 1)) to += 1;
  const block = text.lines.slice(from, to + 1);
  // Told at the first of its lines of dashes.
  if (block.findIndex((one) => dashGroups.test(one)) !== at - from) return [];
  const starts = [...rule.matchAll(/-{3,}/g)].map(({ index }) => index);
  const cut = (row: string) =>
    starts.map((start, index) => row.slice(index === 0 ? 0 : start, starts[index + 1]).trim());
  const rows = block.filter((one) => !dashGroups.test(one)).map(cut);
  if (rows.length === 0) return [];
  return [
    text.told('text-misread', text.offsetOf(from + 1, 1), {
      cause: 'pandoc-table',
      found: block.join('\n'),
      write: tableOf(rows),
    }),
  ];
}

function tableOf(rows: readonly string[][]): string | undefined {
  const [head, ...others] = rows;
  if (!head) return undefined;
  return [rowOf(head), dashes(head.length), ...others.map(rowOf)].join('\n');
}
