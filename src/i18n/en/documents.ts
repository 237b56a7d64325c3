import type { documents as it } from '../it/documents.ts';

/** What the library of acts and documents says. */
export const documents: typeof it = {
  title: 'Acts and documents',
  titleOf: (term) => `Acts and documents: ${term}`,
  lead: 'The decisions, calls, agreements and forms that another body can start from: all those that the sheets name.',
  none: 'No sheet names a document to reuse yet.',
  propose: 'Propose the first',
  browse: 'Browse the acts and documents',
  narrow: 'Narrow the list',
  all: 'all',
  from: 'From the practice',
  by: {
    kind: 'By kind',
    theme: 'By theme',
    territory: 'By territory',
    prerequisite: 'By prerequisite',
  },
};
