/** Shows what is wrong: beside the fields, in the list of the last step, on the steps. */
import { onOneLine } from '../../catalogue/model/trim.ts';
import { contribute as words } from '#words/contribute.ts';
import { make } from '../dom.ts';
import { find } from '../dom.ts';
import { announce } from './elements.ts';
import type { Row } from './rows.ts';

interface Shown {
  form: HTMLElement;
  rows: readonly Row[];
  /** Whether to speak of fields that nobody has touched yet. */
  showAll: boolean;
  /** The steps in which to speak of them all the same. */
  asked: ReadonlySet<string>;
  touched: ReadonlySet<string>;
}

/** Shows the problems; those of untouched fields wait until all are asked for. */
export function showProblems({ form, rows, showAll, asked, touched }: Shown): void {
  clear(form);
  const perStep = new Map<string, number>();
  for (const row of rows) {
    const { field, isAdvice } = row;
    const step = field?.closest('.sheet-step')?.id ?? '';
    if (!field || !(showAll || asked.has(step) || isTouched(field, touched))) continue;
    if (!isAdvice) perStep.set(step, (perStep.get(step) ?? 0) + 1);
    showBeside(field, row);
  }
  for (const link of form.querySelectorAll('.sheet-steps a')) {
    const count = perStep.get(link.getAttribute('href')?.slice(1) ?? '') ?? 0;
    const badge = link.querySelector<HTMLElement>('.step-problems');
    if (!badge) continue;
    badge.hidden = count === 0;
    badge.replaceChildren(
      ...(count === 0 ? [] : [String(count), make('span', hidden, ` ${words.toMend}`)]),
    );
  }
  summarise(form, rows);
}

const hidden = { class: 'visually-hidden' };

/** A group is done with when the person has left it, not while they are filling it in. */
const isTouched = (field: HTMLElement, touched: ReadonlySet<string>): boolean =>
  touched.has(field.id) ||
  (!field.contains(document.activeElement) &&
    [...field.querySelectorAll('[data-key]')].some((inner) => touched.has(inner.id)));

function clear(form: HTMLElement): void {
  for (const place of form.querySelectorAll<HTMLElement>('.field-error')) {
    place.hidden = true;
    place.classList.remove('is-advice');
    place.replaceChildren();
  }
  for (const control of form.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
  }
}

/** The button that takes a remedy; the words that it would write are cut short. */
function repairButton({ repair }: Row): HTMLElement[] {
  if (!repair) return [];
  const line = onOneLine(repair.write.trim(), ' ↵ ');
  const shown = line.length > longestRepair ? `${line.slice(0, longestRepair)}…` : line;
  const attributes = {
    type: 'button',
    class: 'link-button',
    'data-repair': JSON.stringify(repair),
  };
  return [make('button', attributes, words.repair(shown))];
}

const longestRepair = 40;

function showBeside(field: HTMLElement, row: Row): void {
  const { said, isAdvice } = row;
  const place = [...field.querySelectorAll<HTMLElement>('.field-error')].find(
    (error) => error.closest('.field, .field-item') === field,
  );
  if (!place) return;
  // What is wrong is not left behind a question.
  const group = field.closest<HTMLDetailsElement>('.field-group');
  if (group && !isAdvice) group.open = true;
  place.hidden = false;
  const line = make(place.tagName === 'UL' ? 'li' : 'span', {}, isAdvice ? words.advice : '', said);
  for (const button of repairButton(row)) line.append(' ', button);
  if (place.childElementCount > 0) place.append(' ');
  place.append(line);
  if (isAdvice) {
    place.classList.toggle('is-advice', place.childElementCount === 1);
    return;
  }
  place.classList.remove('is-advice');
  for (const control of field.querySelectorAll('input, select, textarea')) {
    if (control.closest('.field, .field-item') === field) {
      control.setAttribute('aria-invalid', 'true');
    }
  }
}

function summarise(form: HTMLElement, rows: readonly Row[]): void {
  const errors = rows.filter(({ isAdvice }) => !isAdvice);
  const advice = rows.filter(({ isAdvice }) => isAdvice);
  const verdict = find<HTMLElement>('#verdetto', form);
  const said = errors.length === 0 ? words.allWell : lackOf(errors);
  if (verdict.textContent !== said && verdict.offsetParent) announce(said);
  verdict.textContent = said;
  verdict.classList.toggle('is-well', errors.length === 0);
  replaceItems(find('.sheet-summary .sheet-problems', form), errors.map(listItem));
  find('.sheet-advice', form).hidden = advice.length === 0;
  replaceItems(find('.sheet-advice ul', form), advice.map(listItem));
  find('.sheet-not-ready', form).hidden = errors.length === 0;
}

/** The check answers when it can: who has gone to a line of a list meanwhile stays on it. */
function replaceItems(list: HTMLElement, items: HTMLElement[]): void {
  const { activeElement } = document;
  const held = list.contains(activeElement) ? activeElement?.outerHTML : undefined;
  list.replaceChildren(...items);
  if (held === undefined) return;
  const same = [...list.querySelectorAll<HTMLElement>('a, button')].find(
    (element) => element.outerHTML === held,
  );
  (
    same ??
    list.parentElement?.closest<HTMLElement>('[tabindex]') ??
    find<HTMLElement>('#verdetto')
  ).focus();
}

function lackOf(errors: readonly Row[]): string {
  const missing = errors.filter(({ isMissing }) => isMissing).length;
  return words.notYet(missing, errors.length - missing);
}

/**
 * Says before a step what is wrong with it, each with a link; nothing where all is well.
 *
 * @param step that somebody wanted to leave
 * @returns what says it, to be gone to; nothing if they may leave
 */
export function showMending(
  form: HTMLElement,
  rows: readonly Row[],
  step: string | undefined,
): HTMLElement | undefined {
  const place = find<HTMLElement>('.sheet-mend', form);
  const errors = rows.filter(
    ({ field, isAdvice }) =>
      !isAdvice && step !== undefined && field?.closest('.sheet-step')?.id === step,
  );
  const hadFocus = place.contains(document.activeElement);
  replaceItems(find('.sheet-problems', place), errors.map(listItem));
  place.hidden = errors.length === 0;
  if (errors.length === 0) {
    if (hadFocus) form.querySelector<HTMLElement>(`#${step ?? ''}`)?.focus();
    return undefined;
  }
  find('.sheet-verdict', place).textContent = lackOf(errors);
  return place;
}

function listItem(row: Row): HTMLElement {
  const { field, said, takeOut } = row;
  const control = field?.querySelector<HTMLElement>('input, select, textarea, button');
  const item = make(
    'li',
    {},
    control ? make('a', { href: `#${control.id || field?.id}` }, said) : said,
  );
  for (const button of repairButton(row)) item.append(' ', button);
  if (takeOut) {
    const data = { 'data-take-out': JSON.stringify(takeOut.path) };
    const attributes = { type: 'button', class: 'link-button', ...data };
    item.append(' ', make('button', attributes, words.removeKey(takeOut.name)));
  }
  return item;
}
