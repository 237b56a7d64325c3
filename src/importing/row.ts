/** From the cells of a row to a sheet: several columns may fill one list. */
import { fieldName } from '../catalogue/checking/field-name.ts';
import type { Field } from '../catalogue/model/fields.ts';
import type { Fields } from '../catalogue/writing/same.ts';
import { type Cell, type CellContext, readCell } from './cell.ts';
import type { Unplaced } from './incoming.ts';

/** The field that a column fills. */
export interface Target {
  field: Field;
  /** The columns of this field to the left: of a list of groups, which item this one is of. */
  earlier: number;
}

export interface Filled {
  cell: Cell;
  target: Target;
}

interface RowReading {
  sheet: Fields;
  /** Where each value is from, by the name of its field: `funding[1].amount`. */
  cells: Map<string, Cell>;
  unplaced: Unplaced[];
  /** How many cells say that nothing is known. */
  unknown: number;
}

/** The targets of columns, in the order in which these stand. */
export function targetsOf(fields: readonly (Field | undefined)[]): (Target | undefined)[] {
  const seen = new Map<string, number>();
  return fields.map((field) => {
    if (!field) return undefined;
    const earlier = seen.get(field.path) ?? 0;
    seen.set(field.path, earlier + 1);
    return { field, earlier };
  });
}

/**
 * Makes a sheet of a row.
 *
 * @param filled the cells that say something, from the left
 * @param constants values that every practice gets, by the path of a field; those inside a list go
 *   to each of its items
 */
export function sheetOfRow(
  filled: readonly Filled[],
  constants: Record<string, unknown>,
  context: CellContext,
): RowReading {
  const sheet: Fields = {};
  const cells = new Map<string, Cell>();
  const unplaced: Unplaced[] = [];
  const taken = new Map<string, Cell>();
  let unknown = 0;
  const items = itemsOf(filled);
  for (const [path, value] of Object.entries(constants)) {
    const count = Math.max(1, items.get(listIn(path) ?? '')?.length ?? 1);
    for (let item = 0; item < count; item += 1) put(sheet, pathOf(path, item), value);
  }
  for (const { cell, target } of filled) {
    const { field, earlier } = target;
    const item = items.get(listIn(field.path) ?? '')?.indexOf(earlier) ?? 0;
    const path = pathOf(field.path, item);
    const name = fieldName(path);
    const refuse = (reason: string) => unplaced.push({ field: name, reason, cell });
    const reading = readCell(cell.value, field, context);
    if ('unknown' in reading) {
      unknown += 1;
      continue;
    }
    if ('reason' in reading) {
      refuse(reading.reason);
      continue;
    }
    const { value } = reading;
    const around = overlapping(taken, name);
    if (around) {
      refuse(context.words.importing.fieldTaken(name, around.column));
      continue;
    }
    const other = taken.get(name);
    taken.set(name, other ?? cell);
    if (Array.isArray(value)) {
      const before = other === undefined ? [] : (valueAt(sheet, path) as unknown[]);
      value.forEach((_, index) => {
        cells.set(`${name}[${before.length + index + 1}]`, cell);
      });
      put(sheet, path, [...before, ...value]);
    } else if (other === undefined) {
      cells.set(name, cell);
      put(sheet, path, value);
    } else if (value !== valueAt(sheet, path))
      refuse(context.words.importing.fieldTaken(name, other.column));
  }
  return { sheet, cells, unplaced, unknown };
}

/** The column that filled what a field is in, or what is in it: `funding` and `funding[1].amount`. */
const overlapping = (taken: ReadonlyMap<string, Cell>, name: string): Cell | undefined =>
  [...taken].find(([other]) =>
    ['.', '['].some((sign) => other.startsWith(name + sign) || name.startsWith(other + sign)),
  )?.[1];

/** Of each list of groups, which of its columns say something: empty ones leave no empty item. */
function itemsOf(filled: readonly Filled[]): Map<string, number[]> {
  const items = new Map<string, number[]>();
  for (const { field, earlier } of filled.map(({ target }) => target)) {
    const list = listIn(field.path);
    if (list === undefined) continue;
    const known = items.get(list) ?? [];
    if (!known.includes(earlier))
      items.set(
        list,
        [...known, earlier].sort((a, b) => a - b),
      );
  }
  return items;
}

/** `partners[].name` → `partners`. */
const listIn = (path: string): string | undefined =>
  path.includes('[]') ? path.slice(0, path.indexOf('[]')) : undefined;

type Key = string | number;

/** Where a field is in a sheet: in this item of its list, and in the first of a list in that. */
function pathOf(path: string, item: number): Key[] {
  let index = item;
  return path.split('.').flatMap((key): Key[] => {
    if (!key.endsWith('[]')) return [key];
    const place = index;
    index = 0;
    return [key.slice(0, -2), place];
  });
}

type Holder = Record<Key, unknown>;

const isHolder = (value: unknown): value is Holder => value !== null && typeof value === 'object';

const valueAt = (sheet: Fields, path: readonly Key[]): unknown =>
  path.reduce<unknown>((value, key) => (isHolder(value) ? value[key] : undefined), sheet);

/** Puts a value at a path, which is one of the schema. */
function put(sheet: Fields, path: readonly Key[], value: unknown): void {
  let holder: Holder = sheet;
  path.forEach((key, index) => {
    const next = path[index + 1];
    if (next === undefined) holder[key] = value;
    else {
      const inner = holder[key];
      const made = isHolder(inner) ? inner : typeof next === 'number' ? [] : {};
      holder[key] = made;
      holder = made as Holder;
    }
  });
}
