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
  data: 'dati',
  form: 'scheda',
  fields: 'campi',
  template: 'modello.mdx',
  known: 'pratiche.json',
};
