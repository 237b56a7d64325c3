import type { FieldText } from './model.ts';

/** The fields of an experience: how it went for those who took a practice up. */
export const experienceFields = {
  'experience.title': {
    label: 'Titolo',
    help: 'In poche parole, che cosa è diventata da te.',
    example: 'I nidi in fattoria a Trento',
  },
  'experience.region': {
    label: 'Territorio',
    help: 'Dove è stata replicata: non quello in cui è nata.',
  },
  'experience.organisation': {
    label: 'Chi l’ha replicata',
  },
  'experience.period': {
    label: 'Periodo',
  },
  'experience.period.start': {
    label: 'Inizio',
    help: 'L’anno sta anche nel nome del file.',
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
  },
  'experience.kept': {
    label: 'Che cosa è rimasto com’era',
    one: 'Elemento',
  },
  'experience.changed': {
    label: 'Che cosa è stato cambiato',
    one: 'Elemento',
  },
  'experience.difficulties': {
    label: 'Difficoltà incontrate',
    one: 'Difficoltà',
  },
  'experience.cost': {
    label: 'Quanto è costata',
  },
  'experience.cost.amount': {
    label: 'Importo',
  },
  'experience.cost.note': {
    label: 'Nota',
    help: 'Che cosa comprende, e per quanto tempo.',
  },
  'experience.sources': {
    label: 'Fonti',
    help: 'Atti o pagine in cui se ne parla, se ci sono.',
    one: 'Fonte',
  },
  'experience.contact': {
    label: 'Contatti',
  },
  'experience.confirmed': {
    label: 'Confermata il',
    help: 'Il giorno in cui chi l’ha replicata ha confermato che è così.',
  },
} satisfies Record<string, FieldText>;
