import type { FieldText } from './model.ts';

/** What is asked of the replicability of a practice. */
export const replicabilityFields = {
  'replicability.stage': {
    label: 'Grado di replicabilità',
    help: 'Fin dove è arrivata la pratica secondo le fonti: è una constatazione, non un voto.',
    ask: 'Scegli il grado di replicabilità',
  },
  'replicability.evidence': {
    label: 'Prove dei risultati',
  },
  'replicability.lessons': {
    label: 'Difficoltà incontrate',
    help: 'Che cosa non ha funzionato, o è costato più del previsto: chi viene dopo ringrazia.',
    one: 'Difficoltà',
    add: 'Aggiungi una difficoltà',
  },
  'replicability.prerequisites': {
    label: 'Che cosa serve prima',
    help: 'Le condizioni che c’erano e senza le quali la pratica non avrebbe funzionato.',
    one: 'Prerequisito',
    add: 'Aggiungi un prerequisito',
  },
  'replicability.resources': {
    label: 'Risorse necessarie',
    help: 'Quanto serve a chi vuole replicarla.',
  },
  'replicability.adaptations': {
    label: 'Adattamenti',
    help: 'Che cosa cambia da un luogo all’altro.',
  },
  'replicability.replications': {
    label: 'Dove è stata replicata',
    help: 'Solo repliche realizzate, con la loro fonte.',
    one: 'Replica',
    add: 'Aggiungi una replica',
  },
  'replicability.support': {
    label: 'Aiuto offerto a chi la replica',
    one: 'Aiuto',
    add: 'Aggiungi un aiuto',
  },
  'replicability.evidence.level': {
    label: 'Livello di prova',
    help: 'Su che cosa si basa quello che si sa.',
  },
  'replicability.evidence.text': {
    label: 'Che cosa dicono le prove',
    help: 'Un risultato, con numeri e date se ci sono.',
  },
  'replicability.evidence.url': {
    label: 'Indirizzo della valutazione',
  },
  'replicability.prerequisites.kind': {
    label: 'Tipo',
  },
  'replicability.prerequisites.text': {
    label: 'Che cosa serve',
    example: 'Un accordo con i medici di famiglia.',
  },
  'replicability.prerequisites.essential': {
    label: 'È indispensabile',
    help: 'Senza, la pratica non si può fare.',
  },
  'replicability.resources.cost': {
    label: 'Costo',
  },
  'replicability.resources.cost.min': {
    label: 'Da',
  },
  'replicability.resources.cost.max': {
    label: 'Fino a',
  },
  'replicability.resources.cost.note': {
    label: 'Nota sul costo',
    help: 'Per esempio se è all’anno o in tutto.',
  },
  'replicability.resources.staff': {
    label: 'Personale',
    help: 'Persone a tempo pieno (equivalenti).',
    inFile: '1.5 vuol dire una e mezza.',
  },
  'replicability.resources.months': {
    label: 'Mesi per partire',
    help: 'Dalla decisione alla prima persona servita.',
  },
  'replicability.adaptations.change': {
    label: 'Che cosa adattare altrove',
    one: 'Elemento',
    add: 'Aggiungi una cosa da adattare',
  },
  'replicability.adaptations.keep': {
    label: 'Che cosa non cambiare',
    one: 'Elemento',
    add: 'Aggiungi una cosa da non cambiare',
  },
  'replicability.replications.region': {
    label: 'Territorio',
  },
  'replicability.replications.year': {
    label: 'Anno',
  },
  'replicability.replications.practice': {
    label: 'Pratica di questo catalogo',
    help: 'Il nome del suo file senza «.mdx», se la replica ha una scheda.',
  },
  'replicability.replications.source': {
    label: 'Fonte',
  },
  'replicability.support.kind': {
    label: 'Tipo',
  },
  'replicability.support.text': {
    label: 'In che cosa consiste',
  },
  'replicability.support.url': {
    label: 'Indirizzo',
  },
  'replicability.resources.spending': {
    label: 'Conti da confrontare',
    help: 'Quanto si è speso davvero e quante persone si sono servite: da qui viene il costo per persona.',
  },
  'replicability.resources.spending.start': {
    label: 'Per partire (euro)',
  },
  'replicability.resources.spending.yearly': {
    label: 'All’anno (euro)',
  },
  'replicability.resources.spending.people': {
    label: 'Persone servite in un anno',
  },
  'replicability.resources.spending.year': {
    label: 'Anno dei prezzi',
    help: 'L’anno a cui si riferiscono gli importi: si confrontano solo quelli dello stesso anno.',
  },
  'replicability.resources.spending.note': {
    label: 'Nota',
    help: 'Che cosa gli importi comprendono e che cosa no, e chi ha pagato che cosa.',
  },
} satisfies Record<string, FieldText>;
