import type { laterTerms as it, stoppedTerm as itStopped } from '../it/later-terms.ts';

/** The words of the vocabularies that a catalogue may not have the files of. */
export const laterTerms: typeof it = {
  'document-kinds': {
    label: 'Kinds of document',
    singular: 'Kind of document',
    slug: 'document-kinds',
    definition: 'The type of an official document that others can start from.',
    terms: {
      delibera: { label: 'Decision', definition: 'The document by which an organisation decides.' },
      regolamento: {
        label: 'Regulation',
        definition: 'The rules that hold for all: laws and regulations.',
      },
      avviso: { label: 'Call', definition: 'Who may take part, how and by which criteria.' },
      accordo: {
        label: 'Agreement',
        definition: 'Who commits to doing what: protocols, agreements, pacts.',
      },
      capitolato: {
        label: 'Specifications',
        definition: 'What is asked of those who provide the service.',
      },
      modulo: { label: 'Form', definition: 'An application, a record or a register to fill in.' },
      'linee-guida': {
        label: 'Guidelines',
        definition: 'How it is done, step by step: guidelines, handbooks, operating protocols.',
      },
      valutazione: {
        label: 'Evaluation',
        definition: 'The results, according to those who measured them.',
      },
      formazione: { label: 'Training', definition: 'Materials to teach and to learn with.' },
    },
  },
  'confirmation-kinds': {
    label: 'Who confirms',
    singular: 'Who confirms',
    slug: 'who-confirms',
    definition: 'Who checked what is said of the practice, and in which capacity.',
    terms: {
      ente: {
        label: 'The organisation that runs it',
        definition: 'It confirms what is said about it.',
      },
      redazione: { label: 'The editors', definition: 'They checked the sources again one by one.' },
      pari: {
        label: 'A peer',
        definition:
          'An organisation in another territory that applied the test of the stage by itself.',
      },
    },
  },
  outcomes: {
    label: 'How it went',
    singular: 'How it went',
    slug: 'how-it-went',
    definition: 'How the practice went where it was replicated.',
    terms: {
      'in-corso': {
        label: 'Under way',
        definition: 'It has begun, and whether it will stay is not known yet.',
      },
      mantenuta: { label: 'Kept', definition: 'It goes on as it was where it began.' },
      cambiata: { label: 'Changed', definition: 'It goes on, but in another way.' },
      finita: { label: 'Ended', definition: 'It is no longer there.' },
    },
  },
};

/** The status of what stopped, for a catalogue that has none. */
export const stoppedTerm: typeof itStopped = {
  id: 'interrotta',
  label: 'Stopped',
  definition: 'It stopped before doing what it was for: the reason is given.',
};
