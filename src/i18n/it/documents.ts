/** What the library of acts and documents says. */
export const documents = {
  title: 'Atti e documenti',
  titleOf: (term: string) => `Atti e documenti: ${term}`,
  lead: 'Le delibere, gli avvisi, le convenzioni e i moduli da cui un altro ente può partire: tutti quelli che le pratiche citano.',
  none: 'Nessuna pratica cita ancora un documento da riusare.',
  propose: 'Proponi un documento',
  browse: 'Sfoglia gli atti e i documenti',
  narrow: 'Restringi l’elenco',
  all: 'tutti',
  from: 'Dalla pratica',
  by: {
    kind: 'Per tipo',
    theme: 'Per tema',
    territory: 'Per territorio',
    prerequisite: 'Per prerequisito',
  },
};
