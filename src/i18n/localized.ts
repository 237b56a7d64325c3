/** The words that the catalogue's own data carries in several languages, in a given one. */

export type Localized = Readonly<Record<string, string>>;

/**
 * A text of the content in a language; where it lacks it, in the first language of the site, which
 * whoever reads the content puts first: see `catalogue/reading/in-languages.ts`.
 */
export const localizeIn = (text: Localized, code: string): string =>
  text[code] ?? Object.values(text)[0] ?? '';
