/** What is read from elsewhere: plain data, not trusted in anything. */
import type { Path } from '../catalogue/model/field.ts';
import { isFields } from '../catalogue/writing/same.ts';
import type { Cell } from './cell.ts';

/** A practice as another catalogue has it. */
export interface Incoming {
  /** How it is told in the report. */
  name: string;
  slug: string;
  sheet: unknown;
  /** What those tell who took it up. */
  experiences?: readonly unknown[];
  /** Its page, if it has one. */
  address?: string;
  /** Its file, with the story, if it has one. */
  source?: string;
  /** The text below the sheet, where it comes with it. */
  body?: string;
  /** Those of its texts in other languages. */
  translations?: IncomingTranslation[];
  /** Of a table: where each value of the sheet is from, by the name of its field. */
  cells?: ReadonlyMap<string, Cell>;
  /** Of a table: where the practice stands in it. */
  row?: number;
  /** Nothing can be made of it: why, is among what is not placed. */
  isUnreadable?: boolean;
  /** What has no place and is not in the sheet. */
  unplaced: Unplaced[];
}

/** The texts of a practice in another language. */
interface IncomingTranslation {
  language: string;
  sheet: unknown;
  /** Its file, with the story. */
  source?: string;
}

/** A field, or a column, that could not be placed. */
export interface Unplaced {
  field: string;
  /** In words. */
  reason: string;
  /** Where it is, in a table. */
  cell?: Cell;
}

/** Where the practices are from, as a source names it. */
export interface Origin {
  name: string;
  publisher: string;
}

export interface IncomingCatalogue {
  origin: Origin;
  practices: Incoming[];
}

/** Deeper than any sheet. */
const deepest = 20;

/**
 * Copies data of JSON, without the names that mean something to JavaScript itself and without what
 * is deeper than any sheet.
 *
 * @param dropped is told the path of what is left out
 */
export function plainCopy(
  value: unknown,
  dropped: (path: Path) => void,
  path: readonly PropertyKey[] = [],
): unknown {
  if (path.length > deepest) {
    dropped(path);
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => plainCopy(item, dropped, [...path, index]));
  }
  if (!isFields(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') dropped([...path, key]);
    else copy[key] = plainCopy(inner, dropped, [...path, key]);
  }
  return copy;
}
