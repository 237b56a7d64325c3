/** In which language a text is, where that is not the reader's: for the attribute `lang`. */
import { language } from '#words/language.ts';
import { speaking } from '../i18n/speaking.ts';

/** The language of a text, if it is another than the one of the page. */
export const langOf = ({ language: written }: { language: string }): string | undefined =>
  written === speaking ? undefined : written;

/**
 * The language of names and titles, which are never translated (sources, publishers, offices,
 * programmes), if it is another than the one of the page: that of the catalogue's own texts.
 */
export const namesLangIn = ({ site }: { site: { languages: string[] } }): string | undefined => {
  const [own = speaking] = site.languages;
  return own === speaking ? undefined : own;
};

const names = new Intl.DisplayNames(language.locale, { type: 'language' });

/** What a language is called in the reader's own: italiano, Italian. */
export const languageName = (code: string): string => names.of(code) ?? code;
