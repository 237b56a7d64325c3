import type { acts as it } from '../it/acts.ts';
import { count } from './count.ts';

/** What a plan says of acts that others used. */
export const acts: typeof it = {
  title: 'Other documents to start from',
  others: (n) =>
    count(n, 'document that others used for this', 'documents that others used for this'),
  tellTitle: 'Tell us how it went',
  tellLead:
    'Once you have replicated it, say what you kept, what you changed and what it cost. It will help those who replicate it after you.',
  tell: 'Tell us how it went, starting from this plan',
  empty: 'An empty file, with each field explained',
};
