/** How people are told of a field and of what stands in it. */

import type { Path } from '../model/field.ts';

/** `['funding', 0, 'source']` → `funding[1].source`: people count from one. */
export function fieldName(path: Path, prefix?: string): string {
  const start = prefix === undefined ? [] : [prefix];
  return path.reduce<string>(
    (name, key) =>
      typeof key === 'number'
        ? `${name}[${key + 1}]`
        : name
          ? `${name}.${String(key)}`
          : String(key),
    start.join(''),
  );
}

/** The list that an item is of: `themes[2]` → `themes`. */
export const listName = (field: string): string => field.replace(/\[\d+\]$/, '');

/** A value as it is quoted. */
export const shorten = (value: unknown): string => {
  const text = String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
