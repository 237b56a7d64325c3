/** The words that the catalogue's own data carries in several languages, in the reader's. */
import { language } from '#words/language.ts';
import { type Localised, localise } from './localise.ts';

/** A text of the content in the language that is being spoken. */
export function say(text: Localised): string;
export function say(text: Localised | undefined): string | undefined;
export function say(text: Localised | undefined): string | undefined {
  return text && localise(text, language.code);
}
