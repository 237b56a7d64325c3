import type { health as it } from '../it/health.ts';
import { count } from './count.ts';

/** What `npm run health` says of a catalogue. */
export const health: typeof it = {
  title: (day) => `The health of the catalogue, ${day}`,
  practices: (n) => `${count(n, 'practice', 'practices')} in all.`,
  well: ['All is well', 'nothing to review.'],
  /** What the site itself does not say or have, each with its remedy. */
  lacks: {
    title: 'What the site lacks',
    why: 'Without it, readers and those who want to contribute come to a stop.',
    of: {
      contact:
        '**An address to write to.** Readers do not know who to contact, and the form cannot send the record by mail. Remedy: `contact: {email: "…"}` in `site.yml`.',
      repository:
        '**The repository for proposals.** The form cannot propose the file. Remedy: `repository: {type: …, url: "…", branch: main}` in `site.yml`.',
      owners:
        '**Who reviews.** Nobody is called when a proposal comes. Remedy: a line for each territory in `owners.yml`, then `npm run code-owners`.',
      needs:
        '**An open need.** No territory says what it looks for, and the page of the needs is empty. Remedy: a file in `needs/`; the example is on the page of the needs.',
      address:
        '**The address of the site.** It is still that of your own computer: links, feeds and open data lead nowhere. Remedy: `url` in `site.yml`.',
    },
  },
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
  experiences: {
    title: 'To ask again of those who replicated them',
    why: (months) =>
      `Those who wrote these experiences confirmed them more than ${count(months, 'month', 'months')} ago.`,
    head: ['Experience', 'Who wrote it', 'When', 'File'],
  },
  incomplete: {
    title: 'To be completed',
    why: 'They state less than half of what readers look for. Complete them only with what the sources say.',
    head: ['Practice', 'Completeness', 'Not stated', 'File'],
  },
  links: {
    title: 'Links that do not answer',
    head: ['Address', 'Why', 'File'],
  },
};
