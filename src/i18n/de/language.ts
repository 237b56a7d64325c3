import type { language as it } from '../it/language.ts';

/** Apart, so that what only writes dates in the browser does not bring every word with it. */
export const language: typeof it = {
  code: 'de',
  name: 'Deutsch',
  // German as it is written in Südtirol: “Jänner”, and amounts before their sign.
  locale: 'de-IT',
  openGraph: 'de_IT',
  /** Whether a label keeps its capital inside a sentence, as nouns do. */
  keepsCapitals: true,
};
