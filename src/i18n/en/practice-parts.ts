import type { parts as it } from '../it/practice-parts.ts';
import { count } from './count.ts';

/** What the page of a practice says of results, documents, costs and confirmations. */
export const parts: typeof it = {
  results: 'Measured results',
  before: (value, date) => (date === undefined ? `before: ${value}` : `before: ${value}, ${date}`),
  esf: (code) => `ESF+ indicator ${code}`,
  peopleTitle: 'The problem and the people',
  people: {
    problem: 'Which need it answers',
    participation: 'How people took part',
    inclusion: 'How nobody was left out',
  },
  afterwards: 'What happened next',
  afterFunding: 'After the funding',
  continues: 'It goes on',
  doesNotContinue: 'It does not go on',
  carriedOnBy: (body) => `carried on by ${body}`,
  ended: 'Why it stopped',
  endedOn: (date) => `Why it stopped (${date})`,
  lesson: 'Lesson learned',
  documents: 'Documents to reuse',
  number: (number) => `no. ${number}`,
  licence: (name) => `licence ${name}`,
  helps: (kind) => `Helps with: ${kind}.`,
  allDocuments: 'All official documents in the catalogue',
  confirmations: 'Confirmations',
  confirmedBy: (body, day) => `Confirmed by ${body} on ${day}.`,
  notConfirmed: 'Not yet confirmed by the organisation that runs it.',
  stageFound: (stage) => `Stage found: ${stage}.`,
  peersAgree: 'Those who applied the test of the stage by themselves came to this stage.',
  peersDiffer: 'Those who applied the test of the stage by themselves came to other stages.',
  spending: 'Actual cost',
  pricesOf: (year) => `Prices of ${year}.`,
  start: 'To start',
  yearly: 'Per year',
  served: 'People served in a year',
  perPersonTitle: 'Cost per person',
  perPerson: (each, yearly, people, year) =>
    `${each} a year: ${yearly} divided by ${count(people, 'person', 'people')}, prices of ${year}`,
  nextStage: (stage) => `For the editors: what would bring the practice to “${stage}”`,
  test: 'The test',
  wouldAnswer: 'These fields would answer it, and the practice does not state them yet:',
  nothingMissing:
    'The practice already has the fields that answer it: those who confirm it can apply the test.',
};
