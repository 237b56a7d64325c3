/** An empty practice file that explains itself, for those who write without the form. */
import { type FieldWords, fieldText } from '../model/field.ts';
import type { Field } from '../model/fields.ts';
import type { Vocabularies } from '../model/vocabularies.ts';

interface Context {
  vocabularies: Vocabularies;
  words: FieldWords;
}

/**
 * Writes the file. What stands in place of the body is told by the check if it stays.
 *
 * @param fields those of a practice, in the order of the file
 * @param words of the language that it explains itself in
 */
export function template(
  fields: readonly Field[],
  vocabularies: Vocabularies,
  words: FieldWords,
): string {
  const lines = fields.flatMap((field) => fieldLines(field, { vocabularies, words }, 0));
  return `---\n${lines.join('\n')}\n---\n\n${words.model.template.placeholder}\n`;
}

/** What is optional stands behind a `#`, ready to be freed. */
function fieldLines(field: Field, context: Context, depth: number): string[] {
  const { key, kind, required } = field;
  const { label, help, inFile } = fieldText(field, context.words);
  const lead = `${'  '.repeat(depth)}${required ? '' : '# '}`;
  const about = [label, help, inFile, valuesOf(field, context)].filter(Boolean);
  const comment = `${'  '.repeat(depth)}# ${about.join(' — ')}`;
  const inner = (fields: Field[] = []) =>
    fields.flatMap((part) =>
      fieldLines({ ...part, required: required && part.required }, context, depth + 1),
    );
  if (kind === 'group') return [comment, `${lead}${key}:`, ...inner(field.fields)];
  if (kind === 'choice') return [comment, `${lead}${key}: ${field.literal}`];
  if (kind === 'list' && field.item?.kind === 'group') {
    const parts = (field.item.fields ?? []).map(
      (part, index) => `${lead}  ${index === 0 ? '- ' : '  '}${part.key}: ${sample(part, context)}`,
    );
    return [comment, `${lead}${key}:`, ...parts];
  }
  return [comment, `${lead}${key}: ${kind === 'list' ? '[]' : sample(field, context)}`];
}

function sample(field: Field, { words }: Context): string {
  const { example = '' } = fieldText(field, words);
  return field.kind === 'text' ? JSON.stringify(example) : example;
}

function valuesOf({ vocabulary, item }: Field, { vocabularies, words }: Context): string {
  const name = vocabulary ?? item?.vocabulary;
  if (!name) return '';
  return `${words.model.template.values}: ${vocabularies[name].terms.map((term) => term.id).join(', ')}`;
}
