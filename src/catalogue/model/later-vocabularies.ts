/**
 * The vocabularies that came after catalogues were already written. One that does not have the file
 * yet uses these terms; `npm run migrate` writes them into its folder, to be changed there.
 */
import type { TermOf, Vocabulary, VocabularyName } from './vocabularies.ts';

type In = [it: string, en: string, de: string];

const said = ([it, en, de]: In) => ({ it, en, de });

const term = (id: string, label: In, definition: In) => ({
  id,
  label: said(label),
  definition: said(definition),
});

const vocabulary = <T>(
  head: { label: In; singular: In; slug: In; definition: In },
  terms: T[],
) => ({
  label: said(head.label),
  singular: said(head.singular),
  slug: said(head.slug),
  definition: said(head.definition),
  terms,
});

const documentKinds: Vocabulary<TermOf<'document-kinds'>> = vocabulary(
  {
    label: ['Tipi di documento', 'Kinds of document', 'Arten von Dokumenten'],
    singular: ['Tipo di documento', 'Kind of document', 'Art des Dokuments'],
    slug: ['tipi-di-documento', 'document-kinds', 'arten-von-dokumenten'],
    definition: [
      'Che cosa è un atto o un documento da cui altri possono partire.',
      'What an act or a document that others may start from is.',
      'Was ein Rechtsakt oder ein Dokument ist, von dem andere ausgehen können.',
    ],
  },
  [
    term(
      'delibera',
      ['Delibera', 'Decision', 'Beschluss'],
      [
        'L’atto con cui un ente decide.',
        'The act by which a body decides.',
        'Der Akt, mit dem eine Körperschaft entscheidet.',
      ],
    ),
    term(
      'regolamento',
      ['Regolamento', 'Regulation', 'Verordnung'],
      [
        'Le regole che valgono per tutti: leggi e regolamenti.',
        'The rules that hold for all: laws and regulations.',
        'Die Regeln, die für alle gelten: Gesetze und Verordnungen.',
      ],
    ),
    term(
      'avviso',
      ['Avviso o bando', 'Call', 'Ausschreibung'],
      [
        'Chi può partecipare, come e con quali criteri.',
        'Who may take part, how and by which criteria.',
        'Wer teilnehmen kann, wie und nach welchen Kriterien.',
      ],
    ),
    term(
      'accordo',
      ['Accordo o convenzione', 'Agreement', 'Vereinbarung'],
      [
        'Chi si impegna a fare che cosa: protocolli, convenzioni, patti.',
        'Who commits to doing what: protocols, agreements, pacts.',
        'Wer sich wozu verpflichtet: Protokolle, Abkommen, Pakte.',
      ],
    ),
    term(
      'capitolato',
      ['Capitolato', 'Specifications', 'Leistungsverzeichnis'],
      [
        'Che cosa si chiede a chi eroga il servizio.',
        'What is asked of those who provide the service.',
        'Was vom Erbringer des Dienstes verlangt wird.',
      ],
    ),
    term(
      'modulo',
      ['Modulo', 'Form', 'Vordruck'],
      [
        'Una domanda, una scheda o un registro da compilare.',
        'An application, a record or a register to fill in.',
        'Ein Antrag, ein Bogen oder ein Verzeichnis zum Ausfüllen.',
      ],
    ),
    term(
      'linee-guida',
      ['Linee guida', 'Guidelines', 'Leitlinien'],
      [
        'Come si fa, passo per passo: linee guida, manuali, protocolli operativi.',
        'How it is done, step by step: guidelines, handbooks, operating protocols.',
        'Wie es gemacht wird, Schritt für Schritt: Leitlinien, Handbücher, Arbeitsabläufe.',
      ],
    ),
    term(
      'valutazione',
      ['Valutazione', 'Evaluation', 'Evaluation'],
      [
        'Che cosa se ne è ottenuto, secondo chi l’ha misurato.',
        'What came of it, according to those who measured it.',
        'Was dabei herauskam, nach denen, die es gemessen haben.',
      ],
    ),
    term(
      'formazione',
      ['Formazione', 'Training', 'Schulung'],
      [
        'Materiali per insegnare e per imparare.',
        'Materials to teach and to learn with.',
        'Unterlagen zum Lehren und zum Lernen.',
      ],
    ),
  ],
);

