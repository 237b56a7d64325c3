import type { acts as it } from '../it/acts.ts';
import { count } from './count.ts';

/** What a plan says of acts that others used. */
export const acts: typeof it = {
  title: 'Other documents to start from',
  others: (n) => count(n, 'act that others used for this', 'acts that others used for this'),
};
