import type { bodies as it } from '../it/bodies.ts';

/** What the page of the bodies says. */
export const bodies: typeof it = {
  title: 'The bodies',
  lead: 'Who promotes, who takes part, who issued the acts and who confirms: what each body does in the catalogue.',
  none: 'No sheet names a body yet.',
  ipa: 'IPA',
  roles: {
    owner: 'Promotes it',
    partner: 'Takes part',
    document: 'Issued an act',
    confirmed: 'Confirmed the sheet',
  },
};
