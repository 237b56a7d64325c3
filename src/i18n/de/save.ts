import type { save as it } from '../it/save.ts';

export const save: typeof it = {
  add: 'Praxis speichern',
  added: 'Gespeichert',
  remove: 'Nicht mehr speichern',
  taken: 'Nicht mehr gespeichert',
  notKept:
    'Dieser Browser kann die Praktiken nicht dauerhaft speichern: Sie bleiben erhalten, solange die Seite geöffnet ist.',
  full: 'Sie können hundert Praktiken speichern: Entfernen Sie einige, bevor Sie weitere hinzufügen.',
};
