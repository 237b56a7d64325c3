/** Labels inside a sentence. */
import type { Words } from '../languages.ts';

/** A label as it is written inside a sentence: in German its nouns keep their capitals. */
export const inSentence = (label: string, { language }: Pick<Words, 'language'>): string =>
  language.keepsCapitals
    ? label
    : label.replace(/^\p{Lu}(?=\p{Ll}|$)/u, (first) => first.toLowerCase());
