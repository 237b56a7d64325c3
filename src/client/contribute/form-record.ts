/** What is open in the form, and the file that comes of it. */
import type { Path } from '../../catalogue/model/field.ts';
import { bodyOf, editFile, newFile } from '../../catalogue/writing/practice-file.ts';
import { type Fields, isFields } from '../../catalogue/writing/same.ts';
import type { Draft } from './draft.ts';
import { find } from '../dom.ts';
import { bodyInput, form, unreadable } from './elements.ts';
import { readSource } from './parse-source.ts';
import { readForm, writeForm } from './values.ts';

interface FormRecord {
  /** The file that was opened, as it was; nothing for a new one. */
  source: string | undefined;
  /** What the form said just after it was opened. */
  before: Fields;
  /** The published practice that is being corrected. */
  original: Draft['original'];
}

export const formRecord: FormRecord = { source: undefined, before: {}, original: undefined };

/** Whether a file lies open that cannot be shown in the fields. */
export const isUnreadable = (): boolean => !unreadable.hidden;

const unreadableText = () => find<HTMLTextAreaElement>('textarea', unreadable);

/** The file as the form has it; of one that cannot be read, its text. */
export function compose(): string {
  if (isUnreadable()) return unreadableText().value;
  const after = readForm(form);
  const body = bodyInput.value;
  if (formRecord.source === undefined) return newFile(after, body);
  return editFile(formRecord.source, { before: formRecord.before, after, body });
}

/**
 * Shows a file in the form.
 *
 * @returns whether it could be read; if not, the form is as it was
 */
export function openInForm(source: string): boolean {
  const { frontmatter: fields } = readSource(source);
  if (fields === undefined) return false;
  closeUnreadable();
  formRecord.source = source;
  writeForm(form, fields);
  formRecord.before = readForm(form);
  bodyInput.value = bodyOf(source);
  return true;
}

/** Shows the changed state of the file that is open, as a draft has it. */
export function changeInForm(source: string): void {
  const { frontmatter: fields } = readSource(source);
  if (fields === undefined) return;
  writeForm(form, fields);
  bodyInput.value = bodyOf(source);
}

/** Shows the text of a file that the fields cannot show; the steps wait. */
export function showUnreadable(source: string): void {
  unreadable.hidden = false;
  unreadableText().value = source;
  setInert(true);
}

/** Puts the text that cannot be read away; the form is as it was before. */
export function closeUnreadable(): void {
  unreadable.hidden = true;
  unreadableText().value = '';
  setInert(false);
}

function setInert(isInert: boolean): void {
  for (const step of form.querySelectorAll<HTMLElement>('.sheet-step:not(#passo-finish)')) {
    step.inert = isInert;
  }
}

/** Takes what stands at a path out of the file, whatever it is. */
export function takeOut(path: Path): void {
  const source = compose();
  const { frontmatter: before } = readSource(source);
  if (before === undefined) return;
  const after = without(before, path);
  openInForm(
    editFile(source, { before, after: isFields(after) ? after : {}, body: bodyOf(source) }),
  );
}

/** A copy without what the path leads to; a group or list that it leaves empty goes with it. */
function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value) && typeof key === 'number') {
    const inner = rest.length > 0 ? without(value[key], rest) : undefined;
    const items = value.flatMap((item, index) =>
      index !== key ? [item] : inner === undefined ? [] : [inner],
    );
    return items.length > 0 ? items : undefined;
  }
  if (!isFields(value) || key === undefined) return value;
  const { [String(key)]: gone, ...others } = value;
  const inner = rest.length > 0 ? without(gone, rest) : undefined;
  if (inner === undefined) return Object.keys(others).length > 0 ? others : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([name, told]) => [name, name === key ? inner : told]),
  );
}
