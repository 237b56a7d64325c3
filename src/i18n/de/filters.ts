import type { filters as it } from '../it/filters.ts';
import { withArticle } from './dates.ts';

/** How the filters are called whose terms no vocabulary names. */
export const filters: typeof it = {
  more: 'Weitere Filter',
  others: (n) => `${n} weitere`,
  groups: {
    year: 'Beginn (Jahr)',
    amount: 'Angegebener Gesamtbetrag',
    paid: 'Angegebener Betrag aus',
    evidence: 'Belege für die Ergebnisse',
    confirmed: 'Bestätigt von',
    declares: 'Angegeben',
    lacks: 'Nicht angegeben',
    review: 'Letzte Überprüfung',
  },
  declarations: {
    funding: 'die Finanzierungsquelle',
    amount: 'der Betrag der Finanzierung',
    target: 'die Zielgruppen',
    year: 'das Jahr des Beginns',
    evidence: 'die Belege für die Ergebnisse',
    cost: 'die Kosten',
    perPerson: 'die Kosten je Person',
    results: 'gemessene Ergebnisse',
    documents: 'Dokumente zum Wiederverwenden',
  },
  review: (since) => ({
    recent: withArticle('dal', since),
    old: `vor dem ${since}`,
  }),
  amount: (from, to) =>
    from === undefined
      ? `weniger als ${to}`
      : to === undefined
        ? `${from} und mehr`
        : `von ${from} bis unter ${to}`,
  within: (group, term) => `${group}: ${term}`,
};
