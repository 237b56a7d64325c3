import type { search as it, searchPage as itsPage } from '../it/search.ts';
import { count } from './count.ts';

/** What the page of practices says as it comes. */
export const searchPage: typeof itsPage = {
  title: 'Praktiken',
  planHint:
    'Für einen Plan öffnen Sie eine Praxis und wählen Sie «Plan erstellen». Zuerst stehen jene, die am weitesten gekommen sind.',
  lead: 'Suchen Sie im Text und grenzen Sie mit den Filtern ein. Jede Praxis gibt an, woher ihre Aussagen stammen.',
  searchLabel: 'Im Text suchen',
  searchHint: 'In Anführungszeichen suchen Sie einen genauen Wortlaut: "solidarische Wirtschaft".',
  search: 'Suchen',
  filters: 'Filter',
  close: 'Schließen',
  show: 'Ergebnisse anzeigen',
  clear: 'Alle Filter entfernen',
  clearText: 'Suchtext entfernen',
  active: 'Aktive Filter',
  sort: 'Sortieren nach',
  orders: {
    relevance: 'Relevanz',
    title: 'Titel',
    date: 'Datum der Überprüfung',
    stage: 'Grad der Übertragbarkeit',
  },
  results: 'Ergebnisse',
  more: 'Weitere Praktiken anzeigen',
  none: 'Keine Praxis entspricht dieser Suche.',
  noneAdvice: 'Was Sie tun können:',
  noneWithoutFilters: 'Die Filter entfernen und im ganzen Katalog suchen',
  noneBrowse: 'In den Themen blättern',
  nonePropose: 'Eine fehlende Praxis vorschlagen',
  browseBy: 'In den Praktiken blättern',
  noScript:
    'Die Suche braucht JavaScript. Ohne JavaScript können Sie von hier aus im ganzen Katalog blättern:',
  page: (n, of) => `Seite ${n} von ${of}`,
  pagination: 'Seiten der Liste',
  previous: 'Vorherige Seite',
  next: 'Nächste Seite',
  federated: 'In anderen Katalogen',
  federatedAbout:
    'Wenn Sie im Text suchen, sucht Ihr Browser auch in den Verzeichnissen dieser Kataloge und ruft sie von deren Websites ab, die die Anfragen aufzeichnen können. Die Filter gelten für diese Ergebnisse nicht.',
};

/** What the search in the browser says. */
export const search: typeof it = {
  openFilters: 'Filtern',
  remove: (label) => `Filter entfernen: ${label}`,
  noneWithoutText: (text, hasFilters) =>
    `«${text}» entfernen${hasFilters ? ' und die Filter behalten' : ''}`,
  searching: 'Suche läuft …',
  failed: 'Die Textsuche antwortet nicht. Die Filter und die Listen funktionieren trotzdem.',
  previewOnly:
    'Die Suche wird mit «npm run build» vorbereitet: Hier sehen Sie die vollständige Liste.',
  found: (n) =>
    n === 0 ? 'Keine Praxis gefunden' : count(n, 'Praxis gefunden', 'Praktiken gefunden'),
  federatedFrom: (name) => `Aus dem Katalog «${name}»`,
  federatedSilent: (name) => `Der Katalog «${name}» antwortet nicht.`,
  federatedFound: (n) =>
    n === 0
      ? 'Keine Praxis in anderen Katalogen gefunden'
      : count(n, 'Praxis in anderen Katalogen gefunden', 'Praktiken in anderen Katalogen gefunden'),
  openFiltersActive: (n) => `Filtern (${n})`,
  slow: 'Die Suche dauert länger als sonst.',
  unsearched: (n) => `Liste ohne Textsuche: ${count(n, 'Praxis', 'Praktiken')}`,
  outlived: 'Liste von vor der neuen Veröffentlichung',
  instead: {
    corrected: (from, to) => `Keine Praxis enthält «${from}»: Hier sind jene mit «${to}».`,
    alike: (from, to) => `Keine Praxis sagt «${from}»: hier die, die «${to}» sagen.`,
    beginning: (from) =>
      `Keine Praxis hat das Wort «${from}»: hier die mit Wörtern, die so beginnen.`,
    some: () =>
      'Keine Praxis enthält alle Wörter: Hier sind jene, die einige davon enthalten, die ähnlichsten zuerst.',
    mentions: () =>
      'Keine Praxis hat diese Wörter im Titel oder in der Zusammenfassung: hier die, die sie im Text haben.',
  },
};
