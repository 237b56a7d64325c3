/** A file filled in with the examples that its fields give: to be read, then written over. */
import { type FieldWords, fieldText } from '../model/field.ts';
import type { Field } from '../model/fields.ts';
import type { Vocabularies } from '../model/vocabularies.ts';
import { newFile } from './practice-file.ts';

/**
 * Writes a file that the check accepts, if every mandatory text has an example. Terms are the
 * first of their vocabularies; what is for the editors, and what has no example, is left out.
 *
 * @param fields those of the sheet, in the order of the file
 * @param body the text below the sheet
 * @param words of the language of the examples
 */
export function exampleFile(
  fields: readonly Field[],
  vocabularies: Vocabularies,
  body: string,
  words: FieldWords,
): string {
  return newFile(exampleGroup(fields, vocabularies, words) ?? {}, body);
}

/** @returns nothing where a mandatory field has no example */
function exampleGroup(
  fields: readonly Field[],
  vocabularies: Vocabularies,
  words: FieldWords,
): Record<string, unknown> | undefined {
  const told = fields.filter(({ meta }) => !meta.editorial);
  const entries = told.map((field) => [field, exampleOf(field, vocabularies, words)] as const);
  if (entries.some(([field, value]) => field.required && value === undefined)) return undefined;
  const known = entries.filter(([, value]) => value !== undefined);
  if (known.length === 0) return undefined;
  return Object.fromEntries(known.map(([{ key }, value]) => [key, value]));
}

function exampleOf(field: Field, vocabularies: Vocabularies, words: FieldWords): unknown {
  const { kind, meta, item, vocabulary, literal } = field;
  if (kind === 'choice') return literal;
  if (kind === 'group') return exampleGroup(field.fields ?? [], vocabularies, words);
  if (kind === 'list') {
    const one =
      item && exampleOf({ ...item, meta: { ...meta, ...item.meta } }, vocabularies, words);
    return one === undefined ? undefined : [one];
  }
  if (vocabulary) return vocabularies[vocabulary].terms[0]?.id;
  const { example } = fieldText(field, words);
  return kind === 'number' && example ? Number(example) : example;
}
