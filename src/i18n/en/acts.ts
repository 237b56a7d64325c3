import type { acts as it } from '../it/acts.ts';
import { count } from './count.ts';

/** What a plan says of acts that others used. */
export const acts: typeof it = {
  title: 'Other documents to start from',
  others: (n) => count(n, 'act that others used for this', 'acts that others used for this'),
  tellTitle: 'Tell how it went',
  tellLead:
    'Later, when you have done it again: what you kept, what you changed and what it cost. Those who come next start from here.',
  tell: 'Tell how it went, starting from this plan',
  empty: 'An empty file, with each field explained',
};
