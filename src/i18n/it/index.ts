import { once } from '../once.ts';
import { count, formatNumber } from './count.ts';
import { language } from './language.ts';
import { search, searchPage } from './search.ts';
import { segments } from './segments.ts';

/** "dal 2018", "dal 23 gennaio", but "da giugno 2018". */
const from = (date: string): string => (/^\d/.test(date) ? 'dal' : 'da');

const listing = once(() => new Intl.ListFormat(language.locale));
/** Names one after the other. */
const listed = (names: readonly string[]): string => listing().format(names);

/** How much there is in the catalogue, the practices with their noun. */
interface Figures {
  practices: string;
  territories: number;
  themes: number;
  sources: number;
}

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
    search: 'Cerca',
    find: 'Trova una pratica',
    compare: 'Confronta',
    plan: 'Pianifica una replica',
    propose: 'Proponi',
    saved: 'Pratiche salvate',
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
    title: 'Trova una buona pratica e replicala nel tuo territorio',
    ownedBy: 'Un servizio di:',
    tasksTitle: 'Che cosa puoi fare',
    tasks: {
      find: { title: 'Trova una pratica', text: 'Cerca per parola, tema, Regione, fondo.' },
      compare: {
        title: 'Confronta',
        text: 'Costo, personale, risultati.',
      },
      plan: {
        title: 'Pianifica una replica',
        text: 'Parti da una pratica e da ciò che serve.',
      },
      propose: { title: 'Proponi una pratica', text: 'Compila il modulo, senza registrarti.' },
    },
    firstTitle: 'Una pratica da cui cominciare',
    firstWhy: (declared: number, of: number) =>
      `È qui perché dichiara più di ogni altra ciò che serve per decidere: ${declared} dati su ${of}, oltre alle prove e alle repliche.`,
    recentHow: 'A parità di data, prima quelle che dichiarano di più.',
    searchPlaceholder: (examples: string | undefined) =>
      examples === undefined ? 'Una o più parole' : `Per esempio: ${examples}`,
    search: 'Cerca',
    mapTitle: 'Cerca per Regione',
    mapIntro: 'Il numero indica quante pratiche ci sono per ogni Regione.',
    themesTitle: 'Cerca per tema',
    targetsTitle: 'Cerca per destinatari',
    allTargets: (n: number) => `Tutti i destinatari (${n})`,
    recentTitle: 'Le ultime pratiche riviste',
    allPractices: 'Tutte le pratiche',
    newsTitle: 'Notizie',
    allNews: 'Tutte le notizie',
    figures: (about: Figures) =>
      `${about.practices} di ${count(about.territories, 'territorio', 'territori')}, su ${count(about.themes, 'tema', 'temi')}, da ${count(about.sources, 'fonte', 'fonti')}.`,
  },
  practices: { ...searchPage, ...search },
  practice: {
    keyFacts: 'Dati della pratica',
    decision: 'In breve',
    replicationsShort: 'Repliche documentate',
    result: 'Risultato',
    stagePlace: (reached: number, all: number) => `${reached} di ${all}.`,
    replicated: (n: number, places: string, more: number) =>
      `${count(n, 'replica', 'repliche')}: ${places}${more > 0 ? ` e ${count(more, 'altro territorio', 'altri territori')}` : ''}`,
    paid: (amount: string | undefined, sources: number) =>
      amount === undefined
        ? `${count(sources, 'fondo', 'fondi')}, importo non dichiarato`
        : `${amount} da ${count(sources, 'fondo', 'fondi')}`,
    unknown: (names: readonly string[], more: number) => {
      const others = more === 1 ? 'un altro dato' : `altri ${formatNumber(more)} dati`;
      const said = listed(more > 0 ? [...names, others] : names).toLowerCase();
      return `${names.length + more === 1 ? 'Non dichiarato' : 'Non dichiarati'}: ${said}`;
    },
    unknownWhy: 'Le fonti consultate non lo dicono.',
    planShort: 'Prepara un piano',
    body: 'La pratica',
    replicability: 'Si può replicare? Che cosa serve',
    replicabilityLead: 'Quello che serve sapere per replicare la pratica in un altro territorio.',
    stage: 'Grado di replicabilità',
    stageShort: 'Replicabilità',
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
    noReplications: 'Nessuna replica nota',
    support: 'Aiuto offerto a chi la replica',
    sources: 'Fonti',
    noAddress: 'indirizzo non indicato',
    contact: 'Contatti',
    noContact: 'Le fonti non indicano un ufficio a cui scrivere.',
    related: 'Pratiche affini',
    why: 'In comune',
    sameTerritory: 'Altre pratiche dello stesso territorio',
    improve: 'Migliora questa pagina',
    improveFile: 'Il file di questa pagina è',
    reviewed: 'Rivista il',
    print: 'Stampa la pratica',
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
      partners: 'Partner',
      funding: 'Finanziamento',
    },
    amount: 'importo',
    /** Of a field that is true. */
    isSo: 'sì',
    amountDeclared: 'di finanziamento dichiarato',
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
    original: (language: string) => `Leggi l’originale (${language})`,
  },
  vocabulary: {
    terms: 'Che cosa comprende',
    noPractices: 'Qui il catalogo non ha ancora pratiche.',
    propose: 'Proponi una pratica',
    pays: 'Che cosa finanzia di solito',
    beneficiaries: 'A chi si rivolge',
    basis: 'Base normativa',
    until: (day: string) => `Termine generale ${day}`,
    successor: 'Ha preso il suo posto',
    test: 'Come si riconosce',
    all: (label: string) => `Elenco completo: ${label}`,
    filter: 'Cerca e filtra tra queste pratiche',
    nuts: 'NUTS',
    sdg: 'Obiettivo di sviluppo sostenibile',
    since: (date: string) => `${from(date)} ${date}`,
  },
  replications: {
    title: 'Dove le pratiche sono state replicate',
    lead: 'Che cosa è passato da un territorio a un altro, quando e con quale fonte.',
    none: 'Nessuna pratica dichiara ancora una replica. Quando una fonte dirà chi ha replicato una pratica, dove e quando, comparirà qui.',
    propose: 'Segnala una replica',
    source: 'Fonte',
    born: 'Da dove viene',
    bornFrom: (territory: string, year: number) => `replicata nel ${year} da ${territory}:`,
    counted: (n: number, practices: number, places: number) =>
      `${count(n, 'replica', 'repliche')} di ${count(practices, 'pratica', 'pratiche')} in ${count(places, 'territorio', 'territori')}.`,
    times: (n: number) => count(n, 'replica', 'repliche'),
  },
  news: { title: 'Notizie', lead: 'Notizie sul catalogo e sulle pratiche.', sources: 'Fonti' },
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
