/**
 * The fields of a schema as data, for whatever is made from them: the form, the questions of the
 * command, the template, the reference page, the JSON Schemas.
 */
import { z } from 'zod';
import type { FieldMeta } from './field.ts';
import type { DatePrecision } from './dates.ts';
import type { VocabularyName } from './vocabularies.ts';

type FieldKind =
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'address'
  | 'email'
  | 'slug'
  | 'term'
  | 'group'
  | 'list'
  | 'choice';

export interface Field {
  /** From the top of the sheet; `[]` stands for any item of a list: `funding[].source`. */
  path: string;
  key: string;
  kind: FieldKind;
  required: boolean;
  meta: FieldMeta;
  /** Of a text: characters; of a number: its value; of a list: items. */
  min?: number;
  max?: number;
  whole?: boolean;
  precision?: DatePrecision;
  vocabulary?: VocabularyName;
  /** Of a text that may only be one of these. */
  values?: string[];
  /** Of a group. */
  fields?: Field[];
  /** It is no group of fields, but a text in each language of the site. */
  localised?: true;
  /** Of a list: what each of its items is. Of a choice: what it is when it is not `literal`. */
  item?: Field;
  /** Of a choice: the word that stands for "not declared". */
  literal?: string;
}

/** What Zod writes of a schema, as far as it is looked at here. */
interface Json {
  type?: string;
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  anyOf?: Json[];
  const?: string;
  enum?: string[];
  format?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  field?: FieldMeta;
  date?: DatePrecision;
  vocabulary?: VocabularyName;
  slug?: boolean;
  localised?: boolean;
}

/** The fields of a sheet, in the order in which they stand in a file. */
export function fieldsOf(schema: z.ZodType): Field[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  return groupFields(json as Json, '');
}

function groupFields(json: Json, parent: string): Field[] {
  const required = new Set(json.required);
  return Object.entries(json.properties ?? {}).map(([key, property]) =>
    fieldOf(property, key, parent === '' ? key : `${parent}.${key}`, required.has(key)),
  );
}

function fieldOf(json: Json, key: string, path: string, required: boolean): Field {
  const meta = json.field ?? {};
  const common = { path, key, required, meta };
  const literal = json.anyOf?.find((branch) => branch.const !== undefined)?.const;
  const list = json.anyOf?.find((branch) => branch.type === 'array');
  if (literal !== undefined && list) {
    const item = fieldOf({ ...list, field: meta }, key, path, required);
    return { ...common, kind: 'choice', literal, item };
  }
  if (json.type === 'array') {
    const item = fieldOf(json.items ?? {}, key, `${path}[]`, true);
    return { ...common, kind: 'list', item, ...limits(json.minItems, json.maxItems) };
  }
  if (json.type === 'object') {
    const inLanguages = json.localised && { localised: true as const };
    return { ...common, kind: 'group', fields: groupFields(json, path), ...inLanguages };
  }
  if (json.type === 'boolean') return { ...common, kind: 'boolean' };
  if (json.type === 'number' || json.type === 'integer') {
    const whole = json.type === 'integer';
    return { ...common, kind: 'number', whole, ...limits(json.minimum, json.maximum) };
  }
  if (json.vocabulary) return { ...common, kind: 'term', vocabulary: json.vocabulary };
  if (json.date) return { ...common, kind: 'date', precision: json.date };
  const kind =
    json.format === 'uri'
      ? 'address'
      : json.format === 'email'
        ? 'email'
        : json.slug
          ? 'slug'
          : 'text';
  const values = json.enum && { values: json.enum };
  return { ...common, kind, ...values, ...limits(json.minLength, json.maxLength) };
}

const limits = (min: number | undefined, max: number | undefined) => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

/** A field and all that are below it. */
export function* withInner(fields: readonly Field[]): Generator<Field> {
  for (const field of fields) {
    yield field;
    if (field.fields) yield* withInner(field.fields);
    if (field.item) yield* withInner(field.item.kind === 'group' ? (field.item.fields ?? []) : []);
    if (field.kind === 'choice' && field.item?.item?.fields) {
      yield* withInner(field.item.item.fields);
    }
  }
}
