/** What an import did, for who typed the command. */
import { importing as words } from '#words/importing.ts';
import type { Outcome } from './import-practices.ts';

/**
 * @param folder how the content folder is written, ending in `/`
 * @param isDry nothing was written
 */
export function importReport(outcomes: readonly Outcome[], folder: string, isDry: boolean): string {
  const sections = outcomes.flatMap((outcome) => {
    const head = headOf(outcome, folder, isDry);
    const fields = outcome.unplaced.map(({ field, reason }) =>
      visible(`    ${field === '' ? words.wholeSheet : field}: ${reason}`),
    );
    const listed = fields.length > 0 ? [`  ${words.unplaced}`, ...fields] : [];
    const note =
      outcome.kind === 'new' && outcome.note ? [visible(`  ${words.noted(outcome.note)}`)] : [];
    return [visible(head), ...note, ...listed];
  });
  const number = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  const end = words.summary(number('new'), number('there'), number('refused'), isDry);
  return [...sections, end, ''].join('\n');
}

function headOf(outcome: Outcome, folder: string, isDry: boolean): string {
  if (outcome.kind === 'new') return words.written(folder + outcome.file, isDry);
  const { name, reason } = outcome;
  return outcome.kind === 'there' ? words.skipped(name, reason) : words.refused(name, reason);
}

/** Texts from elsewhere do not steer a terminal. */
const visible = (line: string): string => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
