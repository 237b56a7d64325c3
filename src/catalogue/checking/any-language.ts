/** The languages in which a date of a sheet may have been written. */
import { languages } from '../../i18n/languages.ts';
import type { DateWords } from '../model/written-date.ts';

/** All that the program knows: what is meant by such a date is a hint, and no value. */
export const anyLanguage: readonly DateWords[] = Object.values(languages).map((language) => ({
  language,
}));
