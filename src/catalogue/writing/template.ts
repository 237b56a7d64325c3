/** An empty practice file that explains itself, for those who write without the form. */
import type { Field } from '../model/fields.ts';
import type { Vocabularies } from '../model/vocabularies.ts';

/** What stands in place of the story until somebody writes it; the check tells if it stays. */
export const placeholder = { it: 'Scrivi qui il racconto.', en: 'Write the story here.' } as const;

const values = { it: 'valori', en: 'values' } as const;

/** @param fields those of a practice, in the order of the file */
export function template(fields: readonly Field[], vocabularies: Vocabularies): string {
  const lines = fields.flatMap((field) => fieldLines(field, vocabularies, 0));
  return `---\n${lines.join('\n')}\n---\n\n${placeholder.it}\n`;
}

/** What is optional stands behind a `#`, ready to be freed. */
function fieldLines(field: Field, vocabularies: Vocabularies, depth: number): string[] {
  const { key, kind, required, meta } = field;
  const lead = `${'  '.repeat(depth)}${required ? '' : '# '}`;
  const about = [
    meta.label.it,
    meta.help?.it,
    meta.inFile?.it,
    valuesOf(field, vocabularies),
  ].filter(Boolean);
  const comment = `${'  '.repeat(depth)}# ${about.join(' — ')}`;
  const inner = (fields: Field[] = []) =>
    fields.flatMap((part) =>
      fieldLines({ ...part, required: required && part.required }, vocabularies, depth + 1),
    );
  if (kind === 'group') return [comment, `${lead}${key}:`, ...inner(field.fields)];
  if (kind === 'choice') return [comment, `${lead}${key}: ${field.literal}`];
  if (kind === 'list' && field.item?.kind === 'group') {
    const parts = (field.item.fields ?? []).map(
      (part, index) => `${lead}  ${index === 0 ? '- ' : '  '}${part.key}: ${sample(part)}`,
    );
    return [comment, `${lead}${key}:`, ...parts];
  }
  return [comment, `${lead}${key}: ${kind === 'list' ? '[]' : sample(field)}`];
}

const sample = ({ meta, kind }: Field): string =>
  kind === 'text' ? JSON.stringify(meta.example?.it ?? '') : (meta.example?.it ?? '');

function valuesOf({ vocabulary, item }: Field, vocabularies: Vocabularies): string {
  const name = vocabulary ?? item?.vocabulary;
  if (!name) return '';
  return `${values.it}: ${vocabularies[name].terms.map((term) => term.id).join(', ')}`;
}
