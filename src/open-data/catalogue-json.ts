/** The catalogue, and each of its practices, as JSON. */
import { z } from 'zod';
import { experienceSchema } from '../catalogue/model/experience.ts';
import { type Declared, plain, vocabulariesOf } from '../catalogue/model/declared.ts';
import { practiceSchema } from '../catalogue/model/practice.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { type Site, siteSchema } from '../catalogue/model/site.ts';
import { identifierOf } from '../catalogue/queries/identifier.ts';
import { day, localised, siteAddress, slug, text } from '../catalogue/model/text.ts';
import { textsOf, translationSchema } from '../catalogue/model/translation.ts';
import type { Vocabularies } from '../catalogue/model/vocabularies.ts';
import { vocabularySchema } from '../catalogue/model/vocabulary-schemas.ts';
import { convert, schemaPath } from '../catalogue/schemas/json-schema.ts';
import type { OpenDataContext } from './distribution.ts';
import { dataVersion } from './data-version.ts';
import { licenceName, licenceOf } from './licence.ts';
import { language } from '#words/language.ts';
import { model } from '#words/model.ts';

const schemaNames = {
  catalogue: 'catalogue-json.schema.json',
  practice: 'practice-json.schema.json',
};

const practiceItem = (vocabularies: Partial<Vocabularies>, declared: Declared = plain) =>
  z.strictObject({
    /** By it a practice is known for good, also when its file gets another name. */
    identifier: slug,
    /** The name of its file, unique in the whole catalogue: the address is made from it. */
    slug,
    /** Its page. */
    address: siteAddress,
    /** Its file: the sheet and the body, in Markdown. */
    source: siteAddress,
    /** Its replications are also those that the experiences tell of. */
    sheet: practiceSchema(vocabularies, declared),
    /** Its texts in the other languages. */
    translations: z
      .array(
        z.strictObject({
          language: z.string().regex(/^[a-z]{2}$/),
          /** Its file: the sheet and the body, in Markdown. */
          source: siteAddress,
          sheet: translationSchema(textsOf(practiceSchema(vocabularies, declared))),
        }),
      )
      .optional(),
    /** How it went for those who took it up, where somebody tells. */
    experiences: z
      .array(
        experienceSchema(vocabularies, declared).extend({
          /** Its file, where there is a text below the sheet. */
          source: siteAddress.optional(),
        }),
      )
      .optional(),
  });

const head = {
  $schema: siteAddress,
  version: z.literal(dataVersion),
  licence: z.strictObject({ id: text(), name: text(), url: siteAddress }),
  publisher: siteSchema.shape.publisher,
};

/** The form of the catalogue as JSON, with these vocabularies. */
export const catalogueJsonSchema = (
  vocabularies: Partial<Vocabularies>,
  declared: Declared = plain,
) =>
  z.strictObject({
    ...head,
    name: localised,
    description: localised,
    address: siteAddress,
    languages: siteSchema.shape.languages,
    /** The latest date in the content; none in a catalogue without dates. */
    modified: day.optional(),
    vocabularies: z.strictObject(
      Object.fromEntries(
        vocabulariesOf(declared).map((name) => [name, vocabularySchema(name, declared)]),
      ),
    ),
    practices: z.array(practiceItem(vocabularies, declared)),
  });
type CatalogueJson = z.infer<ReturnType<typeof catalogueJsonSchema>>;

/** The form of one practice as JSON. */
const practiceJsonSchema = (vocabularies: Partial<Vocabularies>, declared: Declared = plain) =>
  z.strictObject({ ...head, ...practiceItem(vocabularies, declared).shape });
type PracticeJson = z.infer<ReturnType<typeof practiceJsonSchema>>;

/** The JSON Schemas of both, by the name of their files. */
export function dataSchemas({ catalogue, root }: OpenDataContext) {
  const { vocabularies, declared } = catalogue;
  const { languages } = catalogue.site;
  const file = (of: keyof typeof schemaNames, form: z.ZodType) => ({
    of,
    name: schemaNames[of],
    schema: {
      $id: root.underBase(schemaPath(schemaNames[of])),
      ...convert(form, { vocabularies, languages, words: { language, model } }, 'output'),
    },
  });
  return [
    file('catalogue', catalogueJsonSchema(vocabularies, declared)),
    file('practice', practiceJsonSchema(vocabularies, declared)),
  ];
}

function itemOf(record: PracticeRecord, { catalogue, routes, root }: OpenDataContext) {
  const { slug, data: sheet } = record;
  const translations = catalogue.translationsOf(record).map((translation) => ({
    language: translation.language,
    source: root.practiceTranslation(slug, translation.language),
    sheet: translation.frontmatter,
  }));
  return {
    identifier: identifierOf(record),
    slug,
    address: routes.practice(slug),
    source: root.practiceFile(slug),
    sheet,
    ...(translations.length > 0 && { translations }),
    ...experiencesIn(record, { catalogue, root }),
  };
}

function experiencesIn(
  record: PracticeRecord,
  { catalogue, root }: Pick<OpenDataContext, 'catalogue' | 'root'>,
) {
  const experiences = catalogue.experiencesOf(record).map(({ slug, data, code }) => ({
    ...data,
    ...(code && { source: root.experienceFile(slug) }),
  }));
  return experiences.length > 0 && { experiences };
}

function licenceInJson(site: Site): { id: string; name: string; url: string } {
  const { address } = licenceOf(site);
  const name = licenceName(site, language.code);
  return { id: site.licence.id, name, url: address };
}

const headOf = ({ catalogue, root }: OpenDataContext, schema: keyof typeof schemaNames) => ({
  $schema: root.underBase(schemaPath(schemaNames[schema])),
  version: dataVersion,
  licence: licenceInJson(catalogue.site),
  publisher: catalogue.site.publisher,
});

/** The whole catalogue; its texts are in the files that `source` names. */
export function catalogueJson(context: OpenDataContext): CatalogueJson {
  const { site, vocabularies, practices } = context.catalogue;
  const modified = context.catalogue.day;
  return {
    ...headOf(context, 'catalogue'),
    name: site.name,
    description: site.claim,
    address: context.siteUrl,
    languages: site.languages,
    ...(modified && { modified }),
    vocabularies,
    practices: practices.map((practice) => itemOf(practice, context)),
  } as CatalogueJson;
}

/** One practice. */
export const practiceJson = (practice: PracticeRecord, context: OpenDataContext): PracticeJson =>
  ({ ...headOf(context, 'practice'), ...itemOf(practice, context) }) as PracticeJson;
