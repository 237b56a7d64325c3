/** Between the controls of the form and the fields of a sheet. The page's structure is the map. */
import { type Fields, isFields } from '../../catalogue/writing/same.ts';
import { contribute as words } from '#words/contribute.ts';
import { writtenNumber } from '../../i18n/format/format.ts';
import { setItems } from './lists.ts';
import { dateOf, numberOf } from './written.ts';

type Path = readonly PropertyKey[];

/** The fields directly inside an element. */
const innerFields = (element: Element): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>('[data-key]')].filter(
    (field) => field.parentElement?.closest('[data-key]') === element,
  );

const items = (field: Element): HTMLElement[] =>
  innerFields(field).filter((inner) => inner.matches('.field-item'));

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const control = (field: Element) => field.querySelector<Control>('input, select, textarea');

/** What the file has for a control, as long as nobody has written there. */
const given = new WeakMap<Control, { shown: string; value: unknown }>();

/** From now on a control says what a person has written into it. */
export const retyped = (target: Element): boolean => given.delete(target as Control);

const boxes = (field: Element) => [...field.querySelectorAll<HTMLInputElement>('input')];
const literalBox = (field: Element) =>
  field.querySelector<HTMLInputElement>('.field-choice input[value="literal"]');

const topFields = (form: Element) => [...form.querySelectorAll<HTMLElement>('[data-path]')];

/** What the form says; what is empty is left out, as authors leave out what they do not know. */
export function readForm(form: Element): Fields {
  const frontmatter: Fields = {};
  for (const field of topFields(form)) {
    const value = readField(field);
    if (value !== undefined) put(frontmatter, (field.dataset['path'] ?? '').split('.'), value);
  }
  return frontmatter;
}

function put(frontmatter: Fields, path: string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) frontmatter[key] = value;
  else {
    const inner = isFields(frontmatter[key]) ? frontmatter[key] : {};
    frontmatter[key] = inner;
    put(inner, rest, value);
  }
}

function readField(field: HTMLElement): unknown {
  switch (field.dataset['kind']) {
    case 'group': {
      const pairs = innerFields(field).map((inner) => [inner.dataset['key'], readField(inner)]);
      const told = pairs.filter(([, value]) => value !== undefined);
      return told.length > 0 ? Object.fromEntries(told) : undefined;
    }
    case 'choice':
      if (literalBox(field)?.checked) return field.dataset['literal'];
      return readItems(field);
    case 'list':
      return readItems(field);
    case 'terms': {
      const chosen = boxes(field).filter((box) => box.checked);
      return chosen.length > 0 ? chosen.map((box) => box.value) : undefined;
    }
    case 'boolean':
      return (control(field) as HTMLInputElement).checked ? true : undefined;
    default:
      return readControl(field);
  }
}

/** The value of the file while it stands there untouched, be it right or wrong. */
function readControl(field: HTMLElement): unknown {
  const input = control(field);
  if (!input) return undefined;
  const kept = given.get(input);
  if (kept?.shown === input.value) return kept.value;
  switch (field.dataset['kind']) {
    case 'number':
      return numberOf(input.value);
    case 'date':
      return dateOf(input.value, field.dataset['precision']);
    default:
      return input.value.trim() || undefined;
  }
}

function readItems(field: HTMLElement): unknown[] | undefined {
  const values = items(field)
    .map(readField)
    .filter((value) => value !== undefined);
  return values.length > 0 ? values : undefined;
}

/** Shows a sheet in the form; what has no place in it is left out. Questions that it answers open. */
export function writeForm(form: Element, frontmatter: Fields): void {
  for (const field of topFields(form)) {
    writeField(field, valueAt(frontmatter, (field.dataset['path'] ?? '').split('.')));
  }
  for (const group of form.querySelectorAll<HTMLDetailsElement>('.field-group')) {
    group.open = topFields(group).some((field) => readField(field) !== undefined);
  }
}

/** Says of each list that is folded what was chosen from it. */
export function showChosen(form: Element): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-chosen]')) {
    const chosen = place.parentElement?.querySelectorAll('input:checked + label') ?? [];
    const names = [...chosen].map((label) => label.textContent);
    place.textContent = names.join(', ') || (place.dataset['none'] ?? '');
  }
}

