import type { plan as it } from '../it/plan.ts';
import { count } from './count.ts';

/** What the replication plan says; apart, because the browser says it too. */
export const plan: typeof it = {
  title: (practice) => `Replication plan: ${practice}`,
  lead: 'What is already there in your area, what is to be built, who could pay, who to contact. At the end you have a first draft of a plan.',
  description: (practice) =>
    `A checklist for those who want to replicate “${practice}” in their own territory.`,
  private:
    'What you write stays in this browser: nothing is sent. Download the file to keep it or to go on with it elsewhere.',
  noScript:
    'Without JavaScript this page is a list to print and fill in by hand: what you write in the boxes is not kept.',
  yourPlan: 'Your case',
  fields: {
    context: 'Setting',
    why: 'Why it is needed',
    people: 'Who it is for',
    start: 'Planned start date',
    author: 'Who is preparing the plan',
  },
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
  columns: { what: 'What', state: 'Here', who: 'Who', when: 'By', note: 'Note' },
  states: {
    'in-place': 'In place already',
    'to-build': 'To be built',
    'not-needed': 'Not needed',
  },
  undecided: 'To be decided',
  progress: (n, all) => `Decided: ${n} of ${all}`,
  more: 'Context and reasons (optional)',
  undeclared: 'the practice does not state it',
  crumb: 'Replication plan',
  decidedOf: (n, all) => `${n} of ${all}`,
  other: (aspect) => `Other: ${aspect}`,
  silent: {
    title: 'What the practice does not say',
    lead: 'Ask those who run it, or find out how things stand where you are.',
  },
  own: {
    title: 'What else you need',
    lead: 'What only those who know the territory can add.',
  },
  funding: 'Who could pay',
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
  openOn: (day) => `On ${day} it is still open`,
  overOn: (day) => `On ${day} it is already closed`,
  here: (n, region) =>
    `${region}: it is the source of ${count(n, 'practice', 'practices')} in the catalogue`,
  whom: 'Contact',
  roles: {
    owner: (region) => `Who carried it out: ${region}`,
    replicated: (region, year) =>
      `Who has already replicated it: ${region}${year === undefined ? '' : `, ${year}`}`,
    origin: (region, year) =>
      `Where it comes from: ${region}${year === undefined ? '' : `, replicated in ${year}`}`,
  },
  noContact: 'no contact in the sources',
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
  copied: 'Message copied.',
  copyByHand: 'It could not be copied: select it above.',
  mailPaste:
    'The message is long: it has been copied; paste it (Ctrl+V) into the window that opens.',
  mailSubject: (practice) => `Questions about the practice “${practice}”`,
  mailPasteHere: '[paste here the message copied from the catalogue]',
  mailParts: {
    greeting: 'Good morning,',
    want: (practice, region) =>
      `we are considering replicating “${practice}”${region === '' ? '' : ` (territory: ${region})`}.`,
    open: 'The catalogue does not say certain things. We would like to ask you:',
    build: 'These things are missing here, and we would have to build them. How did you do it?',
    thanks: 'Thank you.',
  },
  sources: 'Sources of the practice',
  method: 'The method',
  methodText:
    'The four parts of the list follow two published methods for finding out whether an intervention can work in another place, both from public health: the PIET-T model, which distinguishes population, intervention, environment and transfer, and the ASTAIRE tool, which uses four similar categories. Here they guide the questions; the answers are yours.',
  papers: [
    {
      method: 'PIET-T',
      text: 'T. Schloemer, P. Schröder-Bäck, Criteria for evaluating transferability of health interventions: a systematic review and thematic synthesis, Implementation Science 13:88, 2018',
      url: 'https://doi.org/10.1186/s13012-018-0751-8',
    },
    {
      method: 'ASTAIRE',
      text: 'L. Cambon, L. Minary, V. Ridde, F. Alla, A tool to analyze the transferability of health promotion interventions, BMC Public Health 13:1184, 2013',
      url: 'https://doi.org/10.1186/1471-2458-13-1184',
    },
  ],
  take: 'Download or print the plan',
  print: 'Print the plan',
  download: 'Download the file (.md)',
  fileName: (slug) => `plan-${slug}.md`,
  reopen: 'Do you have a plan already? Open it again from its file',
  file: 'The file of the plan (.md)',
  clear: 'Delete the plan',
  clearSure: 'The plan saved in this browser will be deleted. Continue?',
  cleared: 'The plan has been deleted from this browser.',
  replaceSure: 'The file takes the place of what you have written here. Continue?',
  opened: (name) => `Opened: ${name}.`,
  notPlan: (name) =>
    `${name} is not a replication plan, or its last part has been changed: there is nothing to open. The plan below is as it was.`,
  tooLarge: (name) => `${name} is too large to be a replication plan (1 MB at most).`,
  unreadable: (name) => `${name} cannot be read.`,
  otherPractice: (title) => `This file is the plan of another practice: “${title}”.`,
  goThere: 'Go to the page of its plan and open it there',
  kept: (time) => `Saved in this browser at ${time}.`,
  notKept:
    'This browser does not keep the plan (its memory is full or not allowed): it stays as long as the page is open. Download the file before you close it.',
  broken: 'The plan saved in this browser cannot be read: its text is below, nothing is lost.',
  otherVersion:
    'The plan was saved by another version of this page: what could be understood has stayed.',
  changed: (texts) => `Since your plan, the practice has changed in these points: ${texts}.`,
  added: (n) =>
    `Since your plan, the practice has ${count(n, 'new point', 'new points')}: check the list.`,
  unknownRegion: (name) =>
    `“${name}” is not among the territories of the catalogue: choose one from the list.`,
  regionKept: (asked, kept) =>
    `The address asks for “${asked}”, but your plan is for “${kept}”: it stays so until you change it.`,
  ownRegion: (region) => `${region} is the territory where the practice began.`,
  alreadyThere: (region) => `${region} is stated to have replicated it already: see “Contact”.`,
  left: 'What no longer has a place',
  leftLead:
    'These things were in your plan, and the page no longer asks for them. They stay in the file.',
  drop: 'Remove from the plan',
  note: {
    draft: (day) => `First draft, to be completed. ${day}.`,
    context: 'Setting',
    why: 'Where we start from',
    missing: 'to be given',
    none: 'Nothing for now.',
    places: {
      'in-place': 'What is in place already',
      'to-build': 'What has to be built',
      'not-needed': 'What is not needed',
    },
    undecided: 'What is still to be decided',
    questions: 'Open questions',
    machine: 'Data of the plan',
    machineLead:
      'To open the plan again, the catalogue reads only the box below: do not change it. What you correct in the text stays in this document.',
  },
};
