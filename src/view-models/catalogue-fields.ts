/** The fields of the files that those write who keep a catalogue. */
import { newsSchema, pageSchema } from '../catalogue/model/documents.ts';
import { plain, vocabulariesOf } from '../catalogue/model/declared.ts';
import { type Field, fieldsOf } from '../catalogue/model/fields.ts';
import { needSchema } from '../catalogue/model/need.ts';
import { siteSchema } from '../catalogue/model/site.ts';
import type { Vocabulary, VocabularyName } from '../catalogue/model/vocabularies.ts';
import { vocabularySchema } from '../catalogue/model/vocabulary-schemas.ts';
import type { Localized } from '../i18n/localized.ts';
import { getCatalogue } from './catalogue.ts';

interface VocabularyFields {
  name: VocabularyName;
  label: Localized;
  /** What its terms have beside what all terms have. */
  fields: Field[];
}

interface CatalogueFields {
  site: Field[];
  /** What every vocabulary has. */
  vocabulary: Field[];
  vocabularies: VocabularyFields[];
  texts: { kind: 'need' | 'news' | 'page'; fields: Field[] }[];
}

/** The fields of `site.yml`, of the vocabularies, and of the texts that are no practices. */
export async function catalogueFields(): Promise<CatalogueFields> {
  const {
    catalogue: { declared, vocabularies },
  } = await getCatalogue();
  // Its terms have nothing of their own.
  const common = fieldsOf(vocabularySchema('targets', plain));
  const known = new Set(fieldsOfTerms(common).map(({ key }) => key));
  return {
    site: withoutRepeats(fieldsOf(siteSchema)),
    vocabulary: common,
    vocabularies: vocabulariesOf(declared).map((name) => ({
      name,
      label: (vocabularies[name] as Vocabulary).label,
      fields: fieldsOfTerms(fieldsOf(vocabularySchema(name, declared))).filter(
        ({ key }) => !known.has(key),
      ),
    })),
    texts: [
      { kind: 'need', fields: fieldsOf(needSchema(vocabularies, declared)) },
      { kind: 'news', fields: fieldsOf(newsSchema) },
      { kind: 'page', fields: fieldsOf(pageSchema) },
    ],
  };
}

const fieldsOfTerms = (vocabulary: readonly Field[]): Field[] =>
  vocabulary.find(({ key }) => key === 'terms')?.item?.fields ?? [];

/** Of fields side by side that are called alike, all are in one: they are alike in everything else. */
function withoutRepeats(fields: readonly Field[]): Field[] {
  const all = Map.groupBy(fields, ({ key, meta }) => meta.name ?? key);
  return [...all.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const key = alike.map((one) => one.key).join(', ');
    return [{ ...first, key, ...(first.fields && { fields: withoutRepeats(first.fields) }) }];
  });
}
