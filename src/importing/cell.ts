/** One cell of a table: where it is, and what it says for the field that it becomes. */
import { centDigits, euroFields } from '../catalogue/model/euro-fields.ts';
import type { Field } from '../catalogue/model/fields.ts';
import type { Vocabularies, Vocabulary } from '../catalogue/model/vocabularies.ts';
import { italianSigns, likelyNumbers, numberOf } from '../catalogue/model/written-number.ts';
import { listOf } from '../catalogue/writing/csv.ts';
import { words } from './words.ts';

/** Where a value is from, so that people find it again. */
export interface Cell {
  /** As a spreadsheet counts: the names of the columns are in the first one. */
  row: number;
  /** The name at its top. */
  column: string;
  text: string;
}

export interface CellContext {
  vocabularies: Vocabularies;
  /** Between the items of a list; in a table of ours, what ours has. */
  separator?: string | undefined;
}

export type CellReading = { value: unknown } | { reason: string };

/** Reads a cell that is not empty; what cannot be told for sure is refused, with what to write. */
export function readCell(text: string, field: Field, context: CellContext): CellReading {
  if (field.kind === 'number') return readNumber(text, field, context.separator === undefined);
  return { value: valueIn(text, field, context) };
}

function valueIn(text: string, field: Field, context: CellContext): unknown {
  const { kind, item, vocabulary } = field;
  if (kind === 'list') {
    const { separator } = context;
    const items = separator === undefined ? listOf(text) : text.split(separator);
    const written = items.map((one) => one.trim()).filter((one) => one !== '');
    return written.map((one) => (item ? valueIn(one, item, context) : one));
  }
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return vocabulary ? termOf(text, context.vocabularies[vocabulary]) : text;
}

const sameWords = new Intl.Collator(undefined, { sensitivity: 'base' });

/** People name terms by the words that they read, in whichever language of the site. */
const termOf = (text: string, { terms }: Vocabulary): string =>
  terms.find(({ label }) =>
    Object.values(label).some((name) => sameWords.compare(name, text.trim()) === 0),
  )?.id ?? text.trim();

/**
 * A number as the form reads it; in our own table first as programs write it, which is how it is
 * published.
 */
function readNumber(text: string, { path }: Field, isOurs: boolean): CellReading {
  const decimals = euroFields.some((field) => field === path) ? centDigits : undefined;
  const written = text.trim();
  const isPlain = isOurs && /^-?\d+(?:\.\d+)?$/.test(written);
  const number = isPlain ? Number(written) : numberOf(written, () => italianSigns);
  // Who writes thousands as the English do means 1,500 to be a thousand and a half.
  const isInDoubt = !isPlain && /^-?[1-9]\d{0,2},\d{3}$/.test(written.replace(/\s|€/g, ''));
  const hasRoom = (value: number) =>
    decimals === undefined || Number(value.toFixed(decimals)) === value;
  const isShort = decimals === undefined || !isPlain || !/\.\d{3}$/.test(written);
  if (typeof number === 'number' && !isInDoubt && isShort && hasRoom(number)) {
    return { value: number };
  }
  const likely = likelyNumbers(written, decimals).map((one) => String(one).replace('.', ','));
  return { reason: words.notNumber(likely) };
}
