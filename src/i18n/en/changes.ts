import type { changes as it } from '../it/changes.ts';
import { count } from './count.ts';

/** The words of the changelog of the data. */
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
  vocabularies: 'Vocabularies',
  term: {
    added: 'new term',
    relabelled: 'the term has another label',
    changed: 'term changed',
    removed: 'term removed',
  },
  text: 'Story',
  textChanged: 'rewritten',
  inGroup: ' › ',
  was: (before, after) => `from “${before}” to “${after}”`,
  declared: (after) => `is now “${after}”`,
  undeclared: (before) => `is no longer stated (it was “${before}”)`,
  added: (items) => `added ${items}`,
  removed: (items) => `removed ${items}`,
  order: 'a different order',
  item: (text) => `“${text}”`,
  yes: 'yes',
  no: 'no',
  formerAddress: (former, slug) => `from ${former} to ${slug}`,
  unreadable: 'Not compared',
  unreadableWhy:
    'Today’s rules cannot read these files as they were then: what has changed in them cannot be told.',
};
