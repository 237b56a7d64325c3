import { withArticle } from './dates.ts';

/** How the filters are called whose terms no vocabulary names. */
export const filters = {
  more: 'Altri filtri',
  others: (n: number) => `Altri ${n}`,
  groups: {
    year: 'Anno di inizio',
    amount: 'Importo dichiarato in tutto',
    paid: 'Dice quanto ha avuto da',
    evidence: 'Prove dei risultati',
    confirmed: 'Confermata da',
    declares: 'Dichiara',
    lacks: 'Non dichiara',
    review: 'Ultima revisione',
  },
  declarations: {
    funding: 'la fonte di finanziamento',
    amount: 'l’importo del finanziamento',
    target: 'i destinatari',
    year: 'l’anno di inizio',
    evidence: 'le prove dei risultati',
    cost: 'il costo',
    perPerson: 'il costo per persona',
    results: 'risultati misurati',
    documents: 'documenti da riusare',
  },
  review: (since: string) => ({
    recent: `${withArticle('dal', since)} in poi`,
    old: `prima ${withArticle('del', since)}`,
  }),
  amount: (from: string | undefined, to: string | undefined) =>
    from === undefined
      ? `meno di ${to}`
      : to === undefined
        ? `da ${from} in su`
        : `da ${from} a meno di ${to}`,
  /** A term apart from its group: among the active filters. */
  within: (group: string, term: string) => `${group}: ${term}`,
};
