import type { documents as it } from '../it/documents.ts';

/** What the library of acts and documents says. */
export const documents: typeof it = {
  title: 'Rechtsakte und Dokumente',
  titleOf: (term) => `Rechtsakte und Dokumente: ${term}`,
  lead: 'Die Beschlüsse, Ausschreibungen, Vereinbarungen und Vordrucke, von denen eine andere Einrichtung ausgehen kann: alle, die die Praktiken anführen.',
  none: 'Noch keine Praxis nennt ein Dokument zum Wiederverwenden.',
  propose: 'Das erste vorschlagen',
  browse: 'Rechtsakte und Dokumente durchsehen',
  narrow: 'Liste einschränken',
  all: 'alle',
  from: 'Aus der Praxis',
  by: {
    kind: 'Nach Art',
    theme: 'Nach Thema',
    territory: 'Nach Gebiet',
    prerequisite: 'Nach Voraussetzung',
  },
};
