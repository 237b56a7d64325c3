/**
 * Translations of the texts: `<name>.en.mdx` beside `<name>.mdx`. A translation repeats the texts
 * of a sheet and nothing else: regions, dates, amounts and names stay in one place.
 */
import { z } from 'zod';
import type { Path } from './field.ts';
import { type Field, fieldsOf } from './fields.ts';
import { day, text } from './text.ts';

/** The texts of a sheet that can be said in another language. */
export type TextTree =
  | { kind: 'text'; schema: z.ZodType }
  | { kind: 'group'; fields: Record<string, TextTree> }
  | { kind: 'list'; item: TextTree };

type Frontmatter = Record<string, unknown>;

/** The texts of the sheets that follow a schema. */
export function textsOf(schema: z.ZodType): TextTree {
  return { kind: 'group', fields: groupTexts(fieldsOf(schema)) };
}

const groupTexts = (fields: readonly Field[]): Record<string, TextTree> =>
  Object.fromEntries(
    fields.flatMap((field): [string, TextTree][] => {
      const tree = textsIn(field);
      return tree ? [[field.key, tree]] : [];
    }),
  );

function textsIn({ kind, meta, min, max, values, fields, item }: Field): TextTree | undefined {
  if (meta.proper || values) return undefined;
  if (kind === 'text') return { kind, schema: text(min, max) };
  if (kind === 'choice') return item && textsIn(item);
  if (kind === 'group') {
    const texts = groupTexts(fields ?? []);
    return Object.keys(texts).length > 0 ? { kind, fields: texts } : undefined;
  }
  const inner = kind === 'list' && item ? textsIn(item) : undefined;
  return inner && { kind: 'list', item: inner };
}

/** The schema of the sheet of a translation. */
export function translationSchema(tree: TextTree): z.ZodType {
  const texts = tree.kind === 'group' ? groupSchemas(tree.fields) : {};
  return z.strictObject({ translated: day, ...texts });
}

const groupSchemas = (fields: Record<string, TextTree>): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, tree]) => [key, partSchema(tree).optional()]),
  );

function partSchema(tree: TextTree): z.ZodType {
  if (tree.kind === 'text') return tree.schema;
  if (tree.kind === 'list') return z.array(partSchema(tree.item)).max(100);
  return z.strictObject(groupSchemas(tree.fields));
}

/** How a translation differs in shape from what it translates. */
interface Mismatch {
  path: Path;
  /** Whether the translation lacks a text or has one too many. */
  is: 'missing' | 'surplus';
}

interface Translated {
  /** The sheet of the original with the texts of the translation. */
  data: Frontmatter;
  mismatches: Mismatch[];
}

/** Puts the texts of a translation in the place of those of its original. */
export function translate(
  tree: TextTree,
  original: Frontmatter,
  translation: Frontmatter,
): Translated {
  const mismatches: Mismatch[] = [];
  const data = put(tree, original, translation, [], mismatches) as Frontmatter;
  return { data, mismatches };
}

function put(
  tree: TextTree,
  original: unknown,
  translation: unknown,
  path: Path,
  mismatches: Mismatch[],
): unknown {
  if (original === undefined) {
    if (translation !== undefined) mismatches.push({ path, is: 'surplus' });
    return undefined;
  }
  if (tree.kind === 'text') {
    if (translation === undefined) mismatches.push({ path, is: 'missing' });
    return translation ?? original;
  }
  if (tree.kind === 'list') {
    // A word may stand in place of the list.
    if (!Array.isArray(original)) return original;
    const given: unknown[] = Array.isArray(translation) ? translation : [];
    given.slice(original.length).forEach((_, index) => {
      mismatches.push({ path: [...path, original.length + index], is: 'surplus' });
    });
    return original.map((item, index) =>
      put(tree.item, item, given[index], [...path, index], mismatches),
    );
  }
  const given = (translation ?? {}) as Frontmatter;
  const written = original as Frontmatter;
  const said = Object.entries(tree.fields).flatMap(([key, part]) => {
    const value = put(part, written[key], given[key], [...path, key], mismatches);
    return value === undefined ? [] : [[key, value]];
  });
  return { ...written, ...Object.fromEntries(said) };
}
