import type { history as itHistory } from '../it/history.ts';
import { count } from './count.ts';

/** What happened to the sheet of a practice. */
export const history: typeof itHistory = {
  title: 'History of this record',
  added: 'Record published',
  renamed: 'The practice has another name',
  /** Where nobody knows what. */
  changed: 'Record changed',
  reread: 'Reread: the data are the same',
  fields: (names, more) =>
    more > 0
      ? `Changed: ${names} and ${count(more, 'other item', 'other items')}`
      : `Changed: ${names}`,
  translated: (languages) => `Translation into ${languages}`,
  /** The name of what is below the sheet. */
  text: 'Story',
  other: 'Other data',
  follow: 'Get updates on this practice (Atom feed)',
  feedTitle: (title) => `History of the record: ${title}`,
};
