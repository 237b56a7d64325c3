/**
 * The vocabularies that came after catalogues were already written. One that does not have the file
 * yet uses these terms; `npm run migrate` writes them into its folder, to be changed there.
 */
import { type LanguageCode, languageCodes, type Words } from '../../i18n/languages.ts';
import { once } from '../../i18n/once.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Localized } from '../model/text.ts';
import type { Term, Vocabulary, VocabularyName } from '../model/vocabularies.ts';

type Later = Words['laterTerms'];
type LaterName = keyof Later;

/** What their terms are beside their words. */
const marks: Record<string, Record<string, true>> = {
  'confirmation-kinds ente': { owner: true },
  'confirmation-kinds pari': { peer: true },
  'outcomes finita': { over: true },
};

/** A text in each language. */
const said = (textIn: (code: LanguageCode) => string): Localized =>
  Object.fromEntries(languageCodes.map((code) => [code, textIn(code)])) as Localized;

function vocabulary(name: LaterName): Vocabulary {
  const head = (part: 'label' | 'singular' | 'slug' | 'definition') =>
    said((code) => wordsOf(code).laterTerms[name][part]);
  const terms = (code: LanguageCode): Record<string, { label: string; definition: string }> =>
    wordsOf(code).laterTerms[name].terms;
  const ids = Object.keys(wordsOf(languageCodes[0]).laterTerms[name].terms);
  return {
    label: head('label'),
    singular: head('singular'),
    slug: head('slug'),
    definition: head('definition'),
    terms: ids.map((id): Term => ({
      id,
      label: said((code) => terms(code)[id]?.label ?? id),
      definition: said((code) => terms(code)[id]?.definition ?? id),
      ...marks[`${name} ${id}`],
    })),
  };
}

/** By name; made when the first catalogue asks for them. */
export const laterVocabularies = once((): Partial<Record<VocabularyName, Vocabulary>> => {
  const names = Object.keys(wordsOf(languageCodes[0]).laterTerms) as LaterName[];
  return Object.fromEntries(names.map((name) => [name, vocabulary(name)]));
});
