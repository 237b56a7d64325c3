import type { withArticle as it } from '../it/dates.ts';

/** "ab dem 2. Jänner", "vom 2. Jänner". */
export const withArticle: typeof it = (article, date) =>
  `${article === 'dal' ? 'ab dem' : 'vom'} ${date}`;
