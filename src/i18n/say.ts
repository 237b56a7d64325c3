/** The words that the catalogue's own data carries in several languages, in the reader's. */
import { language } from '#words/language.ts';

type Words = Readonly<Record<string, string>>;

/**
 * A text of the content in the language that is being spoken; in Italian, which is always there,
 * where the content lacks that language.
 */
export function say(text: Words): string;
export function say(text: Words | undefined): string | undefined;
export function say(text: Words | undefined): string | undefined {
  return text && (text[language.code] ?? text['it']);
}
