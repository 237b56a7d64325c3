/** What differs between two moments of the data of a catalogue. */
import type { Words } from '../i18n/languages.ts';
import { localizeIn } from '../i18n/localized.ts';
import { compare } from '../catalogue/checking/diagnostic.ts';
import { type Declared, vocabulariesOf } from '../catalogue/model/declared.ts';
import type { Field } from '../catalogue/model/fields.ts';
import type { TextKind } from '../catalogue/model/record.ts';
import { firstLanguage } from '../catalogue/model/site.ts';
import type { Term, Vocabulary, VocabularyName } from '../catalogue/model/vocabularies.ts';
import { byFormerSlug, identifierOf } from '../catalogue/queries/identifier.ts';
import { same } from '../catalogue/writing/same.ts';
import {
  declaredThenAndNow,
  fieldsOfData,
  fieldsOfTexts,
  fieldsOfTranslation,
} from './data-files.ts';
import { differencesIn, type FieldChange } from './differences.ts';
import type { Snapshot, SnapshotPractice, SnapshotText, SnapshotTranslation } from './snapshot.ts';
import { bodyChange } from './body-changes.ts';

/** The language that a text is written in, and the words that what happened to it is told in. */
interface Written {
  language: string;
  words: Words;
}

/** What changed in a translation of a text. */
interface TranslationChange {
  kind: 'added' | 'changed' | 'removed';
  language: string;
  fields: FieldChange[];
}

interface Common {
  slug: string;
  title: string;
  fields: FieldChange[];
  /** Left out where none changed. */
  translations?: TranslationChange[];
}

export interface PracticeChange extends Common {
  kind: 'added' | 'changed' | 'renamed' | 'removed';
  /** What no rename changes. Of a practice that was removed, `slug` is the last that it had. */
  identifier: string;
  /** Of a practice that was renamed, the slug that it had. */
  formerSlug?: string;
}

/** Of a need, a news item or a page: their slug is what they are known by. */
export interface TextChange extends Common {
  kind: 'added' | 'changed' | 'removed';
}

export interface TermChange {
  kind: 'added' | 'relabelled' | 'changed' | 'removed';
  vocabulary: VocabularyName;
  term: string;
  before?: string;
  after?: string;
  /** What changed in it; left out of a term that is new or gone. */
  fields?: FieldChange[];
}

/** Of a file that is data. */
export interface SettingsChange {
  kind: 'added' | 'changed' | 'removed';
  /** Its path from the content folder. */
  file: string;
  fields: FieldChange[];
}

export interface DataChanges {
  /** By title. */
  practices: PracticeChange[];
  experiences: TextChange[];
  needs: TextChange[];
  news: TextChange[];
  pages: TextChange[];
  /** In the order of the vocabularies and of their terms. */
  terms: TermChange[];
  /** The identity of the site, the glossary, the declaration; and what vocabularies say of themselves. */
  settings: SettingsChange[];
  /** Files that the rules of now cannot read as they were then: they are not compared. */
  unreadable: string[];
}

/**
 * Compares two moments. A practice is the same one if its slug is, or if it names the old slug
 * among those that it had.
 *
 * @param words of the language that fields are named in
 */
export function changesBetween(before: Snapshot, after: Snapshot, words: Words): DataChanges {
  const declared = declaredThenAndNow(before.site, after.site);
  const fields = fieldsOfTexts({ ...before.vocabularies, ...after.vocabularies }, declared);
  const language = after.site ? firstLanguage(after.site) : words.language.code;
  const written = { language, words };
  const { unreadable } = before;
  const textsOf = (kind: Exclude<TextKind, 'practice'>): TextChange[] =>
    textChanges(before.texts[kind], after.texts[kind], {
      fields: fields[kind],
      ...written,
      wasThere: (slug) => slugsIn(unreadable, `${folders[kind]}/`).has(slug),
    });
  return {
    practices: practiceChanges(before, after, fields.practice, written),
    experiences: textsOf('experience'),
    needs: textsOf('need'),
    news: textsOf('news'),
    pages: textsOf('page'),
    terms: vocabulariesOf(declared).flatMap((name) =>
      termChanges(name, before.vocabularies[name], after.vocabularies[name], { declared, words }),
    ),
    settings: settingsChanges(before, after, { declared, words }),
    unreadable,
  };
}

