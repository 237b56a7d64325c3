/** What an import did, for who typed the command. */
import { words } from './words.ts';
import type { Outcome } from './import-practices.ts';
import type { Unplaced } from './incoming.ts';

/**
 * @param folder how the content folder is written, ending in `/`
 * @param isDry nothing was written
 */
export function importReport(outcomes: readonly Outcome[], folder: string, isDry: boolean): string {
  const sections = outcomes.flatMap((outcome) => {
    const head = headOf(outcome, folder, isDry);
    const fields = outcome.unplaced.map((one) => visible(`    ${placeOf(one)}: ${one.reason}`));
    const listed = fields.length > 0 ? [`  ${words.unplaced}`, ...fields] : [];
    const note =
      outcome.kind === 'new' && outcome.note ? [visible(`  ${words.noted(outcome.note)}`)] : [];
    const told = outcome.kind === 'new' ? (outcome.experiences ?? []) : [];
    const also = told.map((one) => visible(`  ${words.written(folder + one.file, isDry)}`));
    return [visible(head), ...also, ...note, ...listed];
  });
  const number = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  const end = words.summary(number('new'), number('there'), number('refused'), isDry);
  return [...sections, end, ''].join('\n');
}

/** More of a cell than this is not needed to find it. */
const longest = 80;

function placeOf({ field, cell }: Unplaced): string {
  const name = field === '' ? words.wholeSheet : field;
  if (!cell) return name;
  const { row, column, text } = cell;
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `${name} (${words.cell(row, column, shown.trim())})`;
}

function headOf(outcome: Outcome, folder: string, isDry: boolean): string {
  if (outcome.kind === 'new') return words.written(folder + outcome.file, isDry);
  const { name, reason } = outcome;
  return outcome.kind === 'there' ? words.skipped(name, reason) : words.refused(name, reason);
}

/** Texts from elsewhere do not steer a terminal. */
const visible = (line: string): string => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
