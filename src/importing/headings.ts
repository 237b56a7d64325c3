/** Which row of a table has the names of its columns, and which of them are known. */
import { headingKey } from './clean-text.ts';
import { type Row, type Table, textOf } from './table.ts';

export interface Heading {
  /** As they are written. */
  names: string[];
  /** As they are compared. */
  keys: string[];
  /** Those below the heading. */
  rows: Row[];
}

/** A title and notes may stand above the names of the columns; no more than these rows. */
const mostAbove = 20;

/**
 * Finds the row with the names: of the first ones, that in which most are known.
 *
 * @param known as {@link headingKey} makes them
 * @returns nothing if no row has any of them
 */
export function headingOf({ rows }: Table, known: ReadonlySet<string>): Heading | undefined {
  let best: { at: number; keys: string[]; count: number } | undefined;
  for (const [at, { cells }] of rows.slice(0, mostAbove).entries()) {
    const keys = cells.map((cell) => headingKey(textOf(cell)));
    const count = new Set(keys.filter((key) => known.has(key))).size;
    if (count > (best?.count ?? 0)) best = { at, keys, count };
  }
  const head = best && rows[best.at];
  if (!best || !head) return undefined;
  const names = head.cells.map((cell) =>
    textOf(cell)
      .replace(/^\uFEFF/, '')
      .trim(),
  );
  return { names, keys: best.keys, rows: rows.slice(best.at + 1) };
}

/** The names of the first row, to be told when none is known. */
export const firstNames = ({ rows }: Table): string[] =>
  (rows[0]?.cells ?? []).map((cell) => textOf(cell).trim()).filter((name) => name !== '');
