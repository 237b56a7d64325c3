import type { laterTerms as it, stoppedTerm as itStopped } from '../it/later-terms.ts';

/** The words of the vocabularies that a catalogue may not have the files of. */
export const laterTerms: typeof it = {
  'document-kinds': {
    label: 'Arten von Dokumenten',
    singular: 'Art des Dokuments',
    slug: 'arten-von-dokumenten',
    definition: 'Was ein Rechtsakt oder ein Dokument ist, von dem andere ausgehen können.',
    terms: {
      delibera: {
        label: 'Beschluss',
        definition: 'Der Akt, mit dem eine Einrichtung entscheidet.',
      },
      regolamento: {
        label: 'Verordnung',
        definition: 'Die Regeln, die für alle gelten: Gesetze und Verordnungen.',
      },
      avviso: {
        label: 'Ausschreibung',
        definition: 'Wer teilnehmen kann, wie und nach welchen Kriterien.',
      },
      accordo: {
        label: 'Vereinbarung',
        definition: 'Wer sich wozu verpflichtet: Protokolle, Abkommen, Pakte.',
      },
      capitolato: {
        label: 'Leistungsverzeichnis',
        definition: 'Was vom Erbringer des Dienstes verlangt wird.',
      },
      modulo: {
        label: 'Vordruck',
        definition: 'Ein Antrag, ein Bogen oder ein Verzeichnis zum Ausfüllen.',
      },
      'linee-guida': {
        label: 'Leitlinien',
        definition:
          'Wie es gemacht wird, Schritt für Schritt: Leitlinien, Handbücher, Arbeitsabläufe.',
      },
      valutazione: {
        label: 'Evaluation',
        definition: 'Was dabei herauskam, nach denen, die es gemessen haben.',
      },
      formazione: { label: 'Schulung', definition: 'Unterlagen zum Lehren und zum Lernen.' },
    },
  },
  'confirmation-kinds': {
    label: 'Wer bestätigt',
    singular: 'Wer bestätigt',
    slug: 'wer-bestaetigt',
    definition: 'Wer geprüft hat, was über die Praxis geschrieben steht, und in welcher Rolle.',
    terms: {
      ente: {
        label: 'Die durchführende Einrichtung',
        definition: 'Sie bestätigt, was über sie geschrieben steht.',
      },
      redazione: { label: 'Die Redaktion', definition: 'Sie hat die Quellen einzeln nachgeprüft.' },
      pari: {
        label: 'Eine vergleichbare Einrichtung',
        definition:
          'Eine Einrichtung eines anderen Gebiets, die das Prüfmerkmal des Grades selbst angewandt hat.',
      },
    },
  },
  outcomes: {
    label: 'Wie es lief',
    singular: 'Wie es lief',
    slug: 'wie-es-lief',
    definition: 'Wie es mit der Praxis lief, wohin sie übertragen wurde.',
    terms: {
      'in-corso': {
        label: 'Im Gange',
        definition: 'Sie hat begonnen; ob sie bleibt, weiß man noch nicht.',
      },
      mantenuta: { label: 'Beibehalten', definition: 'Sie läuft weiter wie am Ursprungsort.' },
      cambiata: { label: 'Verändert', definition: 'Sie läuft weiter, aber auf andere Weise.' },
      finita: { label: 'Beendet', definition: 'Es gibt sie nicht mehr.' },
    },
  },
};

/** The status of what stopped, for a catalogue that has none. */
export const stoppedTerm: typeof itStopped = {
  id: 'interrotta',
  label: 'Abgebrochen',
  definition: 'Sie endete, bevor sie ihr Ziel erreichte: der Grund ist angegeben.',
};
