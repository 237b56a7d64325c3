/** What is said of following the catalogue: feeds, the search of browsers, addresses that moved. */
export const feeds = {
  followAll: 'Ricevi gli aggiornamenti del catalogo (feed RSS)',
  /** On the page of a Region or a theme. */
  followTerm: 'Ricevi gli aggiornamenti (feed RSS)',
  termTitle: (term: string, site: string) => `${term} – ${site}`,
  atom: 'Feed Atom',
  atomHelp: 'Le pratiche riviste di recente e le notizie.',
  jsonFeed: 'JSON Feed',
  feedOf: (title: string, format: string) => `${title} (${format})`,
  searchDescription: (site: string) => `Cerca le pratiche: ${site}`,
  /** On the page of the open data. */
  section: 'Ricevere gli aggiornamenti',
  sectionLead:
    'Per sapere che cosa cambia senza tornare sul sito. Anche ogni territorio e ogni tema ha i suoi feed, nella sua pagina.',
  files: {
    atom: 'le ultime pratiche riviste e le notizie, per i lettori di feed',
    'json-feed': 'le stesse novità, per i programmi',
    sitemap: 'tutte le pagine, con la data dell’ultima modifica, per i motori di ricerca',
    robots: 'che cosa possono leggere i programmi: tutto',
    'open-search': 'aggiunge la ricerca del catalogo al browser',
    llms: 'l’elenco dei sorgenti Markdown, per gli assistenti automatici',
  },
  llmsHow:
    'Ogni collegamento porta al sorgente Markdown di una pratica: una scheda YAML con i dati e le fonti, poi il racconto.',
  picture: (title: string, region: string) => `${title}. ${region}.`,
  moved: {
    title: (title: string, slug: string) => `${title}: indirizzo precedente (${slug})`,
    heading: 'Questa pagina ha un nuovo indirizzo',
    lead: 'La pratica ha cambiato nome; se il browser non ci arriva da solo, si trova qui:',
  },
};
