import { contentFields } from './content-fields.ts';
import { experienceFields } from './experience-fields.ts';
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
    'practice.problem': {
      label: 'The problem',
      help: 'Which need it answers, in a sentence: who has it, where, how much it weighs.',
      example: 'Those who care for an older person at home do not know who to ask for help.',
    },
    'practice.participation': {
      label: 'How people took part',
      help: 'How those concerned took part in the decisions, and not in the service alone.',
    },
    'practice.inclusion': {
      label: 'So that nobody was left out',
      help: 'What was done for those who find it harder to get there: language, disability, distance, opening hours.',
    },
    'practice.results': {
      label: 'Measured results',
      help: 'Numbers with their date and their source. The same name on different dates makes a series.',
      one: 'Result',
      add: 'Add a result',
    },
    'practice.results.name': {
      label: 'What was measured',
      example: 'Families supported',
      ask: 'Write what was measured',
    },
    'practice.results.qualifier': {
      label: 'Before the number',
      help: 'Where the number is not exact: “over”, “about”, “nearly”.',
      example: 'over',
    },
    'practice.results.value': {
      label: 'Value',
      inFile: 'The number alone, without separators; decimals after a point.',
      ask: 'Write the value',
    },
    'practice.results.unit': {
      label: 'Unit',
      help: 'What is counted: people, hours, per cent.',
      example: 'families',
    },
    'practice.results.date': {
      label: 'Date',
      help: 'When it refers to.',
    },
    'practice.results.baseline': {
      label: 'What it was before',
      help: 'The same number before the practice began.',
    },
    'practice.results.baseline.value': {
      label: 'Starting value',
    },
    'practice.results.baseline.date': {
      label: 'Starting date',
    },
    'practice.results.source': {
      label: 'Where it comes from',
      help: 'The title of one of the sources of the record, written as it is there.',
      example: 'Annual report 2024',
      ask: 'Write which source it comes from',
    },
    'practice.results.esf': {
      label: 'ESF+ common indicator',
      help: 'Its code, if the result is one of the common indicators of the European Social Fund.',
    },
    'practice.results.note': {
      label: 'Note',
      help: 'How it was counted, and what the number does not say.',
    },
    'practice.sustainability': {
      label: 'After the funding',
      help: 'What happened when the funding ended.',
    },
    'practice.sustainability.continues': {
      label: 'It goes on',
    },
    'practice.sustainability.by': {
      label: 'Who carries it on',
    },
    'practice.sustainability.funding': {
      label: 'With what money',
      example: 'The ordinary budget of the social district.',
    },
    'practice.sustainability.note': {
      label: 'Note',
    },
    'practice.ending': {
      label: 'Why it ended',
      help: 'There are lessons in practices that stop too: what happened, and the lesson learned.',
    },
    'practice.ending.reason': {
      label: 'What happened',
      example: 'The funding ended and no organisation took it over.',
      ask: 'Write what happened',
    },
    'practice.ending.lesson': {
      label: 'Lesson learned',
      example: 'Decide before the start who pays from the third year on.',
    },
    'practice.ending.date': {
      label: 'When',
      help: 'A year, or a year and month.',
    },
    'practice.documents': {
      label: 'Documents to reuse',
      help: 'Decisions, calls, agreements, forms: what another organisation can start from.',
      one: 'Document',
      add: 'Add a document',
    },
    'practice.documents.kind': {
      label: 'Kind',
    },
    'practice.documents.title': {
      label: 'Title',
      help: 'As it is written on the document.',
    },
    'practice.documents.number': {
      label: 'Number',
    },
    'practice.documents.date': {
      label: 'Date',
    },
    'practice.documents.publisher': {
      label: 'Who issued it',
      help: 'The organisation that approved or published it.',
    },
    'practice.documents.url': {
      label: 'Address',
    },
    'practice.documents.licence': {
      label: 'Licence',
      help: 'On which conditions it may be reused, if that is written.',
    },
    'practice.documents.helps': {
      label: 'Which prerequisite it helps with',
      help: 'In the replication plan it stands beside that prerequisite.',
    },
    'practice.confirmed': {
      label: 'Who confirmed it',
      help: 'Who checked the record and says that it is right.',
      one: 'Confirmation',
      add: 'Add a confirmation',
    },
    'practice.confirmed.by': {
      label: 'In which capacity',
    },
    'practice.confirmed.body': {
      label: 'Organisation',
      help: 'An organisation, not a person.',
      example: 'Municipality of Example',
    },
    'practice.confirmed.date': {
      label: 'When',
    },
    'practice.confirmed.checked': {
      label: 'What was looked at',
      example: 'Costs and results.',
    },
    'practice.confirmed.stage': {
      label: 'Stage according to who confirms',
      help: 'For a peer: the stage that it found by applying the test by itself.',
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
