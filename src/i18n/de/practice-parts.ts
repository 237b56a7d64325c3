import type { parts as it } from '../it/practice-parts.ts';
import { count } from './count.ts';

/** What the page of a practice says of results, documents, costs and confirmations. */
export const parts: typeof it = {
  results: 'Was gemessen wurde',
  before: (value, date) => (date === undefined ? `vorher: ${value}` : `vorher: ${value}, ${date}`),
  esf: (code) => `ESF+-Indikator ${code}`,
  peopleTitle: 'Das Problem und die Menschen',
  people: {
    problem: 'Auf welchen Bedarf sie antwortet',
    participation: 'Wie die Menschen mitgewirkt haben',
    inclusion: 'Damit niemand ausgeschlossen bleibt',
  },
  afterwards: 'Was danach geschah',
  afterFunding: 'Nach der Förderung',
  continues: 'Sie läuft weiter',
  doesNotContinue: 'Sie läuft nicht weiter',
  carriedOnBy: (body) => `weitergeführt von ${body}`,
  ended: 'Warum sie endete',
  endedOn: (date) => `Warum sie endete (${date})`,
  lesson: 'Was man daraus lernt',
  documents: 'Rechtsakte und Dokumente zum Wiederverwenden',
  number: (number) => `Nr. ${number}`,
  licence: (name) => `Lizenz ${name}`,
  helps: (kind) => `Hilft bei: ${kind}.`,
  allDocuments: 'Alle Rechtsakte und Dokumente des Katalogs',
  confirmations: 'Wer sie bestätigt hat',
  confirmedBy: (body, day) => `Bestätigt von ${body} am ${day}.`,
  notConfirmed: 'Von der durchführenden Einrichtung noch nicht bestätigt.',
  stageFound: (stage) => `Gefundener Grad: ${stage}.`,
  peersAgree: 'Wer das Prüfmerkmal selbst angewandt hat, kam zu diesem Grad.',
  peersDiffer: 'Wer das Prüfmerkmal selbst angewandt hat, kam zu anderen Graden.',
  spending: 'Was sie wirklich kostet',
  pricesOf: (year) => `Preise von ${year}.`,
  start: 'Für den Beginn',
  yearly: 'Im Jahr',
  served: 'Erreichte Personen im Jahr',
  perPersonTitle: 'Kosten je Person',
  perPerson: (each, yearly, people, year) =>
    `${each} im Jahr: ${yearly} geteilt durch ${count(people, 'Person', 'Personen')}, Preise von ${year}`,
  nextStage: (stage) => `Für die Redaktion: was die Praxis auf «${stage}» bringen würde`,
  test: 'Das Prüfmerkmal',
  wouldAnswer: 'Diese Felder würden darauf antworten; die Praxis gibt sie noch nicht an:',
  nothingMissing:
    'Die Praxis gibt die Felder schon an: Wer bestätigt, kann das Prüfmerkmal anwenden.',
};
