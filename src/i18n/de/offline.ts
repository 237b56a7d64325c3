import type { offline as it, offlinePage as itsPage } from '../it/offline.ts';

export const offlinePage: typeof itsPage = {
  title: 'Offline lesen',
  lead: 'Wenn keine Verbindung besteht, lesen Sie hier die bereits geöffneten Seiten und die gespeicherten Praktiken.',
  missed:
    'Die gewünschte Seite ist nicht unter den aufbewahrten: Versuchen Sie es erneut, wenn wieder eine Verbindung besteht.',
  shelf: 'Gespeicherte Praktiken',
  shelfEmpty:
    'Noch keine Praxis gespeichert: Gespeicherte Praktiken können Sie auch ohne Verbindung lesen.',
  visited: 'Bereits geöffnete Seiten',
  visitedEmpty: 'Bisher wird keine Seite aufbewahrt.',
  here: 'Sie werden in diesem Browser auf diesem Gerät aufbewahrt, so wie sie bei der letzten Verbindung waren.',
  forget: 'Die bereits geöffneten Seiten löschen',
  unable:
    'Dieser Browser bewahrt keine Seiten auf: Ohne Verbindung kann der Katalog nicht gelesen werden.',
  noScript: 'Um Seiten aufzubewahren und aufzulisten, ist JavaScript nötig.',
  link: 'Offline lesen',
};

export const offline: typeof it = {
  retry: 'Erneut versuchen',
  forgotten: 'Gelöscht. Die gespeicherten Praktiken bleiben erhalten, bis Sie sie entfernen.',
  newVersion: 'Es gibt eine neue Version des Katalogs.',
  reload: 'Neu laden',
  later: 'Später',
  noSearch:
    'Die Suche braucht eine Verbindung: Hier bleibt die Liste stehen, die die Seite schon hatte.',
  publishedAnew:
    'Der Katalog wurde neu veröffentlicht, während diese Seite offen war: Laden Sie sie neu, um weiterzumachen.',
};
