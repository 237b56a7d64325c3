import type { needs as it } from '../it/needs.ts';
import { count, formatNumber } from './count.ts';

/** "A" of one, "A, B (2 of 3)" of some. */
const some = (shared: string, n: number, of: number): string =>
  n === of ? shared : `${shared} (${n} of ${of})`;

/** What the needs say: their pages, the matching and its reasons. */
export const needs: typeof it = {
  title: 'Needs',
  lead: 'What the territories are looking for, and which practices in the catalogue answer best: with a score, and with the reasons.',
  none: 'No territory has published a need yet: when one does, it will appear here with the practices that answer it.',
  open: 'Open',
  closed: 'Closed',
  closedLead: 'They have been answered, or withdrawn. They stay here to be read.',
  isClosed: 'closed',
  what: 'What a need is',
  whatText:
    'It is a page on which a territory says what it is looking for: which problem, who for, with how much money, staff and time, within which constraints. The catalogue lists the practices that answer best and says why. The page of each practice shows the needs it could answer: those who know the practice can write to those who are looking.',
  publish: 'How to publish one',
  publishSteps: [
    'Write a file like the example below. A title, a sentence, territory, themes and date are enough: leave out what is not known, and the page will say that it is not stated.',
    'It is proposed by the office that is looking, with an office contact: those who answer must know who to write to.',
    'The editors check it and publish it. Once it has been answered, the closing date is added.',
  ],
  publishHow: 'A file is proposed in the same ways as a practice:',
  publishLink: 'how to contribute',
  publishMail: 'Or write to the editors:',
  example: 'An example file',
  exampleNote: (place) =>
    `It is made up, only to show the form. The file goes in ${place}, under a short name, which becomes the address of the page.`,
  examplePlace: 'needs/name-of-the-need.mdx',
  exampleBody:
    '## How it came about\n\nThe story, in Markdown: the problem, and what has been tried already.',
  fields: 'All the fields, one by one',
  ask: 'Searching without waiting',
  askText:
    'The same question can be asked at once, without writing anything: the list of practices can be filtered by theme, by target group, by who pays and by replicability stage.',
  askLink: 'Search and filter the practices',
  answersCount: (n) =>
    n === 0
      ? 'no practice answers it yet'
      : count(n, 'practice could answer it', 'practices could answer it'),
  publishedOn: 'Published on',
  confirmedOn: 'confirmed on',
  closedOn: 'Closed on',
  closedText: 'It has been answered, or withdrawn: no more practices are suggested here.',
  body: 'What is being looked for',
  constraints: 'Constraints',
  constraintsLead: 'To be read before answering: the score does not take them into account.',
  keyFacts: 'Details of the need',
  facts: {
    territory: 'Who is looking',
    targets: 'Target groups',
    funding: 'Who could pay',
    budget: 'Budget',
    staff: 'Staff available',
    months: 'Time to start',
    start: 'When they want to begin',
    deadline: 'Answers by',
    stage: 'Lowest stage asked for',
  },
  contact: 'Contact',
  noContact: 'No office to write to is given.',
  sources: 'Sources',
  file: 'The file of this page is',
  answers: 'Practices that could answer it',
  answersLead: (shown, found) =>
    found > shown
      ? `The first ${shown} of ${formatNumber(found)} practices from other territories that answer it.`
      : found === 1
        ? 'One practice from another territory.'
        : `${formatNumber(found)} practices from other territories, starting with the closest to what is asked.`,
  noAnswers: 'No practice from another territory reaches the lowest score.',
  compareFirst: (n) => `Compare the first ${['', '', 'two', 'three', 'four'][n]}`,
  allOf: (theme) => `All practices on the theme “${theme}”`,
  own: 'In the same territory',
  ownLead:
    'They are not answers from outside, but those who are looking can start here: they cover at least one of the same themes.',
  couldAnswer: 'Needs it could answer',
  score: (n) => `${n} out of 100`,
  bounds: (least, most) =>
    `it may go down to ${least} or up to ${most}: that depends on what the practice does not state`,
  pointsOf: (points, of) =>
    `${count(Math.round(points * 10) / 10, 'point', 'points')} out of ${of}`,
  groups: { for: 'For', against: 'Against', unknown: 'Not known' },
  why: 'Why',
  criteria: {
    themes: 'Themes',
    targets: 'Target groups',
    cost: 'Cost',
    funding: 'Who pays',
    stage: 'Replicability stage',
    staff: 'Staff',
    months: 'Time to start',
    evidence: 'Evidence of results',
  },
  how: {
    themes: 'in proportion to the themes asked for that the practice has',
    targets: 'in proportion to the target groups asked for that the practice serves',
    cost: 'all if the cost is within the budget, half if only its lowest part is',
    funding: 'all if they share at least one source',
    stage: 'all if the stage is the one asked for or a later one',
    staff: 'all if the staff available is enough',
    months: 'all if it starts in the time asked for',
    evidence: 'in proportion to the level: all at the highest',
  },
  explained: 'How the score is calculated',
  explainedLead:
    'The practices that have at least one of the themes asked for are looked at. For each criterion, what the need asks is compared with what the practice states:',
  explainedTable: {
    criterion: 'Criterion',
    weight: 'Weight',
    how: 'How many of its points it gives',
  },
  explainedRules: (leastScore, most) => [
    'The score is the sum of the points, divided by the weight of the criteria asked for, times a hundred. What the need does not ask does not count.',
    'What the practice does not state is worth half the points, because it is not known: beside the score is how far it may go down or up. Evidence is the exception: if none is stated, zero.',
    `Below ${leastScore} the practice does not appear; at most ${most} are shown. Of two with the same score, the one of which more is known comes first, then the one reviewed more recently.`,
    'Practices of the territory that is looking are not an answer from outside: they are listed separately.',
    'Costs and budgets may be per year or in all: the notes say so, the score does not know.',
  ],
  explainedEnd: 'It helps to choose what to read first. It is not a judgement on the practices.',
  reasons: {
    themes: {
      for: (shared, n, of) =>
        n === 1 && of === 1 ? `same theme: ${shared}` : `themes in common: ${some(shared, n, of)}`,
    },
    targets: {
      for: (shared, n, of) => `same target groups: ${some(shared, n, of)}`,
      against: (theirs) => `serves others: ${theirs}`,
      unknown: 'target groups not stated',
    },
    cost: {
      for: (cost) => `stated cost within the budget: ${cost}`,
      partly: (cost) => `stated cost partly within the budget: ${cost}`,
      against: (cost) => `stated cost above the budget: ${cost}`,
      beyond: (cost) => `the need does not say how much it can spend; stated cost: ${cost}`,
      unknown: 'cost not stated',
    },
    funding: {
      for: (shared) => `paid for also by those who could pay here: ${shared}`,
      against: (theirs) => `paid for by others: ${theirs}`,
      unknown: 'who pays for it is not stated',
    },
    stage: {
      for: (stage) => `stage high enough: ${stage}`,
      against: (stage) => `stage below the one asked for: ${stage}`,
    },
    staff: {
      for: (staff) => `enough staff: it needs ${staff}`,
      against: (staff) => `needs more staff: ${staff}`,
      unknown: 'staff not stated',
    },
    months: {
      for: (months) => `starts in the time asked for: ${months}`,
      against: (months) => `needs more time to start: ${months}`,
      unknown: 'time to start not stated',
    },
    evidence: {
      for: (level) => `evidence of results: ${level}`,
      unknown: 'evidence of results not stated',
    },
  },
};
