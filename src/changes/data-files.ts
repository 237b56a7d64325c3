/** What the files of a content folder that are data, and no texts, are made of. */
import { accessibilitySchema } from '../catalogue/model/accessibility.ts';
import { type Field, fieldsOf } from '../catalogue/model/fields.ts';
import { newsSchema, pageSchema } from '../catalogue/model/documents.ts';
import { experienceSchema } from '../catalogue/model/experience.ts';
import { glossarySchema } from '../catalogue/model/glossary.ts';
import { synonymsSchema } from '../catalogue/model/synonyms.ts';
import { needSchema } from '../catalogue/model/need.ts';
import { practiceSchema } from '../catalogue/model/practice.ts';
import type { TextKind } from '../catalogue/model/record.ts';
import { siteSchema } from '../catalogue/model/site.ts';
import { vocabularyNames, vocabularySchema } from '../catalogue/model/vocabularies.ts';
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
      ...vocabularyNames.map(
        (name) =>
          [`vocabularies/${name}.yml`, once(() => fieldsOf(vocabularySchema(name)))] as const,
      ),
    ]),
);

/**
 * The fields of a data file; none of one that has no schema.
 *
 * @param file its path from the content folder
 */
export const fieldsOfData = (file: string): Field[] => known().get(file)?.() ?? [];

/** The fields of the sheets of each kind of text, for the terms of these vocabularies. */
export function fieldsOfTexts(names: Names): Record<TextKind, Field[]> {
  return {
    practice: fieldsOf(practiceSchema(names)),
    need: fieldsOf(needSchema(names)),
    experience: fieldsOf(experienceSchema(names)),
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
