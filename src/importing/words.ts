/**
 * The words that an import speaks. An import is one run of one command, and what it says comes from
 * deep inside it: the language is set once, before anything is read, and never after.
 */
import { languageCodes, type Words } from '../i18n/languages.ts';
import { wordsOf } from '../i18n/words.ts';

/** The language of the run. */
export let spoken: Words = wordsOf(languageCodes[0]);
export let words: Words['importing'] = spoken.importing;

/** Sets the language; to be called before anything else of an import. */
export function importIn(speech: Words): void {
  spoken = speech;
  words = speech.importing;
}
