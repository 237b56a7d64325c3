/** What those who want to repeat a practice need to know of it. */
import { z } from 'zod';
import { field } from './field.ts';
import { source } from './parts.ts';
import type { TermSchemaOf } from './terms.ts';
import { distinct, euros, slug, text, webAddress } from './text.ts';

/** The group `replicability` of a practice. */
export function replicabilitySchema(termOf: TermSchemaOf) {
  return z.strictObject({
    stage: field(
      termOf('stages'),
      ['Grado di replicabilità', 'Replicability stage'],
      [
        'Fin dove è arrivata la pratica secondo le fonti: è una constatazione, non un voto.',
        'How far the practice has come according to its sources: a statement of fact, not a mark.',
      ],
      { step: 'results' },
    ),
    evidence: field(
      evidence(termOf).optional(),
      ['Prove dei risultati', 'Evidence of results'],
      undefined,
      {
        step: 'results',
      },
    ),
    lessons: field(
      distinct(text(1, 1000), 1, 20).optional(),
      ['Difficoltà incontrate', 'Difficulties met'],
      [
        'Che cosa non ha funzionato, o è costato più del previsto: chi viene dopo ringrazia.',
        'What did not work, or cost more than expected: those who follow will be grateful.',
      ],
      { step: 'results', one: { it: 'Difficoltà', en: 'Difficulty' } },
    ),
    prerequisites: field(
      z.array(prerequisite(termOf)).min(1).max(30).optional(),
      ['Che cosa serve prima', 'What is needed first'],
      [
        'Le condizioni che c’erano e senza le quali la pratica non avrebbe funzionato.',
        'The conditions that were in place and that the practice relied on.',
      ],
      { step: 'transfer', one: { it: 'Prerequisito', en: 'Prerequisite' } },
    ),
    resources: field(
      resources.optional(),
      ['Risorse necessarie', 'Resources needed'],
      ['Quanto serve a chi volesse ripeterla.', 'What those who repeat it will need.'],
      { step: 'transfer' },
    ),
    adaptations: field(
      adaptations.optional(),
      ['Adattamenti', 'Adaptations'],
      ['Che cosa cambia da un luogo all’altro.', 'What changes from place to place.'],
      { step: 'transfer' },
    ),
    replications: field(
      z.array(replication(termOf)).min(1).max(50).optional(),
      ['Dove è stata replicata', 'Where it has been replicated'],
      [
        'Solo repliche realizzate, con la loro fonte.',
        'Only replications that took place, with their source.',
      ],
      { step: 'transfer', one: { it: 'Replica', en: 'Replication' }, uncounted: true },
    ),
    support: field(
      z.array(support(termOf)).min(1).max(10).optional(),
      ['Aiuto offerto a chi la replica', 'Support offered to those who replicate it'],
      undefined,
      { step: 'transfer', one: { it: 'Aiuto', en: 'Support' } },
    ),
  });
}

const evidence = (termOf: TermSchemaOf) =>
  z.strictObject({
    level: field(
      termOf('evidence-levels'),
      ['Livello di prova', 'Level of evidence'],
      ['Su che cosa si basa quello che si sa.', 'What the knowledge rests on.'],
    ),
    text: field(
      text(1, 1000).optional(),
      ['Che cosa dicono le prove', 'What the evidence says'],
      ['Un risultato, con numeri e date se ci sono.', 'A result, with figures and dates if any.'],
    ),
    url: field(webAddress.optional(), ['Indirizzo della valutazione', 'Address of the evaluation']),
  });

const prerequisite = (termOf: TermSchemaOf) =>
  z.strictObject({
    kind: field(termOf('prerequisite-kinds'), ['Tipo', 'Kind']),
    text: field(text(1, 500), ['Che cosa serve', 'What is needed'], undefined, {
      example: ['Un accordo con i medici di famiglia.', 'An agreement with the family doctors.'],
    }),
    essential: field(
      z.boolean().default(false),
      ['È indispensabile', 'It is essential'],
      ['Senza, la pratica non si può fare.', 'Without it the practice cannot be done.'],
    ),
  });

const resources = z.strictObject({
  cost: field(
    z
      .strictObject({
        min: field(euros.optional(), ['Da (euro)', 'From (euros)'], undefined, {
          example: '20000',
          money: true,
        }),
        max: field(euros.optional(), ['Fino a (euro)', 'Up to (euros)'], undefined, {
          example: '50000',
          money: true,
        }),
        note: field(
          text(1, 500).optional(),
          ['Nota sul costo', 'Note on the cost'],
          ['Per esempio se è all’anno o in tutto.', 'For instance, per year or in total.'],
        ),
      })
      .optional(),
    ['Costo', 'Cost'],
  ),
  staff: field(
    z.number().positive().optional(),
    ['Personale', 'Staff'],
    ['Persone a tempo pieno (equivalenti).', 'Full-time equivalents.'],
    {
      inFile: { it: '1.5 vuol dire una e mezza.', en: '1.5 means one and a half.' },
      example: '1.5',
    },
  ),
  months: field(
    z.number().positive().optional(),
    ['Mesi per partire', 'Months to start'],
    [
      'Dalla decisione alla prima persona servita.',
      'From the decision to the first person served.',
    ],
    { example: '6' },
  ),
});

const adaptations = z.strictObject({
  change: field(
    distinct(text(1, 500), 1, 20).optional(),
    ['Che cosa adattare altrove', 'What to adapt elsewhere'],
    undefined,
    { one: { it: 'Voce', en: 'Item' } },
  ),
  keep: field(
    distinct(text(1, 500), 1, 20).optional(),
    ['Che cosa non cambiare', 'What not to change'],
    undefined,
    { one: { it: 'Voce', en: 'Item' } },
  ),
});

const replication = (termOf: TermSchemaOf) =>
  z.strictObject({
    region: field(termOf('regions'), ['Territorio', 'Territory']),
    year: field(z.int().min(1900).max(2200), ['Anno', 'Year'], undefined, { example: '2023' }),
    practice: field(
      slug.optional(),
      ['Pratica di questo catalogo', 'Practice of this catalogue'],
      [
        'Il nome del suo file senza «.mdx», se la replica ha una scheda.',
        'The name of its file without “.mdx”, if the replication has a page here.',
      ],
    ),
    source: field(source.optional(), ['Fonte', 'Source']),
  });

const support = (termOf: TermSchemaOf) =>
  z.strictObject({
    kind: field(termOf('support-kinds'), ['Tipo', 'Kind']),
    text: field(text(1, 500).optional(), ['In che cosa consiste', 'What it consists of']),
    url: field(webAddress.optional(), ['Indirizzo', 'Address']),
  });
