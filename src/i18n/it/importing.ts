import { count } from './count.ts';

/** What `npm run import` says. */
export const importing = {
  usage: [
    'Uso: npm run import -- <indirizzo o file> [opzioni]',
    '  Legge il JSON di un altro catalogo, oppure una tabella CSV, e scrive le pratiche che mancano.',
    '  --mapping file.yml  di una tabella: quale colonna è quale campo',
    '  --region id         il territorio delle pratiche che non ne dicono uno di questo catalogo',
    '  --dry-run           dice che cosa farebbe e non scrive nulla',
    '',
  ].join('\n'),
  noInput: 'Manca l’indirizzo o il file da importare.',
  oneInput: 'Si importa da un indirizzo o da un file alla volta.',
  noFile: (name: string) => `Il file non esiste o non si può leggere: ${name}`,
  onlyTables: 'Il JSON di un catalogo non ha bisogno di --mapping.',
  noRegion: (id: string, known: string) =>
    `«${id}» non è un territorio di questo catalogo. Ci sono: ${known}.`,
  status: (address: string, status: number) => `${address} risponde con l’errore ${status}.`,
  redirects: (address: string) => `${address} rimanda sempre altrove.`,
  notWeb: (address: string) =>
    `«${address}» non è un indirizzo che comincia con http:// o https://.`,
  privateAddress: (address: string) =>
    `${address} è di una rete privata, o di un sito che non si trova: non è stato interrogato.`,
  unreachable: (address: string) => `${address} non risponde.`,
  tooLarge: (name: string, most: number) =>
    `${name} è troppo grande: si importano al massimo ${Math.floor(most / 1024 ** 2) || '0,5'} MB.`,
  notUtf8: (name: string) => `${name} non è un testo in formato UTF-8.`,
  notJson: 'Non è un JSON che si possa leggere.',
  notCatalogue:
    'Non è il JSON di un catalogo come questo: mancano il nome, chi pubblica o le pratiche.',
  version: (found: string, known: number) =>
    `Il formato del catalogo è alla versione ${found.slice(0, 40)}; questo programma conosce la ${known}.`,
  notCsv: 'Non è una tabella CSV che si possa leggere.',
  noColumns: 'Nessuna colonna della tabella è un campo: serve un file con --mapping.',
  noColumn: 'nessun campo per questa colonna',
  noField: (path: string) => `Il file di --mapping nomina «${path}», che non è un campo.`,
  noCell: (path: string, inner: string) =>
    `Il file di --mapping manda una colonna a «${path}», che è un elenco di gruppi: nomina un campo dei suoi, per esempio «${inner}».`,
  wrongMapping: 'Il file di --mapping non si può usare.',
  row: (line: number) => `riga ${line}`,
  cell: (row: number, column: string, text: string) =>
    `riga ${row}, colonna «${column}», «${text}»`,
  /** @param likely what was probably meant */
  notNumber: (likely: readonly string[]) =>
    likely.length === 0
      ? 'non è un numero. Scrivi solo cifre, per esempio 12500 oppure 12.500,50; se non si conosce, lascia vuota la cella.'
      : likely.length === 1
        ? `non è scritto come un numero. Scrivi ${likely.join()}.`
        : `può voler dire ${likely.join(' oppure ')}. Scrivi nella cella quello giusto.`,
  fieldTaken: (field: string, column: string) =>
    `«${field}» tiene un valore solo, e ha già quello della colonna «${column}». Nel file di --mapping lascia una delle due colonne.`,
  place: (n: number) => `pratica n. ${n}`,
  notPractice: 'non è una pratica: manca il nome o la scheda',
  noPlace: 'non ha posto in una scheda',
  tooBroken: 'la scheda ha troppi errori',
  badSlug: (slug: string) => `«${slug}» non può essere il nome di un file`,
  there: 'c’è già una pratica con questo nome',
  notWhole: 'manca qualcosa che ogni scheda deve avere',
  otherRegion: (found: string, region: string) =>
    `${found} non è un territorio di questo catalogo: è stato scritto ${region}`,
  outside: (file: string) => `${file} porterebbe fuori dalla cartella delle pratiche`,
  practiceAt: (title: string) => `Scheda «${title}»`,
  original: 'La scheda originale',
  silent: 'il racconto non è stato chiesto: i precedenti non sono arrivati',
  noStory: 'il racconto è vuoto',
  refusedStory: 'il racconto contiene qualcosa che questo catalogo non mostra',
  linksOfStory: 'il racconto rimanda a pagine che qui non ci sono',
  noted: (reason: string) => `Al posto del racconto c’è il sommario: ${reason}`,
  unplaced: 'Non hanno trovato posto:',
  wholeSheet: 'scheda',
  written: (file: string, isDry: boolean) => `${isDry ? 'Da scrivere' : 'Scritto'} ${file}`,
  skipped: (name: string, reason: string) => `Saltata ${name}: ${reason}`,
  refused: (name: string, reason: string) => `Non scritta ${name}: ${reason}`,
  summary: (added: number, there: number, refused: number, isDry: boolean) =>
    [
      isDry
        ? count(added, 'pratica da scrivere', 'pratiche da scrivere')
        : count(added, 'pratica scritta', 'pratiche scritte'),
      count(there, 'saltata', 'saltate'),
      `${count(refused, 'non scritta', 'non scritte')}.`,
    ].join(', '),
};
