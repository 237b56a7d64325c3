import type { bodies as it } from '../it/bodies.ts';

/** What the page of the bodies says. */
export const bodies: typeof it = {
  title: 'Die Stellen',
  lead: 'Wer fördert, wer teilnimmt, wer die Rechtsakte erlassen hat und wer bestätigt: was jede Stelle im Katalog tut.',
  none: 'Noch kein Praxisblatt nennt eine Stelle.',
  ipa: 'IPA',
  roles: {
    owner: 'Führt sie durch',
    partner: 'Nimmt teil',
    document: 'Hat einen Rechtsakt erlassen',
    confirmed: 'Hat das Praxisblatt bestätigt',
  },
};
