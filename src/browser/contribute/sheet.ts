/** What is open in the form, and the file that comes of it. */
import { bodyOf, editFile, newFile } from '../../catalogue/writing/practice-file.ts';
import type { Fields } from '../../catalogue/writing/same.ts';
import type { Draft } from './draft.ts';
import { find, form, story, tellState } from './elements.ts';
import { readSource } from './open.ts';
import { readForm, writeForm } from './values.ts';

interface Sheet {
  /** The file that was opened, as it was; nothing for a new one. */
  source: string | undefined;
  /** What the form said just after it was opened. */
  before: Fields;
  /** Keys that the schema does not know and that are to be taken out. */
  dropped: Fields;
  /** The published practice that is being corrected. */
  original: Draft['original'];
}

export const sheet: Sheet = { source: undefined, before: {}, dropped: {}, original: undefined };

/** The file as the form has it. */
export function compose(): string {
  const after = readForm(form);
  const body = story.value;
  if (sheet.source === undefined) return newFile(after, body);
  return editFile(sheet.source, { before: { ...sheet.before, ...sheet.dropped }, after, body });
}

/**
 * Shows a file in the form, or why it cannot be shown, with its text to be mended.
 *
 * @param said what is said of the state when it is open
 * @returns whether it could be opened
 */
export function openInForm(source: string, said: string): boolean {
  const { sheet: fields, problems } = readSource(source);
  const unreadable = find<HTMLElement>('.sheet-unreadable', form);
  unreadable.hidden = fields !== undefined;
  if (fields === undefined) {
    find('ul', unreadable).replaceChildren(...problems.map(listItem));
    find<HTMLTextAreaElement>('textarea', unreadable).value = source;
    return false;
  }
  sheet.source = source;
  sheet.dropped = {};
  showLeftOver(writeForm(form, fields));
  sheet.before = readForm(form);
  story.value = bodyOf(source);
  tellState(said);
  return true;
}

function showLeftOver(leftOver: [string, unknown][]): void {
  const place = find<HTMLElement>('.sheet-leftover', form);
  place.hidden = leftOver.length === 0;
  const rows = leftOver.map(([path, value]) =>
    listItem(`${path}: ${typeof value === 'string' ? value : JSON.stringify(value)}`),
  );
  find('ul', place).replaceChildren(...rows);
}

function listItem(text: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
