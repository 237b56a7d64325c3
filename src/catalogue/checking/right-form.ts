/**
 * How a value of the wrong form could be written: people put a term or a name where a group or a
 * list of groups is wanted, and what they wrote should not be lost to the remedy.
 */
import { anyLanguage } from './any-language.ts';
import type { z } from 'zod';
import { isFields } from '../writing/same.ts';
import { flowText } from '../writing/yaml-text.ts';
import { type DatePrecision, isDate } from '../model/dates.ts';
import type { Path } from '../model/field.ts';
import { cellDate } from '../model/written-date.ts';
import { likelyNumbers, looksGrouped } from '../model/written-number.ts';
import { yesOrNo } from '../model/yes-no.ts';
import { type FormCause, unknownValue } from './rule-parameters.ts';
import { isName, markedItems, separatedItems } from './written-list.ts';
import { rangeOfDates, rangeOfNumbers } from './written-range.ts';
import { labelsOfTerms, notedOf, schemaAt, unwrap, valueAt } from './schema-at.ts';
import { meantByLabel, suggestion } from './suggest.ts';

type Schema = z.core.$ZodType;

/** What is known of a file beside what it says. */
export interface Surroundings {
  /** How a value is written there: `20.000` of the number 20. */
  sourceAt?: ((path: Path) => string | undefined) | undefined;
  /** Those of the site, for texts in each of them. */
  languages?: readonly string[] | undefined;
}

/** @returns nothing where the right form says enough */
export function formCause(schema: z.ZodType, input: unknown, path: Path): FormCause | undefined {
  const type = schemaAt(schema, path)?._zod.def.type;
  const value = valueAt(input, path);
  if (type === 'boolean') {
    const meant = yesOrNo(value);
    return meant === undefined ? undefined : meant ? 'yes' : 'no';
  }
  if (type !== 'string') return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return 'quotes';
  return textWithColon(value) === undefined ? undefined : 'colon';
}

/** More characters, or more items, are no example any more. */
const longest = 200;
const mostItems = 10;
/** A text is written whole. */
const longestText = 1000;

/**
 * The field of a value with the value in its right form, as it could stand in a file:
 * `funding: [{source: pnrr}]`. Of an item that is wrong, its whole list where that is short.
 *
 * @param schema of the whole sheet
 * @param input the whole sheet
 * @param path of the value that is wrong
 * @returns nothing where what was meant cannot be told
 */
export function rightForm(
  schema: z.ZodType,
  input: unknown,
  path: Path,
  surroundings: Surroundings,
): string | undefined {
  const value = asWritten(valueAt(input, path), path, surroundings);
  const own = schemaAt(schema, path);
  const right = righted(own, asTextOf(own, value, path, surroundings), surroundings);
  if (right === undefined) return undefined;
  const key = path.at(-1);
  if (formCause(schema, input, path) === 'colon') {
    const text = flowText(right, false);
    const line = typeof key === 'number' ? `- ${text}` : `${String(key)}: ${text}`;
    return line.length > longestText ? undefined : line;
  }
  const list = asWritten(valueAt(input, path.slice(0, -1)), path.slice(0, -1), surroundings);
  if (typeof key === 'number' && Array.isArray(list) && list.length <= mostItems) {
    const element = schemaAt(schema, path);
    const items = list.map((item: unknown, index) => {
      const told = asTextOf(element, item, [...path.slice(0, -1), index], surroundings);
      return righted(element, told, surroundings) ?? withNumbers(element, item);
    });
    return written(items, path.at(-2)) ?? written(right);
  }
  return written(right, key);
}

/** The value with its numbers as people read them, not YAML: `20.000` is 20000. */
function asWritten(value: unknown, path: Path, surroundings: Surroundings): unknown {
  if (typeof value === 'number') {
    const source = surroundings.sourceAt?.(path);
    return source !== undefined && looksGrouped(source) ? Number(source.replace('.', '')) : value;
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => asWritten(item, [...path, index], surroundings));
  }
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => [key, asWritten(own, [...path, key], surroundings)]),
  );
}

/** As it stands in a file; nothing if that is long. */
function written(value: unknown, key?: PropertyKey): string | undefined {
  const text = flowText(value, false);
  const whole = typeof key === 'string' ? `${key}: ${text}` : text;
  return whole.length > longest || whole.includes('\n') ? undefined : whole;
}

