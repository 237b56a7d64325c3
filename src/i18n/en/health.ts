import type { health as it } from '../it/health.ts';
import { count } from './count.ts';

/** What `npm run health` says of a catalogue. */
export const health: typeof it = {
  title: (day) => `The health of the catalogue, ${day}`,
  practices: (n) => `${count(n, 'practice', 'practices')} in all.`,
  well: ['All is well', 'nothing to review.'],
  stale: {
    title: 'To be reviewed',
    why: (months) => `Nobody has checked them for more than ${count(months, 'month', 'months')}.`,
    head: ['Practice', 'Last reviewed', 'File'],
  },
  needs: {
    title: 'Needs to be confirmed',
    why: (months) =>
      `They are open, but nobody has confirmed them for more than ${count(months, 'month', 'months')}, or their day is past. Those who still look confirm them with “reviewed”; the others are closed with “closed”.`,
    head: ['Need', 'Confirmed', 'Deadline', 'File'],
  },
  confirmations: {
    title: 'To be confirmed again',
    why: (months) => `The last confirmation is more than ${count(months, 'month', 'months')} old.`,
    head: ['Practice', 'Who confirmed it', 'When', 'File'],
  },
  incomplete: {
    title: 'To be completed',
    why: 'They declare less than half of what readers look for. Complete them only with what the sources say.',
    head: ['Practice', 'Completeness', 'Not declared', 'File'],
  },
  links: {
    title: 'Links that do not answer',
    head: ['Address', 'Why', 'File'],
  },
};
