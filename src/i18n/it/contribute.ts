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
  steps: 'Parti della scheda',
  story: 'Il racconto',
  finish: 'Controlla e invia',
  storyLabel: 'Testo della pratica',
  storyHelp:
    'In Markdown: ## per i titoli, - per gli elenchi, **grassetto**, [testo](indirizzo) per i collegamenti. Con i pulsanti si inseriscono i componenti.',
  insert: 'Inserisci',
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
  moved: (what: string, place: number, of: number) => `${what}: ora è il ${place} di ${of}.`,
  declared: 'Le fonti dicono chi paga',
  undeclared: 'Le fonti non dicono chi paga',
  editorial: 'Per la redazione',
  fileName: 'Nome del file',
  fileNameHelp: 'Diventa l’indirizzo della pagina: lettere minuscole, cifre e trattini.',
  fileNameTaken: (file: string) =>
    `C’è già una scheda con questo nome: ${file}. Scegline un altro.`,
  fileNameWrong: 'Usa solo lettere minuscole senza accento, cifre e trattini.',
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
  previewBroken: 'L’anteprima torna quando il testo si può leggere.',
  picture: 'L’immagine comparirà nella pagina pubblicata.',
  allWell: 'Tutto a posto: la scheda supera i controlli e si può inviare.',
  notYet: (n: number) =>
    `${count(n, 'punto da sistemare', 'punti da sistemare')} prima di inviare la scheda:`,
  removeKey: (key: string) => `Togli «${key}»`,
  line: (n: number) => `riga ${n} del testo`,
  difference: 'Che cosa cambia rispetto alla scheda pubblicata',
  noDifference: 'Finora non cambia nulla: il file è identico a quello pubblicato.',
  file: 'Il file',
  send: 'Invia la proposta',
  propose: 'Proponi nell’archivio pubblico',
  proposeHow: 'Si apre l’archivio con il file già scritto: serve un accesso all’archivio.',
  proposePaste: 'Il testo è stato copiato: nella pagina che si apre incollalo (Ctrl+V) e conferma.',
  proposePasteByHand:
    'Non è stato possibile copiare il testo: copialo dal riquadro «Il file» e incollalo nella pagina che si apre.',
  download: 'Scarica il file',
  mail: 'Manda per posta alla redazione',
  mailSubject: (title: string) => `Proposta per il catalogo: ${title}`,
  mailBody: (file: string) => `Buongiorno,\nvi mando la scheda ${file}:\n\n`,
  mailLong: (file: string) =>
    `Buongiorno,\nvi mando in allegato la scheda ${file} (va allegato il file scaricato).\n`,
  noWays:
    'La redazione non ha ancora indicato un archivio pubblico o un indirizzo di posta: scarica il file e conservalo.',
  notReady:
    'La scheda ha ancora punti da sistemare. La puoi mandare lo stesso: la redazione ti aiuterà.',
  draft: 'La bozza',
  draftKept: (time: string) => `Bozza salvata in questo browser alle ${time}.`,
  draftFailed:
    'Questo browser non permette di salvare la bozza: scarica il file prima di chiudere la pagina.',
  draftFound: (title: string, time: string) => `C’è una bozza salvata: «${title}», ${time}.`,
  draftResume: 'Riprendi la bozza',
  draftDrop: 'Comincia da capo',
  draftDropSure: 'La bozza salvata sarà cancellata. Continuare?',
  open: 'Apri un file',
  opened: (name: string) => `Aperto: ${name}. I controlli sono già fatti.`,
  openFailed:
    'Questo file non si può aprire nel modulo. Ecco perché, e il suo testo, che non va perso:',
  openAgain: 'Riprova con il testo corretto',
  leftOver:
    'Questi valori del file non hanno un posto nel modulo; restano nel file finché non li togli:',
  editing: (title: string) => `Stai correggendo «${title}».`,
  notFound: (slug: string) => `La pratica «${slug}» non è nel catalogo: puoi scriverne una nuova.`,
  untitled: 'senza titolo',
};
