/** Sheets as data, changed somewhere: what a person does in the form, and what nobody would. */
import fc from 'fast-check';
import { type Fields, isFields } from '../../../src/catalogue/writing/same.ts';
import { oddText } from './oddities.ts';

const words = fc.oneof(
  fc.constantFrom(
    'una',
    'l’orto: due',
    '- a',
    '# b',
    '"c"',
    "l'altro",
    ' d',
    'e ',
    'f\ng',
    '2019',
    'true',
    'null',
    '',
  ),
  // In a browser no text is half a sign; files cannot hold one.
  oddText.map((text) => text.toWellFormed().replaceAll('\0', '')),
);

const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    words,
    fc.constantFrom<unknown>(0, -1, 1.5, 1e21, 2019, 979_460.64, true, false),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'source',
        'title',
        'text',
        'url',
        'start',
        'note',
        'a b',
        '1',
        '- x',
        'toString',
        'constructor',
        'toJSON',
      ),
      tie('value'),
      { maxKeys: 3, noNullPrototype: true },
    ),
  ),
}));
export { anyValue };

const kinds = ['set', 'remove', 'add', 'move', 'double'] as const;

export interface DataChange {
  kind: (typeof kinds)[number];
  /** Which way to take at each level; the way ends where the list does. */
  way: number[];
  /** Of a field that is added. */
  key: string;
  value: unknown;
}

export const dataChange: fc.Arbitrary<DataChange> = fc.record({
  kind: fc.constantFrom(...kinds),
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
  key: fc.constantFrom(
    'title',
    'text',
    'end',
    'note',
    'lessons',
    'nuovo',
    'max',
    'date',
    'role',
    'toString',
  ),
  value: anyValue,
});

/** A copy of plain data with a change somewhere in it. */
export function changed(data: unknown, { kind, way, key, value }: DataChange): unknown {
  const [step = 0, ...rest] = way;
  if (Array.isArray(data)) {
    const at = data.length === 0 ? 0 : step % data.length;
    const items: unknown[] = [...data];
    if (rest.length > 0 && typeof items[at] === 'object') {
      items[at] = changed(items[at], { kind, way: rest, key, value });
    } else if (kind === 'set') items[at] = value;
    else if (kind === 'remove') items.splice(at, 1);
    else if (kind === 'add') items.splice(at, 0, value);
    else if (kind === 'double') items.splice(at, 0, items[at] ?? value);
    else items.push(...items.splice(at, 1));
    return items;
  }
  if (!isFields(data)) return value;
  const entries = Object.entries(data);
  const at = entries.length === 0 ? 0 : step % entries.length;
  const [name = key, inner] = entries[at] ?? [];
  if (rest.length > 0 && typeof inner === 'object' && inner !== null) {
    entries[at] = [name, changed(inner, { kind, way: rest, key, value })];
  } else if (kind === 'remove') entries.splice(at, 1);
  else if (kind === 'set') entries[at] = [name, value];
  else if (kind === 'move') entries.push(...entries.splice(at, 1));
  else if (!entries.some(([other]) => other === key)) entries.splice(at, 0, [key, value]);
  return Object.fromEntries(entries);
}

/** Several changes, one after the other, of a group. */
export const changedFields = (fields: Fields, changes: readonly DataChange[]): Fields =>
  changes.reduce<Fields>((data, change) => changed(data, change) as Fields, fields);
