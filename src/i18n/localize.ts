/** The words that the catalogue's own data carries in several languages, in the reader's. */
import { language } from '#words/language.ts';
import { type Localized, localizeIn } from './localized.ts';

/** A text of the content in the language that is being spoken. */
export function localize(text: Localized): string;
export function localize(text: Localized | undefined): string | undefined;
export function localize(text: Localized | undefined): string | undefined {
  return text && localizeIn(text, language.code);
}
