/** One cell of a table: where it is, and what it says for the field that it becomes. */
import { onOneLine } from '../catalogue/model/trim.ts';
import { isBareHost } from '../catalogue/model/address.ts';
import { centDigits, euroFields } from '../catalogue/model/euro-fields.ts';
import { precisions } from '../catalogue/model/dates.ts';
import type { Field } from '../catalogue/model/fields.ts';
import { longestLine } from '../catalogue/model/text.ts';
import type { Vocabularies } from '../catalogue/model/vocabularies.ts';
import { cellDate } from '../catalogue/model/written-date.ts';
import { italianSigns, likelyNumbers, numberOf } from '../catalogue/model/written-number.ts';
import { listOf } from '../catalogue/writing/csv.ts';
import type { Words } from '../i18n/languages.ts';
import { cleanText } from './clean-text.ts';
import { type CellValue, textOf } from './table.ts';
import { termNamed, termsNamed } from './term.ts';

/** Where a value is from, so that people find it again. */
export interface Cell {
  /** Where there are several: its file, or its sheet. */
  table?: string;
  /** As a spreadsheet counts: the names of the columns are in the first one. */
  row: number;
  /** The name at its top. */
  column: string;
  value: CellValue;
}

export interface CellContext {
  vocabularies: Vocabularies;
  /** That it is told in why a cell cannot be read. */
  words: Words;
  /** Those in which a cell may be written. */
  tableLanguages: readonly Words[];
  /** Between the items of a list; in a table of ours, what ours has. */
  separator?: string | undefined;
  /** A table of ours: lists, numbers and terms are as this program writes them. */
  isOurs: boolean;
  /** Written by a spreadsheet that has a comma before decimals. */
  hasDecimalComma: boolean;
}

/** Nothing, where the cell says that nothing is known. */
type CellReading = { value: unknown } | { reason: string } | { unknown: true };

