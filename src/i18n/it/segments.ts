/** Segments of the addresses; those of the vocabularies are in the vocabularies. */
export const segments = {
  practices: 'pratiche',
  news: 'notizie',
  page: 'pagina',
  contribute: 'contribuisci',
  compare: 'confronta',
  shelf: 'scaffale',
  replications: 'replicazioni',
  plan: 'replica',
  needs: 'fabbisogni',
  observatory: 'osservatorio',
  /** What is read without the network. */
  offline: 'fuori-linea',
  /** The charts of the observatory, in its page and as files. */
  charts: {
    matrix: 'temi-e-territori',
    funding: 'fonti',
    paid: 'importi-per-fonte',
    amounts: 'importi',
    stages: 'gradi',
    targets: 'destinatari',
    years: 'anni',
    shares: 'completezza',
    evidence: 'prove',
  },
  documents: 'documenti',
  /** By what the documents are told apart. */
  documentsBy: {
    kind: 'tipo',
    theme: 'tema',
    territory: 'territorio',
    prerequisite: 'prerequisito',
  },
  /** How it went for those who took a practice up, in the page of the practice. */
  experience: 'esperienza',
  difficulties: 'difficolta',
  problems: 'problemi',
  bodies: 'enti',
  glossary: 'glossario',
  /** A term of the glossary, in its page and where it is explained in a text: `voce-fse`. */
  glossaryTerm: 'voce',
  data: 'dati',
  vocabularies: 'vocabolari',
  accessibility: 'accessibilita',
  form: 'scheda',
  fields: 'campi',
  field: 'campo',
  /** What an address may ask for: `?pratica=…` of the form, `?regione=…` of a plan. */
  asked: { practice: 'pratica', experience: 'esperienza', region: 'regione' },
  /** A proposed text in the address of the form: `#proposta=…`. */
  proposal: 'proposta',
  template: 'modello.mdx',
  experienceTemplate: 'esperienza.mdx',
  experienceForm: 'esperienza',
  known: 'pratiche.json',
  feed: 'feed.xml',
  jsonFeed: 'feed.json',
  /** The pictures that links to the pages are shown with. */
  pictures: 'immagini',
  picture: 'catalogo.png',
};
