/**
 * A need: what a territory is looking for, so that the catalogue can tell which practices answer
 * it: `content/needs/<name>.mdx`. Rules that look at more than one field are in
 * `../checking/need-rules.ts`, the matching in `../queries/matching.ts`.
 */
import { z } from 'zod';
import { field } from './field.ts';
import { contact, sourceList } from './parts.ts';
import { type TermSchemaOf, termSchemasOf } from './terms.ts';
import { day, distinct, euros, text, yearOrMonth } from './text.ts';
import type { Vocabularies } from './vocabularies.ts';

/** The schema of a need, for the terms of these vocabularies. */
export const needSchema = (vocabularies: Partial<Vocabularies>) => {
  const termOf = termSchemasOf(vocabularies);
  return z.strictObject({ ...asked(termOf), ...available(termOf), ...editorial });
};
export type Need = z.infer<ReturnType<typeof needSchema>>;

/** What is looked for, where and for whom. */
const asked = (termOf: TermSchemaOf) => ({
  title: field(
    text(3, 120),
    ['Titolo', 'Title'],
    ['Che cosa si cerca, in poche parole.', 'What is looked for, in a few words.'],
    { example: ['Compagnia per chi invecchia da solo', 'Company for those ageing alone'] },
  ),
  summary: field(
    text(60, 320),
    ['In una frase', 'In a sentence'],
    [
      'Quale problema si vuole affrontare, per chi e dove.',
      'Which problem is to be faced, for whom and where.',
    ],
    {
      example: [
        'Cerchiamo un modo provato altrove per accompagnare chi invecchia da solo nei paesi lontani dai servizi.',
        'We are looking for a way, tried elsewhere, to support those ageing alone in villages far from services.',
      ],
    },
  ),
  region: field(termOf('regions'), ['Territorio', 'Territory'], ['Chi cerca.', 'Who is looking.']),
  themes: field(
    distinct(termOf('themes'), 1, 4),
    ['Temi', 'Themes'],
    [
      'Da uno a quattro: solo le pratiche che ne hanno almeno uno possono rispondere.',
      'One to four: only practices that have at least one of them can answer.',
    ],
  ),
  targets: field(
    distinct(termOf('targets'), 1, 10).optional(),
    ['Destinatari', 'Target groups'],
    ['Le persone o gli enti a cui deve servire.', 'The people or bodies it has to serve.'],
  ),
});

/** What there is to work with, and what a practice must not lack. */
const available = (termOf: TermSchemaOf) => ({
  funding: field(
    distinct(termOf('funding-sources'), 1, 10).optional(),
    ['Chi potrebbe pagare', 'Who could pay'],
    [
      'Le fonti di finanziamento su cui si può contare.',
      'The funding sources that can be counted on.',
    ],
  ),
  budget: field(
    z
      .strictObject({
        min: field(euros.optional(), ['Da (euro)', 'From (euros)'], undefined, {
          example: '20000',
          money: true,
        }),
        max: field(euros.optional(), ['Fino a (euro)', 'Up to (euros)'], undefined, {
          example: '60000',
          money: true,
        }),
        note: field(
          text(1, 500).optional(),
          ['Nota sul bilancio', 'Note on the budget'],
          ['Per esempio se è all’anno o in tutto.', 'For instance, per year or in total.'],
          { example: ['Per il primo anno.', 'For the first year.'] },
        ),
      })
      .optional(),
    ['Bilancio', 'Budget'],
    ['Quanto si può spendere.', 'How much can be spent.'],
  ),
  staff: field(
    z.number().positive().optional(),
    ['Personale disponibile', 'Staff available'],
    [
      'Persone a tempo pieno (equivalenti): 1.5 vuol dire una e mezza.',
      'Full-time equivalents: 1.5 means one and a half.',
    ],
    { example: '2' },
  ),
  months: field(
    z.number().positive().optional(),
    ['Mesi per partire', 'Months to start'],
    [
      'Entro quanti mesi dalla decisione si vuole servire la prima persona.',
      'Within how many months from the decision the first person is to be served.',
    ],
    { example: '12' },
  ),
  start: field(
    yearOrMonth.optional(),
    ['Quando si vuole cominciare', 'When to begin'],
    ['Anno, oppure anno e mese.', 'A year, or a year and a month.'],
    { example: '2027-03' },
  ),
  deadline: field(
    day.optional(),
    ['Si risponde entro', 'Answers by'],
    [
      'Il giorno entro cui le risposte sono utili, se c’è.',
      'The day until which answers are of use, if there is one.',
    ],
    { example: '2026-12-31' },
  ),
  constraints: field(
    distinct(text(1, 500), 1, 20).optional(),
    ['Vincoli', 'Constraints'],
    [
      'Che cosa una risposta deve rispettare: si leggono, il punteggio non li conta.',
      'What an answer has to respect: they are read, the score does not count them.',
    ],
    {
      one: { it: 'Vincolo', en: 'Constraint' },
      example: [
        'Deve funzionare anche dove non arriva l’autobus.',
        'It must work even where no bus goes.',
      ],
    },
  ),
  stage: field(
    termOf('stages').optional(),
    ['Grado di replicabilità minimo', 'Lowest replicability stage'],
    [
      'Il grado più basso che una pratica deve avere raggiunto.',
      'The lowest stage that a practice must have reached.',
    ],
  ),
});

/** Whom to answer, and the life of the need. */
const editorial = {
  contact: field(
    contact.optional(),
    ['A chi rispondere', 'Whom to answer'],
    ['Un ufficio del territorio che cerca.', 'An office of the territory that is looking.'],
  ),
  sources: field(
    sourceList.optional(),
    ['Fonti', 'Sources'],
    [
      'L’atto, il piano o i dati da cui nasce il fabbisogno, se ci sono.',
      'The act, plan or data that the need comes from, if any.',
    ],
    { one: { it: 'Fonte', en: 'Source' } },
  ),
  published: field(
    day,
    ['Pubblicato il', 'Published on'],
    ['Il giorno in cui il fabbisogno è stato reso noto.', 'The day on which it was made known.'],
    { example: '2026-11-23' },
  ),
  reviewed: field(
    day.optional(),
    ['Confermato il', 'Confirmed on'],
    [
      'Il giorno in cui chi cerca ha confermato di cercare ancora.',
      'The day on which those who look confirmed that they still do.',
    ],
    { editorial: true },
  ),
  closed: field(
    day.optional(),
    ['Chiuso il', 'Closed on'],
    [
      'Il giorno in cui ha trovato risposta o è stato ritirato: la pagina resta, ma non propone più pratiche.',
      'The day on which it was answered or withdrawn: the page stays, but no longer offers practices.',
    ],
    { editorial: true },
  ),
};