/** What stands where nobody knows, in any language; the words for it are in the dictionaries. */
const unknown = /^(?:[-–—?/]+|\.\.\.|…|null|none|#?n\/a)$/i;

/** Kinds of fields for which a word that nothing is known is no value. */
const kindsWithout = new Set(['number', 'date', 'address', 'email', 'boolean']);

const saysNothingKnown = (text: string, { tableLanguages }: CellContext): boolean =>
  unknown.test(text) || tableLanguages.some(({ importing }) => importing.cells.notKnown.test(text));

/** Reads a cell that is not empty; what cannot be told for sure is refused, with what to write. */
export function readCell(given: CellValue, field: Field, context: CellContext): CellReading {
  const text = context.isOurs ? textOf(given) : cleanText(textOf(given));
  const { kind } = field;
  if (kindsWithout.has(kind) && !context.isOurs && saysNothingKnown(text.trim(), context)) {
    return { unknown: true };
  }
  if (kind === 'number') {
    return typeof given === 'number' ? { value: given } : readNumber(text, field, context);
  }
  if (kind === 'date') return readDate(text, field, context);
  if (kind === 'address' && !context.isOurs) return readAddress(text, context.words);
  if (kind === 'email' && !context.isOurs) return readEmail(text, context.words);
  return { value: valueIn(text, field, context) };
}

function valueIn(text: string, field: Field, context: CellContext): unknown {
  const { kind, item, vocabulary } = field;
  const { vocabularies, separator, isOurs } = context;
  if (kind === 'list') {
    const parted = separator === undefined ? text : text.replace(/\n+/g, separator);
    if (item?.vocabulary && separator !== undefined) {
      return termsNamed(parted, separator, vocabularies[item.vocabulary]);
    }
    const items = separator === undefined ? listOf(text) : parted.split(separator);
    const written = items.map((one) => one.trim()).filter((one) => one !== '');
    return written.map((one) => (item ? valueIn(one, item, context) : one));
  }
  if (kind === 'boolean') return booleanIn(text, context.tableLanguages) ?? text;
  if (kind === 'choice') return isLiteral(text, field.literal) ? field.literal : text;
  if (vocabulary) return termNamed(text, vocabularies[vocabulary]) ?? text.trim();
  const isLine =
    !isOurs && kind === 'text' && (field.max ?? Number.POSITIVE_INFINITY) <= longestLine;
  return isLine ? onOneLine(text) : text;
}

const isLiteral = (text: string, literal: string | undefined): boolean =>
  literal !== undefined &&
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-') === literal;

/**
 * Yes or no, as programs, spreadsheets and people write it.
 *
 * @returns nothing of what is neither, or what languages disagree about
 */
export function booleanIn(text: string, tableLanguages: readonly Words[]): boolean | undefined {
  const written = text.trim().toLowerCase();
  const cells = tableLanguages.map(({ importing }) => importing.cells);
  const isYes = ['true', 'x', '1'].includes(written) || cells.some(({ yes }) => yes.has(written));
  const isNo = ['false', '0'].includes(written) || cells.some(({ no }) => no.has(written));
  return isYes === isNo ? undefined : isYes;
}

/**
 * A number as the form reads it; in our own table first as programs write it, which is how it is
 * published.
 */
function readNumber(text: string, { path }: Field, context: CellContext): CellReading {
  const decimals = euroFields.some((field) => field === path) ? centDigits : undefined;
  const written = text.trim();
  const isPlain = context.isOurs && !context.hasDecimalComma && /^-?\d+(?:\.\d+)?$/.test(written);
  const number = isPlain ? Number(written) : numberOf(written, () => italianSigns);
  // Who writes thousands as the English do means 1,500 to be a thousand and a half; a table of ours
  // has points before decimals, and who saved it anew may have put them before thousands.
  const doubtful = context.isOurs ? /^-?[1-9]\d{0,2}[.,]\d{3}$/ : /^-?[1-9]\d{0,2},\d{3}$/;
  const isInDoubt = !isPlain && doubtful.test(written.replace(/\s|€/g, ''));
  const hasRoom = (value: number) =>
    decimals === undefined || Number(value.toFixed(decimals)) === value;
  const isShort = decimals === undefined || !isPlain || !/\.\d{3}$/.test(written);
  if (typeof number === 'number' && !isInDoubt && isShort && hasRoom(number)) {
    return { value: number };
  }
  const likely = likelyNumbers(written, decimals).map((one) => String(one).replace('.', ','));
  return { reason: context.words.importing.notNumber(likely) };
}

/** A date in any of the ways in which a table has it. */
function readDate(text: string, { precision }: Field, context: CellContext): CellReading {
  // As it was published: what it lacks, the check tells.
  if (context.isOurs && precisions.partial.test(text)) return { value: text };
  const read = cellDate(
    text,
    precision,
    context.tableLanguages.map(({ language, importing }) => ({ language, ...importing.cells })),
  );
  if ('date' in read) return { value: read.date };
  return {
    reason: context.words.importing.notDate(read.doubt, read.likely, precision ?? 'partial'),
  };
}

/** One address, with what a browser would put before it. */
function readAddress(text: string, { importing: words }: Words): CellReading {
  const found = text.split(/[\s;|]+|,(?=\s|https?:|www\.)/).filter((one) => one !== '');
  const addresses = found.filter((one) => /^(?:https?:\/\/|www\.)/i.test(one) || isBareHost(one));
  if (addresses.length > 1) return { reason: words.twoAddresses };
  const [only = ''] = addresses;
  if (found.length !== 1) return { value: text.trim() };
  return { value: isBareHost(only) ? `https://${only}` : found[0] };
}

function readEmail(text: string, { importing: words }: Words): CellReading {
  const found = text
    .replace(/mailto:/gi, '')
    .split(/[\s;,|]+/)
    .filter((one) => one !== '');
  if (found.filter((one) => one.includes('@')).length > 1) return { reason: words.twoAddresses };
  return { value: found.join(' ') };
}