const confirmationKinds: Vocabulary<TermOf<'confirmation-kinds'>> = vocabulary(
  {
    label: ['Chi conferma', 'Who confirms', 'Wer bestätigt'],
    singular: ['Chi conferma', 'Who confirms', 'Wer bestätigt'],
    slug: ['chi-conferma', 'who-confirms', 'wer-bestaetigt'],
    definition: [
      'In quale veste qualcuno ha guardato la scheda e dice che è giusta.',
      'In which capacity somebody looked at the sheet and says that it is right.',
      'In welcher Rolle jemand das Praxisblatt geprüft hat und sagt, dass es stimmt.',
    ],
  },
  [
    {
      ...term(
        'ente',
        ['L’ente che la realizza', 'The body that runs it', 'Die durchführende Stelle'],
        [
          'Conferma ciò che la scheda dice di lui.',
          'It confirms what the sheet says of it.',
          'Sie bestätigt, was das Praxisblatt über sie sagt.',
        ],
      ),
      owner: true,
    },
    term(
      'redazione',
      ['La redazione', 'The editors', 'Die Redaktion'],
      [
        'Ha ricontrollato le fonti a una a una.',
        'They checked the sources again one by one.',
        'Sie hat die Quellen einzeln nachgeprüft.',
      ],
    ),
    {
      ...term(
        'pari',
        ['Un ente pari', 'A peer', 'Eine vergleichbare Stelle'],
        [
          'Un ente di un altro territorio che ha applicato da sé la prova del grado.',
          'A body of another territory that applied the test of the stage by itself.',
          'Eine Stelle eines anderen Gebiets, die das Prüfmerkmal des Grades selbst angewandt hat.',
        ],
      ),
      peer: true,
    },
  ],
);

const outcomes: Vocabulary<TermOf<'outcomes'>> = vocabulary(
  {
    label: ['Come è andata', 'How it went', 'Wie es lief'],
    singular: ['Come è andata', 'How it went', 'Wie es lief'],
    slug: ['come-e-andata', 'how-it-went', 'wie-es-lief'],
    definition: [
      'Che cosa ne è stato della pratica dove è stata ripresa.',
      'What became of the practice where it was taken up.',
      'Was aus der Praxis geworden ist, wo sie aufgegriffen wurde.',
    ],
  },
  [
    term(
      'in-corso',
      ['In corso', 'Under way', 'Im Gange'],
      [
        'È cominciata e non si sa ancora se resterà.',
        'It has begun, and whether it will stay is not known yet.',
        'Sie hat begonnen; ob sie bleibt, weiß man noch nicht.',
      ],
    ),
    term(
      'mantenuta',
      ['Mantenuta', 'Kept', 'Beibehalten'],
      [
        'Continua com’era all’origine.',
        'It goes on as it was where it began.',
        'Sie läuft weiter wie am Ursprungsort.',
      ],
    ),
    term(
      'cambiata',
      ['Cambiata', 'Changed', 'Verändert'],
      [
        'Continua, ma in un altro modo.',
        'It goes on, but in another way.',
        'Sie läuft weiter, aber auf andere Weise.',
      ],
    ),
    {
      ...term(
        'finita',
        ['Finita', 'Ended', 'Beendet'],
        ['Non c’è più.', 'It is no longer there.', 'Es gibt sie nicht mehr.'],
      ),
      over: true,
    },
  ],
);

export const laterVocabularies: Partial<Record<VocabularyName, Vocabulary>> = {
  'document-kinds': documentKinds,
  'confirmation-kinds': confirmationKinds,
  outcomes,
};
