import type { documents as it } from '../it/documents.ts';

/** What the library of acts and documents says. */
export const documents: typeof it = {
  title: 'Official documents',
  titleOf: (term) => `Official documents: ${term}`,
  lead: 'The decisions, calls, agreements and forms that another organisation can start from: all those that the practices cite.',
  none: 'No practice cites a document to reuse yet.',
  propose: 'Propose a document',
  browse: 'Browse the official documents',
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