/** A number where a text is wanted, with the digits that it was written with: `1.10`. */
function asTextOf(
  schema: Schema | undefined,
  value: unknown,
  path: Path,
  { sourceAt }: Surroundings,
): unknown {
  if (schema?._zod.def.type !== 'string') return value;
  if (typeof value === 'number') return new NumberText(sourceAt?.(path) ?? String(value));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, told]) => [
      key,
      typeof told === 'number' ? (sourceAt?.([...path, key]) ?? told) : told,
    ]),
  );
}

/** Of a number, its text. */
class NumberText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** The text that YAML took for a group, because of the colon in it. */
function textWithColon(value: unknown): string | undefined {
  if (!isFields(value)) return undefined;
  const [[key, told] = ['', undefined], ...others] = Object.entries(value);
  if (others.length > 0 || key === '' || typeof told === 'object') {
    return others.length === 0 && key !== '' && told === null ? `${key}:` : undefined;
  }
  return `${key}: ${String(told)}`;
}

/** A value in the form that a schema has; nothing if it has it, or if nothing can be made of it. */
function righted(
  schema: Schema | undefined,
  value: unknown,
  { languages = [] }: Surroundings,
): unknown {
  if (!schema || value === null || value === undefined) return undefined;
  const { type } = schema._zod.def;
  if (type === 'string') {
    const text =
      value instanceof NumberText
        ? value.text
        : typeof value === 'boolean'
          ? String(value)
          : textWithColon(value);
    if (text !== undefined) return accepts(schema, text) ? text : undefined;
  }
  if (type === 'boolean') return yesOrNo(value);
  if (type === 'array') {
    const element = unwrap((schema._zod.def as z.core.$ZodArrayDef).element);
    return Array.isArray(value) ? undefined : listOf(element, value);
  }
  const only = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : undefined;
  if (type === 'object') {
    if (isFields(only)) return withNumbers(schema, only);
    if ((schema as z.ZodType).meta()?.['localised'] === true) {
      if (typeof value === 'object' || languages.length === 0) return undefined;
      const [first, ...others] = languages;
      const blanks = others.map((code) => [code, unknownValue]);
      return Object.fromEntries([[first, String(value)], ...blanks]);
    }
    return typeof value === 'object' ? undefined : groupOf(schema, value);
  }
  return only !== undefined && accepts(schema, only) ? only : undefined;
}

/** One item, or the terms that a text names one after the other. */
function listOf(element: Schema | undefined, value: unknown): unknown[] | undefined {
  const marked = typeof value === 'string' ? markedItems(value) : undefined;
  if (element?._zod.def.type === 'object') {
    if (isFields(value)) return [withNumbers(element, value)];
    const items = (marked ?? [value]).map((one) => groupOf(element, one));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (!element || typeof value === 'object') return undefined;
  if (element._zod.def.type !== 'string' && element._zod.def.type !== 'enum') {
    return accepts(element, value) ? [value] : undefined;
  }
  const text = String(value);
  const parts = marked ?? separatedItems(text);
  const terms = parts.map((part) => termOf(element, part));
  if (terms.every((term) => term !== undefined)) return terms;
  const areItems =
    parts.every((part) => accepts(element, part)) &&
    (marked !== undefined || !accepts(element, text) || areNames(element, parts));
  if (areItems) return parts;
  return accepts(element, text) ? [text] : undefined;
}

/** Texts of no more characters are names: a comma is between two of them, and in none. */
const longestName = 100;

/** Whether these are names of things, in a list of such. */
const areNames = (element: Schema, parts: readonly string[]): boolean =>
  Number((element as z.ZodString).maxLength ?? Infinity) <= longestName && parts.every(isName);

interface Part {
  key: string;
  isRequired: boolean;
  schema: Schema;
}

/** The fields of a group that begin and end something, whatever it is. */
const ranges = [
  ['min', 'max'],
  ['start', 'end'],
] as const;

/**
 * A group that says this, in one of its fields that can: those that want a form of their own, as an
 * address, before those that take any text, and those that must be there before the others. What
 * none of them takes is asked for.
 */
function groupOf(schema: Schema, value: unknown): Record<string, unknown> | undefined {
  const { shape } = schema._zod.def as z.core.$ZodObjectDef;
  const parts = Object.entries(shape).map(([key, own]): Part => {
    const isRequired = own._zod.def.type !== 'optional' && own._zod.def.type !== 'default';
    return { key, isRequired, schema: own };
  });
  const rank = (part: Part) => (takesAnyText(part.schema) ? 2 : 0) + (part.isRequired ? 0 : 1);
  const saying = parts
    .toSorted((one, other) => rank(one) - rank(other))
    .find((part) => valueFor(part.schema, value) !== undefined);
  // A text that is too long for the field that would take it is not lost to the remedy.
  if (!saying && parts.some((part) => takesAnyText(part.schema))) {
    return undefined;
  }
  const required = Object.fromEntries(
    parts.filter(({ isRequired }) => isRequired).map(({ key }) => [key, unknownValue]),
  );
  const told =
    saying && !takesAnyText(saying.schema)
      ? { [saying.key]: valueFor(saying.schema, value) }
      : (rangeIn(parts, value) ??
        (saying ? { [saying.key]: valueFor(saying.schema, value) } : undefined));
  const whole: Record<string, unknown> = { ...required, ...told };
  const shown = parts.filter(({ key }) => Object.hasOwn(whole, key));
  if (shown.length === 0) return undefined;
  return Object.fromEntries(shown.map(({ key }) => [key, whole[key]]));
}

/** Both ends of what a text says from one to the other, where a group has fields for them. */
function rangeIn(parts: readonly Part[], value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'string') return undefined;
  for (const [first, last] of ranges) {
    const schemas = [first, last].map((key) => parts.find((part) => part.key === key)?.schema);
    const [from, to] = schemas;
    if (!from || !to) continue;
    const precision = precisionOf(from);
    const ends = precision === undefined ? rangeOfNumbers(value) : rangeOfDates(value, precision);
    if (!ends) continue;
    const [begin, end] = [valueFor(from, ends[0]), valueFor(to, ends[1])];
    if (begin !== undefined && end !== undefined) return { [first]: begin, [last]: end };
  }
  return undefined;
}

