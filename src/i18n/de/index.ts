import type { ui as it } from '../it/index.ts';
import { once } from '../once.ts';
import { count, formatNumber } from './count.ts';
import { language } from './language.ts';
import { search, searchPage } from './search.ts';
import { segments } from './segments.ts';

/** "seit dem 23. Jänner 2019", but "seit Juni 2018" and "seit 2018". */
const since = (date: string): string =>
  /^\d+\. /.test(date) ? `seit dem ${date}` : `seit ${date}`;

const listing = once(() => new Intl.ListFormat(language.locale));
/** Names one after the other. */
const listed = (names: readonly string[]): string => listing().format(names);

/** Everything that the interface says in German. The catalogue's own words are in `content/`. */

export const ui: typeof it = {
  language,
  segments,
  undeclared: 'nicht angegeben',
  skipToContent: 'Zum Inhalt springen',
  menu: {
    label: 'Hauptmenü',
    languages: 'Sprache',
    open: 'Menü',
    search: 'Suchen',
    find: 'Eine Praxis finden',
    compare: 'Vergleichen',
    plan: 'Übertragung planen',
    propose: 'Vorschlagen',
    saved: 'Gespeicherte Praktiken',
    news: 'Neuigkeiten',
    footer: 'Informationen zur Website',
    browse: 'Im Katalog blättern',
    here: 'Sie sind hier',
    home: 'Startseite',
  },
  count: {
    practices: (n) => count(n, 'Praxis', 'Praktiken'),
    months: (n) => count(n, 'Monat', 'Monate'),
    number: (n) => formatNumber(n),
  },
  home: {
    searchLabel: 'Eine Praxis suchen',
    title: 'Finden Sie eine bewährte Praxis und übertragen Sie sie auf Ihr Gebiet',
    ownedBy: 'Ein Dienst von:',
    tasksTitle: 'Was Sie tun können',
    tasks: {
      find: { title: 'Eine Praxis finden', text: 'Suche nach Wort, Thema, Region, Fonds.' },
      compare: {
        title: 'Vergleichen',
        text: 'Bis zu vier Praktiken: Kosten, Personal, Ergebnisse.',
      },
      plan: {
        title: 'Übertragung planen',
        text: 'Wählen Sie eine Praxis: Der Plan geht von dem aus, was nötig ist.',
      },
      propose: {
        title: 'Eine Praxis vorschlagen',
        text: 'Füllen Sie das Formular aus, ohne Anmeldung.',
      },
    },
    firstTitle: 'Eine Praxis für den Anfang',
    firstWhy: (declared, of) =>
      `Sie steht hier, weil sie mehr als jede andere angibt, was für eine Entscheidung nötig ist: ${declared} von ${of} Angaben, dazu Belege und Übertragungen.`,
    recentHow: 'Bei gleichem Datum zuerst die, die mehr angeben.',
    searchPlaceholder: (examples) =>
      examples === undefined ? 'Ein oder mehrere Wörter' : `Zum Beispiel: ${examples}`,
    search: 'Suchen',
    mapTitle: 'Nach Region suchen',
    mapIntro: 'Die Zahl sagt, wie viele Praktiken es zu jeder Region gibt.',
    themesTitle: 'Nach Thema suchen',
    targetsTitle: 'Nach Zielgruppe suchen',
    allTargets: (n) => `Alle Zielgruppen (${n})`,
    recentTitle: 'Zuletzt überprüfte Praktiken',
    allPractices: 'Alle Praktiken',
    newsTitle: 'Neuigkeiten',
    allNews: 'Alle Neuigkeiten',
    figures: (about) =>
      `${about.practices} aus ${count(about.territories, 'Gebiet', 'Gebieten')}, zu ${count(about.themes, 'Thema', 'Themen')}, aus ${count(about.sources, 'Quelle', 'Quellen')}.`,
  },
  practices: { ...searchPage, ...search },
  practice: {
    keyFacts: 'Angaben zur Praxis',
    decision: 'Auf einen Blick',
    replicationsShort: 'Belegte Übertragungen',
    result: 'Ergebnis',
    stagePlace: (reached, all) => `${reached} von ${all}.`,
    replicated: (n, places, more) =>
      `${count(n, 'Übertragung', 'Übertragungen')}: ${places}${more > 0 ? ` und ${count(more, 'weiteres Gebiet', 'weitere Gebiete')}` : ''}`,
    paid: (amount, sources) =>
      amount === undefined
        ? `${count(sources, 'Fonds', 'Fonds')}, Betrag nicht angegeben`
        : `${amount} aus ${count(sources, 'Fonds', 'Fonds')}`,
    unknown: (names, more) => {
      const others = more > 0 ? [count(more, 'weitere Angabe', 'weitere Angaben')] : [];
      return `Nicht angegeben: ${listed([...names, ...others])}`;
    },
    unknownWhy: 'Die herangezogenen Quellen sagen dazu nichts.',
    planShort: 'Plan erstellen',
    body: 'Die Praxis',
    replicability: 'Ist sie übertragbar? Was dafür nötig ist',
    replicabilityLead: 'Was Sie wissen müssen, um die Praxis auf ein anderes Gebiet zu übertragen.',
    stage: 'Grad der Übertragbarkeit',
    stageShort: 'Übertragbarkeit',
    stageTest: 'Woran man ihn erkennt',
    prerequisites: 'Was vorher nötig ist',
    essential: 'unverzichtbar',
    resources: 'Benötigte Ressourcen',
    cost: 'Kosten',
    staff: 'Personal',
    staffUnit: (n) => count(n, 'Vollzeitkraft (Äquivalent)', 'Vollzeitkräfte (Äquivalente)'),
    months: 'Zeit bis zum Start',
    evidence: 'Belege für die Ergebnisse',
    lessons: 'Aufgetretene Schwierigkeiten',
    change: 'Was anderswo anzupassen ist',
    keep: 'Was nicht zu ändern ist',
    replications: 'Wohin sie übertragen wurde',
    noReplications: 'Keine Übertragung bekannt',
    support: 'Unterstützung für die Übertragung',
    sources: 'Quellen',
    noAddress: 'keine Adresse angegeben',
    contact: 'Kontakt',
    noContact: 'Die Quellen nennen kein Amt, an das man schreiben kann.',
    related: 'Ähnliche Praktiken',
    why: 'Gemeinsam',
    sameTerritory: 'Weitere Praktiken aus demselben Gebiet',
    improve: 'Diese Seite verbessern',
    improveFile: 'Die Datei dieser Seite ist',
    reviewed: 'Überprüft am',
    print: 'Praxis drucken',
    contents: 'Auf dieser Seite',
    fields: {
      territory: 'Gebiet',
      places: 'Orte',
      themes: 'Themen',
      targets: 'Zielgruppen',
      kind: 'Art',
      status: 'Stand',
      period: 'Zeitraum',
      organisation: 'Träger',
      partners: 'Partner',
      funding: 'Finanzierung',
    },
    amount: 'Betrag',
    /** Of a field that is true. */
    isSo: 'ja',
    amountDeclared: 'angegebene Finanzierung',
    noAmount: 'Betrag nicht angegeben',
    period: (start, end) =>
      end === undefined ? since(start) : start === end ? start : `${start} – ${end}`,
    costRange: (min, max) =>
      min && max
        ? min === max
          ? min
          : `von ${min} bis ${max}`
        : min
          ? `ab ${min}`
          : `bis zu ${max}`,
  },
  translation: {
    none: (language) => `Diesen Text gibt es noch nicht auf Deutsch: Er ist auf ${language}.`,
    from: (language, day) => `Übersetzt aus: ${language}, mit dem Original verglichen am ${day}.`,
    older: (day) => `Inzwischen wurde das Original überprüft, am ${day}.`,
    original: (language) => `Das Original lesen (${language})`,
  },
  vocabulary: {
    terms: 'Was dazugehört',
    noPractices: 'Der Katalog enthält hier noch keine Praktiken.',
    propose: 'Eine Praxis vorschlagen',
    pays: 'Was sie üblicherweise finanziert',
    beneficiaries: 'An wen sie sich richtet',
    basis: 'Rechtsgrundlage',
    until: (day) => `Allgemeine Frist ${day}`,
    successor: 'An ihre Stelle getreten ist',
    test: 'Woran man ihn erkennt',
    all: (label) => `Vollständige Liste: ${label}`,
    filter: 'Diese Praktiken durchsuchen und filtern',
    nuts: 'NUTS',
    sdg: 'Ziel für nachhaltige Entwicklung',
    since,
  },
  replications: {
    title: 'Wohin die Praktiken übertragen wurden',
    lead: 'Was von einem Gebiet in ein anderes gelangt ist, wann und laut welcher Quelle.',
    none: 'Noch keine Praxis gibt eine Übertragung an. Sobald eine Quelle sagt, wer eine Praxis übertragen hat, wo und wann, erscheint sie hier.',
    propose: 'Eine Übertragung melden',
    source: 'Quelle',
    born: 'Woher sie stammt',
    bornFrom: (territory, year) => `${year} aus dem Gebiet ${territory} übertragen:`,
    counted: (n, practices, places) =>
      `${count(n, 'Übertragung', 'Übertragungen')} von ${count(practices, 'Praxis', 'Praktiken')} in ${count(places, 'Gebiet', 'Gebieten')}.`,
    times: (n) => count(n, 'Übertragung', 'Übertragungen'),
  },
  news: {
    title: 'Neuigkeiten',
    lead: 'Neuigkeiten zum Katalog und zu den Praktiken.',
    sources: 'Quellen',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    lead: 'Die Adresse ist vielleicht falsch, oder die Seite wurde verschoben.',
    search: 'Im Katalog suchen',
    home: 'Zur Startseite',
  },
  footer: {
    licence: 'Die Inhalte stehen unter der Lizenz',
    contact: 'Kontakt',
    noContact: 'Die Redaktion hat noch keine Kontaktadresse angegeben.',
    repository: 'Der Code und die Inhalte des Katalogs',
  },
  authorComponents: {
    notice: { nota: 'Anmerkung', attenzione: 'Achtung' },
    source: 'Quelle',
    licence: 'Lizenz',
    noLink: 'keine Adresse angegeben',
  },
};
