/** The translations of a practice from elsewhere: each becomes a file beside that of the practice. */
import { formatWith } from '../catalogue/checking/messages/format.ts';
import { isError } from '../catalogue/checking/diagnostic.ts';
import { parseWith } from '../catalogue/checking/zod-diagnostics.ts';
import type { TextSchemas } from '../catalogue/reading/check-text.ts';
import { newFile } from '../catalogue/writing/practice-file.ts';
import { type Fields, isFields } from '../catalogue/writing/same.ts';
import type { Words } from '../i18n/languages.ts';
import { type Incoming, plainCopy, type Unplaced } from './incoming.ts';
import type { Story, storyTeller } from './story.ts';

/** A file that goes with that of a practice. */
export interface FileBeside {
  file: string;
  source: string;
}

interface TranslationContext {
  /** Those of the site but the first, in which practices are written. */
  languages: readonly string[];
  schemas: TextSchemas;
  tell: ReturnType<typeof storyTeller>;
  /** That is told in why one is not taken over. */
  words: Words;
}

/**
 * Makes the files of the translations.
 *
 * @param file that of the practice
 * @param story that was taken over, or what stands in its place
 */
export async function translationFiles(
  practice: Incoming,
  file: string,
  story: Story,
  { languages, schemas, tell, words: { importing: words, diagnostics } }: TranslationContext,
): Promise<{ files: FileBeside[]; unplaced: Unplaced[] }> {
  const files: FileBeside[] = [];
  const unplaced: Unplaced[] = [];
  const { schema } = schemas.translationOf('practice');
  for (const { language, sheet: given, source } of practice.translations ?? []) {
    const field = words.translation(language.slice(0, 20));
    const refuse = (reason: string) => unplaced.push({ field, reason });
    if (!languages.includes(language)) {
      refuse(words.otherLanguage);
      continue;
    }
    if (files.some(({ file: other }) => other.endsWith(`.${language}.mdx`))) continue;
    const sheet = plainCopy(given, () => {});
    const read = parseWith(schema, sheet, () => ({ file, line: 1, column: 1 }));
    const [problem] = read.problems.filter(isError);
    if (problem || !isFields(sheet)) {
      refuse(problem ? formatWith(problem, diagnostics).message : words.notPractice);
      continue;
    }
    const said = { translated: sheet['translated'], ...(read.value as Fields) };
    const path = file.replace(/\.mdx$/, `.${language}.mdx`);
    const summary = String(said['summary' as keyof typeof said] ?? '');
    const { address } = practice;
    const isPointed = story.instead !== undefined || practice.source === undefined;
    const tale = isPointed ? {} : { ...(source !== undefined && { source }) };
    const told = await tell({ ...tale, ...(address !== undefined && { address }) }, path, summary);
    if (told.instead !== undefined) refuse(words.noted(told.instead));
    files.push({ file: path, source: newFile(said, told.body) });
  }
  return { files, unplaced };
}
