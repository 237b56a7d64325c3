import { count, formatNumber } from './count.ts';
import { language } from './language.ts';
import { search } from './search.ts';
import { segments } from './segments.ts';

/** "dal 2018", "dal 23 gennaio", but "da giugno 2018". */
const from = (date: string): string => (/^\d/.test(date) ? 'dal' : 'da');

/** Everything that the interface says in Italian. The catalogue's own words are in `content/`. */

export const ui = {
  language,
  /** Segments of the addresses; those of the vocabularies are in the vocabularies. */
  segments,
  undeclared: 'non dichiarato',
  skipToContent: 'Vai al contenuto',
  menu: {
    label: 'Menu principale',
    languages: 'Lingua',
    open: 'Menu',
    practices: 'Pratiche',
    news: 'Notizie',
    footer: 'Informazioni sul sito',
    browse: 'Sfoglia il catalogo',
    here: 'Sei qui',
    home: 'Home',
  },
  count: {
    practices: (n: number) => count(n, 'pratica', 'pratiche'),
    months: (n: number) => count(n, 'mese', 'mesi'),
    number: (n: number) => formatNumber(n),
  },
  home: {
    searchLabel: 'Cerca una pratica',
    searchPlaceholder: (examples: string | undefined) =>
      examples === undefined ? 'Una o più parole' : `Per esempio: ${examples}`,
    search: 'Cerca',
    mapTitle: 'Dove',
    mapIntro:
      'Ogni riquadro è un territorio: il numero dice quante pratiche ne racconta il catalogo.',
    themesTitle: 'Di che cosa',
    recentTitle: 'Pratiche riviste di recente',
    allPractices: 'Tutte le pratiche',
    newsTitle: 'Notizie',
    allNews: 'Tutte le notizie',
    figuresTitle: 'Il catalogo in cifre',
    figures: {
      practices: 'pratiche',
      territories: 'territori con almeno una pratica',
      themes: 'temi trattati',
      sources: 'fonti citate',
    },
  },
  practices: search,
  practice: {
    keyFacts: 'In breve',
    story: 'La pratica',
    replicability: 'Si potrebbe fare qui?',
    replicabilityLead:
      'Quello che serve sapere a chi vuole ripetere la pratica nel proprio territorio.',
    stage: 'Grado di replicabilità',
    stageTest: 'Come si riconosce',
    prerequisites: 'Che cosa serve prima',
    essential: 'indispensabile',
    resources: 'Risorse necessarie',
    cost: 'Costo',
    staff: 'Personale',
    staffUnit: (n: number) =>
      count(n, 'persona a tempo pieno (equivalente)', 'persone a tempo pieno (equivalenti)'),
    months: 'Tempo per partire',
    evidence: 'Prove dei risultati',
    lessons: 'Difficoltà incontrate',
    change: 'Che cosa adattare altrove',
    keep: 'Che cosa non cambiare',
    replications: 'Dove è stata replicata',
    noReplications: 'Nessuna replica dichiarata.',
    support: 'Aiuto offerto a chi la replica',
    sources: 'Fonti',
    sourcesLead: 'Da dove viene ciò che questa pagina afferma.',
    noAddress: 'indirizzo non indicato',
    contact: 'A chi chiedere',
    noContact: 'Le fonti non indicano un ufficio a cui scrivere.',
    related: 'Pratiche affini',
    why: 'In comune',
    sameTerritory: 'Altre pratiche dello stesso territorio',
    improve: 'Migliora questa pagina',
    improveFile: 'Il file di questa pagina è',
    reviewed: 'Rivista il',
    print: 'Stampa la scheda',
    contents: 'In questa pagina',
    fields: {
      territory: 'Territorio',
      places: 'Luoghi',
      themes: 'Temi',
      targets: 'Destinatari',
      kind: 'Tipo',
      status: 'Stato',
      period: 'Periodo',
      organisation: 'Chi la promuove',
      partners: 'Con chi',
      funding: 'Finanziamento',
    },
    amount: 'importo',
    /** Of a field that is true. */
    isSo: 'sì',
    noAmount: 'importo non dichiarato',
    period: (start: string, end: string | undefined) =>
      end === undefined ? `${from(start)} ${start}` : start === end ? start : `${start} – ${end}`,
    costRange: (min: string | undefined, max: string | undefined) =>
      min && max ? (min === max ? min : `da ${min} a ${max}`) : min ? `da ${min}` : `fino a ${max}`,
  },
  translation: {
    none: (language: string) => `Di questo testo non c’è ancora una traduzione: è in ${language}.`,
    from: (language: string, day: string) => `Tradotto da: ${language}, confrontato il ${day}.`,
    older: (day: string) => `Nel frattempo l’originale è stato rivisto, il ${day}.`,
  },
  vocabulary: {
    terms: 'Voci',
    noPractices: 'Il catalogo non ha ancora pratiche per questa voce.',
    propose: 'Proponi una pratica',
    pays: 'Che cosa finanzia di solito',
    beneficiaries: 'A chi si rivolge',
    basis: 'Base normativa',
    until: (day: string) => `Termine generale ${day}`,
    successor: 'Ha preso il suo posto',
    test: 'Come si riconosce',
    all: (label: string) => `Tutte le voci: ${label}`,
    filter: 'Cerca e filtra tra queste pratiche',
    nuts: 'NUTS',
    sdg: 'Obiettivo di sviluppo sostenibile',
    since: (date: string) => `${from(date)} ${date}`,
  },
  replications: {
    title: 'Chi ha imparato da chi',
    lead: 'Le repliche che le schede dichiarano: che cosa è passato da un territorio a un altro, quando, e con quale fonte.',
    none: 'Nessuna scheda dichiara ancora una replica. Quando una fonte dirà chi ha ripreso una pratica, dove e quando, comparirà qui.',
    propose: 'Segnala una replica',
    picture:
      'La rete delle repliche sulla mappa dei territori; l’elenco qui sotto dice le stesse cose.',
    from: 'Che cosa',
    to: 'Chi l’ha ripresa',
    year: 'Anno',
    source: 'Fonte',
    caption: 'Le repliche dichiarate',
    born: 'Da dove viene',
    bornFrom: (territory: string, year: number) => `ripresa nel ${year} da ${territory}:`,
  },
  news: { title: 'Notizie', lead: 'Che cosa accade intorno al catalogo.', sources: 'Fonti' },
  notFound: {
    title: 'Questa pagina non c’è',
    lead: 'L’indirizzo può essere sbagliato, o la pagina può essere stata spostata.',
    search: 'Cerca nel catalogo',
    home: 'Vai alla home',
  },
  footer: {
    licence: 'I contenuti sono distribuiti con licenza',
    contact: 'Contatti',
    noContact: 'La redazione non ha ancora indicato un recapito.',
    repository: 'Il codice e i contenuti del catalogo',
  },
  authorComponents: {
    notice: { nota: 'Nota', attenzione: 'Attenzione' },
    source: 'Fonte',
    licence: 'Licenza',
    noLink: 'indirizzo non indicato',
  },
};

export type Dictionary = typeof ui;
