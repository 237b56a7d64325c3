/** The remedies that the form can take by itself: what is found, and what is written in its place. */
import type { Path } from '../../catalogue/model/field.ts';
import type { Diagnostic } from '../../catalogue/checking/diagnostic.ts';
import type { Repair } from '../../catalogue/checking/rule-parameters.ts';
import { bodyInput } from './elements.ts';
import { fieldAt } from './values.ts';

export interface RepairAt {
  found: string;
  write: string;
  /** Of a field of the sheet. */
  path?: Path;
  /** In the text: from 1. */
  line: number;
  column: number;
}

/**
 * The remedy of a problem, where it is known.
 *
 * @param textLine how many lines stand above the text
 */
export function repairOf(found: Diagnostic, textLine: number): RepairAt | undefined {
  const { found: written, write } = found.parameters as Partial<Repair>;
  if (written === undefined || write === undefined) return undefined;
  const { path, line, column } = found;
  // What cuts a text of a file has no place in the fields, which write files anew.
  if (path === undefined && line <= textLine) return undefined;
  return {
    found: written,
    write,
    line: line - textLine,
    column,
    ...(path && { path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)) }),
  };
}

/**
 * Takes a remedy.
 *
 * @returns whether what was to be mended was still there
 */
export function repairIn(
  form: HTMLElement,
  { found, write, path, line, column }: RepairAt,
): boolean {
  const control =
    path === undefined
      ? bodyInput
      : fieldAt(form, path)?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
          'input, textarea',
        );
  if (!control) return false;
  const { value } = control;
  const told = path === undefined ? placeOf(value, line, column) : -1;
  // Empty lines above a text are not in its file.
  const start = value.startsWith(found, told) ? told : value.indexOf(found);
  if (start === -1 || !value.startsWith(found, start)) return false;
  control.setRangeText(write, start, start + found.length, 'end');
  control.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

const placeOf = (text: string, line: number, column: number): number =>
  text.split('\n', line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