/** The value that a path leads to. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );

function writeField(field: HTMLElement, value: unknown): void {
  switch (field.dataset['kind']) {
    case 'group':
      for (const part of innerFields(field)) {
        writeField(part, valueAt(isFields(value) ? value : {}, [part.dataset['key'] ?? '']));
      }
      return;
    case 'choice': {
      const literal = literalBox(field);
      if (literal) literal.checked = value === field.dataset['literal'];
      const list = field.querySelector<HTMLInputElement>('.field-choice input[value="list"]');
      if (list) list.checked = !literal?.checked;
      writeItems(field, literal?.checked ? [] : value);
      return;
    }
    case 'list':
      writeItems(field, value);
      return;
    case 'terms':
      writeTerms(field, Array.isArray(value) ? value.map(termText) : []);
      return;
    case 'boolean':
      (control(field) as HTMLInputElement).checked = value === true;
      return;
    default:
      writeControl(field, value);
  }
}

/** What stands in the place of a term is shown whatever it is, so that it can be taken away. */
const termText = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

function writeControl(field: HTMLElement, value: unknown): void {
  const input = control(field);
  if (!input) return;
  const shown =
    typeof value === 'number' && field.dataset['kind'] === 'number'
      ? writtenNumber(value)
      : ['string', 'number'].includes(typeof value)
        ? String(value)
        : '';
  if (input instanceof HTMLSelectElement) offerTerm(input, shown);
  input.value = shown;
  // Line feeds and the like are lost in a control, but not in the file.
  if (shown !== '') given.set(input, { shown: input.value, value });
  else given.delete(input);
}

/** A term that the vocabulary lacks is shown as such, until another is chosen. */
function offerTerm(select: HTMLSelectElement, term: string): void {
  for (const old of select.querySelectorAll('[data-unknown]')) old.remove();
  if (term === '' || [...select.options].some((option) => option.value === term)) return;
  const option = new Option(words.unknownTerm(term), term);
  option.dataset['unknown'] = '';
  select.append(option);
}

function writeTerms(field: HTMLElement, terms: string[]): void {
  for (const old of field.querySelectorAll('[data-unknown]')) old.remove();
  const known = boxes(field);
  for (const box of known) box.checked = terms.includes(box.value);
  const list = field.querySelector('.field-terms');
  for (const [index, term] of [...new Set(terms)].entries()) {
    if (known.some((box) => box.value === term)) continue;
    const item = document.createElement('li');
    item.dataset['unknown'] = '';
    const box = document.createElement('input');
    const label = document.createElement('label');
    Object.assign(box, { type: 'checkbox', value: term, checked: true });
    box.id = label.htmlFor = `${field.id}-ignoto-${index}`;
    label.textContent = words.unknownTerm(term);
    item.append(box, label);
    list?.append(item);
  }
}

function writeItems(field: HTMLElement, value: unknown): void {
  const values = Array.isArray(value) ? value : [];
  const least = Number(field.dataset['min'] ?? 0);
  setItems(field, Math.max(values.length, least));
  items(field).forEach((item, index) => {
    writeField(item, values[index]);
  });
}

/** The field that a path leads to, or the nearest around it. */
export function fieldAt(form: Element, path: Path): HTMLElement | undefined {
  const dotted = (length: number) => path.slice(0, length).join('.');
  let length = path.length;
  let found: HTMLElement | undefined;
  while (length > 0 && !found) {
    found = topFields(form).find((field) => field.dataset['path'] === dotted(length));
    if (!found) length -= 1;
  }
  // A group that is spread over the steps stands for its first field.
  found ??= topFields(form).find((field) =>
    field.dataset['path']?.startsWith(`${dotted(path.length)}.`),
  );
  for (const key of path.slice(length || path.length)) {
    if (!found) return undefined;
    const inner: HTMLElement | undefined =
      typeof key === 'number'
        ? items(found)[key]
        : innerFields(found).find((field) => field.dataset['key'] === key);
    if (!inner) return found;
    found = inner;
  }
  return found;
}
