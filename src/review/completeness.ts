/** How much of what a reader looks for a practice declares. */
import { type FieldWords, fieldText } from '../catalogue/model/field.ts';
import type { Field } from '../catalogue/model/fields.ts';
import { isFields } from '../catalogue/writing/same.ts';

export interface Completeness {
  /** From 0 to 1: declared fields over those that count. */
  share: number;
  /** Labels of the fields that are not declared, in the order of the sheet. */
  missing: string[];
}

/**
 * Weighs a sheet: every field that may be left out counts one, and so does a choice that may be
 * "not declared". Groups count as wholes, except those that are spread over the steps of the form,
 * whose parts count. What is for the editors alone, and what most practices cannot have, does not.
 *
 * @param fields those of a practice, from its schema
 * @param words of the language that they are named in
 */
export function completeness(
  frontmatter: unknown,
  fields: readonly Field[],
  words: FieldWords,
): Completeness {
  const counted = fields.flatMap((field) => weighed(field, frontmatter, words));
  const missing = counted.filter(({ declared }) => !declared).map(({ label }) => label);
  const share = counted.length === 0 ? 1 : (counted.length - missing.length) / counted.length;
  return { share, missing };
}

function weighed(
  field: Field,
  frontmatter: unknown,
  words: FieldWords,
): { label: string; declared: boolean }[] {
  const value = isFields(frontmatter) ? frontmatter[field.key] : undefined;
  if (field.meta.editorial || field.meta.uncounted) return [];
  if (field.kind === 'group' && field.meta.step === undefined) {
    return (field.fields ?? []).flatMap((part) => weighed(part, value, words));
  }
  const mayBeLeftOut = !field.required || field.kind === 'choice';
  if (!mayBeLeftOut) return [];
  const declared = value !== undefined && value !== field.literal;
  return [{ label: fieldText(field, words).label, declared }];
}
