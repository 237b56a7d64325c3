import type { feeds as it } from '../it/feeds.ts';

/** What is said of following the catalogue: feeds, the search of browsers, addresses that moved. */
export const feeds: typeof it = {
  followAll: 'Aktualisierungen des Katalogs erhalten (RSS-Feed)',
  followTerm: 'Aktualisierungen erhalten (RSS-Feed)',
  termTitle: (term, site) => `${term} – ${site}`,
  atom: 'Atom-Feed',
  atomHelp: 'Die zuletzt überprüften Praktiken und die Neuigkeiten.',
  jsonFeed: 'JSON Feed',
  feedOf: (title, format) => `${title} (${format})`,
  searchDescription: (site) => `Praktiken suchen: ${site}`,
  section: 'Aktualisierungen erhalten',
  sectionLead:
    'Um zu erfahren, was sich ändert, ohne selbst nachzusehen. Auch jedes Gebiet und jedes Thema hat auf seiner Seite eigene Feeds.',
  files: {
    atom: 'die zuletzt überprüften Praktiken und die Neuigkeiten, für Feedreader',
    'json-feed': 'dasselbe für Programme',
    sitemap: 'alle Seiten mit dem Datum der letzten Änderung, für Suchmaschinen',
    robots: 'was Programme lesen dürfen: alles',
    'open-search': 'fügt dem Browser die Suche im Katalog hinzu',
    llms: 'die Liste der Markdown-Quelltexte, für automatische Assistenten',
  },
  llmsHow:
    'Jeder Link führt zum Markdown-Quelltext einer Praxis: ein YAML-Praxisblatt mit den Daten und den Quellen, dann die Beschreibung.',
  picture: (title, region) => `${title}. ${region}.`,
  moved: {
    title: (title, slug) => `${title}: frühere Adresse (${slug})`,
    heading: 'Diese Seite hat eine neue Adresse',
    lead: 'Die Praxis hat ihren Namen geändert. Wenn der Browser nicht von selbst weiterleitet, finden Sie sie hier:',
  },
};
