import type { FieldText } from './model.ts';

/** The fields of what a sheet may say beyond the usual: problem, results, documents, who confirmed it. */
export const practicePartFields = {
  'practice.problem': {
    label: 'Il problema',
    help: 'A quale bisogno risponde, in una frase: chi ce l’ha, dove, quanto pesa.',
    example: 'Chi assiste in casa un anziano non sa dove chiedere aiuto.',
  },
  'practice.participation': {
    label: 'Come hanno partecipato le persone',
    help: 'Come chi è interessato ha preso parte alle scelte, e non solo al servizio.',
  },
  'practice.inclusion': {
    label: 'Perché nessuno restasse escluso',
    help: 'Che cosa si è fatto per chi fa più fatica ad arrivare: lingua, disabilità, distanza, orari.',
  },
  'practice.results': {
    label: 'Risultati misurati',
    help: 'Numeri con la loro data e la loro fonte. Lo stesso nome in date diverse fa una serie.',
    one: 'Risultato',
    add: 'Aggiungi un risultato',
  },
  'practice.results.name': {
    label: 'Che cosa si è misurato',
    example: 'Famiglie seguite',
    ask: 'Scrivi che cosa si è misurato',
  },
  'practice.results.qualifier': {
    label: 'Prima del numero',
    help: 'Se il numero non è esatto: «oltre», «circa», «quasi».',
    example: 'oltre',
  },
  'practice.results.value': {
    label: 'Valore',
    inFile: 'Solo il numero, senza puntini; i decimali dopo un punto.',
    ask: 'Scrivi il valore',
  },
  'practice.results.unit': {
    label: 'Unità',
    help: 'Che cosa si conta: persone, ore, per cento.',
    example: 'famiglie',
  },
  'practice.results.date': {
    label: 'Data',
    help: 'A quando si riferisce.',
  },
  'practice.results.baseline': {
    label: 'Com’era prima',
    help: 'Lo stesso numero prima che la pratica cominciasse.',
  },
  'practice.results.baseline.value': {
    label: 'Valore di partenza',
  },
  'practice.results.baseline.date': {
    label: 'Data di partenza',
  },
  'practice.results.source': {
    label: 'Da dove viene',
    help: 'Il titolo di una delle fonti della scheda, scritto come lì.',
    example: 'Relazione annuale 2024',
    ask: 'Scrivi da quale fonte viene',
  },
  'practice.results.esf': {
    label: 'Indicatore comune FSE+',
    help: 'Il codice, se il risultato è uno degli indicatori comuni del Fondo sociale europeo.',
  },
  'practice.results.note': {
    label: 'Nota',
    help: 'Come si è contato, e che cosa il numero non dice.',
  },
  'practice.sustainability': {
    label: 'Dopo il finanziamento',
    help: 'Che cosa è successo quando il finanziamento è finito.',
  },
  'practice.sustainability.continues': {
    label: 'Continua',
  },
  'practice.sustainability.by': {
    label: 'Chi la porta avanti',
  },
  'practice.sustainability.funding': {
    label: 'Con quali soldi',
    example: 'Bilancio ordinario dell’ambito.',
  },
  'practice.sustainability.note': {
    label: 'Nota',
  },
  'practice.ending': {
    label: 'Perché è finita',
    help: 'Anche chi si ferma insegna qualcosa: che cosa è successo, e che cosa si è imparato.',
  },
  'practice.ending.reason': {
    label: 'Che cosa è successo',
    example: 'Il finanziamento è finito e nessun ente l’ha preso in carico.',
    ask: 'Scrivi che cosa è successo',
  },
  'practice.ending.lesson': {
    label: 'Che cosa si è imparato',
    example: 'Decidere prima dell’avvio chi paga dal terzo anno.',
  },
  'practice.ending.date': {
    label: 'Quando',
    help: 'Anno, oppure anno e mese.',
  },
  'practice.documents': {
    label: 'Atti e documenti da riusare',
    help: 'Delibere, avvisi, convenzioni, moduli: ciò da cui un altro ente può partire.',
    one: 'Documento',
    add: 'Aggiungi un documento',
  },
  'practice.documents.kind': {
    label: 'Tipo',
  },
  'practice.documents.title': {
    label: 'Titolo',
    help: 'Come è scritto sul documento.',
  },
  'practice.documents.number': {
    label: 'Numero',
  },
  'practice.documents.date': {
    label: 'Data',
  },
  'practice.documents.publisher': {
    label: 'Chi lo ha adottato',
    help: 'L’ente che lo ha approvato o pubblicato.',
  },
  'practice.documents.url': {
    label: 'Indirizzo',
  },
  'practice.documents.licence': {
    label: 'Licenza',
    help: 'A quali condizioni si può riusare, se è scritto.',
  },
  'practice.documents.helps': {
    label: 'A quale prerequisito serve',
    help: 'Nel piano di replica compare accanto a quel prerequisito.',
  },
  'practice.confirmed': {
    label: 'Chi l’ha confermata',
    help: 'Chi ha guardato la scheda e dice che è giusta.',
    one: 'Conferma',
    add: 'Aggiungi una conferma',
  },
  'practice.confirmed.by': {
    label: 'In quale veste',
  },
  'practice.confirmed.body': {
    label: 'Ente',
    help: 'Un ente, non una persona.',
    example: 'Comune di Esempio',
  },
  'practice.confirmed.date': {
    label: 'Quando',
  },
  'practice.confirmed.checked': {
    label: 'Che cosa è stato guardato',
    example: 'I costi e i risultati.',
  },
  'practice.confirmed.stage': {
    label: 'Grado secondo chi conferma',
    help: 'Per un ente pari: il grado che ha trovato applicando da sé la prova.',
  },
} satisfies Record<string, FieldText>;
