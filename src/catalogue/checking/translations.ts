/** The translations beside the texts: whether they still say what their originals say. */
import { addAll } from '../model/long-lists.ts';
import { isLanguageCode } from '../../i18n/languages.ts';
import { originalFile } from '../model/file-name.ts';
import type { DocumentRecord, TranslationRecord } from '../model/record.ts';
import { type TextTree, translate } from '../model/translation.ts';
import type { TextFile } from '../reading/check-text.ts';
import { compare, type Diagnostic, diagnostic } from './diagnostic.ts';
import { fieldName } from './field-name.ts';
import type { Locate } from './zod-diagnostics.ts';
import { type NamedResult, unknownResults } from './result-rules.ts';

/**
 * Tells the files named as translations that are none: into a language that the site does not have
 * beside its first, or of nothing.
 *
 * @param languages those of the site, the first is that of the originals
 * @param misnamed texts that are told for their names: one of them may be what is translated
 */
export function misnamedTranslations(
  texts: readonly TextFile[],
  languages: readonly string[],
  misnamed: readonly { file: string; slug: string }[] = [],
): Diagnostic[] {
  const [first, ...others] = languages;
  const originals = new Set(
    texts.filter(({ language }) => language === undefined).map(({ file }) => file),
  );
  // The originals that have the language in their names are there too.
  const namedSo = texts.filter(({ language }) => language !== undefined && language === first);
  const isMisnamed = (original: string, slug: string) =>
    namedSo.some(({ file }) => originalFile(file) === original) ||
    misnamed.some((one) => folderOf(one.file) === folderOf(original) || one.slug === slug);
  return texts.flatMap(({ file, slug, language }): Diagnostic[] => {
    if (language === undefined) return [];
    const place = { file, line: 1, column: 1 };
    if (!isLanguageCode(language) || !others.includes(language)) {
      const file = originalFile(place.file);
      const original =
        language === first
          ? { name: file.split('/').at(-1) ?? '', isTaken: originals.has(file) }
          : undefined;
      const parameters = { language, allowed: others, original };
      return [diagnostic('translation-language', place, parameters)];
    }
    const original = originalFile(file);
    return originals.has(original) || isMisnamed(original, slug)
      ? []
      : [diagnostic('translation-orphan', place, { original })];
  });
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/**
 * Tells the translations whose language stands behind a hyphen, where a full stop belongs: each would
 * be a text of its own, that lacks nearly everything.
 *
 * @param isTranslation whether what a file says is a translation
 */
export function hyphenatedTranslations(
  texts: readonly TextFile[],
  [, ...others]: readonly string[],
  isTranslation: (file: string) => boolean,
): Diagnostic[] {
  const files = new Set(texts.map(({ file }) => file));
  return texts.flatMap(({ file, language: named }): Diagnostic[] => {
    const [, start = '', language = ''] = /^(.+)-([a-z]{2})\.mdx$/.exec(file) ?? [];
    if (named !== undefined || !others.includes(language) || !files.has(`${start}.mdx`)) return [];
    if (!isTranslation(file)) return [];
    const meant = `${start}.${language}.mdx`;
    const parameters = { expected: meant.split('/').at(-1) ?? '', isTaken: files.has(meant) };
    return [diagnostic('translation-name', { file, line: 1, column: 1 }, parameters)];
  });
}

interface Joined {
  /** With the facts of its original; absent if it lacks a text, and the page shows the original. */
  record: TranslationRecord | undefined;
  problems: Diagnostic[];
}

/**
 * Gives a translation the facts of its original, and tells where it lags behind.
 *
 * @param locate where something is in the translation
 * @param today the reader's day: behind a day that has not come nothing can lag
 */
export function joinTranslation(
  translation: TranslationRecord,
  original: DocumentRecord,
  texts: TextTree,
  { locate, today }: { locate: Locate; today?: string | undefined },
): Joined {
  const { translated: day, ...said } = translation.frontmatter;
  const place = { file: translation.file, line: 1, column: 1 };
  const { data, mismatches } = translate(texts, original.data as Record<string, unknown>, said);
  const problems: Diagnostic[] = [];
  const lacksBody = original.code !== '' && translation.code === '';
  const paths = (is: 'missing' | 'surplus') =>
    mismatches.filter((found) => found.is === is).map(({ path }) => fieldName(path));
  const isWhole = mismatches.length === 0 && !lacksBody;
  if (!isWhole) {
    const parameters = { missing: paths('missing'), surplus: paths('surplus'), lacksBody };
    // A list is where the items have to be put in order; what is missing at the top has no place.
    const inList = mismatches.find(({ path }) => path.some((key) => typeof key === 'number'));
    const { line, column } = inList ? locate(inList.path, 'value') : place;
    problems.push(diagnostic('translation-incomplete', { ...place, line, column }, parameters));
  }
  const touched = lastTouched(original);
  const hasCome = today === undefined || compare(touched, today) <= 0;
  if (hasCome && compare(day, touched) < 0) {
    problems.push(diagnostic('translation-older', place, { translated: day, original: touched }));
  }
  // What has no name here was told of the text alone.
  const { results = [] } = data as { results?: NamedResult[] };
  if (isWhole) addAll(problems, unknownResults(translation.dated, results));
  const record = { ...translation, data: data as DocumentRecord['data'], translated: day };
  return { record: isWhole ? record : undefined, problems };
}

/** The day on which somebody last answered for a text. */
export function lastTouched({ type, data }: DocumentRecord): string {
  if (type === 'practice') return data.reviewed;
  if (type === 'experience') return data.confirmed;
  if (type === 'need') return data.closed ?? data.reviewed ?? data.published;
  if (type === 'news') return data.reviewed ?? data.date;
  return data.reviewed ?? '';
}
