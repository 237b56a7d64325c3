/** Between the controls of the form and the fields of a sheet. The page's structure is the map. */
import { type Fields, isFields } from '../../catalogue/writing/same.ts';
import { setItems } from './lists.ts';

type Path = readonly PropertyKey[];

/** The fields directly inside an element. */
const innerFields = (element: Element): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>('[data-key]')].filter(
    (field) => field.parentElement?.closest('[data-key]') === element,
  );

const items = (field: Element): HTMLElement[] =>
  innerFields(field).filter((inner) => inner.matches('.field-item'));

const control = (field: Element) =>
  field.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input, select, textarea',
  );

const boxes = (field: Element) => [...field.querySelectorAll<HTMLInputElement>('input')];
const literalBox = (field: Element) =>
  field.querySelector<HTMLInputElement>('.field-choice input[value="literal"]');

const topFields = (form: Element) => [...form.querySelectorAll<HTMLElement>('[data-path]')];

/** What the form says; what is empty is left out, as authors leave out what they do not know. */
export function readForm(form: Element): Fields {
  const sheet: Fields = {};
  for (const field of topFields(form)) {
    const value = readField(field);
    if (value !== undefined) put(sheet, (field.dataset['path'] ?? '').split('.'), value);
  }
  return sheet;
}

function put(sheet: Fields, path: string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) sheet[key] = value;
  else {
    const inner = isFields(sheet[key]) ? sheet[key] : {};
    sheet[key] = inner;
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
    case 'number':
      return numberOf(control(field)?.value ?? '');
    case 'date':
      return dateOf(control(field)?.value ?? '');
    default:
      return control(field)?.value.trim() || undefined;
  }
}

function readItems(field: HTMLElement): unknown[] | undefined {
  const values = items(field)
    .map(readField)
    .filter((value) => value !== undefined);
  return values.length > 0 ? values : undefined;
}

/**
 * A number as Italians write it: `1.500.000` and `979.460,64`, and as files have it, `979460.64`.
 * What is none stays a text, and the check says so.
 */
function numberOf(written: string): number | string | undefined {
  const text = written.trim().replace(/\s/g, '');
  if (text === '') return undefined;
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text);
  const plain = (grouped ? text.replaceAll('.', '') : text).replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : written.trim();
}

/** A date as Italians write it, `23/01/2019` or `01/2019`, turned to the form of the files. */
function dateOf(written: string): string | undefined {
  const [, day, month, year] =
    /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(written.trim()) ?? [];
  if (year === undefined || month === undefined) return written.trim() || undefined;
  return [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/**
 * Shows a sheet in the form.
 *
 * @returns what has no place in it, by path
 */
export function writeForm(form: Element, sheet: Fields): [path: string, value: unknown][] {
  const leftOver: [string, unknown][] = [];
  const known = topFields(form);
  for (const field of known) {
    const path = field.dataset['path'] ?? '';
    writeField(field, valueAt(sheet, path.split('.')), path, leftOver);
  }
  const paths = known.map((field) => field.dataset['path'] ?? '');
  for (const [key, value] of Object.entries(sheet)) {
    if (paths.includes(key)) continue;
    const inner = paths.filter((path) => path.startsWith(`${key}.`));
    if (inner.length === 0 || !isFields(value)) leftOver.push([key, value]);
    else {
      for (const [part, told] of Object.entries(value)) {
        if (!inner.includes(`${key}.${part}`)) leftOver.push([`${key}.${part}`, told]);
      }
    }
  }
  return leftOver;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (isFields(inner) && Object.hasOwn(inner, key) ? inner[String(key)] : undefined),
    value,
  );

function writeField(
  field: HTMLElement,
  value: unknown,
  path: string,
  leftOver: [string, unknown][],
): void {
  const refuse = () => {
    if (value !== undefined && value !== null) leftOver.push([path, value]);
  };
  switch (field.dataset['kind']) {
    case 'group': {
      const sheet = isFields(value) ? value : {};
      if (!isFields(value)) refuse();
      const inner = innerFields(field);
      for (const part of inner) {
        const key = part.dataset['key'] ?? '';
        writeField(part, valueAt(sheet, [key]), `${path}.${key}`, leftOver);
      }
      for (const [key, told] of Object.entries(sheet)) {
        if (!inner.some((part) => part.dataset['key'] === key)) {
          leftOver.push([`${path}.${key}`, told]);
        }
      }
      return;
    }
    case 'choice': {
      const literal = literalBox(field);
      if (literal) literal.checked = value === field.dataset['literal'];
      const list = field.querySelector<HTMLInputElement>('.field-choice input[value="list"]');
      if (list) list.checked = !literal?.checked;
      writeItems(field, literal?.checked ? [] : value, path, leftOver, refuse);
      return;
    }
    case 'list':
      writeItems(field, value, path, leftOver, refuse);
      return;
    case 'terms': {
      const terms = Array.isArray(value) ? value.map(String) : [];
      for (const box of boxes(field)) box.checked = terms.includes(box.value);
      const known = boxes(field).map((box) => box.value);
      if (!Array.isArray(value) || terms.some((term) => !known.includes(term))) refuse();
      return;
    }
    case 'boolean':
      (control(field) as HTMLInputElement).checked = value === true;
      if (typeof value !== 'boolean') refuse();
      return;
    default: {
      const input = control(field);
      if (!input) return;
      const plain = ['string', 'number'].includes(typeof value);
      input.value = plain ? String(value) : '';
      if (value !== undefined && value !== null && (!plain || input.value === '')) refuse();
    }
  }
}

function writeItems(
  field: HTMLElement,
  value: unknown,
  path: string,
  leftOver: [string, unknown][],
  refuse: () => void,
): void {
  const values = Array.isArray(value) ? value : [];
  if (!Array.isArray(value)) refuse();
  const least = Number(field.dataset['min'] ?? 0);
  setItems(field, Math.max(values.length, least));
  items(field).forEach((item, index) => {
    writeField(item, values[index], `${path}[${index + 1}]`, leftOver);
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
