import type { importing as it } from '../it/importing.ts';
import { count } from './count.ts';

/** What `npm run import` says. */
export const importing: typeof it = {
  usage: [
    'Verwendung: npm run import -- <Adresse oder Datei> [Optionen]',
    '  Liest das JSON eines anderen Katalogs oder eine CSV-Tabelle und schreibt die fehlenden Praktiken.',
    '  --mapping file.yml  für eine Tabelle: welche Spalte welches Feld ist',
    '  --region id         das Gebiet der Praktiken, die keines aus diesem Katalog nennen',
    '  --dry-run           sagt, was getan würde, und schreibt nichts',
    '',
  ].join('\n'),
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
  notUtf8: (name) => `${name} ist kein Text in UTF-8.`,
  notJson: 'Es ist kein lesbares JSON.',
  notCatalogue:
    'Es ist nicht das JSON eines Katalogs wie dieses: Der Name, die veröffentlichende Stelle oder die Praktiken fehlen.',
  version: (found, known) =>
    `Das Format des Katalogs hat die Version ${found.slice(0, 40)}; dieses Programm kennt die Version ${known}.`,
  notCsv: 'Es ist keine lesbare CSV-Tabelle.',
  noColumns: 'Keine Spalte der Tabelle ist ein Feld: Nötig ist eine Datei mit --mapping.',
  noColumn: 'kein Feld für diese Spalte',
  noField: (path) => `Die Datei von --mapping nennt «${path}», das kein Feld ist.`,
  noCell: (path, inner) =>
    `Die Datei von --mapping ordnet eine Spalte «${path}» zu, einer Liste von Gruppen: Nennen Sie eines ihrer Felder, zum Beispiel «${inner}».`,
  wrongMapping: 'Die Datei von --mapping ist nicht verwendbar.',
  row: (line) => `Zeile ${line}`,
  cell: (row, column, text) => `Zeile ${row}, Spalte «${column}», «${text}»`,
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
