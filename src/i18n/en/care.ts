import type { care as it } from '../it/care.ts';

/** What `npm run health` says of the site itself. */
export const care: typeof it = {
  lacksTitle: 'What the site lacks',
  lacksIntro: 'Without it, readers and those who want to contribute come to a stop.',
  lacks: {
    contact:
      '**An address to write to.** Readers do not know whom to turn to, and the form cannot send the record by mail. Remedy: `contact: {email: "…"}` in `site.yml`.',
    repository:
      '**The repository for proposals.** The form cannot propose the file. Remedy: `repository: {type: …, url: "…", branch: main}` in `site.yml`.',
    owners:
      '**Who reviews.** Nobody is called when a proposal comes. Remedy: a line for each territory in `owners.yml`, then `npm run code-owners`.',
    needs:
      '**An open need.** No territory says what it looks for, and the page of the needs is empty. Remedy: a file in `needs/`; the example is on the page of the needs.',
    address:
      '**The address of the site.** It is still that of your own computer: links, feeds and open data lead nowhere. Remedy: `url` in `site.yml`.',
  },
};
