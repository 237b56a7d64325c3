/** The words that the catalogue's own data carries in several languages, in a given one. */

export type Localised = Readonly<Record<string, string>>;

/** What takes the place of a language that the content lacks: see `say.ts`. */
const fallback = 'it';

/** A text of the content in a language; in Italian, which is always there, where it lacks it. */
export const localise = (text: Localised, code: string): string =>
  text[code] ?? text[fallback] ?? '';
