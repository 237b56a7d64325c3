import type { language as it } from '../it/language.ts';

/** Apart, so that what only writes dates in the browser does not bring every word with it. */
export const language: typeof it = {
  code: 'en',
  name: 'English',
  locale: 'en-GB',
  openGraph: 'en_GB',
  /** Whether a label keeps its capital inside a sentence, as nouns do. */
  keepsCapitals: false,
};
