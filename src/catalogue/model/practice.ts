/**
 * A good practice. The one home of its fields, of the words that explain them and of the rules on
 * each of them; rules that look at more than one field or file are in `../checking/cross-field-rules.ts`.
 */
import { z } from 'zod';
import { field } from './field.ts';
import { contact, party, sourceList } from './parts.ts';
import { replicabilitySchema } from './replicability.ts';
import { type TermSchemaOf, termSchemasOf } from './terms.ts';
import { day, distinct, euros, slug, text, yearOrMonth } from './text.ts';
import type { Vocabularies } from './vocabularies.ts';

/** Written in place of the list of funding sources when the sources name none. */
export const undeclared = 'non-dichiarato';

/** The schema of a practice, for the terms of these vocabularies. */
export function practiceSchema(vocabularies: Partial<Vocabularies>) {
  const termOf = termSchemasOf(vocabularies);
  return z.strictObject({
    title: field(
      text(3, 120),
      ['Titolo', 'Title'],
      ['Il nome con cui la pratica è conosciuta.', 'The name by which the practice is known.'],
      { step: 'what', example: ['Custodi di quartiere', 'Neighbourhood caretakers'] },
    ),
    summary: field(
      text(60, 320),
      ['In una frase', 'In a sentence'],
      [
        'Che cosa si fa, per chi e dove. È la prima cosa che si legge nei risultati di ricerca.',
        'What is done, for whom and where. It is the first thing people read in search results.',
      ],
      { step: 'what' },
    ),
    region: field(
      termOf('regions'),
      ['Territorio', 'Territory'],
      ['Dove la pratica è nata o viene realizzata.', 'Where it began or is carried out.'],
      { step: 'what' },
    ),
    places: field(
      distinct(text(1, 100), 1, 50).optional(),
      ['Luoghi', 'Places'],
      ['Comuni, ambiti o quartieri.', 'Municipalities, districts or neighbourhoods.'],
      { step: 'what', one: { it: 'Luogo', en: 'Place' }, uncounted: true, proper: true },
    ),
    themes: field(
      distinct(termOf('themes'), 1, 4),
      ['Temi', 'Themes'],
      ['Da uno a quattro, i più vicini.', 'One to four, the closest ones.'],
      { step: 'what' },
    ),
    kind: field(termOf('kinds').optional(), ['Tipo', 'Kind'], undefined, { step: 'what' }),
    status: field(
      termOf('statuses').optional(),
      ['Stato', 'Status'],
      [
        'A che punto era alla data della fonte più recente.',
        'Where it stood at the date of the most recent source.',
      ],
      { step: 'what' },
    ),
    period: field(
      z
        .strictObject({
          start: field(yearOrMonth, ['Inizio', 'Start'], undefined, { example: '2019-01' }),
          end: field(
            yearOrMonth.optional(),
            ['Fine', 'End'],
            ['Vuota se continua o se non si conosce.', 'Empty if it goes on or is not known.'],
            { example: '2022' },
          ),
        })
        .optional(),
      ['Periodo', 'Period'],
      ['Anno, oppure anno e mese.', 'A year, or a year and a month.'],
      { step: 'what' },
    ),
    organisation: field(
      party.optional(),
      ['Chi la promuove', 'Promoted by'],
      ['L’ente responsabile.', 'The body in charge.'],
      { step: 'what' },
    ),
    partners: field(
      z.array(party).min(1).max(100).optional(),
      ['Con chi', 'With whom'],
      ['Gli altri enti che partecipano.', 'The other bodies that take part.'],
      { step: 'what', one: { it: 'Partner', en: 'Partner' } },
    ),
    targets: field(
      distinct(termOf('targets'), 1, 10).optional(),
      ['Destinatari', 'Target groups'],
      ['Le persone o gli enti a cui serve.', 'The people or bodies it serves.'],
      { step: 'whom' },
    ),
    funding: field(
      z.union([z.literal(undeclared), z.array(fundingItem(termOf)).min(1).max(20)]),
      ['Finanziamento', 'Funding'],
      [
        'Da dove viene il denaro. Se le fonti non lo dicono, si dichiara così.',
        'Where the money comes from. If the sources do not say, declare just that.',
      ],
      { step: 'money', one: { it: 'Fonte di finanziamento', en: 'Funding source' } },
    ),
    replicability: field(replicabilitySchema(termOf), ['Replicabilità', 'Replicability']),
    sources: field(
      sourceList,
      ['Fonti', 'Sources'],
      [
        'Da dove viene ciò che la scheda afferma: almeno una.',
        'Where what is said here comes from: at least one.',
      ],
      { step: 'proof', one: { it: 'Fonte', en: 'Source' } },
    ),
    contact: field(contact.optional(), ['A chi chiedere', 'Whom to ask'], undefined, {
      step: 'proof',
    }),
    reviewed: field(
      day,
      ['Ultima revisione', 'Last reviewed'],
      [
        'Il giorno in cui qualcuno ha ricontrollato tutto.',
        'The day on which somebody checked everything.',
      ],
      { step: 'proof', example: '2026-11-23' },
    ),
    formerly: field(
      distinct(slug, 1, 20).optional(),
      ['Vecchi indirizzi', 'Former addresses'],
      [
        'I nomi che questo file ha avuto prima, dal più vecchio: il primo resta il suo identificativo, i nuovi si aggiungono in fondo.',
        'The names that this file had before, the oldest first: the first stays its identifier, new ones go last.',
      ],
      { step: 'proof', editorial: true, one: { it: 'Indirizzo', en: 'Address' } },
    ),
  });
}

const fundingItem = (termOf: TermSchemaOf) =>
  z.strictObject({
    source: field(termOf('funding-sources'), ['Fonte', 'Source']),
    programme: field(
      text(1, 200).optional(),
      ['Programma', 'Programme'],
      ['Il programma, l’asse o il bando.', 'The programme, axis or call.'],
      { proper: true },
    ),
    amount: field(euros.optional(), ['Importo (euro)', 'Amount (euros)'], undefined, {
      inFile: {
        it: 'Solo cifre, senza puntini né simbolo; i centesimi dopo un punto.',
        en: 'Digits only, no separators or symbol; cents after a full stop.',
      },
      example: '150000',
      money: true,
    }),
    note: field(
      text(1, 500).optional(),
      ['Nota', 'Note'],
      ['Che cosa comprende l’importo.', 'What the amount covers.'],
    ),
  });

export type Practice = z.infer<ReturnType<typeof practiceSchema>>;
export type FundingItem = Exclude<Practice['funding'], string>[number];
