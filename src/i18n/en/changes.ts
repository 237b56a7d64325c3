import type { changes as it } from '../it/changes.ts';
import { count } from './count.ts';

/** Where a sentence stands: under which heading. */
const under = (heading: string): string => (heading === '' ? '' : `, under “${heading}”`);

/** The words of the changelog of the data, and of what the report on a proposal says of the same. */
export const changes: typeof it = {
  title: 'What has changed in the data',
  feedTitle: (site) => `What has changed in the data – ${site}`,
  since: (name, commit, day) => `From ${name} (${commit}, ${day}) to the files of today.`,
  none: 'Nothing has changed in the data.',
  total: (n) => count(n, 'change', 'changes'),
  practices: {
    added: 'New practices',
    renamed: 'Practices with a new name',
    changed: 'Practices changed',
    removed: 'Practices removed',
  },
  practice: {
    added: 'New practice',
    renamed: 'The practice has a new name',
    changed: 'Practice changed',
    removed: 'Practice removed',
  },
  texts: { experience: 'Experiences', need: 'Needs', news: 'News', page: 'Pages' },
  settings: 'Identity of the site, glossary and statements',
  happened: {
    added: 'is now there',
    changed: 'has changed',
    removed: 'is no longer there',
  },
  translation: {
    added: (language) => `new translation into ${language}`,
    changed: (language) => `translation into ${language} changed`,
    removed: (language) => `translation into ${language} removed`,
  },
  vocabularies: 'Vocabularies',
  term: {
    added: 'new term',
    relabelled: 'the term has another label',
    changed: 'term changed',
    removed: 'term removed',
  },
  text: 'Story',
  frontmatter: 'Record, as it is written',
  lines: 'Lines of the file',
  body: {
    removed: (heading) => `removed${under(heading)}: `,
    changed: (heading) => `changed${under(heading)}: `,
    added: (heading) => `added${under(heading)}: `,
    moved: (n) => `${count(n, 'sentence', 'sentences')} moved elsewhere, word for word`,
    spacing: 'only spaces, line breaks or other signs that are not seen have changed',
  },
  marks: { contact: 'contact', amount: 'amount', date: 'date', address: 'web address' },
  inGroup: ' › ',
  was: (before, after) => `from “${before}” to “${after}”`,
  written: (text) => `written in another way, or different further on: “${text}”`,
  declared: (after) => `is now “${after}”`,
  undeclared: (before) => `is no longer stated (it was “${before}”)`,
  added: (items) => `added ${items}`,
  removed: (items) => `removed ${items}`,
  changedItem: 'changed: ',
  inItem: (name) => `in “${name}”, `,
  order: 'a different order',
  item: (text) => `“${text}”`,
  yes: 'yes',
  no: 'no',
  leftOut: (n) => `(and ${count(n, 'more character', 'more characters')})`,
  moreFields: (n) => `and ${count(n, 'more field', 'more fields')}, to be read in the file`,
  moreStatements: (n) => `and ${count(n, 'more change', 'more changes')}, to be read in the file`,
  inLanguage: (name) => `in ${name}`,
  sameAsBefore: 'the translation still says what it said',
  formerAddress: (former, slug) => `from ${former} to ${slug}`,
  unreadable: 'Not compared',
  unreadableWhy:
    'Today’s rules cannot read these files as they were then: what has changed in them is not known.',
};
