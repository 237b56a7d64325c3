import type { observatory as it } from '../it/observatory.ts';
import { count, formatNumber } from './count.ts';
import { withArticle } from './dates.ts';

const practices = (n: number): string => count(n, 'Praxis', 'Praktiken');

/** What the observatory says. */
export const observatory: typeof it = {
  title: 'Beobachtungsstelle',
  lead: 'Welche Gebiete, Themen und Fonds im Katalog vertreten sind und welche fehlen: Die Zahlen der Tabellen öffnen die Liste der Praktiken, die sie zählen.',
  link: 'Welche Regionen, Themen und Fonds im Katalog vertreten sind und welche fehlen',
  counted: (n, day) =>
    day === undefined ? `${practices(n)}.` : `${practices(n)}, Stand ${withArticle('del', day)}.`,
  dayNote:
    'Das Datum der Zählung ist das letzte in den Inhalten des Katalogs (eine Überprüfung oder eine Neuigkeit), nicht der Tag, an dem Sie dies lesen.',
  sentences: {
    covered: (regions, allRegions, themes, allThemes) =>
      `Gebiete mit mindestens einer Praxis: ${formatNumber(regions)} von ${formatNumber(allRegions)}; Themen: ${formatNumber(themes)} von ${formatNumber(allThemes)}.`,
    declared: (evidence, cost, all) =>
      `Worauf sich die Ergebnisse stützen, steht bei ${formatNumber(evidence)} von ${practices(all)}, was sie kosten, bei ${formatNumber(cost)}.`,
    extremes: (most, mostCount, least, leastCount) =>
      `Das Thema mit den meisten Praktiken ist «${most}» (${formatNumber(mostCount)}), das mit den wenigsten «${least}» (${formatNumber(leastCount)}).`,
  },
  table: 'Die Zahlen als Tabelle',
  largest: (n, all) => `Die größten, ${n} von ${all}: alle in der Tabelle.`,
  caution:
    'Gezählt werden die Praktiken dieses Katalogs und was sie angeben. Null heißt, dass es im Katalog fehlt, nicht, dass an jenem Ort oder zu jenem Thema nichts geschieht.',
  contents: 'Auf dieser Seite',
  practices: 'Praktiken',
  all: 'Insgesamt',
  undeclared: 'nicht angegeben',
  csv: 'Tabelle herunterladen (CSV)',
  csvOf: (title) => `Tabelle herunterladen (CSV): ${title}`,
  nothing: 'Noch keine Praxis gibt es an.',
  cell: (n, ...labels) => `${practices(n)}: ${labels.join(', ')}`,
  amountCell: (amount, n, label) => `${amount}: ${practices(n)}, ${label}`,
  shareCell: (percent, n, all, label) =>
    `${percent}: ${practices(n)} von ${formatNumber(all)}, ${label}`,
  matrix: {
    title: (themes, regions) => `${themes} × ${regions}`,
    note: (empty, all) =>
      `Wie viele Praktiken jedes Gebiet zu jedem Thema hat. Eine Praxis mit mehreren Themen zählt bei jedem, deshalb kann «Insgesamt» kleiner sein als die Summe. Verbindungen von Thema und Gebiet ohne Praxis: ${formatNumber(empty)} von ${formatNumber(all)}.`,
  },
  notes: {
    funding:
      'Aus welchen Quellen das Geld kommt. Eine Praxis, die aus mehreren Quellen bezahlt wird, zählt bei jeder.',
    stages: 'Wie weit die Praktiken laut ihren Quellen gekommen sind.',
    targets: 'Wem sie dienen. Eine Praxis mit mehreren Zielgruppen zählt bei jeder.',
    evidence: 'Worauf sich die Angaben zu den Ergebnissen stützen.',
  },
  paid: {
    title: 'Angegebene Beträge nach Finanzierungsquelle',
    known: 'Praktiken, die es angeben',
    sum: (currency) => `Summe in ${currency}`,
    note: 'Die Summe der Beträge, die in den Praktiken angegeben sind, jeder einmal gezählt. Eine Praxis kann Teil einer anderen sein und in beiden gezählt werden: Die Summen sind keine Ausgaben, und es wird daraus kein Gesamtbetrag gebildet.',
  },
  amounts: {
    title: 'Angegebener Gesamtbetrag pro Praxis',
    head: 'Betrag',
    note: 'Die Summe dessen, was jede Praxis aus allen ihren Quellen angibt. Wo eine Quelle nicht sagt, wie viel sie gegeben hat, bleibt die Summe unvollständig.',
  },
  years: {
    title: 'Jahr des Beginns',
    head: 'Jahr',
    note: 'Wann sie begonnen haben. Die Jahre, in denen keine begonnen hat, bleiben leer.',
  },
  shares: {
    title: 'Wie viel die Praktiken angeben',
    head: 'Was',
    having: 'Ja',
    share: 'Anteil',
    others: 'Nein',
    note: (since) =>
      `Wie viele Praktiken sagen, was man für eine Übertragung braucht, und wie viele kürzlich wieder geprüft wurden${since === undefined ? '' : ` (${withArticle('dal', since)})`}. Welcher Art die Belege sind, zeigt die folgende Grafik.`,
    qualities: (months) => ({
      evidence: 'Angabe von Belegen für die Ergebnisse',
      cost: 'Angabe der Kosten',
      amount: 'Angabe des Finanzierungsbetrags',
      review: `Überprüfung in den letzten ${months} Monaten`,
    }),
    not: (quality) => `ohne ${quality}`,
  },
  /** Of practices whose prices are of one year. */
  perPerson: {
    id: 'kosten-pro-person',
    title: 'Kosten pro Person in einem Jahr',
    lead: 'Was jede betreute Person kostet, nur unter Praktiken, die es zu den Preisen desselben Jahres angeben: Sonst werden sie nicht verglichen.',
    range: (year, least, most, median, practices) =>
      `Preise von ${year}: von ${least} bis ${most}, Median ${median} (${practices}).`,
  },
  coverageGaps: {
    id: 'luecken',
    title: 'Was fehlt',
    note: 'Die Themen, Gebiete und anderen Listen, einzeln und paarweise, zu denen es noch keine Praxis gibt.',
    of: (n, all) => `${formatNumber(n)} von ${formatNumber(all)} ohne Praktiken`,
    pairs: (theme, n, all) =>
      `${theme}: Gebiete ohne Praktiken ${formatNumber(n)} von ${formatNumber(all)}`,
    pairsTitle: 'Die Themen, die in den meisten Gebieten fehlen',
    none: 'Zu jedem gibt es mindestens eine Praxis.',
    propose: 'Eine fehlende Praxis vorschlagen',
  },
};
