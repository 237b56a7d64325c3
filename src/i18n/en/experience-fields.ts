import type { experienceFields as it } from '../it/experience-fields.ts';

/** The fields of an experience: how it went for those who took a practice up. */
export const experienceFields: typeof it = {
  'experience.title': {
    label: 'Title',
    help: 'In a few words, what it has become where you are.',
    example: 'Farm nurseries in the valley',
    ask: 'Write the title',
  },
  'experience.region': {
    label: 'Territory',
    help: 'Where it was replicated: not where it began.',
    ask: 'Choose the territory',
  },
  'experience.organisation': {
    label: 'Who replicated it',
    ask: 'Write who replicated it',
  },
  'experience.period': {
    label: 'Period',
    ask: 'Write when it began',
  },
  'experience.period.start': {
    label: 'Start',
    help: 'The year is in the name of the file too.',
    ask: 'Write the start',
  },
  'experience.period.end': {
    label: 'End',
    help: 'Empty if it goes on.',
  },
  'experience.practice': {
    label: 'Its record in this catalogue',
    help: 'The name of its file without “.mdx”, if it has one.',
  },
  'experience.outcome': {
    label: 'How it went',
    ask: 'Choose how it went',
  },
  'experience.kept': {
    label: 'What was kept as it was',
    one: 'Item',
    add: 'Add something that was kept',
  },
  'experience.changed': {
    label: 'What was changed',
    one: 'Item',
    add: 'Add something that was changed',
  },
  'experience.difficulties': {
    label: 'Difficulties encountered',
    one: 'Difficulty',
    add: 'Add a difficulty',
  },
  'experience.cost': {
    label: 'What it cost',
  },
  'experience.cost.amount': {
    label: 'Amount',
    ask: 'Write the amount',
  },
  'experience.cost.note': {
    label: 'Note',
    help: 'What it covers, and for how long.',
  },
  'experience.sources': {
    label: 'Sources',
    help: 'Documents or pages about it, if there are any.',
    one: 'Source',
    add: 'Add a source',
  },
  'experience.contact': {
    label: 'Contact',
  },
  'experience.confirmed': {
    label: 'Confirmed on',
    help: 'The day on which those who replicated it confirmed that it is so.',
    ask: 'Write the day on which it was confirmed',
  },
};
