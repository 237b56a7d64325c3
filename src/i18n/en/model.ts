import { contentFields } from './content-fields.ts';
import { experienceFields } from './experience-fields.ts';
import { practicePartFields } from './practice-part-fields.ts';
import { replicabilityFields } from './replicability-fields.ts';
import { siteFields } from './site-fields.ts';
import type { model as it } from '../it/model.ts';

export const model: typeof it = {
  steps: {
    what: 'What, where and who',
    whom: 'Who it is for',
    money: 'How it is paid for',
    results: 'Results',
    transfer: 'Can it be replicated?',
    proof: 'Sources and contact',
  },
  fields: {
    ...contentFields,
    ...experienceFields,
    ...practicePartFields,
    ...replicabilityFields,
    ...siteFields,
    'practice.title': {
      label: 'Title',
      help: 'The name by which the practice is known.',
      example: 'Neighbourhood caretakers',
      ask: 'Write the title',
    },
    'practice.summary': {
      label: 'In a sentence',
      help: 'What is done, where and who it is for. It is the first thing people read in search results.',
      ask: 'Describe the practice in a sentence',
    },
    'practice.region': {
      label: 'Territory',
      help: 'Where it began or is carried out.',
      ask: 'Choose the territory',
    },
    'practice.places': {
      label: 'Places',
      help: 'Municipalities, districts or neighbourhoods.',
      one: 'Place',
      add: 'Add a place',
    },
    'practice.themes': {
      label: 'Themes',
      help: 'One to four, the closest ones.',
      ask: 'Choose at least one theme',
    },
    'practice.kind': {
      label: 'Kind',
    },
    'practice.status': {
      label: 'Status',
      help: 'Where it stood at the date of the most recent source.',
    },
    'practice.period': {
      label: 'Period',
      help: 'A year, or a year and a month.',
    },
    'practice.period.start': {
      label: 'Start',
      ask: 'Write the start',
    },
    'practice.period.end': {
      label: 'End',
      help: 'Empty if it goes on or is not known.',
    },
    'practice.organisation': {
      label: 'Promoted by',
      help: 'The organisation in charge.',
    },
    'practice.partners': {
      label: 'Partners',
      help: 'The other organisations that take part.',
      one: 'Partner',
      add: 'Add a partner',
    },
    'practice.targets': {
      label: 'Target groups',
      help: 'The people or organisations it serves.',
    },
    'practice.funding': {
      label: 'Funding',
      help: 'Where the money comes from. If the sources do not say, state just that.',
      one: 'Funding source',
      add: 'Add a funding source',
      ask: 'Add who pays, or choose that the sources do not say',
    },
    'practice.replicability': {
      label: 'Replicability',
    },
    'practice.sources': {
      label: 'Sources',
      help: 'Where what is said here comes from: at least one.',
      one: 'Source',
      add: 'Add a source',
      ask: 'Add at least one source',
    },
    'practice.contact': {
      label: 'Contact',
    },
    'practice.reviewed': {
      label: 'Last reviewed',
      help: 'The day on which somebody checked everything.',
      ask: 'Write the day of the last review',
    },
    'practice.formerly': {
      label: 'Former addresses',
      help: 'The names that this file had before, the oldest first: the first stays its identifier, new ones go last.',
      one: 'Address',
      add: 'Add an address',
    },
    'practice.funding.source': {
      label: 'Source',
      ask: 'Choose where the money comes from',
    },
    'practice.funding.programme': {
      label: 'Programme',
      help: 'The programme, axis or call.',
    },
    'practice.funding.amount': {
      label: 'Amount',
      inFile: 'Digits only, no separators or symbol; cents after a full stop.',
    },
    'practice.funding.note': {
      label: 'Note',
      help: 'What the amount covers.',
    },
    'practice.funding.cup': {
      label: 'CUP code',
      help: 'The unique code of the public investment project, if there is one: 15 letters and figures.',
    },
    'party.ipa': {
      label: 'IPA code',
      help: 'Its code in the index of public administrations, if it is one of them.',
    },
    'need.title': {
      label: 'Title',
      help: 'What is looked for, in a few words.',
      example: 'Company for those ageing alone',
    },
    'need.summary': {
      label: 'In a sentence',
      help: 'Which problem, where, and who it concerns.',
      example:
        'We are looking for a way, tried elsewhere, to support those ageing alone in villages far from services.',
    },
    'need.region': {
      label: 'Territory',
      help: 'Who is looking.',
    },
    'need.themes': {
      label: 'Themes',
      help: 'One to four: only practices that have at least one of them can answer.',
    },
    'need.targets': {
      label: 'Target groups',
      help: 'The people or organisations it has to serve.',
    },
    'need.funding': {
      label: 'Who could pay',
      help: 'The funding sources that can be counted on.',
    },
    'need.budget': {
      label: 'Budget',
      help: 'How much can be spent.',
    },
    'need.budget.min': {
      label: 'From',
    },
    'need.budget.max': {
      label: 'Up to',
    },
    'need.budget.note': {
      label: 'Note on the budget',
      help: 'For instance, per year or in total.',
      example: 'For the first year.',
    },
    'need.staff': {
      label: 'Staff available',
      help: 'Full-time equivalents: 1.5 means one and a half.',
    },
    'need.months': {
      label: 'Months to start',
      help: 'Within how many months from the decision the first person is to be served.',
    },
    'need.start': {
      label: 'When to begin',
      help: 'A year, or a year and a month.',
    },
    'need.deadline': {
      label: 'Answers by',
      help: 'The day until which answers are of use, if there is one.',
    },
    'need.constraints': {
      label: 'Constraints',
      help: 'What an answer has to respect: they are read, the score does not count them.',
      example: 'It must work even where no bus goes.',
      one: 'Constraint',
    },
    'need.stage': {
      label: 'Lowest replicability stage',
      help: 'The lowest stage that a practice must have reached.',
    },
    'need.contact': {
      label: 'Contact',
      help: 'An office of the territory that is looking.',
    },
    'need.sources': {
      label: 'Sources',
      help: 'The document, plan or data that the need comes from, if any.',
      one: 'Source',
    },
    'need.published': {
      label: 'Published on',
      help: 'The day on which it was made known.',
    },
    'need.reviewed': {
      label: 'Confirmed on',
      help: 'The day on which those who look confirmed that they still do.',
    },
    'need.closed': {
      label: 'Closed on',
      help: 'The day on which it was answered or withdrawn: the page stays, but no longer offers practices.',
    },
    'source.title': {
      label: 'Title of the document',
      help: 'As it is written on the document or the page.',
      ask: 'Write the title of the document',
    },
    'source.publisher': {
      label: 'Publisher',
      help: 'The organisation, newspaper or author.',
      ask: 'Write who publishes it',
    },
    'source.url': {
      label: 'Address',
      help: 'The web address, if the document is online.',
      example: 'https://www.example.org/report.pdf',
    },
    'source.date': {
      label: 'Date',
      help: 'As far as it is known: year, month or day.',
    },
    'party.name': {
      label: 'Name',
      ask: 'Write the name',
    },
    'party.url': {
      label: 'Website',
    },
    'party.role': {
      label: 'Role',
      help: 'What it does in this practice.',
    },
    'contact.office': {
      label: 'Office',
      help: 'An office, not a person.',
      example: 'Social policy service',
      ask: 'Write the office',
    },
    'contact.email': {
      label: 'Email',
      example: 'office@example.org',
    },
    'contact.url': {
      label: 'Web page',
    },
    'translation.translated': { label: 'Compared with the original on' },
  },
  template: {
    firstHeading: 'What it is',
    placeholder: 'Write the story here.',
    values: 'values',
  },
};
