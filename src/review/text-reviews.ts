/** What there is to say of each text that a proposal changes, with its translations beside it. */
import type { Words } from '../i18n/languages.ts';
import type { Field } from '../catalogue/model/fields.ts';
import type { DocumentRecord, TextKind } from '../catalogue/model/record.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { originalFile, textName } from '../catalogue/model/file-name.ts';
import type { ChangeDescribers } from '../changes/changelog.ts';
import { fieldsOfTranslation } from '../changes/data-files.ts';
import { type FieldStatement, takingFirst } from '../changes/describe-changes.ts';
import type { Change } from './changes.ts';
import { compareTexts, type Unread } from './compare-files.ts';
import type { Contents } from './contents.ts';

interface Compared {
  told: FieldStatement[];
  unread?: Unread;
}

interface TranslationReview extends Compared {
  language: string;
  change: Change;
}

export interface TextReview extends Compared {
  kind: TextKind;
  /** Of the text, not of its translation. */
  file: string;
  /** Absent where only translations changed. */
  change?: Change;
  title?: string;
  /** As it will be; absent when the file is gone or has errors. */
  record?: DocumentRecord;
  translations: TranslationReview[];
  /** The languages of translations that stay as they are. */
  unchanged: string[];
}

interface TextSources {
  inside: string;
  contents: ReadonlyMap<Change, Contents>;
  fields: Record<TextKind, Field[]>;
  describers: ChangeDescribers;
  catalogue: Catalogue | undefined;
  /** Of the texts that are no translations. */
  language: string;
  /** Of the language that is told in. */
  words: Words;
  /** Paths of all translations that there are, from the top of the repository. */
  translated: readonly string[];
}

/** Compares texts. @param changes those of texts, in their order */
export function textReviews(
  changes: readonly { change: Change; kind: TextKind }[],
  sources: TextSources,
): TextReview[] {
  const records = recordsIn(sources);
  const byFile = new Map<string, TextReview>();
  const reviewOf = (file: string, kind: TextKind): TextReview => {
    const known = byFile.get(file);
    if (known) return known;
    const record = records.get(file);
    const made: TextReview = {
      kind,
      file,
      told: [],
      translations: [],
      unchanged: [],
      ...(record && { record, title: record.data.title }),
    };
    byFile.set(file, made);
    return made;
  };
  for (const { change, kind } of changes) {
    const original = originalFile(change.file);
    const review = reviewOf(original, kind);
    const contents = sources.contents.get(change);
    if (!contents) continue;
    if (original !== change.file) {
      const { language = '' } = textName(change.file) ?? {};
      const fields = fieldsOfTranslation(sources.fields[kind]);
      const { title, ...compared } = compare(
        contents,
        fields,
        sources.describers.translation[kind],
        language,
        sources.words,
      );
      review.translations.push({ language, change, ...compared });
      // Of an original that has errors, or is gone, this is the only title there is.
      if (title !== undefined) review.title ??= title;
    } else {
      const { language } = sources;
      const compared = compare(
        contents,
        sources.fields[kind],
        sources.describers[kind],
        language,
        sources.words,
      );
      Object.assign(review, { change, ...compared });
      review.title = review.record?.data.title ?? compared.title ?? review.title ?? '';
    }
  }
  for (const file of sources.translated) {
    const review = byFile.get(originalFile(file));
    const { language = '' } = textName(file) ?? {};
    if (!review || review.translations.some((one) => one.language === language)) continue;
    review.unchanged.push(language);
  }
  return [...byFile.values()];
}

function compare(
  contents: Contents,
  fields: readonly Field[],
  describer: ChangeDescribers['practice'],
  language: string,
  words: Words,
): Compared & { title?: string } {
  const { fields: changed, ...rest } = compareTexts(contents, fields, { language, words });
  return { ...rest, told: takingFirst(changed.map(describer.field)) };
}

function recordsIn({ catalogue, inside }: TextSources): Map<string, DocumentRecord> {
  if (!catalogue) return new Map();
  const { practices, experiences, needs, news, pages } = catalogue;
  return new Map(
    [...practices, ...experiences, ...needs, ...news, ...pages].map((record) => [
      inside + record.file,
      record,
    ]),
  );
}
