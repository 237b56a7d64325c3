import type { bodies as it } from '../it/bodies.ts';

/** What the page of the bodies says. */
export const bodies: typeof it = {
  title: 'Organisations',
  lead: 'Who promotes practices, takes part, issued the documents or confirmed them: what each organisation does in the catalogue.',
  none: 'No practice names an organisation yet.',
  ipa: 'IPA',
  roles: {
    owner: 'Promotes',
    partner: 'Takes part',
    document: 'Issued a document',
    confirmed: 'Confirmed',
  },
};
