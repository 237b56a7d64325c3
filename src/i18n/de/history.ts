import type { history as itHistory } from '../it/history.ts';
import { count } from './count.ts';

/** What happened to the sheet of a practice. */
export const history: typeof itHistory = {
  title: 'Geschichte dieses Praxisblatts',
  added: 'Praxisblatt veröffentlicht',
  renamed: 'Die Praxis hat einen anderen Namen',
  /** Where nobody knows what. */
  changed: 'Praxisblatt geändert',
  reread: 'Neu gelesen: Die Daten sind dieselben',
  fields: (names, more) =>
    more > 0
      ? `Geändert: ${names} und ${count(more, 'weitere Angabe', 'weitere Angaben')}`
      : `Geändert: ${names}`,
  translated: (languages) => `Übersetzung: ${languages}`,
  /** The name of what is below the sheet. */
  text: 'Beschreibung',
  other: 'Weitere Angaben',
  follow: 'Diesem Praxisblatt folgen (Atom-Feed)',
  feedTitle: (title) => `Geschichte des Praxisblatts: ${title}`,
};