const precisionOf = (schema: Schema): DatePrecision | undefined =>
  notedOf(schema, 'date') as DatePrecision | undefined;

/** Whether a field takes whatever text there is. */
function takesAnyText(schema: Schema): boolean {
  const own = unwrap(schema);
  const def = own?._zod.def as { type?: string; format?: string } | undefined;
  if (def?.type !== 'string' || def.format !== undefined) return false;
  return precisionOf(schema) === undefined;
}

/** What a field would have of this; nothing if it is nothing for it. */
function valueFor(schema: Schema, value: unknown): unknown {
  const own = unwrap(schema);
  const term = termOf(own, value);
  if (term !== undefined) return term;
  const precision = precisionOf(schema);
  if (precision !== undefined) return dateFor(schema, precision, value);
  const meant = own?._zod.def.type === 'number' ? numberFor(own, value) : value;
  return meant !== undefined && accepts(schema, meant) ? meant : undefined;
}

/** A number, also where it is written as people do; nothing of what is none. */
function numberFor(schema: Schema, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return likelyNumbers(value).find((one) => accepts(schema, one));
}

/** A year stays the number that it is in files. */
function dateFor(schema: Schema, precision: DatePrecision, value: unknown): unknown {
  if (typeof value === 'object' || !/^.{4,40}$/.test(String(value))) return undefined;
  const read = cellDate(String(value), precision, anyLanguage);
  const date = 'date' in read && isDate(read.date, precision) ? read.date : undefined;
  if (date === undefined || !accepts(schema, date)) return undefined;
  return /^\d{4}$/.test(date) ? Number(date) : date;
}

/** A value with the numbers in it that are still the texts they were written as. */
function withNumbers(schema: Schema | undefined, value: unknown): unknown {
  if (!schema || !isFields(value)) return value;
  const { shape } = schema._zod.def as z.core.$ZodObjectDef;
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => {
      const part = shape && Object.hasOwn(shape, key) ? unwrap(shape[key]) : undefined;
      const number = part?._zod.def.type === 'number' ? numberFor(part, own) : undefined;
      return [key, number ?? own];
    }),
  );
}

/** The term that a text is, or was meant to be. */
function termOf(schema: Schema | undefined, value: unknown): string | undefined {
  const labels = labelsOfTerms(schema as z.ZodType, []);
  if (typeof value !== 'string' || labels.size === 0) return undefined;
  return suggestion(value, [...new Set(labels.values())]) ?? meantByLabel(value, labels);
}

const accepts = (schema: Schema, value: unknown): boolean =>
  (schema as z.ZodType).safeParse(value).success;
