/** What an import did, for who typed the command: first what many rows have in common. */
import type { Words } from '../i18n/languages.ts';
import type { Outcome } from './import-practices.ts';
import type { Unplaced } from './incoming.ts';
import { type CellValue, textOf } from './table.ts';

interface ReportContext {
  words: Words;
  /** How the content folder is written, ending in `/`. */
  folder: string;
  /** Nothing was written. */
  isDry: boolean;
  /** What belongs to no practice, and has no place. */
  unplaced?: readonly Unplaced[] | undefined;
  /** What was noticed while it was read. */
  notes?: readonly string[] | undefined;
}

/** From this many practices on, a reason is told once for all of them. */
const many = 3;
/** So many rows are named one by one. */
const mostRows = 12;

/** Tells what became of each practice. */
export function importReport(outcomes: readonly Outcome[], context: ReportContext): string {
  const { isDry, notes = [], unplaced = [] } = context;
  const words = context.words.importing;
  const groups = Map.groupBy(
    outcomes.flatMap((outcome) => outcome.unplaced.map((one) => ({ outcome, one }))),
    ({ one }) => commonKey(one),
  );
  const common = [...groups].filter(
    ([, found]) => new Set(found.map(({ outcome }) => outcome)).size >= many,
  );
  const isCommon = new Set(common.map(([key]) => key));
  const told = common.flatMap(([, found]) => {
    const [first] = found;
    if (!first) return [];
    const count = new Set(found.map(({ outcome }) => outcome)).size;
    const head = words.times(count, rowsOf(found), found.length > mostRows);
    return [visible(`  ${head} ${commonPlace(first.one, words)}: ${first.one.reason}`)];
  });
  const whole = unplaced.map((one) => visible(`  ${placeOf(one, context.words)}: ${one.reason}`));
  const sections = outcomes.flatMap((outcome) => sectionOf(outcome, context, isCommon));
  const number = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  const partial = outcomes.filter((one) => one.kind === 'new' && isPartial(one)).length;
  const end = words.summary(number('new'), number('there'), number('refused'), isDry);
  return [
    ...notes.map(visible),
    ...(whole.length > 0 ? [words.leftOut, ...whole] : []),
    ...(told.length > 0 ? [words.common, ...told] : []),
    ...sections,
    partial > 0 ? `${end} ${words.partial(partial)}` : end,
    '',
  ].join('\n');
}

/** The rows of what is told once, each with its value where these differ. */
function rowsOf(found: readonly { outcome: Outcome; one: Unplaced }[]): string[] {
  const values = new Set(found.map(({ one }) => textOf(one.cell?.value)));
  const rows = found.slice(0, mostRows).flatMap(({ outcome, one: { cell } }): string[] => {
    const row = cell?.row ?? outcome.row;
    if (row === undefined) return [];
    return [values.size > 1 && cell ? `${row} «${shown(cell.value)}»` : String(row)];
  });
  return [...new Set(rows)];
}

/** Whether something of it was not written. */
export const isPartial = (outcome: Outcome): boolean =>
  outcome.kind === 'refused' ||
  outcome.unplaced.length > 0 ||
  (outcome.kind === 'new' && outcome.note !== undefined);

function sectionOf(
  outcome: Outcome,
  context: ReportContext,
  isCommon: ReadonlySet<string>,
): string[] {
  const { importing: words } = context.words;
  const own = outcome.unplaced.filter((one) => !isCommon.has(commonKey(one)));
  const fields = own.map((one) => visible(`    ${placeOf(one, context.words)}: ${one.reason}`));
  const listed = fields.length > 0 ? [`  ${words.unplaced}`, ...fields] : [];
  const note =
    outcome.kind === 'new' && outcome.note ? [visible(`  ${words.noted(outcome.note)}`)] : [];
  return [...headsOf(outcome, context).map(visible), ...note, ...listed];
}

/** Two that read the same but for their row and value. */
const commonKey = ({ field, reason, cell }: Unplaced): string =>
  JSON.stringify([withoutPlaces(field), withoutPlaces(reason), cell?.column, cell?.table]);

const withoutPlaces = (text: string): string => text.replace(/\[\d+\]/g, '[]');

function commonPlace({ field, cell }: Unplaced, words: Words['importing']): string {
  // Of many rows, the items are not the same ones.
  const name = field === '' ? words.wholeSheet : withoutPlaces(field);
  return cell?.column ? `${name} (${words.column(cell.column)})` : name;
}

/** More of a cell than this is not needed to find it. */
const longest = 80;

function placeOf({ field, cell }: Unplaced, { importing: words, diagnostics }: Words): string {
  const name = field === '' ? words.wholeSheet : diagnostics.named(field);
  if (!cell) return name;
  const { row, column, value, table } = cell;
  return `${name} (${words.cell(row, column, shown(value), table)})`;
}

function shown(value: CellValue): string {
  const text = textOf(value).trim();
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function headsOf(outcome: Outcome, context: ReportContext): string[] {
  const { folder, isDry } = context;
  const words = context.words.importing;
  const { row } = outcome;
  if (outcome.kind === 'new') {
    const others = [...outcome.beside, ...(outcome.experiences ?? [])];
    const files = [outcome.file, ...others.map(({ file }) => file)];
    return files.map((file) => words.written(folder + file, isDry));
  }
  const { name, reason } = outcome;
  const named = row === undefined || name === words.row(row) ? name : words.inRow(name, row);
  return [outcome.kind === 'there' ? words.skipped(named, reason) : words.refused(named, reason)];
}

/** Texts from elsewhere do not steer a terminal. */
const visible = (line: string): string => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
