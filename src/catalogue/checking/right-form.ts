/**
 * How a value of the wrong form could be written: people put a term or a name where a group or a
 * list of groups is wanted, and what they wrote should not be lost to the remedy.
 */
import type { z } from 'zod';
import { isFields } from '../writing/same.ts';
import { flowText } from '../writing/yaml-text.ts';
import { unknownValue } from './diagnostic.ts';
import { labelsOfTerms, schemaAt, unwrap, valueAt } from './schema-at.ts';
import { meantByLabel, suggestion } from './suggest.ts';

type Path = readonly PropertyKey[];
type Schema = z.core.$ZodType;

/** More characters, or more items, are no example any more. */
const longest = 200;
const mostItems = 10;

/**
 * The field of a value with the value in its right form, as it could stand in a file:
 * `funding: [{source: pnrr}]`. Of an item that is wrong, its whole list where that is short.
 *
 * @param schema of the whole sheet
 * @param input the whole sheet
 * @param path of the value that is wrong
 * @returns nothing where what was meant cannot be told
 */
export function rightForm(schema: z.ZodType, input: unknown, path: Path): string | undefined {
  const right = righted(schemaAt(schema, path), valueAt(input, path));
  if (right === undefined) return undefined;
  const key = path.at(-1);
  const list = valueAt(input, path.slice(0, -1));
  if (typeof key === 'number' && Array.isArray(list) && list.length <= mostItems) {
    const element = schemaAt(schema, path);
    const items = list.map((item) => righted(element, item) ?? item);
    return written(items, path.at(-2)) ?? written(right);
  }
  return written(right, key);
}

/** As it stands in a file; nothing if that is long. */
function written(value: unknown, key?: PropertyKey): string | undefined {
  const text = flowText(value, false);
  const whole = typeof key === 'string' ? `${key}: ${text}` : text;
  return whole.length > longest || whole.includes('\n') ? undefined : whole;
}

/** A value in the form that a schema has; nothing if it has it, or if nothing can be made of it. */
function righted(schema: Schema | undefined, value: unknown): unknown {
  if (!schema || value === null || value === undefined) return undefined;
  const { type } = schema._zod.def;
  if (type === 'array') {
    const element = unwrap((schema._zod.def as z.core.$ZodArrayDef).element);
    return Array.isArray(value) ? undefined : listOf(element, value);
  }
  const only = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : undefined;
  if (type === 'object') {
    if (isFields(only)) return only;
    return typeof value === 'object' ? undefined : groupOf(schema, value);
  }
  return only !== undefined && accepts(schema, only) ? only : undefined;
}

/** One item, or the terms that a text names one after the other. */
function listOf(element: Schema | undefined, value: unknown): unknown[] | undefined {
  if (element?._zod.def.type === 'object') {
    const item = isFields(value) ? value : groupOf(element, value);
    return item && [item];
  }
  if (!element || typeof value === 'object') return undefined;
  const parts = String(value)
    .split(/[,;]/)
    .map((part) => termOf(element, part.trim()));
  if (parts.every((part) => part !== undefined)) return parts;
  return accepts(element, value) ? [value] : undefined;
}

interface Part {
  key: string;
  isRequired: boolean;
  schema: Schema;
}

/** A group that says this, in the first of its fields that can: those that must be there first. */
function groupOf(schema: Schema, value: unknown): Record<string, unknown> | undefined {
  const { shape } = schema._zod.def as z.core.$ZodObjectDef;
  const parts = Object.entries(shape).map(([key, own]): Part => {
    const isRequired = own._zod.def.type !== 'optional' && own._zod.def.type !== 'default';
    return { key, isRequired, schema: own };
  });
  const inOrder = [
    ...parts.filter(({ isRequired }) => isRequired),
    ...parts.filter(({ isRequired }) => !isRequired),
  ];
  const saying = inOrder.find((part) => valueFor(part, value) !== undefined) ?? inOrder[0];
  if (!saying) return undefined;
  const said = valueFor(saying, value) ?? value;
  const shown = parts.filter((part) => part === saying || part.isRequired);
  return Object.fromEntries(shown.map((part) => [part.key, part === saying ? said : unknownValue]));
}

/** What a field would have of this; nothing if it is nothing for it. */
function valueFor({ schema }: Part, value: unknown): unknown {
  const term = termOf(unwrap(schema), value);
  return term ?? (accepts(schema, value) ? value : undefined);
}

/** The term that a text is, or was meant to be. */
function termOf(schema: Schema | undefined, value: unknown): string | undefined {
  const labels = labelsOfTerms(schema as z.ZodType, []);
  if (typeof value !== 'string' || labels.size === 0) return undefined;
  return suggestion(value, [...new Set(labels.values())]) ?? meantByLabel(value, labels);
}

const accepts = (schema: Schema, value: unknown): boolean =>
  (schema as z.ZodType).safeParse(value).success;
