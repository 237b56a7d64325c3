/**
 * The languages that a site can be published in, and the only place that lists them. To add one: a
 * folder beside this file, with the same dictionaries as the first, and its line here; the labels of
 * the vocabularies and of `site.yml` are in the content. See docs/decisions/0009-words.md
 */
import { language as german } from './de/language.ts';
import { segments as germanSegments } from './de/segments.ts';
import { language as english } from './en/language.ts';
import { segments as englishSegments } from './en/segments.ts';
import { language as italian } from './it/language.ts';
import { segments as italianSegments } from './it/segments.ts';

export type Segments = typeof italianSegments;

/** All the words of a language: each has what the first has. */
export type Words = typeof import('./it/words.ts');

export interface Language extends Readonly<typeof italian> {
  /** Of its addresses. */
  segments: Segments;
}

const known = {
  it: { ...italian, segments: italianSegments },
  en: { ...english, segments: englishSegments },
  de: { ...german, segments: germanSegments },
} satisfies Record<string, Language>;

export type LanguageCode = keyof typeof known;

export const languages: Readonly<Record<LanguageCode, Language>> = known;

export const languageCodes = Object.keys(known) as [LanguageCode, ...LanguageCode[]];

export const isLanguageCode = (code: string): code is LanguageCode => Object.hasOwn(known, code);

/**
 * The path under which a language is published.
 *
 * @param siteBase path of the whole site, from `/` to `/`, or its whole address
 * @param code the language
 * @param root the language of the site's root, the first that its identity names
 */
export const baseOfLanguage = (siteBase: string, code: LanguageCode, root: LanguageCode): string =>
  code === root ? siteBase : `${siteBase}${code}/`;
