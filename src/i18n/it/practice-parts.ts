import { count } from './count.ts';

/** What the page of a practice says of results, documents, costs and confirmations. */
export const parts = {
  results: 'Risultati misurati',
  before: (value: string, date: string | undefined) =>
    date === undefined ? `prima: ${value}` : `prima: ${value}, ${date}`,
  esf: (code: string) => `indicatore FSE+ ${code}`,
  peopleTitle: 'Il problema e le persone',
  people: {
    problem: 'A quale bisogno risponde',
    participation: 'Come hanno partecipato le persone',
    inclusion: 'Perché nessuno restasse escluso',
  },
  afterwards: 'Che cosa è successo dopo',
  afterFunding: 'Dopo il finanziamento',
  continues: 'Continua',
  doesNotContinue: 'Non continua',
  carriedOnBy: (body: string) => `la porta avanti ${body}`,
  ended: 'Perché si è fermata',
  endedOn: (date: string) => `Perché si è fermata (${date})`,
  lesson: 'Che cosa si è imparato',
  documents: 'Atti e documenti da riusare',
  number: (number: string) => `n. ${number}`,
  licence: (name: string) => `licenza ${name}`,
  helps: (kind: string) => `Serve per: ${kind}.`,
  allDocuments: 'Tutti gli atti e i documenti del catalogo',
  confirmations: 'Conferme',
  confirmedBy: (body: string, day: string) =>
    `Confermata da ${body} ${/^(?:8|11) /.test(day) ? 'l’' : 'il '}${day}.`,
  notConfirmed: 'Non ancora confermata dall’ente.',
  stageFound: (stage: string) => `Grado trovato: ${stage}.`,
  peersAgree: 'Chi ha applicato da sé la prova del grado è arrivato a questo grado.',
  peersDiffer: 'Chi ha applicato da sé la prova del grado è arrivato a gradi diversi.',
  spending: 'Costo effettivo',
  pricesOf: (year: string) => `Prezzi del ${year}.`,
  start: 'Per partire',
  yearly: 'All’anno',
  served: 'Persone servite in un anno',
  perPersonTitle: 'Costo per persona',
  perPerson: (each: string, yearly: string, people: number, year: string) =>
    `${each} all’anno: ${yearly} diviso ${count(people, 'persona', 'persone')}, prezzi del ${year}`,
  nextStage: (stage: string) => `Per la redazione: che cosa porterebbe la pratica a «${stage}»`,
  test: 'La prova',
  wouldAnswer: 'Risponderebbero questi campi, che la pratica non dichiara ancora:',
  nothingMissing: 'La pratica ha già i campi che rispondono: chi conferma può applicare la prova.',
};
