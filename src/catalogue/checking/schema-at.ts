/** What stands where in a schema, in terms of the fields that it describes. */
import type { z } from 'zod';
import { type FieldMeta, type FieldWords, fieldText, type Path } from '../model/field.ts';

/** The value that a path leads to. */
export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}

/** The part of the schema that a path leads to, seen through optionals, lists and unions. */
export function schemaAt(schema: z.ZodType, path: Path): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of [...path, undefined]) {
    current = unwrap(current);
    if (key === undefined || current === undefined) return current;
    const def: z.core.$ZodTypeDef = current._zod.def;
    if (typeof key === 'number') current = (def as z.core.$ZodArrayDef).element;
    else current = (def as z.core.$ZodObjectDef).shape?.[String(key)];
  }
  return current;
}

/** What is behind optionals, defaults and the like; of a union, its list. */
export function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let current = schema;
  while (current !== undefined) {
    const def: z.core.$ZodTypeDef & {
      innerType?: z.core.$ZodType;
      out?: z.core.$ZodType;
      options?: readonly z.core.$ZodType[];
    } = current._zod.def;
    if (def.innerType) current = def.innerType;
    else if (def.type === 'pipe') current = def.out;
    else if (def.options) current = def.options.find((option) => option._zod.def.type === 'array');
    else return current;
  }
  return current;
}

/** What is noted of a schema, behind optionals and the like. */
export function notedOf(schema: z.core.$ZodType, name: string): unknown {
  let current: z.core.$ZodType | undefined = schema;
  while (current) {
    const noted = (current as z.ZodType).meta()?.[name];
    if (noted !== undefined) return noted;
    current = (current._zod.def as { innerType?: z.core.$ZodType }).innerType;
  }
  return undefined;
}

/** The word that a field takes in place of its list. */
export function literalAt(schema: z.ZodType, path: Path): string | undefined {
  const parent = schemaAt(schema, path.slice(0, -1))?._zod.def as z.core.$ZodObjectDef | undefined;
  const own = parent?.shape?.[String(path.at(-1))]?._zod.def as z.core.$ZodUnionDef | undefined;
  const literal = own?.options?.find((option) => option._zod.def.type === 'literal');
  const values = (literal?._zod.def as z.core.$ZodLiteralDef<string> | undefined)?.values;
  return values?.[0];
}

/** The names of the fields of the group at a path; none where there is no group. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const def = schemaAt(schema, path)?._zod.def as z.core.$ZodObjectDef | undefined;
  return Object.keys(def?.shape ?? {});
}

/** The vocabulary that the terms at a path are of. */
export function vocabularyAt(schema: z.ZodType, path: Path): string | undefined {
  const found = schemaAt(schema, path) as z.ZodType | undefined;
  const vocabulary = found?.meta()?.['vocabulary'];
  return typeof vocabulary === 'string' ? vocabulary : undefined;
}

/** Whether the value is the code of a language of the site. */
export function isLanguageAt(schema: z.ZodType, path: Path): boolean {
  const found = schemaAt(schema, path) as z.ZodType | undefined;
  return found?.meta()?.['language'] === true;
}

/** The group beside a field that has one of its name: the field lost its indentation. */
export function groupWith(key: string, schema: z.ZodType, path: Path): string | undefined {
  return keysAt(schema, path).find((group) => keysAt(schema, [...path, group]).includes(key));
}

/**
 * Names by which people know the fields of a group: `temi` for `themes`.
 *
 * @param authorLanguages those that people may have written them in
 */
export function labelsAt(
  schema: z.ZodType,
  path: Path,
  authorLanguages: readonly FieldWords[],
): Map<string, string> {
  const def = schemaAt(schema, path)?._zod.def as z.core.$ZodObjectDef | undefined;
  const shape: Record<string, z.core.$ZodType> = def?.shape ?? {};
  return new Map(
    Object.entries(shape).flatMap(([key, field]) => {
      const meta = (field as z.ZodType).meta()?.['field'] as FieldMeta | undefined;
      if (!meta) return [];
      return authorLanguages.map((words): [string, string] => [
        fieldText({ key, meta }, words).label,
        key,
      ]);
    }),
  );
}

/** Labels of the terms of a vocabulary: `Anziani` for `persone-anziane`. */
export function labelsOfTerms(schema: z.ZodType, path: Path): Map<string, string> {
  const labels = (schemaAt(schema, path) as z.ZodType | undefined)?.meta()?.['labels'];
  return new Map((labels as [string, string][] | undefined) ?? []);
}

/** The names of all the fields of a schema, however deep they stand. */
export function namesIn(schema: z.ZodType): Set<string> {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (part: z.core.$ZodType | undefined): void => {
    const found = unwrap(part);
    if (found === undefined || seen.has(found)) return;
    seen.add(found);
    const { shape, element } = found._zod.def as Partial<z.core.$ZodObjectDef> &
      Partial<Pick<z.core.$ZodArrayDef, 'element'>>;
    visit(element);
    for (const [name, inner] of Object.entries(shape ?? {})) {
      names.add(name);
      visit(inner);
    }
  };
  visit(schema);
  return names;
}
