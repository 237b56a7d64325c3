import { count } from './count.ts';

/** What the practices page says as it comes. */
export const searchPage = {
  title: 'Pratiche',
  planHint:
    'Per fare un piano apri una pratica e scegli «Prepara un piano». Prima ci sono quelle arrivate più lontano.',
  lead: 'Cerca nel testo e restringi con i filtri. Ogni pratica ha le sue fonti.',
  searchLabel: 'Cerca nel testo',
  searchHint: 'Tra virgolette cerchi una frase esatta: "economia solidale".',
  search: 'Cerca',
  filters: 'Filtri',
  close: 'Chiudi',
  show: 'Mostra i risultati',
  clear: 'Togli tutti i filtri',
  clearText: 'Togli il testo cercato',
  active: 'Filtri attivi',
  sort: 'Ordina per',
  orders: {
    relevance: 'pertinenza',
    title: 'titolo',
    date: 'data di revisione',
    stage: 'grado di replicabilità',
  },
  results: 'Risultati',
  more: 'Mostra altre pratiche',
  none: 'Nessuna pratica corrisponde a questa ricerca.',
  noneAdvice: 'Che cosa puoi fare:',
  noneWithoutFilters: 'Togliere i filtri e cercare in tutto il catalogo',
  noneBrowse: 'Sfogliare i temi',
  nonePropose: 'Proporre una pratica che manca',
  browseBy: 'Sfoglia le pratiche',
  noScript: 'La ricerca ha bisogno di JavaScript. Senza, il catalogo si sfoglia per intero da qui:',
  page: (n: number, of: number) => `Pagina ${n} di ${of}`,
  pagination: 'Pagine dell’elenco',
  previous: 'Pagina precedente',
  next: 'Pagina successiva',
  federated: 'In altri cataloghi',
  federatedAbout:
    'Quando cerchi nel testo, il tuo browser cerca anche negli indici di questi cataloghi e li chiede ai loro siti, che possono registrare le richieste. I filtri non valgono per questi risultati.',
};

/** What the search says in the browser; apart, so that it brings no other words with it. */
export const search = {
  openFilters: 'Filtra',
  remove: (label: string) => `Togli il filtro ${label}`,
  noneWithoutText: (text: string, hasFilters: boolean) =>
    `Togliere «${text}»${hasFilters ? ' e tenere i filtri' : ''}`,
  instead: {
    corrected: (from: string, to: string) =>
      `Nessuna pratica ha «${from}»: ecco quelle con «${to}».`,
    alike: (from: string, to: string) =>
      `Nessuna pratica dice «${from}»: ecco quelle che dicono «${to}».`,
    beginning: (from: string) =>
      `Nessuna pratica ha la parola «${from}»: ecco quelle con parole che cominciano così.`,
    some: () =>
      'Nessuna pratica ha tutte le parole: ecco quelle che ne hanno qualcuna, le più vicine per prime.',
    mentions: () =>
      'Nessuna pratica ha queste parole nel titolo o nel riassunto: ecco quelle che le hanno nel testo.',
  },
  searching: 'Ricerca in corso…',
  failed: 'La ricerca nel testo non risponde. I filtri e gli elenchi funzionano lo stesso.',
  slow: 'La ricerca ci sta mettendo più del solito.',
  unsearched: (n: number) =>
    `Elenco senza la ricerca nel testo: ${count(n, 'pratica', 'pratiche')}`,
  outlived: 'Elenco di prima della nuova pubblicazione',
  previewOnly: 'La ricerca si prepara con «npm run build»: qui vedi l’elenco completo.',
  found: (n: number) =>
    n === 0 ? 'Nessuna pratica trovata' : count(n, 'pratica trovata', 'pratiche trovate'),
  federatedFrom: (name: string) => `Dal catalogo «${name}»`,
  federatedSilent: (name: string) => `Il catalogo «${name}» non risponde.`,
  federatedFound: (n: number) =>
    n === 0
      ? 'Nessuna pratica trovata in altri cataloghi'
      : count(n, 'pratica trovata in altri cataloghi', 'pratiche trovate in altri cataloghi'),
  openFiltersActive: (n: number) => `Filtra (${n})`,
};
