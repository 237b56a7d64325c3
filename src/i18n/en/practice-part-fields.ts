import type { practicePartFields as it } from '../it/practice-part-fields.ts';

export const practicePartFields: typeof it = {
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
};
