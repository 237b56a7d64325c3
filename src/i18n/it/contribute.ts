import { count } from './count.ts';

/** What the form for practices says; apart, because it speaks in the browser too. */
export const contribute = {
  part: (n: number, of: number, title: string) => `Parte ${n} di ${of}: ${title}`,
  /** Written where nothing was selected, to be written over. */
  samples: { bold: 'parole', heading: 'Titolo', item: 'voce', link: 'testo del collegamento' },
  repair: (write: string) => (write.trim() === '' ? 'Togli' : `Correggi: «${write}»`),
  repaired: 'Corretto.',
  remove: (what: string) => `Togli: ${what}`,
  up: (what: string) => `Sposta su: ${what}`,
  down: (what: string) => `Sposta giù: ${what}`,
  removed: (what: string) => `${what}: tolto.`,
  moved: (what: string, place: number, of: number) => `${what}: al posto ${place} di ${of}.`,
  fileNameMissing: 'Scegli un nome per il file: dal titolo non si è potuto ricavare.',
  fileNameWrong:
    'Il nome del file non va: usa solo lettere minuscole senza accento, cifre e trattini, al massimo 80.',
  characters: (n: number, min: number | undefined, max: number | undefined) =>
    `${count(n, 'carattere', 'caratteri')}${
      min !== undefined && n < min
        ? `: ne servono almeno ${min}`
        : max !== undefined
          ? ` su ${max}`
          : ''
    }`,
  previewBroken: 'L’anteprima del testo comparirà quando gli errori saranno corretti.',
  previewOld: 'Nel testo c’è un errore: questa è l’anteprima di com’era prima.',
  picture: 'L’immagine comparirà nella pagina pubblicata.',
  allWell: 'Tutto a posto: la scheda supera i controlli e si può inviare.',
  checkTooSlow: 'leggerlo fin qui chiede troppo tempo: accorcia l’ultima parte che hai scritto',
  /** What is to be written, and what of it is there but wrong. */
  notYet: (missing: number, wrong: number) => {
    const lacks =
      missing === 1 ? 'Manca 1 informazione' : missing > 0 ? `Mancano ${missing} informazioni` : '';
    const errs =
      wrong === 1
        ? 'c’è 1 punto da correggere'
        : wrong > 0
          ? `ci sono ${wrong} punti da correggere`
          : '';
    if (lacks === '') return `${errs.charAt(0).toUpperCase()}${errs.slice(1)}.`;
    return errs === '' ? `${lacks}.` : `${lacks} e ${errs}.`;
  },
  advice: 'Consiglio: ',
  toMend: 'da sistemare',
  removeKey: (key: string) => `Togli «${key}»`,
  unknownTerm: (term: string) => `«${term}» (non è tra le voci)`,
  line: (n: number) => `riga ${n} del testo`,
  fileLine: (n: number) => `riga ${n} del file`,
  noDifference: 'Finora non cambia nulla: il file è identico a quello pubblicato.',
  proposeNeedsPlace:
    'Prima scegli il territorio e il nome del file: dicono in quale posto dell’archivio va la scheda.',
  proposeOpened: 'Si è aperto l’archivio con il file già scritto: conferma lì la proposta.',
  pasteCopied: 'Il testo è stato copiato.',
  pasteByHand: 'Copia tutto il testo del riquadro «Il file», qui sopra.',
  pasteNew: 'Nella pagina dell’archivio, incollalo nel riquadro del file (Ctrl+V).',
  pasteOver:
    'Nella pagina dell’archivio c’è il testo pubblicato: cancellalo tutto (Ctrl+A, poi Canc) e incolla il nuovo al suo posto (Ctrl+V).',
  pasteMoved: (folder: string) =>
    `Hai cambiato il territorio: nella stessa pagina sposta il file nella cartella ${folder}.`,
  pasteConfirm: 'Conferma la proposta.',
  pasteOpen: 'Apri la pagina dell’archivio',
  downloaded: (name: string) => `Scaricato: ${name}.`,
  nameless: 'scheda-senza-nome',
  mailOpened: (email: string) =>
    `Si apre il programma di posta con la scheda già nel messaggio. Se non si apre, scarica il file e mandalo a ${email}.`,
  mailAttach: (name: string, email: string) =>
    `La scheda è troppo lunga per stare nel messaggio: il file ${name} è stato scaricato, allegalo al messaggio che si apre. Se non si apre, mandalo a ${email}.`,
  mailSubject: (title: string) => `Proposta per il catalogo: ${title}`,
  mailBody: (file: string) => `Buongiorno,\nvi mando la scheda ${file}:\n\n`,
  mailLong: (file: string) =>
    `Buongiorno,\nvi mando in allegato la scheda ${file} (va allegato il file scaricato).\n`,
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
  replaceUnsaved:
    'Quello che hai scritto non si è potuto salvare in questo browser e andrà perso. Continuare?',
  opened: (name: string) => `Aperto: ${name}. I controlli sono già fatti.`,
  openedRecoded: (name: string) =>
    `Aperto: ${name}. Non era in UTF-8 ma in una codifica di Windows: controlla che gli accenti si leggano bene. Il file che uscirà dal modulo sarà in UTF-8.`,
  openFailed:
    'Questo file non si può ancora aprire nel modulo. Correggi qui il suo testo: che cosa non va è detto qui sotto e nell’ultima parte.',
  readable: 'Adesso il testo si può leggere: premi «Riprova con il testo corretto».',
  abandoned: 'Il file è stato chiuso: il suo testo resta tra le bozze.',
  same: (file: string) => `Questa scheda è già pubblicata (${file}): la stai correggendo?`,
  otherName: 'Per un’altra pratica, nell’ultima parte scegli un altro nome per il file.',
  editing: (title: string) => `Stai correggendo «${title}».`,
  notFound: (slug: string) => `La pratica «${slug}» non è nel catalogo: puoi scriverne una nuova.`,
  /** Of a proposal that came in the address. */
  proposed: (title: string) =>
    `Questa è la scheda «${title}» come è stata proposta: non è pubblicata, e può averla scritta chiunque. Il testo sta tutto nell’indirizzo che hai aperto: non è stato mandato a nessuno, e non resta in questo browser se non lo cambi.`,
  proposedAlone:
    'La scheda pubblicata che corregge non si è potuta leggere da qui: la differenza non si vede.',
  proposedRefused: {
    long: 'Il testo in questo indirizzo è troppo lungo per una scheda, e non è stato aperto. Chiedi a chi ti ha mandato il collegamento il file, e aprilo con «Apri una bozza salvata».',
    large:
      'Il testo in questo indirizzo, una volta aperto, è più grande di quanto può essere una scheda: non è stato aperto.',
    broken:
      'Questo indirizzo non contiene una scheda che si possa leggere: forse è stato copiato solo in parte. Copialo di nuovo per intero, oppure apri il file con «Apri una bozza salvata».',
    unsupported:
      'Questo browser non sa aprire una scheda che sta in un indirizzo: aggiornalo, oppure scarica il file della proposta e aprilo con «Apri una bozza salvata».',
  },
  untitled: 'senza titolo',
};
