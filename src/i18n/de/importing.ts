import type { importing as it } from '../it/importing.ts';
import { count } from './count.ts';

/** Why a date cannot be read for sure. */
const dateDoubts: Record<string, (likely: string) => string> = {
  'two-digit-year': (likely) =>
    `das Jahr hat nur zwei Ziffern. Schreiben Sie ${likely}, wenn dieses gemeint ist.`,
  'month-first': (likely) =>
    `der Monat kann nicht die zweite Zahl sein. Schreiben Sie ${likely}, wenn dieser Tag gemeint ist.`,
  'no-year': () => 'das Jahr fehlt. Schreiben Sie zum Beispiel 23/01/2019.',
  'two-dates': () =>
    'das sind zwei Daten oder ein Schuljahr: Setzen Sie Beginn und Ende in zwei Spalten, eine für «period.start» und eine für «period.end».',
};

/** The columns that there are, for who has to choose one. */
const namesOf = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : ` Die Spalten sind: ${names
        .slice(0, 40)
        .map((name) => `«${name.slice(0, 60)}»`)
        .join(', ')}.`;

/** What `npm run import` says. */
export const importing: typeof it = {
  usage: [
    'Verwendung: npm run import -- <Adresse, Datei oder Ordner> [Optionen]',
    '  Liest das JSON eines anderen Katalogs, die Tabellen, die er veröffentlicht (den Ordner oder das ZIP),',
    '  oder irgendeine Tabelle (.csv, .xlsx) und schreibt die fehlenden Praktiken.',
    '  --mapping file.yml  für eine Tabelle: welche Spalte welches Feld ist',
    '  --sheet Name        aus einer .xlsx-Datei: das zu lesende Blatt',
    '  --region id         das Gebiet der Praktiken, die keines aus diesem Katalog nennen',
    '  --dry-run           sagt, was getan würde, und schreibt nichts',
    '  --allow-partial     es ist kein Fehler, wenn etwas nicht geschrieben wurde',
    '  Endet mit 0, wenn alles geschrieben wurde oder schon da war, mit 1, wenn etwas ausgelassen wurde.',
    '',
  ].join('\n'),
  cells: {
    yes: new Set(['wahr', 'ja', 'j']),
    no: new Set(['falsch', 'nein', 'n']),
    notKnown:
      /^(?:k\.? ?a\.?|n\.? ?[bvz]\.?|#nv|keine angaben?|unbekannt|nicht (?:bekannt|verfügbar|angegeben|erhoben|zutreffend))$/i,
    between: new Set(['und', 'bis']),
    months: new Map([['mrz', 3]]),
  },
  noInput: 'Die Adresse oder die Datei für den Import fehlt.',
  oneInput: 'Importiert wird jeweils von einer Adresse oder aus einer Datei.',
  noFile: (name) => `Die Datei gibt es nicht oder sie ist nicht lesbar: ${name}`,
  onlyTables: 'Das JSON eines Katalogs braucht kein --mapping.',
  noRegion: (id, known) => `«${id}» ist kein Gebiet dieses Katalogs. Vorhanden sind: ${known}.`,
  status: (address, status) => `${address} antwortet mit dem Fehler ${status}.`,
  redirects: (address) => `${address} leitet immer wieder weiter.`,
  notWeb: (address) => `«${address}» ist keine Adresse, die mit http:// oder https:// beginnt.`,
  privateAddress: (address) =>
    `${address} gehört zu einem privaten Netz oder zu einer Website, die nicht gefunden wird: Sie wurde nicht abgefragt.`,
  unreachable: (address) => `${address} antwortet nicht.`,
  tooLarge: (name, most) =>
    `${name} ist zu groß: Importiert werden höchstens ${Math.floor(most / 1024 ** 2) || '0,5'} MB.`,
  notUtf8: (name) =>
    `${name} ist kein Text in UTF-8: Umlaute und Akzente gingen verloren. In Excel: «Speichern unter», Dateityp «CSV UTF-8»; oder als .xlsx speichern.`,
  readAs: (name, encoding) => `${name} ist in ${encoding} geschrieben und wurde so gelesen.`,
  brokenZip: (name) => `${name} ist kein ZIP-Archiv, das sich öffnen lässt.`,
  brokenXlsx: (name) =>
    `${name} ist kein lesbares .xlsx-Blatt. Öffnen Sie die Datei und speichern Sie sie neu als «Excel-Arbeitsmappe (.xlsx)» oder als «CSV UTF-8».`,
  oldExcel: (name) =>
    `${name} hat ein Format, das nicht gelesen wird (.xls, .ods, .docx…). Öffnen Sie die Datei und speichern Sie sie als «Excel-Arbeitsmappe (.xlsx)» oder als «CSV UTF-8».`,
  notTable: (name) => `${name} ist ein PDF, keine Tabelle. Nötig ist eine .csv- oder .xlsx-Datei.`,
  noTables: (name) => `In ${name} gibt es keine Tabellen (.csv, .xlsx) eines Katalogs.`,
  oneTable:
    'Mit --mapping wird nur eine Tabelle gelesen: Geben Sie dem Befehl die Datei der Tabelle an.',
  emptyTable: (name) => `${name} hat keine Zeilen.`,
  noSheet: (name, sheets) =>
    `Das Blatt «${name}» gibt es nicht. Vorhanden sind: ${sheets.map((one) => `«${one}»`).join(', ')}.`,
  firstSheet: (read, others) =>
    `Gelesen wurde das Blatt «${read}». Es gibt auch ${others.map((one) => `«${one}»`).join(', ')}: Für ein anderes dient --sheet.`,
  twoMain: (names) =>
    `Mehrere Tabellen enthalten die Praktiken: ${names.join(', ')}. Lassen Sie nur eine davon im Ordner.`,
  joined: (names) => `Mitgelesen wurden: ${names.join(', ')}.`,
  notOurs: (name) => `${name} ist keine Tabelle eines Katalogs: Sie wurde nicht gelesen.`,
  noPractice: 'keine Praxis der Tabelle hat diesen Namen',
  itemsElsewhere:
    'die Tabelle der Praktiken sagt, dass es welche gibt, aber nicht, welche: Das steht in einer anderen Tabelle. Geben Sie dem Befehl den Ordner oder das ZIP mit allen Tabellen des Katalogs an (jene der Praktiken, der Finanzierungen, der Quellen und die übrigen)',
  notJson: 'Es ist kein lesbares JSON.',
  notCatalogue:
    'Es ist nicht das JSON eines Katalogs wie dieses: Der Name, die veröffentlichende Stelle oder die Praktiken fehlen.',
  version: (found, known) =>
    `Das Format des Katalogs hat die Version ${found.slice(0, 40)}; dieses Programm kennt die Version ${known}.`,
  notCsv: 'Es ist keine lesbare CSV-Tabelle.',
  noColumns: (names) =>
    `Keine Spalte der Tabelle ist ein Feld: Nötig ist eine Datei mit --mapping.${namesOf(names)}`,
  noMappedColumns: (names) =>
    `Keine der Spalten, die die Datei von --mapping nennt, ist in der Tabelle.${namesOf(names)}`,
  /** @param missing each with the column that was probably meant */
  missingColumns: (missing, names) =>
    [
      ...missing.map(
        ({ name, likely }) =>
          `Die Spalte «${name}» der Datei von --mapping ist nicht in der Tabelle${likely === undefined ? '.' : `: vielleicht «${likely}»?`}`,
      ),
      `Berichtigen Sie den Namen in der Datei von --mapping oder entfernen Sie die Zeile.${namesOf(names)}`,
    ].join('\n'),
  tooManyCells: (columns) =>
    `die Zeile hat eine Zelle zu viel: Es gibt ${count(columns, 'Spalte', 'Spalten')}. Vielleicht enthält ein Text das Trennzeichen. Setzen Sie ihn in Anführungszeichen`,
  strayQuote:
    'ein Anführungszeichen öffnet eine Zelle und schließt sie nicht: Wo die Zeile endet, ist nicht zu erkennen. Entfernen Sie es oder schreiben Sie es doppelt',
  unreadable: 'die Zeile ist nicht lesbar',
  noTitle: 'der Titel fehlt',
  twin: (row) =>
    row === undefined
      ? 'eine andere ankommende Praxis hat denselben Namen'
      : `hat denselben Titel wie die Zeile ${row}: Wenn es zwei Praktiken sind, geben Sie ihnen verschiedene Titel oder eine Spalte für «slug»`,
  unknownCells: (cells) =>
    `${count(cells, 'Zelle sagt', 'Zellen sagen')} nur, dass man es nicht weiß («k. A.», «-»): als leer gelesen.`,
  noColumn: 'kein Feld für diese Spalte',
  noField: (path, likely) =>
    `Die Datei von --mapping nennt «${path}», das kein Feld ist.${likely === undefined ? '' : ` Vielleicht «${likely}»?`}`,
  noCell: (path, inner) =>
    `Die Datei von --mapping ordnet eine Spalte «${path}» zu, einer Liste von Gruppen: Nennen Sie eines ihrer Felder, zum Beispiel «${inner}».`,
  wrongMapping: (problems) =>
    ['Die Datei von --mapping ist nicht verwendbar.', ...problems].join('\n'),
  row: (line) => `Zeile ${line}`,
  inRow: (name, row) => `${name} (Zeile ${row})`,
  column: (name) => `Spalte «${name}»`,
  cell: (row, column, text, table) =>
    [
      ...(table === undefined ? [] : [table]),
      `Zeile ${row}`,
      ...(column === '' ? [] : [`Spalte «${column}»`]),
      ...(text === '' ? [] : [`«${text}»`]),
    ].join(', '),
  leftOut: 'Aus der Tabelle haben keinen Platz gefunden:',
  common: 'Für mehrere Praktiken gilt:',
  times: (practices, rows, areMore) =>
    `${count(practices, 'Mal', 'Mal')}${rows.length === 0 ? '' : ` (Zeilen ${rows.join(', ')}${areMore ? '…' : ''})`}:`,
  partial: (practices) =>
    `Von ${count(practices, 'Praxis', 'Praktiken')} wurde nicht alles geschrieben (--allow-partial, wenn das so in Ordnung ist).`,
  translation: (language) => `Übersetzung (${language})`,
  otherLanguage: 'dieser Katalog hat diese Sprache nicht',
  twoAddresses:
    'das sind zwei Adressen, und hier ist Platz für eine: Lassen Sie die erste und setzen Sie die andere in eine andere Spalte',
  notDate: (doubt, likely, precision) =>
    dateDoubts[doubt]?.(likely ?? '') ??
    `ist kein Datum. Schreiben Sie ${precision === 'day' ? '23/01/2019' : '2019, 01/2019 oder 23/01/2019'}; wenn es nicht bekannt ist, lassen Sie die Zelle leer.`,
  notNumber: (likely) =>
    likely.length === 0
      ? 'ist keine Zahl. Schreiben Sie nur Ziffern, zum Beispiel 12500 oder 12.500,50; wenn die Zahl nicht bekannt ist, lassen Sie die Zelle leer.'
      : likely.length === 1
        ? `ist nicht wie eine Zahl geschrieben. Schreiben Sie ${likely.join()}.`
        : `kann ${likely.join(' oder ')} bedeuten. Schreiben Sie die richtige Zahl in die Zelle.`,
  fieldTaken: (field, column) =>
    `«${field}» nimmt nur einen Wert auf und hat bereits jenen der Spalte «${column}». Lassen Sie in der Datei von --mapping nur eine der beiden Spalten.`,
  place: (n) => `Praxis Nr. ${n}`,
  notPractice: 'ist keine Praxis: Der Name oder das Praxisblatt fehlt',
  noPlace: 'hat keinen Platz in einem Praxisblatt',
  tooBroken: 'das Praxisblatt hat zu viele Fehler',
  badSlug: (slug) => `«${slug}» kann nicht der Name einer Datei sein`,
  there: 'eine Praxis mit diesem Namen gibt es bereits',
  notWhole: 'es fehlt etwas, das jedes Praxisblatt haben muss',
  otherRegion: (found, region) =>
    `${found} ist kein Gebiet dieses Katalogs: Geschrieben wurde ${region}`,
  outside: (file) => `${file} würde aus dem Ordner der Praktiken hinausführen`,
  practiceAt: (title) => `Praxisblatt «${title}»`,
  original: 'Das ursprüngliche Praxisblatt',
  silent: 'die Beschreibung wurde nicht abgefragt: Die vorherigen sind nicht angekommen',
  noStory: 'die Beschreibung ist leer',
  refusedStory: 'die Beschreibung enthält etwas, das dieser Katalog nicht anzeigt',
  linksOfStory: 'die Beschreibung verweist auf Seiten, die es hier nicht gibt',
  noted: (reason) => `Anstelle der Beschreibung steht die Zusammenfassung: ${reason}`,
  unplaced: 'Keinen Platz gefunden haben:',
  wholeSheet: 'Praxisblatt',
  written: (file, isDry) => `${isDry ? 'Zu schreiben' : 'Geschrieben'}: ${file}`,
  skipped: (name, reason) => `Übersprungen ${name}: ${reason}`,
  refused: (name, reason) => `Nicht geschrieben ${name}: ${reason}`,
  summary: (added, there, refused, isDry) =>
    [
      isDry
        ? count(added, 'Praxis zu schreiben', 'Praktiken zu schreiben')
        : count(added, 'Praxis geschrieben', 'Praktiken geschrieben'),
      count(there, 'übersprungen', 'übersprungen'),
      `${count(refused, 'nicht geschrieben', 'nicht geschrieben')}.`,
    ].join(', '),
};
