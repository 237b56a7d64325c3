/**
 * JSON Schemas (draft 2020-12) of the files of a catalogue, for editors and for other programs.
 * They are made from the schemas that check the files; rules between fields and files are not in
 * them.
 */
import { z } from 'zod';
import { languageCodes } from '../../i18n/languages.ts';
import { localizeIn } from '../../i18n/localized.ts';
import { pathOf } from '../../routing/paths.ts';
import { accessibilitySchema } from '../model/accessibility.ts';
import { newsSchema, pageSchema } from '../model/documents.ts';
import { type Declared, plain, vocabulariesOf } from '../model/declared.ts';
import { type FieldMeta, type FieldWords, fieldText } from '../model/field.ts';
import { experienceSchema } from '../model/experience.ts';
import { glossarySchema } from '../model/glossary.ts';
import { synonymsSchema } from '../model/synonyms.ts';
import { needSchema } from '../model/need.ts';
import { practiceSchema } from '../model/practice.ts';
import { type Site, siteSchema } from '../model/site.ts';
import { type DatePrecision, precisions } from '../model/dates.ts';
import type { Vocabularies, Vocabulary, VocabularyName } from '../model/vocabularies.ts';
import { vocabularySchema } from '../model/vocabulary-schemas.ts';

/** Of the schemas' form: raised when a file that was right may become wrong. */
export const schemaVersion = 1;

export interface SchemaFile {
  /** Name of the file: `practice.schema.json`. */
  name: string;
  /** The files of the content that it describes, for editors. */
  describes: string;
  schema: Record<string, unknown>;
}

/**
 * Makes the schemas.
 *
 * @param site whose address stands in their `$id`, and whose languages its texts have to be in
 * @param words of the language of labels and helps
 */
export function jsonSchemas(
  vocabularies: Vocabularies,
  { url, languages }: Pick<Site, 'url' | 'languages'>,
  words: FieldWords,
  declared: Declared = plain,
): SchemaFile[] {
  const file = (name: string, describes: string, schema: z.ZodType): SchemaFile => {
    const fileName = `${name}.schema.json`;
    const id = new URL(schemaPath(fileName), url.replace(/\/?$/, '/')).href;
    return {
      name: fileName,
      describes,
      schema: { $id: id, ...convert(schema, { vocabularies, languages, words }) },
    };
  };
  return [
    file('practice', 'practices/**/*.mdx', practiceSchema(vocabularies, declared)),
    file('experience', 'experiences/**/*.mdx', experienceSchema(vocabularies, declared)),
    file('need', 'needs/*.mdx', needSchema(vocabularies, declared)),
    file('news', 'news/*.mdx', newsSchema),
    file('page', 'pages/*.mdx', pageSchema),
    file('site', 'site.yml', siteSchema),
    file('glossary', 'glossary.yml', glossarySchema),
    file('synonyms', 'synonyms.yml', synonymsSchema),
    file('accessibility', 'accessibility.yml', accessibilitySchema),
    ...vocabulariesOf(declared).map((name) =>
      file(`vocabulary-${name}`, `vocabularies/${name}.yml`, vocabularySchema(name, declared)),
    ),
  ];
}

/** Where a schema lies in the published site, whose languages share it. */
export const schemaPath = (fileName: string): string =>
  pathOf('schema', languageCodes[0], {
    version: `v${schemaVersion}`,
    name: fileName.replace(/\.json$/, ''),
  });

type Json = Record<string, unknown>;

/** Whether what is described was written by a person, or by a program that read it. */
type Writer = 'input' | 'output';

/** What a form is described with. */
interface Described {
  vocabularies: Vocabularies;
  /** Those of the site. */
  languages: readonly string[];
  /** Of the language of labels and helps. */
  words: FieldWords;
}

/**
 * The JSON Schema of a form.
 *
 * @param writer `output` where everything has been read and checked: defaults are there, and
 *   dates are texts
 */
export function convert(schema: z.ZodType, described: Described, writer: Writer = 'input'): Json {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: writer,
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ jsonSchema }) => inWords(jsonSchema as Json, described, writer),
  }) as Json;
  return { $schema, ...rest };
}

/** Puts what the fields say of themselves in the places where editors look for it. */
function inWords(json: Json, { vocabularies, languages, words }: Described, writer: Writer): void {
  const meta = json['field'] as FieldMeta | undefined;
  const date = json['date'] as DatePrecision | undefined;
  const vocabulary = json['vocabulary'] as VocabularyName | undefined;
  const isLocalised = json['localised'] === true;
  for (const key of ['field', 'date', 'vocabulary', 'labels', 'slug', 'localised', 'language']) {
    delete json[key];
  }
  if (isLocalised) {
    json['properties'] = Object.fromEntries(
      languages.map((code) => [code, json['additionalProperties']]),
    );
    json['required'] = languages;
  }
  if (meta) {
    const { label, help, inFile, example } = fieldText({ key: '', meta }, words);
    json['title'] = label;
    const said = [help, inFile].filter(Boolean);
    if (said.length > 0) json['description'] = said.join(' ');
    if (example) json['examples'] = [exampleOf(example, json['type'])];
  }
  if (date) {
    // YAML reads a bare year as a number.
    json['type'] = date === 'day' || writer === 'output' ? 'string' : ['string', 'integer'];
    json['pattern'] = precisions[date].source;
  }
  if (vocabulary) {
    const { terms } = vocabularies[vocabulary] as Vocabulary;
    const { code } = words.language;
    const said = terms.map(
      (term) => `${localizeIn(term.label, code)}: ${localizeIn(term.definition, code)}`,
    );
    json['markdownEnumDescriptions'] = said;
  }
}

const exampleOf = (example: string, type: unknown): unknown =>
  type === 'number' || type === 'integer' ? Number(example) : example;

/** A schema as its file holds it. */
export const schemaText = ({ schema }: Pick<SchemaFile, 'schema'>): string =>
  `${JSON.stringify(schema, null, 2)}\n`;
