import type { experienceFields as it } from '../it/experience-fields.ts';

/** The fields of an experience: how it went for those who took a practice up. */
export const experienceFields: typeof it = {
  'experience.title': {
    label: 'Title',
    help: 'In a few words, what it has become where you are.',
    example: 'Farm nurseries in Trento',
  },
  'experience.region': {
    label: 'Territory',
    help: 'Where it was replicated: not where it began.',
  },
  'experience.organisation': {
    label: 'Who replicated it',
  },
  'experience.period': {
    label: 'Period',
  },
  'experience.period.start': {
    label: 'Start',
    help: 'The year is in the name of the file too.',
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
  },
  'experience.kept': {
    label: 'What was kept as it was',
    one: 'Item',
  },
  'experience.changed': {
    label: 'What was changed',
    one: 'Item',
  },
  'experience.difficulties': {
    label: 'Difficulties encountered',
    one: 'Difficulty',
  },
  'experience.cost': {
    label: 'What it cost',
  },
  'experience.cost.amount': {
    label: 'Amount',
  },
  'experience.cost.note': {
    label: 'Note',
    help: 'What it covers, and for how long.',
  },
  'experience.sources': {
    label: 'Sources',
    help: 'Documents or pages about it, if there are any.',
    one: 'Source',
  },
  'experience.contact': {
    label: 'Contact',
  },
  'experience.confirmed': {
    label: 'Confirmed on',
    help: 'The day on which those who replicated it confirmed that it is so.',
  },
};
