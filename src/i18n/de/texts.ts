import type { texts as it } from '../it/texts.ts';

/** What a compiled text says by itself, around the words of its author. */
export const texts: typeof it = {
  footnotes: 'Anmerkungen',
  backToText: 'Zurück zur Stelle der Anmerkung {reference}',
  table: 'Tabelle',
};
