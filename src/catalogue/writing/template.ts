/** An empty practice file that explains itself, for those who write without the form. */
import { say } from '../../i18n/say.ts';
import type { Field } from '../model/fields.ts';
import type { Vocabularies } from '../model/vocabularies.ts';

/** What stands in place of the story until somebody writes it; the check tells if it stays. */
export const placeholder = { it: 'Scrivi qui il racconto.', en: 'Write the story here.' } as const;

const values = { it: 'valori', en: 'values' } as const;

/** @param fields those of a practice, in the order of the file */
export function template(fields: readonly Field[], vocabularies: Vocabularies): string {
  const lines = fields.flatMap((field) => fieldLines(field, vocabularies, 0));
  return `---\n${lines.join('\n')}\n---\n\n${say(placeholder)}\n`;
}

/** What is optional stands behind a `#`, ready to be freed. */
function fieldLines(field: Field, vocabularies: Vocabularies, depth: number): string[] {
  const { key, kind, required, meta } = field;
  const lead = `${'  '.repeat(depth)}${required ? '' : '# '}`;
  const about = [
    say(meta.label),
    say(meta.help),
    say(meta.inFile),
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
  kind === 'text' ? JSON.stringify(say(meta.example) ?? '') : (say(meta.example) ?? '');

function valuesOf({ vocabulary, item }: Field, vocabularies: Vocabularies): string {
  const name = vocabulary ?? item?.vocabulary;
  if (!name) return '';
  return `${say(values)}: ${vocabularies[name].terms.map((term) => term.id).join(', ')}`;
}
