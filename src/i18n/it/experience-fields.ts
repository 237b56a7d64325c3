import type { FieldText } from './model.ts';

/** The fields of an experience: how it went for those who took a practice up. */
export const experienceFields = {
  'experience.title': {
    label: 'Titolo',
    help: 'In poche parole, che cosa è diventata da te.',
    example: 'I nidi in fattoria nella valle',
    ask: 'Scrivi il titolo',
  },
  'experience.region': {
    label: 'Territorio',
    help: 'Dove è stata replicata: non quello in cui è nata.',
    ask: 'Scegli il territorio',
  },
  'experience.organisation': {
    label: 'Chi l’ha replicata',
    ask: 'Scrivi chi l’ha replicata',
  },
  'experience.period': {
    label: 'Periodo',
    ask: 'Scrivi quando è cominciata',
  },
  'experience.period.start': {
    label: 'Inizio',
    help: 'L’anno sta anche nel nome del file.',
    ask: 'Scrivi l’inizio',
  },
  'experience.period.end': {
    label: 'Fine',
    help: 'Vuota se continua.',
  },
  'experience.practice': {
    label: 'La sua scheda in questo catalogo',
    help: 'Il nome del suo file senza «.mdx», se ne ha una.',
  },
  'experience.outcome': {
    label: 'Come è andata',
    ask: 'Scegli come è andata',
  },
  'experience.kept': {
    label: 'Che cosa è rimasto com’era',
    one: 'Elemento',
    add: 'Aggiungi una cosa rimasta com’era',
  },
  'experience.changed': {
    label: 'Che cosa è stato cambiato',
    one: 'Elemento',
    add: 'Aggiungi una cosa cambiata',
  },
  'experience.difficulties': {
    label: 'Difficoltà incontrate',
    one: 'Difficoltà',
    add: 'Aggiungi una difficoltà',
  },
  'experience.cost': {
    label: 'Quanto è costata',
  },
  'experience.cost.amount': {
    label: 'Importo',
    ask: 'Scrivi l’importo',
  },
  'experience.cost.note': {
    label: 'Nota',
    help: 'Che cosa comprende, e per quanto tempo.',
  },
  'experience.sources': {
    label: 'Fonti',
    help: 'Atti o pagine in cui se ne parla, se ci sono.',
    one: 'Fonte',
    add: 'Aggiungi una fonte',
  },
  'experience.contact': {
    label: 'Contatti',
  },
  'experience.confirmed': {
    label: 'Confermata il',
    help: 'Il giorno in cui chi l’ha replicata ha confermato che è così.',
    ask: 'Scrivi il giorno della conferma',
  },
} satisfies Record<string, FieldText>;
