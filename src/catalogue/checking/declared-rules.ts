/** The rules on the fields that a catalogue declares in `site.yml`. */
import type { PracticeField } from '../model/extra-fields.ts';
import { practiceSchema } from '../model/practice.ts';
import type { Site } from '../model/site.ts';
import { vocabularyNames } from '../model/vocabularies.ts';
import { vocabularySchema } from '../model/vocabulary-schemas.ts';
import { keysAt } from './schema-at.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { filterIds } from '../queries/filters.ts';
import type { Path } from '../model/field.ts';
import type { Locate } from './zod-diagnostics.ts';

/** Tells the fields whose name is taken, and those of terms that name no vocabulary. */
export function declaredProblems({ fields }: Pick<Site, 'fields'>, locate: Locate): Diagnostic[] {
  const { practice = [], terms = {} } = fields ?? {};
  const ofPractice = [...Object.keys(practiceSchema({}).shape), ...filterIds, 'q', 'sort'];
  return [
    ...taken(practice, ofPractice, ['fields', 'practice'], locate),
    ...practice.flatMap((one, at) => withoutVocabulary(one, at, locate)),
    ...vocabularyNames.flatMap((name) => {
      const known = keysAt(vocabularySchema(name), ['terms', 0]);
      return taken(terms[name] ?? [], known, ['fields', 'terms', name], locate);
    }),
  ];
}

function taken(
  fields: readonly { key: string }[],
  known: readonly string[],
  path: Path,
  locate: Locate,
): Diagnostic[] {
  const names = new Set(known);
  return fields.flatMap(({ key }, at) => {
    const isTaken = names.has(key);
    names.add(key);
    return isTaken
      ? [diagnostic('taken-field', locate([...path, at, 'key'], 'value'), { key })]
      : [];
  });
}

function withoutVocabulary(one: PracticeField, at: number, locate: Locate): Diagnostic[] {
  if (one.kind !== 'term' || one.vocabulary !== undefined) return [];
  const field = `fields.practice[${at + 1}].vocabulary`;
  return [diagnostic('missing-field', locate(['fields', 'practice', at], 'value'), { field })];
}