const folders: Record<TextKind, string> = {
  practice: 'practices',
  experience: 'experiences',
  need: 'needs',
  news: 'news',
  page: 'pages',
};

/** The names of the files of a folder. */
const slugsIn = (files: readonly string[], folder: string): Set<string> =>
  new Set(
    files
      .filter((file) => file.startsWith(folder))
      // Of an experience, the folder is part of its slug.
      .map((file) =>
        file
          .replace(folder === `${folders.experience}/` ? folder : /^.*\//, '')
          .replace(/\.mdx$/, ''),
      ),
  );

function practiceChanges(
  before: Snapshot,
  after: Snapshot,
  fields: readonly Field[],
  written: Written,
): PracticeChange[] {
  const now = new Map(after.practices.map((practice) => [practice.slug, practice]));
  const renamed = byFormerSlug(after.practices);
  const found = new Set<SnapshotPractice>();
  const compared = before.practices.flatMap((then): PracticeChange[] => {
    const practice = now.get(then.slug) ?? renamed.get(then.slug);
    if (!practice) return [{ ...named(then), kind: 'removed', fields: [] }];
    found.add(practice);
    return changedPractice(then, practice, fields, written);
  });
  const slugsThen = slugsIn(before.unreadable, 'practices/');
  const added = after.practices
    .filter((practice) => !found.has(practice))
    // What could not be read then was there all the same.
    .filter(({ slug, data }) => ![slug, ...(data.formerly ?? [])].some((s) => slugsThen.has(s)))
    .map((practice): PracticeChange => ({ ...named(practice), kind: 'added', fields: [] }));
  return [...added, ...compared].sort(byTitle(written.language));
}

const byTitle =
  (language: string) =>
  (a: Common, b: Common): number =>
    a.title.localeCompare(b.title, language) || compare(a.slug, b.slug);

const named = (practice: SnapshotPractice) => ({
  identifier: identifierOf(practice),
  slug: practice.slug,
  title: practice.data.title,
});

function changedPractice(
  before: SnapshotPractice,
  after: SnapshotPractice,
  fields: readonly Field[],
  written: Written,
): PracticeChange[] {
  const isRenamed = before.slug !== after.slug;
  const differing = changedText(before, after, fields, written);
  const own = differing.fields.filter(({ path }) => !isRenamed || path !== 'formerly');
  if (!isRenamed && own.length === 0 && !differing.translations) return [];
  const common = { ...named(after), ...differing, fields: own };
  return [
    isRenamed
      ? { ...common, kind: 'renamed', formerSlug: before.slug }
      : { ...common, kind: 'changed' },
  ];
}

/** What two versions of a text differ in; and those of its translations. */
function changedText(
  before: SnapshotText,
  after: SnapshotText,
  fields: readonly Field[],
  { language, words }: Written,
): Pick<Common, 'fields' | 'translations'> {
  const translations = translationChanges(before.translations, after.translations, fields, words);
  return {
    fields: [
      ...differencesIn(fields, before.data, after.data, words),
      ...bodyField(before.text, after.text, { language, words }),
    ],
    ...(translations.length > 0 && { translations }),
  };
}

/** The text below a sheet as one more field. */
export function bodyField(
  before: string,
  after: string,
  { language, words }: Written,
): FieldChange[] {
  const body = bodyChange(before, after, language);
  return body ? [{ path: 'text', label: words.changes.text, story: body }] : [];
}

function translationChanges(
  before: readonly SnapshotTranslation[],
  after: readonly SnapshotTranslation[],
  fields: readonly Field[],
  words: Words,
): TranslationChange[] {
  const [then, now] = [before, after].map(
    (all) => new Map(all.map((translation) => [translation.language, translation])),
  );
  const languages = [...new Set([...before, ...after].map(({ language }) => language))];
  return languages.flatMap((language): TranslationChange[] => {
    const [was, is] = [then?.get(language), now?.get(language)];
    if (!is) return [{ kind: 'removed', language, fields: [] }];
    if (!was) return [{ kind: 'added', language, fields: [] }];
    const differing = [
      ...differencesIn(fieldsOfTranslation(fields), was.frontmatter, is.frontmatter, words),
      ...bodyField(was.text, is.text, { language, words }),
    ];
    return differing.length > 0 ? [{ kind: 'changed', language, fields: differing }] : [];
  });
}

interface TextOptions extends Written {
  fields: readonly Field[];
  /** Whether there was a file of this name that could not be read. */
  wasThere: (slug: string) => boolean;
}

function textChanges(
  before: readonly SnapshotText[],
  after: readonly SnapshotText[],
  { fields, wasThere, ...written }: TextOptions,
): TextChange[] {
  const then = new Map(before.map((text) => [text.slug, text]));
  const now = new Set(after.map(({ slug }) => slug));
  const nameOf = ({ slug, data: { title } }: SnapshotText) => ({ slug, title });
  const kept = after.flatMap((text): TextChange[] => {
    const was = then.get(text.slug);
    if (!was) {
      return wasThere(text.slug) ? [] : [{ ...nameOf(text), kind: 'added', fields: [] }];
    }
    const differing = changedText(was, text, fields, written);
    if (differing.fields.length === 0 && !differing.translations) return [];
    return [{ ...nameOf(text), ...differing, kind: 'changed' }];
  });
  const gone = before
    .filter(({ slug }) => !now.has(slug))
    .map((text): TextChange => ({ ...nameOf(text), kind: 'removed', fields: [] }));
  return [...kept, ...gone].sort(byTitle(written.language));
}

/** What the fields of data are known by, and the words that they are told in. */
interface Speech {
  declared: Declared;
  words: Words;
}

function settingsChanges(
  before: Snapshot,
  after: Snapshot,
  { declared, words }: Speech,
): SettingsChange[] {
  const dataOf = ({ data }: Snapshot) => new Map(data.map((one) => [one.file, one.data]));
  const [then, now] = [dataOf(before), dataOf(after)];
  const unread = new Set(before.unreadable);
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((file): SettingsChange[] => {
    const [was, is] = [then.get(file), now.get(file)];
    if (was === undefined) return unread.has(file) ? [] : [{ kind: 'added', file, fields: [] }];
    if (is === undefined) return [{ kind: 'removed', file, fields: [] }];
    const isVocabulary = file.startsWith('vocabularies/');
    const fields = differencesIn(fieldsOfData(file, declared), was, is, words)
      // Its terms are told one by one.
      .filter(({ path }) => !isVocabulary || !path.startsWith('terms['));
    return fields.length > 0 ? [{ kind: 'changed', file, fields }] : [];
  });
}

function termChanges(
  vocabulary: VocabularyName,
  before: Vocabulary | undefined,
  after: Vocabulary | undefined,
  { declared, words }: Speech,
): TermChange[] {
  const labelOf = ({ label }: Pick<Term, 'label'>) => localizeIn(label, words.language.code);
  if (!before || !after) return [];
  const fieldsOfFile = fieldsOfData(`vocabularies/${vocabulary}.yml`, declared);
  const ofTerms = fieldsOfFile.find(({ key }) => key === 'terms');
  const then = new Map(before.terms.map((term) => [term.id, term]));
  const now = new Set(after.terms.map(({ id }) => id));
  const kept = after.terms.flatMap((term): TermChange[] => {
    const old = then.get(term.id);
    const common = { vocabulary, term: term.id, after: labelOf(term) };
    if (!old) return [{ ...common, kind: 'added' }];
    if (same(old, term)) return [];
    const kind = same(old.label, term.label) ? 'changed' : 'relabelled';
    const fields = differencesIn(
      ofTerms?.item?.fields ?? [],
      old,
      term,
      words,
      `terms[${term.id}]`,
    );
    return [{ ...common, kind, before: labelOf(old), fields }];
  });
  const gone = before.terms
    .filter(({ id }) => !now.has(id))
    .map((term): TermChange => ({
      kind: 'removed',
      vocabulary,
      term: term.id,
      before: labelOf(term),
    }));
  return [...gone, ...kept];
}
