import type { changes as it } from '../it/changes.ts';
import { count } from './count.ts';

/** Where a sentence stands: under which heading. */
const under = (heading: string): string => (heading === '' ? '' : `, unter «${heading}»`);

/** The words of the changelog of the data, and of what the report on a proposal says of the same. */
export const changes: typeof it = {
  title: 'Was sich in den Daten geändert hat',
  feedTitle: (site) => `Was sich in den Daten geändert hat – ${site}`,
  since: (name, commit, day) => `Von ${name} (${commit}, ${day}) bis zu den heutigen Dateien.`,
  none: 'In den Daten hat sich nichts geändert.',
  total: (n) => count(n, 'Änderung', 'Änderungen'),
  practices: {
    added: 'Neue Praktiken',
    renamed: 'Praktiken mit neuem Namen',
    changed: 'Geänderte Praktiken',
    removed: 'Entfernte Praktiken',
  },
  practice: {
    added: 'Neue Praxis',
    renamed: 'Die Praxis hat einen anderen Namen',
    changed: 'Praxis geändert',
    removed: 'Praxis entfernt',
  },
  texts: { experience: 'Erfahrungen', need: 'Bedarfe', news: 'Neuigkeiten', page: 'Seiten' },
  settings: 'Angaben zur Website, Glossar und Erklärungen',
  happened: {
    added: 'neu vorhanden',
    changed: 'geändert',
    removed: 'nicht mehr vorhanden',
  },
  translation: {
    added: (language) => `neue Übersetzung (${language})`,
    changed: (language) => `Übersetzung geändert (${language})`,
    removed: (language) => `Übersetzung entfernt (${language})`,
  },
  vocabularies: 'Vokabulare',
  term: {
    added: 'neuer Begriff',
    relabelled: 'der Begriff hat eine andere Bezeichnung',
    changed: 'Begriff geändert',
    removed: 'Begriff entfernt',
  },
  text: 'Beschreibung',
  frontmatter: 'Praxisblatt, wie es geschrieben ist',
  lines: 'Zeilen der Datei',
  body: {
    removed: (heading) => `entfernt${under(heading)}: `,
    changed: (heading) => `geändert${under(heading)}: `,
    added: (heading) => `hinzugefügt${under(heading)}: `,
    moved: (n) =>
      `${count(n, 'Satz', 'Sätze')} an eine andere Stelle verschoben, ohne ein Wort zu ändern`,
    spacing: 'nur Leerzeichen, Zeilenumbrüche oder andere unsichtbare Zeichen geändert',
  },
  marks: { contact: 'Kontakt', amount: 'Betrag', date: 'Datum', address: 'Webadresse' },
  inGroup: ' › ',
  was: (before, after) => `von «${before}» zu «${after}»`,
  written: (text) => `anders geschrieben oder weiter hinten verschieden: «${text}»`,
  declared: (after) => `ist jetzt «${after}»`,
  undeclared: (before) => `nicht mehr angegeben (war «${before}»)`,
  added: (items) => `hinzugefügt ${items}`,
  removed: (items) => `entfernt ${items}`,
  changedItem: 'geändert: ',
  inItem: (name) => `in «${name}», `,
  order: 'eine andere Reihenfolge',
  item: (text) => `«${text}»`,
  yes: 'ja',
  no: 'nein',
  leftOut: (n) => `(und ${count(n, 'weiteres', 'weitere')} Zeichen)`,
  moreFields: (n) => `und ${count(n, 'weiteres Feld', 'weitere Felder')}: in der Datei nachzulesen`,
  moreStatements: (n) =>
    `und ${count(n, 'weitere Änderung', 'weitere Änderungen')}: in der Datei nachzulesen`,
  inLanguage: (name) => `auf ${name}`,
  sameAsBefore: 'die Übersetzung sagt noch dasselbe wie vorher',
  formerAddress: (former, slug) => `von ${former} zu ${slug}`,
  unreadable: 'Nicht verglichen',
  unreadableWhy:
    'Die heutigen Regeln können diese Dateien in ihrer damaligen Form nicht lesen: Was sich darin geändert hat, lässt sich nicht sagen.',
};
