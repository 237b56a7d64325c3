/** Segments of the addresses; those of the vocabularies are in the vocabularies. */
export const segments = {
  practices: 'pratiche',
  news: 'notizie',
  page: 'pagina',
  contribute: 'contribuisci',
  compare: 'confronta',
  shelf: 'scaffale',
  replications: 'repliche',
  form: 'scheda',
  fields: 'campi',
  template: 'modello.mdx',
  known: 'pratiche.json',
};
