/** Apart, so that what only writes dates in the browser does not bring every word with it. */
export const language = {
  code: 'it',
  name: 'Italiano',
  locale: 'it-IT',
  openGraph: 'it_IT',
  /** Whether a label keeps its capital inside a sentence, as nouns do. */
  keepsCapitals: false,
};
