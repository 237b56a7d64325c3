import type { bodies as it } from '../it/bodies.ts';

/** What the page of the bodies says. */
export const bodies: typeof it = {
  title: 'Einrichtungen',
  lead: 'Wer trägt, wer teilnimmt, wer die Rechtsakte erlassen hat und wer bestätigt: was jede Einrichtung im Katalog tut.',
  none: 'Noch keine Praxis nennt eine Einrichtung.',
  ipa: 'IPA',
  roles: {
    owner: 'Trägt',
    partner: 'Nimmt teil',
    document: 'Hat einen Rechtsakt erlassen',
    confirmed: 'Hat bestätigt',
  },
};
