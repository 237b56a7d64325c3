/**
 * The words of every language, for what Node runs: a language is a value there. Never sent to a
 * browser, nor taken into the pages: those bring the words of one language, under `#words`.
 */
import { type LanguageCode, languageCodes, type Words } from './languages.ts';

const known = new Map(
  await Promise.all(
    languageCodes.map(
      async (code) => [code, (await import(`./${code}/words.ts`)) as Words] as const,
    ),
  ),
);

/** The words of a language. */
export function wordsOf(code: LanguageCode): Words {
  const words = known.get(code);
  if (!words) throw new Error(`src/i18n/languages.ts does not know “${code}”`);
  return words;
}

/** Those of every language: what an author writes may be in any. */
export const allWords = (): Words[] => [...known.values()];
