import { count } from './count.ts';
import type { planPage as it } from '../it/plan-page.ts';

/** What the page of a replication plan says that its script does not: it is not loaded twice. */
export const planPage: typeof it = {
  lead: 'What is already there in your area, what is to be built, who could pay, who to contact. At the end you have a first draft of a plan.',
  description: (practice) =>
    `A checklist for those who want to replicate “${practice}” in their own territory.`,
  private:
    'What you write stays in this browser: nothing is sent. Download the file to keep it or to go on with it elsewhere.',
  noScript:
    'Without JavaScript this page is a list to print and fill in by hand: what you write in the boxes is not kept.',
  yourPlan: 'Your case',
  help: {
    context: 'Area, municipalities, services that exist already.',
    why: 'The need, with a figure if there is one.',
    people: 'How many people, and who they are.',
    start: 'It also shows which sources still pay.',
    author: 'Give the office, not the name of a person.',
  },
  choose: '— choose —',
  checklist: 'What is needed',
  checklistLead:
    'Each row comes from what the practice states. Decide one at a time: where something is to be built you can say who, by when, and a note.',
  aspects: {
    population: 'The people',
    intervention: 'The intervention',
    environment: 'The setting',
    transfer: 'The transfer',
  },
  aspectLeads: {
    population: 'Are the people it serves like those here? Would they want it?',
    intervention: 'What it costs, who works on it, what cannot be changed.',
    environment: 'Rules, responsibilities, partners and money.',
    transfer: 'What to adapt, which difficulties to expect, who can help.',
  },
  more: 'Context and reasons (optional)',
  undeclared: 'the practice does not state it',
  crumb: 'Replication plan',
  other: (aspect) => `Other: ${aspect}`,
  silent: {
    title: 'What the practice does not say',
    lead: 'Ask those who run it, or find out how things stand where you are.',
  },
  own: {
    title: 'What else you need',
    lead: 'What only those who know the territory can add.',
  },
  fundingLead:
    'The sources in the vocabulary that have paid for this practice or for others on the same theme, and those that have taken their place. The deadlines are the general ones of the law named: individual programmes may have others.',
  noFunding:
    'The sources of the practice do not say who paid, and no other practice on the same themes has a stated source.',
  allFunding: 'All funding sources',
  reasons: {
    paid: 'has paid for this practice',
    succeeds: (source) => `has taken the place of: ${source}`,
    theme: (theme, n) =>
      `is the source of ${count(n, 'other practice', 'other practices')} on the theme “${theme}”`,
  },
  until: (day) => `general deadline ${day}`,
  roles: {
    owner: (region) => `Who carried it out: ${region}`,
    replicated: (region, year) =>
      `Who has already replicated it: ${region}${year === undefined ? '' : `, ${year}`}`,
    origin: (region, year) =>
      `Where it comes from: ${region}${year === undefined ? '' : `, replicated in ${year}`}`,
  },
  noContact: 'No contact in the sources',
  noReplications: 'No known replication: your territory would be the first.',
  support: 'Support offered',
  questions: 'What is not stated',
  questionsLead: 'Questions to ask those who carried out the practice.',
  noQuestions: 'The practice answers all the questions of this plan.',
  ask: {
    targets: 'Who is the practice for, and how many people has it reached?',
    cost: 'How much does it cost, per year or in all, and what does that include?',
    staff: 'How many people work on it, and with which skills?',
    months: 'How long was it from the decision to the first person served?',
    keep: 'What should not be changed, because without it the practice would not work?',
    evidence: 'Which results has it had, and how were they measured?',
    organisation: 'Which organisation is in charge of it, and by which decision?',
    partners: 'Who else takes part, and in which role?',
    prerequisites: 'What was there before the start: rules, agreements, skills, tools?',
    funding: 'Who pays for it, and under which programme?',
    change: 'What is best adapted in another territory?',
    lessons: 'Which difficulties have you encountered, and how did you overcome them?',
    support:
      'What help can you offer to those who want to replicate it: visits, documents, meetings?',
  },
  mail: 'The message, ready',
  mailLead: 'It contains the questions above and the points that you have marked “To be built”.',
  write: 'Open in your mail program',
  copyMail: 'Copy the message',
  methodText:
    'The four parts of the list follow two published methods for finding out whether an intervention can work in another place, both from public health: the PIET-T model, which distinguishes population, intervention, environment and transfer, and the ASTAIRE tool, which uses four similar categories. Here they guide the questions; the answers are yours.',
  take: 'Download or print the plan',
  print: 'Print the plan',
  download: 'Download the file (.md)',
  reopen: 'Do you have a plan already? Open it again from its file',
  file: 'The file of the plan (.md)',
  clear: 'Delete the plan',
};
