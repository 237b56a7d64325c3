/** Shows what is wrong: beside the fields, in the list of the last step, on the steps. */
import { onOneLine } from '../../catalogue/model/ends.ts';
import { contribute as words } from '#words/contribute.ts';
import { make } from '../shelf/dom.ts';
import { announce, find } from './elements.ts';
import type { Row } from './rows.ts';

export interface Shown {
  form: HTMLElement;
  rows: readonly Row[];
  /** Whether to speak of fields that nobody has touched yet. */
  showAll: boolean;
  touched: ReadonlySet<string>;
}

/** Shows the problems; those of untouched fields wait until all are asked for. */
export function showProblems({ form, rows, showAll, touched }: Shown): void {
  clear(form);
  const perStep = new Map<string, number>();
  for (const row of rows) {
    const { field, isAdvice } = row;
    if (!field || (!showAll && !isTouched(field, touched))) continue;
    const step = field.closest('.sheet-step')?.id ?? '';
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
  const verdict = find<HTMLElement>('.sheet-verdict', form);
  const said = errors.length === 0 ? words.allWell : words.notYet(errors.length);
  if (verdict.textContent !== said && verdict.offsetParent) announce(said);
  verdict.textContent = said;
  verdict.classList.toggle('is-well', errors.length === 0);
  replaceItems(find('.sheet-problems', form), errors.map(listItem));
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
  (same ?? find<HTMLElement>('.sheet-verdict')).focus();
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
