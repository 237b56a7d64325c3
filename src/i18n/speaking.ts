/** The language that this process, or this page in the browser, speaks. */
import { language } from '#words/language.ts';
import { isLanguageCode, type LanguageCode } from './languages.ts';

/** @throws if the dictionaries are of no language that the site knows */
function known(code: string): LanguageCode {
  if (!isLanguageCode(code)) throw new Error(`src/i18n/languages.ts does not know “${code}”`);
  return code;
}

export const speaking: LanguageCode = known(language.code);
