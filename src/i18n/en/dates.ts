import type { withArticle as it } from '../it/dates.ts';

/** "from 2 January": English puts no article before a date. */
export const withArticle: typeof it = (article, date) =>
  `${article === 'dal' ? 'from' : 'of'} ${date}`;
