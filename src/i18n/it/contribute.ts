import { count } from './count.ts';

/** What the form for practices says; apart, because it speaks in the browser too. */
export const contribute = {
  title: 'Proponi o correggi una pratica',
  lead: 'Il modulo scrive il file della scheda e lo controlla mentre lo compili. Non serve registrarsi: quello che scrivi resta nel tuo browser finché non lo mandi tu.',
  noScript: 'Il modulo ha bisogno di JavaScript. Senza, si può fare così:',
  noScriptWays: {
    template: 'scarica il modello vuoto, da compilare con un editor di testo',
    how: 'leggi come si propone una pratica',
  },
  noRecipient:
    'Questo catalogo non ha ancora detto dove mandare le proposte. Qui puoi compilare la scheda, controllarla e scaricare il file: conservalo per quando la redazione dirà a chi mandarlo. Se la redazione sei tu: scrivi in site.yml un indirizzo di posta (contact) o l’archivio (repository), e ripubblica il sito.',
  steps: 'Parti della scheda',
  part: (n: number, of: number, title: string) => `Parte ${n} di ${of}: ${title}`,
  story: 'Il racconto',
  finish: 'Controlla e invia',
  storyLabel: 'Testo della pratica',
  storyHelp:
    'In Markdown: ## per i titoli, - per gli elenchi, **grassetto**, [testo](indirizzo) per i collegamenti. Con i pulsanti si inseriscono i componenti.',
  format: 'Formato del testo',
  formats: { bold: 'Grassetto', heading: 'Titolo', list: 'Elenco', link: 'Collegamento' },
  keys: { bold: 'Ctrl+B', heading: 'Ctrl+Alt+2', list: 'Ctrl+Maiusc+8', link: 'Ctrl+K' },
  /** Written where nothing was selected, to be written over. */
  samples: { bold: 'parole', heading: 'Titolo', item: 'voce', link: 'testo del collegamento' },
  repair: (write: string) => (write.trim() === '' ? 'Togli' : `Correggi: «${write}»`),
  repaired: 'Corretto.',
  insert: 'Inserisci',
  /** What the buttons put in, by the names that texts have for it. */
  components: {
    Indicatore: 'Indicatore',
    Citazione: 'Citazione',
    Avviso: 'Avviso',
    Passi: 'Passi',
    Figura: 'Figura',
    Documento: 'Documento',
  },
  next: 'Avanti',
  previous: 'Indietro',
  required: 'obbligatorio',
  optional: 'facoltativo',
  requiredInside: 'necessario, se compili questo gruppo',
  example: 'Per esempio:',
  choose: '— scegli —',
  add: (what: string) => `Aggiungi: ${what}`,
  remove: (what: string) => `Togli: ${what}`,
  upShort: 'Su',
  downShort: 'Giù',
  up: (what: string) => `Sposta su: ${what}`,
  down: (what: string) => `Sposta giù: ${what}`,
  removed: (what: string) => `${what}: tolto.`,
  moved: (what: string, place: number, of: number) => `${what}: al posto ${place} di ${of}.`,
  declared: 'Le fonti dicono chi paga',
  undeclared: 'Le fonti non dicono chi paga',
  editorial: 'Per la redazione',
  fileName: 'Nome del file',
  fileNameHelp: 'Diventa l’indirizzo della pagina: lettere minuscole, cifre e trattini.',
  fileNameMissing: 'Scegli un nome per il file: dal titolo non si è potuto ricavare.',
  fileNameWrong:
    'Il nome del file non va: usa solo lettere minuscole senza accento, cifre e trattini, al massimo 80.',
  fileUnknown: 'Il posto del file si saprà quando ci sono il territorio e il nome.',
  characters: (n: number, min: number | undefined, max: number | undefined) =>
    `${count(n, 'carattere', 'caratteri')}${
      min !== undefined && n < min
        ? `: ne servono almeno ${min}`
        : max !== undefined
          ? ` su ${max}`
          : ''
    }`,
  preview: 'Anteprima',
  previewEmpty: 'Qui comparirà la pagina.',
  previewBroken: 'L’anteprima del testo comparirà quando gli errori saranno corretti.',
  previewOld: 'Nel testo c’è un errore: questa è l’anteprima di com’era prima.',
  picture: 'L’immagine comparirà nella pagina pubblicata.',
  allWell: 'Tutto a posto: la scheda supera i controlli e si può inviare.',
  checkTooSlow: 'leggerlo fin qui chiede troppo tempo: accorcia l’ultima parte che hai scritto',
  notYet: (n: number) =>
    `${count(n, 'punto da sistemare', 'punti da sistemare')} prima di inviare la scheda:`,
  adviceTitle: 'Consigli, che non impediscono di inviare la scheda:',
  advice: 'Consiglio: ',
  toMend: 'da sistemare',
  removeKey: (key: string) => `Togli «${key}»`,
  unknownTerm: (term: string) => `«${term}» (non è tra le voci)`,
  line: (n: number) => `riga ${n} del testo`,
  fileLine: (n: number) => `riga ${n} del file`,
  difference: 'Che cosa cambia rispetto alla scheda pubblicata',
  noDifference: 'Finora non cambia nulla: il file è identico a quello pubblicato.',
  file: 'Il file',
  send: 'Invia la proposta',
  propose: 'Proponi nell’archivio pubblico',
  proposeHow:
    'Serve un accesso all’archivio. Se c’è qualcosa da incollare, prima il modulo lo dice.',
  proposeNeedsPlace:
    'Prima scegli il territorio e il nome del file: dicono in quale posto dell’archivio va la scheda.',
  proposeOpened: 'Si è aperto l’archivio con il file già scritto: conferma lì la proposta.',
  pasteTitle: 'Che cosa fare nell’archivio',
  pasteCopied: 'Il testo è stato copiato.',
  pasteByHand: 'Copia tutto il testo del riquadro «Il file», qui sopra.',
  pasteNew: 'Nella pagina dell’archivio, incollalo nel riquadro del file (Ctrl+V).',
  pasteOver:
    'Nella pagina dell’archivio c’è il testo pubblicato: cancellalo tutto (Ctrl+A, poi Canc) e incolla il nuovo al suo posto (Ctrl+V).',
  pasteMoved: (folder: string) =>
    `Hai cambiato il territorio: nella stessa pagina sposta il file nella cartella ${folder}.`,
  pasteConfirm: 'Conferma la proposta.',
  pasteOpen: 'Apri la pagina dell’archivio',
  download: 'Scarica il file',
  downloaded: (name: string) => `Scaricato: ${name}.`,
  nameless: 'scheda-senza-nome',
  mail: 'Manda per posta alla redazione',
  mailOpened: (email: string) =>
    `Si apre il programma di posta con la scheda già nel messaggio. Se non si apre, scarica il file e mandalo a ${email}.`,
  mailAttach: (name: string, email: string) =>
    `La scheda è troppo lunga per stare nel messaggio: il file ${name} è stato scaricato, allegalo al messaggio che si apre. Se non si apre, mandalo a ${email}.`,
  mailSubject: (title: string) => `Proposta per il catalogo: ${title}`,
  mailBody: (file: string) => `Buongiorno,\nvi mando la scheda ${file}:\n\n`,
  mailLong: (file: string) =>
    `Buongiorno,\nvi mando in allegato la scheda ${file} (va allegato il file scaricato).\n`,
  noWays:
    'La redazione non ha ancora indicato un archivio pubblico o un indirizzo di posta: scarica il file e conservalo.',
  notReadyToKeep: 'La scheda ha ancora punti da sistemare. Il file si può scaricare lo stesso.',
  notReady:
    'La scheda ha ancora punti da sistemare. La puoi mandare lo stesso: la redazione ti aiuterà.',
  draftKept: (time: string) => `Bozza salvata in questo browser alle ${time}.`,
  draftFailed:
    'Questo browser non permette di salvare la bozza: scarica il file prima di chiudere la pagina. Se lo spazio è pieno, cancella le bozze che non servono più.',
  draftsFound: (n: number) =>
    `${n === 1 ? 'C’è' : 'Ci sono'} ${count(n, 'bozza salvata', 'bozze salvate')} in questo browser`,
  draftFound: (title: string, time: string, isCorrection: boolean) =>
    [isCorrection ? `correzione di «${title}»` : `«${title}»`, time].filter(Boolean).join(', '),
  draftResume: 'Riprendi la bozza',
  draftDrop: 'Cancella la bozza',
  draftDropSure: 'La bozza salvata sarà cancellata. Continuare?',
  resumed: (title: string) => `Ripresa la bozza «${title}» da dove era rimasta.`,
  publishedChanged:
    'Ripresa la bozza. Nel frattempo la scheda pubblicata è cambiata: nell’ultima parte si vede in che cosa la tua è diversa da quella di adesso.',
  publishedUnreachable:
    'La scheda pubblicata non si è potuta leggere: controlla la connessione e riprova.',
  startAfresh: 'Comincia una scheda nuova',
  backToPublished: 'Torna alla scheda pubblicata',
  replaceUnsaved:
    'Quello che hai scritto non si è potuto salvare in questo browser e andrà perso. Continuare?',
  open: 'Apri un file',
  opened: (name: string) => `Aperto: ${name}. I controlli sono già fatti.`,
  openedRecoded: (name: string) =>
    `Aperto: ${name}. Non era in UTF-8 ma in una codifica di Windows: controlla che gli accenti si leggano bene. Il file che uscirà dal modulo sarà in UTF-8.`,
  openFailed:
    'Questo file non si può ancora aprire nel modulo. Correggi qui il suo testo: che cosa non va è detto qui sotto e nell’ultima parte.',
  openAgain: 'Riprova con il testo corretto',
  readable: 'Adesso il testo si può leggere: premi «Riprova con il testo corretto».',
  abandon: 'Lascia perdere questo file',
  abandoned: 'Il file è stato chiuso: il suo testo resta tra le bozze.',
  same: (file: string) => `Questa scheda è già pubblicata (${file}): la stai correggendo?`,
  sameYes: 'Sì, la sto correggendo',
  sameNo: 'No, è un’altra pratica',
  otherName: 'Per un’altra pratica, nell’ultima parte scegli un altro nome per il file.',
  editing: (title: string) => `Stai correggendo «${title}».`,
  notFound: (slug: string) => `La pratica «${slug}» non è nel catalogo: puoi scriverne una nuova.`,
  /** Of a proposal that came in the address. */
  proposed: (title: string) =>
    `Questa è la scheda «${title}» come è stata proposta: non è pubblicata, e può averla scritta chiunque. Il testo sta tutto nell’indirizzo che hai aperto: non è stato mandato a nessuno, e non resta in questo browser se non lo cambi.`,
  proposedAlone:
    'La scheda pubblicata che corregge non si è potuta leggere da qui: la differenza non si vede.',
  proposedPage: 'La pagina come sarà',
  proposedProblems: 'Che cosa c’è da sistemare',
  proposedDifference: 'Che cosa cambia rispetto alla scheda pubblicata',
  proposedRefused: {
    long: 'Il testo in questo indirizzo è troppo lungo per una scheda, e non è stato aperto. Chiedi a chi ti ha mandato il collegamento il file, e aprilo con «Apri un file».',
    large:
      'Il testo in questo indirizzo, una volta aperto, è più grande di quanto può essere una scheda: non è stato aperto.',
    broken:
      'Questo indirizzo non contiene una scheda che si possa leggere: forse è stato copiato solo in parte. Copialo di nuovo per intero, oppure apri il file con «Apri un file».',
    unsupported:
      'Questo browser non sa aprire una scheda che sta in un indirizzo: aggiornalo, oppure scarica il file della proposta e aprilo con «Apri un file».',
  },
  untitled: 'senza titolo',
};
