import { count } from './count.ts';

/** Why a date cannot be read for sure. */
const dateDoubts: Record<string, (likely: string) => string> = {
  'two-digit-year': (likely) => `l’anno ha due cifre sole. Scrivi ${likely}, se è quello.`,
  'month-first': (likely) =>
    `il mese non può essere il secondo numero. Scrivi ${likely}, se è quello.`,
  'no-year': () => 'manca l’anno. Scrivi per esempio 23/01/2019.',
  'two-dates': () =>
    'sono due date, o un anno scolastico: metti inizio e fine in due colonne, una per «period.start» e una per «period.end».',
};

/** The columns that there are, for who has to choose one. */
const namesOf = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : ` Le colonne sono: ${names
        .slice(0, 40)
        .map((name) => `«${name.slice(0, 60)}»`)
        .join(', ')}.`;

/** What `npm run import` says. */
export const importing = {
  usage: [
    'Uso: npm run import -- <indirizzo, file o cartella> [opzioni]',
    '  Legge il JSON di un altro catalogo, le tabelle che pubblica (la cartella o lo ZIP),',
    '  oppure una tabella qualunque (.csv, .xlsx), e scrive le pratiche che mancano.',
    '  --mapping file.yml  di una tabella: quale colonna è quale campo',
    '  --sheet nome        di un file .xlsx: il foglio da leggere',
    '  --region id         il territorio delle pratiche che non ne dicono uno di questo catalogo',
    '  --dry-run           dice che cosa farebbe e non scrive nulla',
    '  --allow-partial     non è un errore se qualcosa non è stato scritto',
    '  Esce con 0 se tutto è stato scritto o c’era già, con 1 se qualcosa è rimasto fuori.',
    '',
  ].join('\n'),
  /** What people and spreadsheets write in the cells of a table, in small letters. */
  cells: {
    yes: new Set(['vero', 'sì', 'si', "si'", 's']),
    no: new Set(['falso', 'no', 'n']),
    notKnown:
      /^(?:n\.? ?[dapcr]\.?|n\/[dap]|nd|np|#n\/d|non (?:disponibile|dichiarato|noto|conosciuto|pervenuto|rilevato|applicabile))$/i,
    /** Between two dates. */
    between: new Set(['e', 'a', 'al']),
    /** Names of months that spreadsheets shorten in a way of their own. */
    months: new Map<string, number>(),
  },
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
  notUtf8: (name: string) =>
    `${name} non è un testo in formato UTF-8: le lettere accentate si perderebbero. In Excel: «Salva con nome», tipo «CSV UTF-8»; oppure salva come .xlsx.`,
  readAs: (name: string, encoding: string) => `${name} è scritto in ${encoding}: letto così.`,
  brokenZip: (name: string) => `${name} non è un archivio ZIP che si possa aprire.`,
  brokenXlsx: (name: string) =>
    `${name} non è un foglio .xlsx che si possa leggere. Aprilo e salvalo di nuovo come «Cartella di lavoro di Excel (.xlsx)», oppure come «CSV UTF-8».`,
  oldExcel: (name: string) =>
    `${name} è di un formato che non si legge (.xls, .ods, .docx…). Aprilo e salvalo come «Cartella di lavoro di Excel (.xlsx)», oppure come «CSV UTF-8».`,
  notTable: (name: string) => `${name} è un PDF, non una tabella. Serve un file .csv o .xlsx.`,
  noTables: (name: string) => `In ${name} non ci sono tabelle (.csv, .xlsx) di un catalogo.`,
  oneTable: 'Con --mapping si legge una tabella sola: dai al comando il suo file.',
  emptyTable: (name: string) => `${name} non ha righe.`,
  noSheet: (name: string, sheets: readonly string[]) =>
    `Il foglio «${name}» non c’è. Ci sono: ${sheets.map((one) => `«${one}»`).join(', ')}.`,
  firstSheet: (read: string, others: readonly string[]) =>
    `Letto il foglio «${read}». Ci sono anche ${others.map((one) => `«${one}»`).join(', ')}: per leggere un altro, --sheet.`,
  twoMain: (names: readonly string[]) =>
    `Più tabelle hanno le pratiche: ${names.join(', ')}. Lasciane una sola nella cartella.`,
  joined: (names: readonly string[]) => `Lette insieme anche: ${names.join(', ')}.`,
  notOurs: (name: string) => `${name} non è una tabella di un catalogo: non è stata letta.`,
  noPractice: 'nessuna pratica della tabella ha questo nome',
  itemsElsewhere:
    'la tabella delle pratiche dice che c’è, ma non quale: sta in un’altra tabella. Dai al comando la cartella, o lo ZIP, con tutte le tabelle del catalogo (pratiche.csv, finanziamenti.csv, fonti.csv e le altre)',
  notJson: 'Non è un JSON che si possa leggere.',
  notCatalogue:
    'Non è il JSON di un catalogo come questo: mancano il nome, chi pubblica o le pratiche.',
  version: (found: string, known: number) =>
    `Il formato del catalogo è alla versione ${found.slice(0, 40)}; questo programma conosce la ${known}.`,
  notCsv: 'Non è una tabella CSV che si possa leggere.',
  noColumns: (names: readonly string[]) =>
    `Nessuna colonna della tabella è un campo: serve un file con --mapping.${namesOf(names)}`,
  noMappedColumns: (names: readonly string[]) =>
    `Nessuna delle colonne nominate nel file di --mapping è nella tabella.${namesOf(names)}`,
  /** @param missing each with the column that was probably meant */
  missingColumns: (
    missing: readonly { name: string; likely: string | undefined }[],
    names: readonly string[],
  ) =>
    [
      ...missing.map(
        ({ name, likely }) =>
          `La colonna «${name}» del file di --mapping non è nella tabella${likely === undefined ? '.' : `: forse «${likely}»?`}`,
      ),
      `Correggi il nome nel file di --mapping, oppure togli la riga.${namesOf(names)}`,
    ].join('\n'),
  tooManyCells: (columns: number) =>
    `la riga ha una cella di troppo: le colonne sono ${columns}. Forse un testo contiene il segno che le separa. Mettilo tra virgolette`,
  strayQuote:
    'una virgoletta comincia una cella e non la chiude: non si capisce dove la riga finisce. Togli la virgoletta, oppure scrivila due volte',
  unreadable: 'la riga non si può leggere',
  noTitle: 'manca il titolo',
  twin: (row: number | undefined) =>
    row === undefined
      ? 'un’altra pratica che arriva ha lo stesso nome'
      : `ha lo stesso titolo della riga ${row}: se sono due pratiche, dai loro titoli diversi, oppure una colonna per «slug»`,
  unknownCells: (cells: number) =>
    `${count(cells, 'cella dice', 'celle dicono')} soltanto che non si sa («n.d.», «-»): lette come vuote.`,
  noColumn: 'nessun campo per questa colonna',
  noField: (path: string, likely: string | undefined) =>
    `Il file di --mapping nomina «${path}», che non è un campo.${likely === undefined ? '' : ` Forse «${likely}»?`}`,
  noCell: (path: string, inner: string) =>
    `Il file di --mapping manda una colonna a «${path}», che è un elenco di gruppi: nomina un campo dei suoi, per esempio «${inner}».`,
  wrongMapping: (problems: readonly string[]) =>
    ['Il file di --mapping non si può usare.', ...problems].join('\n'),
  row: (line: number) => `riga ${line}`,
  inRow: (name: string, row: number) => `${name} (riga ${row})`,
  column: (name: string) => `colonna «${name}»`,
  /** @param table where there are several */
  cell: (row: number, column: string, text: string, table: string | undefined) =>
    [
      ...(table === undefined ? [] : [table]),
      `riga ${row}`,
      ...(column === '' ? [] : [`colonna «${column}»`]),
      ...(text === '' ? [] : [`«${text}»`]),
    ].join(', '),
  leftOut: 'Della tabella non hanno trovato posto:',
  common: 'Valgono per più pratiche:',
  times: (practices: number, rows: readonly string[], areMore: boolean) =>
    `${count(practices, 'volta', 'volte')}${rows.length === 0 ? '' : ` (righe ${rows.join(', ')}${areMore ? '…' : ''})`}:`,
  partial: (practices: number) =>
    `Di ${count(practices, 'pratica', 'pratiche')} non tutto è stato scritto (--allow-partial per dire che va bene così).`,
  translation: (language: string) => `traduzione (${language})`,
  otherLanguage: 'questo catalogo non ha questa lingua',
  twoAddresses:
    'sono due indirizzi, e qui ce ne sta uno: lascia il primo, e metti l’altro in un’altra colonna',
  /** @param likely what was probably meant, as it is to be written */
  notDate: (doubt: string, likely: string | undefined, precision: string) =>
    dateDoubts[doubt]?.(likely ?? '') ??
    `non è una data. Scrivi ${precision === 'day' ? '23/01/2019' : '2019, 01/2019 oppure 23/01/2019'}; se non si conosce, lascia vuota la cella.`,
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
