import type { plan as it } from '../it/plan.ts';
import { count } from './count.ts';

/** What the replication plan says; apart, because the browser says it too. */
export const plan: typeof it = {
  title: (practice) => `Replication plan: ${practice}`,
  fields: {
    context: 'Setting',
    why: 'Why it is needed',
    people: 'Who it is for',
    start: 'Planned start date',
    author: 'Who is preparing the plan',
  },
  columns: { what: 'What', state: 'Here', who: 'Who', when: 'By', note: 'Note' },
  states: {
    'in-place': 'In place already',
    'to-build': 'To be built',
    'not-needed': 'Not needed',
  },
  undecided: 'To be decided',
  progress: (n, all) => `Decided: ${n} of ${all}`,
  decidedOf: (n, all) => `${n} of ${all}`,
  funding: 'Who could pay',
  openOn: (day) => `On ${day} it is still open`,
  overOn: (day) => `On ${day} it is already closed`,
  here: (n, region) =>
    `${region}: it is the source of ${count(n, 'practice', 'practices')} in the catalogue`,
  whom: 'Contact',
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
  fileName: (slug) => `plan-${slug}.md`,
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
