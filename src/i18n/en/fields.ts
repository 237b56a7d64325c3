import type { fieldWords as it } from '../it/fields.ts';
import { count } from './count.ts';

/** The words of the page that explains every field of a practice. */
export const fieldWords: typeof it = {
  title: 'The fields of a record',
  lead: 'What each field means, how it is written and which values it takes. The page is made from the same rules that check the records.',
  required: 'required',
  optional: 'optional',
  inItem: 'In each item:',
  inGroup: 'In the group:',
  example: 'For example:',
  values: 'Values allowed',
  kinds: {
    text: 'text',
    number: 'number',
    boolean: 'true or false',
    date: 'date',
    address: 'web address, with https://',
    email: 'email address',
    slug: 'short name: lower-case letters, digits and hyphens',
    term: 'a term of a vocabulary',
    group: 'group of fields',
    list: 'list',
    choice: 'list, or',
  },
  dates: {
    day: 'date: year-month-day',
    month: 'year, or year-month',
    partial: 'year, year-month or year-month-day',
  },
  termList: 'list of terms of a vocabulary',
  limits: (min, max, unit) => {
    const many = (n: number) =>
      unit === 'items' ? count(n, 'item', 'items') : count(n, 'character', 'characters');
    if (min !== undefined && min > 1 && max !== undefined) return `from ${min} to ${many(max)}`;
    return max === undefined ? '' : `at most ${many(max)}`;
  },
  localised: 'text in each language of the site, under its code',
  /** Of the page for those who keep a catalogue. */
  catalogue: {
    title: 'The fields of a catalogue',
    lead: 'For those who keep a catalogue: what the fields of site.yml, of the vocabularies, of needs, news and pages mean. The page is made from the same rules that check the files.',
    vocabulary: 'Every vocabulary',
    vocabularyLead:
      'The fields that all files of the folder vocabularies/ have, with those of their terms.',
    ofTerms: 'In each term, beside those:',
  },
};
