/**
 * What must be asked of who writes a practice without the form: the fields that every sheet has to
 * have, from the schema, one question each.
 */
import type { Field } from '../model/fields.ts';
import type { Term, Vocabularies, Vocabulary } from '../model/vocabularies.ts';
import type { Fields } from './same.ts';

export interface Question {
  /** Name of the option that answers it: `title`, `source-publisher`. */
  option: string;
  field: Field;
  /** Where the answer goes: `['sources', 0, 'publisher']`. */
  path: (string | number)[];
  /** The values to choose from. */
  terms: Term[];
  /** Whether several may be chosen. */
  many: boolean;
}

/**
 * The questions, in the order of the file.
 *
 * A list of groups is asked for one item; a choice is left at its literal.
 */
export function questionsOf(fields: readonly Field[], vocabularies: Vocabularies): Question[] {
  const ask = (field: Field, path: (string | number)[], option: string): Question[] => {
    if (!field.required) return [];
    const { kind, key, item } = field;
    const name = option === '' ? key : `${option}-${key}`;
    if (kind === 'group') {
      const inner = field.meta.step === undefined && path.length === 0 ? '' : name;
      return (field.fields ?? []).flatMap((part) => ask(part, [...path, key], inner));
    }
    if (kind === 'choice') return [];
    if (kind === 'list' && item?.kind === 'group') {
      const one = name.replace(/s$/, '');
      return (item.fields ?? []).flatMap((part) => ask(part, [...path, key, 0], one));
    }
    const vocabulary = field.vocabulary ?? item?.vocabulary;
    const terms = vocabulary ? (vocabularies[vocabulary] as Vocabulary).terms : [];
    return [{ option: name, field, path: [...path, key], terms, many: kind === 'list' }];
  };
  return fields.flatMap((field) => ask(field, [], ''));
}

/** The sheet that the answers make; what is not asked takes the literal of its choice. */
export function frontmatterOf(
  fields: readonly Field[],
  answers: readonly (readonly [Question, string | string[]])[],
): Fields {
  const frontmatter: Fields = {};
  for (const field of fields) {
    if (field.required && field.kind === 'choice') frontmatter[field.key] = field.literal;
    else if (field.required) frontmatter[field.key] = undefined;
  }
  for (const [{ path }, answer] of answers) put(frontmatter, path, answer);
  return Object.fromEntries(Object.entries(frontmatter).filter(([, value]) => value !== undefined));
}

function put(target: Fields | unknown[], path: (string | number)[], value: unknown): void {
  const [key = '', ...rest] = path;
  const holder = target as Record<string | number, unknown>;
  if (rest.length === 0) {
    holder[key] = value;
    return;
  }
  holder[key] ??= typeof rest[0] === 'number' ? [] : {};
  put(holder[key] as Fields, rest, value);
}
