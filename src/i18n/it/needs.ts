import { count, formatNumber } from './count.ts';

/** "A" of one, "A, B (2 su 3)" of some. */
const some = (shared: string, n: number, of: number): string =>
  n === of ? shared : `${shared} (${n} su ${of})`;

/** What the needs say: their pages, the matching and its reasons. */
export const needs = {
  title: 'Fabbisogni',
  lead: 'Che cosa cercano i territori, e quali pratiche del catalogo rispondono meglio: con un punteggio, e con le ragioni.',
  none: 'Nessun territorio ha ancora pubblicato un fabbisogno: quando lo farà, comparirà qui con le pratiche che gli rispondono.',
  open: 'Aperti',
  closed: 'Chiusi',
  closedLead: 'Hanno trovato risposta, o sono stati ritirati. Restano da leggere.',
  isClosed: 'chiuso',
  what: 'Che cos’è un fabbisogno',
  whatText:
    'È una pagina in cui un territorio dice che cosa cerca: quale problema, per chi, con quanto denaro, personale e tempo, con quali vincoli. Il catalogo gli mette accanto le pratiche che rispondono meglio e dice perché. Sulla pagina di ogni pratica si vedono i fabbisogni a cui potrebbe rispondere: chi la conosce può scrivere a chi cerca.',
  publish: 'Come si pubblica',
  publishSteps: [
    'Si scrive un file come nell’esempio qui sotto. Bastano titolo, una frase, territorio, temi e data: ciò che non si sa si lascia fuori, e la pagina dirà che non è dichiarato.',
    'Lo propone l’ufficio che cerca, con un contatto d’ufficio: chi risponde deve sapere a chi scrivere.',
    'La redazione lo controlla e lo pubblica. Quando ha trovato risposta si aggiunge la data di chiusura.',
  ],
  publishHow: 'Le strade per proporre un file sono le stesse delle pratiche:',
  publishLink: 'come si contribuisce',
  publishMail: 'Oppure si scrive alla redazione:',
  example: 'Un esempio di file',
  exampleNote: (place: string) =>
    `È inventato, e serve solo a mostrare la forma. Il file sta in ${place}, con un nome breve: diventa l’indirizzo della pagina.`,
  examplePlace: 'needs/nome-del-fabbisogno.mdx',
  exampleBody:
    '## Da dove nasce\n\nIl racconto, in Markdown: il problema, che cosa si è già provato.',
  fields: 'Tutti i campi, uno per uno',
  ask: 'Cercare senza aspettare',
  askText:
    'La stessa domanda si può fare subito, senza scrivere nulla: l’elenco delle pratiche si filtra per tema, per destinatari, per chi paga e per grado di replicabilità.',
  askLink: 'Cerca e filtra tra le pratiche',
  answersCount: (n: number) =>
    n === 0
      ? 'nessuna pratica risponde ancora'
      : count(n, 'pratica potrebbe rispondere', 'pratiche potrebbero rispondere'),
  publishedOn: 'Pubblicato il',
  confirmedOn: 'confermato il',
  closedOn: 'Chiuso il',
  closedText: 'Ha trovato risposta, o è stato ritirato: qui non si propongono più pratiche.',
  body: 'Che cosa si cerca',
  constraints: 'Vincoli',
  constraintsLead: 'Da leggere prima di rispondere: il punteggio non ne tiene conto.',
  keyFacts: 'Dati del fabbisogno',
  facts: {
    territory: 'Chi cerca',
    targets: 'Destinatari',
    funding: 'Chi potrebbe pagare',
    budget: 'Bilancio',
    staff: 'Personale disponibile',
    months: 'Tempo per partire',
    start: 'Quando si vuole cominciare',
    deadline: 'Si risponde entro',
    stage: 'Grado minimo chiesto',
  },
  contact: 'Contatti',
  noContact: 'Non è indicato un ufficio a cui scrivere.',
  sources: 'Fonti',
  file: 'Il file di questa pagina è',
  answers: 'Pratiche che potrebbero rispondere',
  answersLead: (shown: number, found: number) =>
    found > shown
      ? `Le prime ${shown} di ${formatNumber(found)} pratiche di altri territori che rispondono.`
      : found === 1
        ? 'Una pratica di un altro territorio.'
        : `${formatNumber(found)} pratiche di altri territori, dalla più vicina a ciò che si chiede.`,
  noAnswers: 'Nessuna pratica di altri territori arriva al punteggio minimo.',
  compareFirst: (n: number) => `Confronta le prime ${['', '', 'due', 'tre', 'quattro'][n]}`,
  allOf: (theme: string) => `Tutte le pratiche del tema «${theme}»`,
  own: 'Nello stesso territorio',
  ownLead:
    'Non sono risposte da fuori, ma chi cerca può cominciare da qui: trattano almeno uno degli stessi temi.',
  couldAnswer: 'Fabbisogni a cui potrebbe rispondere',
  score: (n: number) => `${n} su 100`,
  bounds: (least: number, most: number) =>
    `può scendere a ${least} o salire a ${most}: dipende da ciò che la pratica non dichiara`,
  pointsOf: (points: number, of: number) =>
    `${count(Math.round(points * 10) / 10, 'punto', 'punti')} su ${of}`,
  groups: { for: 'A favore', against: 'Contro', unknown: 'Non si sa' },
  why: 'Perché',
  criteria: {
    themes: 'Temi',
    targets: 'Destinatari',
    cost: 'Costo',
    funding: 'Chi paga',
    stage: 'Grado di replicabilità',
    staff: 'Personale',
    months: 'Tempo per partire',
    evidence: 'Prove dei risultati',
  },
  how: {
    themes: 'in proporzione ai temi chiesti che la pratica ha',
    targets: 'in proporzione ai destinatari chiesti a cui la pratica serve',
    cost: 'tutti se il costo entra nel bilancio, metà se ci entra solo la sua parte più bassa',
    funding: 'tutti se almeno una fonte è in comune',
    stage: 'tutti se il grado è quello chiesto o uno successivo',
    staff: 'tutti se il personale disponibile basta',
    months: 'tutti se si parte nel tempo chiesto',
    evidence: 'in proporzione al livello: tutti al più alto',
  },
  explained: 'Come si calcola il punteggio',
  explainedLead:
    'Si guardano le pratiche che hanno almeno uno dei temi chiesti. Per ogni criterio si confronta ciò che il fabbisogno chiede con ciò che la pratica dichiara:',
  explainedTable: { criterion: 'Criterio', weight: 'Peso', how: 'Quanti dei suoi punti dà' },
  explainedRules: (leastScore: number, most: number) => [
    'Il punteggio è la somma dei punti, divisa per il peso dei criteri chiesti, per cento. Ciò che il fabbisogno non chiede non conta.',
    'Ciò che la pratica non dichiara vale metà dei punti, perché non si sa: accanto al punteggio c’è quanto può scendere o salire. Le prove fanno eccezione: se non sono dichiarate, zero.',
    `Sotto ${leastScore} la pratica non compare; se ne mostrano al più ${most}. A pari punteggio viene prima quella di cui si sa di più, poi quella rivista più di recente.`,
    'Le pratiche del territorio che cerca non sono una risposta da fuori: stanno a parte.',
    'Costi e bilanci possono essere all’anno o in tutto: le note lo dicono, il punteggio non lo sa.',
  ],
  explainedEnd:
    'È un aiuto a scegliere che cosa leggere per primo. Non è un giudizio sulle pratiche.',
  reasons: {
    themes: {
      for: (shared: string, n: number, of: number) =>
        n === 1 && of === 1 ? `stesso tema: ${shared}` : `temi in comune: ${some(shared, n, of)}`,
    },
    targets: {
      for: (shared: string, n: number, of: number) => `stessi destinatari: ${some(shared, n, of)}`,
      against: (theirs: string) => `serve ad altri: ${theirs}`,
      unknown: 'destinatari non dichiarati',
    },
    cost: {
      for: (cost: string) => `costo dichiarato entro il bilancio: ${cost}`,
      partly: (cost: string) => `costo dichiarato in parte entro il bilancio: ${cost}`,
      against: (cost: string) => `costo dichiarato oltre il bilancio: ${cost}`,
      beyond: (cost: string) =>
        `il fabbisogno non dice fin dove può spendere; costo dichiarato: ${cost}`,
      unknown: 'costo non dichiarato',
    },
    funding: {
      for: (shared: string) => `pagata anche da chi qui potrebbe pagare: ${shared}`,
      against: (theirs: string) => `pagata da altri: ${theirs}`,
      unknown: 'chi la paga non è dichiarato',
    },
    stage: {
      for: (stage: string) => `grado sufficiente: ${stage}`,
      against: (stage: string) => `grado inferiore a quello chiesto: ${stage}`,
    },
    staff: {
      for: (staff: string) => `personale sufficiente: ne chiede ${staff}`,
      against: (staff: string) => `chiede più personale: ${staff}`,
      unknown: 'personale non dichiarato',
    },
    months: {
      for: (months: string) => `parte nel tempo chiesto: ${months}`,
      against: (months: string) => `chiede più tempo per partire: ${months}`,
      unknown: 'tempo per partire non dichiarato',
    },
    evidence: {
      for: (level: string) => `prove dei risultati: ${level}`,
      unknown: 'prove dei risultati non dichiarate',
    },
  },
};
