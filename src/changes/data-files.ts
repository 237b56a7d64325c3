/** What the files of a content folder that are data, and no texts, are made of. */
import { accessibilitySchema } from '../catalogue/model/accessibility.ts';
import { type Declared, declaredBy, plain, vocabulariesOf } from '../catalogue/model/declared.ts';
import { type Field, fieldsOf } from '../catalogue/model/fields.ts';
import { newsSchema, pageSchema } from '../catalogue/model/documents.ts';
import { experienceSchema } from '../catalogue/model/experience.ts';
import { glossarySchema } from '../catalogue/model/glossary.ts';
import { synonymsSchema } from '../catalogue/model/synonyms.ts';
import { needSchema } from '../catalogue/model/need.ts';
import { practiceSchema } from '../catalogue/model/practice.ts';
import type { TextKind } from '../catalogue/model/record.ts';
import { type Site, siteSchema } from '../catalogue/model/site.ts';
import { vocabularySchema } from '../catalogue/model/vocabulary-schemas.ts';
import { once } from '../i18n/once.ts';
import type { Names } from './values.ts';

const schemas = {
  'site.yml': siteSchema,
  'glossary.yml': glossarySchema,
  'synonyms.yml': synonymsSchema,
  'accessibility.yml': accessibilitySchema,
};

const known = once(
  () =>
    new Map<string, () => Field[]>([
      ...Object.entries(schemas).map(
        ([file, schema]) => [file, once(() => fieldsOf(schema))] as const,
      ),
    ]),
);

/**
 * What a catalogue says of the form of its sheets, or said before: a field that is gone is still told
 * by its label.
 *
 * @param before its settings as they were; none if they cannot be read
 */
export function declaredThenAndNow(before: Site | undefined, now: Site | undefined): Declared {
  const [then, today] = [declaredBy(before), declaredBy(now ?? before)];
  const joined = <T extends { key: string }>(kept: readonly T[], old: readonly T[]): T[] => [
    ...kept,
    ...old.filter(({ key }) => !kept.some((one) => one.key === key)),
  ];
  const names = new Set([...Object.keys(today.terms), ...Object.keys(then.terms)]);
  return {
    ...today,
    practice: joined(today.practice, then.practice),
    terms: Object.fromEntries(
      [...names].map((name) => [name, joined(today.terms[name] ?? [], then.terms[name] ?? [])]),
    ),
  };
}

/**
 * The fields of a data file; none of one that has no schema.
 *
 * @param file its path from the content folder
 */
export function fieldsOfData(file: string, declared: Declared = plain): Field[] {
  const name = vocabulariesOf(declared).find((one) => file === `vocabularies/${one}.yml`);
  return name ? fieldsOf(vocabularySchema(name, declared)) : (known().get(file)?.() ?? []);
}

/** The fields of the sheets of each kind of text, for the terms of these vocabularies. */
export function fieldsOfTexts(names: Names, declared: Declared = plain): Record<TextKind, Field[]> {
  return {
    practice: fieldsOf(practiceSchema(names, declared)),
    need: fieldsOf(needSchema(names, declared)),
    experience: fieldsOf(experienceSchema(names, declared)),
    news: fieldsOf(newsSchema),
    page: fieldsOf(pageSchema),
  };
}

/** Of the sheet of a translation: the texts of its original, and the day on which it was compared. */
export const fieldsOfTranslation = (fields: readonly Field[]): Field[] => [
  {
    path: 'translated',
    key: 'translated',
    kind: 'date',
    precision: 'day',
    required: true,
    meta: { name: 'translation.translated' },
  },
  ...fields,
];
