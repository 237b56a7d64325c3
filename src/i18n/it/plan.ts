import { count } from './count.ts';

/** What the replication plan says; apart, because the browser says it too. */
export const plan = {
  title: (practice: string) => `Piano di replica: ${practice}`,
  fields: {
    context: 'In quale contesto',
    why: 'Perché serve',
    people: 'Per chi',
    start: 'Data di avvio prevista',
    author: 'Chi prepara il piano',
  },
  columns: { what: 'Che cosa', state: 'Da noi', who: 'Chi', when: 'Entro', note: 'Nota' },
  states: { 'in-place': 'C’è già', 'to-build': 'Da costruire', 'not-needed': 'Non serve' },
  undecided: 'Da decidere',
  progress: (n: number, all: number) => `Righe decise: ${n} di ${all}`,
  decidedOf: (n: number, all: number) => `${n} di ${all}`,
  funding: 'Chi potrebbe pagare',
  openOn: (day: string) => `Il ${day} è ancora aperta`,
  overOn: (day: string) => `Il ${day} è già chiusa`,
  here: (n: number, region: string) =>
    `${region}: è la fonte di ${count(n, 'pratica', 'pratiche')} del catalogo`,
  whom: 'Contatti',
  copied: 'Messaggio copiato.',
  copyByHand: 'Non è stato possibile copiarlo: selezionalo qui sopra.',
  mailPaste:
    'Il messaggio è lungo: è stato copiato, incollalo (Ctrl+V) nella finestra che si apre.',
  mailSubject: (practice: string) => `Domande sulla pratica «${practice}»`,
  mailPasteHere: '[incollare qui il messaggio copiato dal catalogo]',
  mailParts: {
    greeting: 'Buongiorno,',
    want: (practice: string, region: string) =>
      `stiamo valutando di replicare «${practice}»${region === '' ? '' : ` (territorio: ${region})`}.`,
    open: 'Il catalogo non dice alcune cose. Vi chiediamo:',
    build: 'Da noi mancano, e dovremmo costruirle, queste cose. Come avete fatto voi?',
    thanks: 'Grazie.',
  },
  sources: 'Fonti della pratica',
  method: 'Il metodo',
  fileName: (slug: string) => `piano-${slug}.md`,
  clearSure: 'Il piano salvato in questo browser sarà cancellato. Continuare?',
  cleared: 'Il piano è stato cancellato da questo browser.',
  replaceSure: 'Il file prende il posto di ciò che hai scritto qui. Continuare?',
  opened: (name: string) => `Aperto: ${name}.`,
  notPlan: (name: string) =>
    `${name} non è un piano di replica, o la sua ultima parte è stata cambiata: non c’è nulla da aprire. Il piano qui sotto è rimasto com’era.`,
  tooLarge: (name: string) =>
    `${name} è troppo grande per essere un piano di replica (al massimo 1 MB).`,
  unreadable: (name: string) => `${name} non si riesce a leggere.`,
  otherPractice: (title: string) => `Questo file è il piano di un’altra pratica: «${title}».`,
  goThere: 'Vai alla pagina del suo piano e aprilo lì',
  kept: (time: string) => `Salvato in questo browser alle ${time}.`,
  notKept:
    'Questo browser non conserva il piano (memoria piena o vietata): resta finché la pagina è aperta. Scarica il file prima di chiuderla.',
  broken:
    'Il piano salvato in questo browser non si riesce a leggere: il suo testo è qui sotto, non va perso.',
  otherVersion:
    'Il piano è stato salvato da un’altra versione di questa pagina: è rimasto ciò che si è potuto capire.',
  changed: (texts: string) => `Dopo il tuo piano sono cambiati: ${texts}.`,
  added: (n: number) =>
    `Dopo il tuo piano ci sono ${count(n, 'punto nuovo', 'punti nuovi')}: controlla la lista.`,
  unknownRegion: (name: string) =>
    `«${name}» non è fra i territori del catalogo: scegline uno dall’elenco.`,
  regionKept: (asked: string, kept: string) =>
    `L’indirizzo chiede «${asked}», ma il tuo piano è per «${kept}»: resta così finché non lo cambi.`,
  ownRegion: (region: string) => `${region} è il territorio in cui la pratica è nata.`,
  alreadyThere: (region: string) => `${region} risulta averla già replicata: guarda «Contatti».`,
  left: 'Che cosa non ha più posto',
  leftLead: 'Nel tuo piano c’erano queste cose, che la pagina non chiede più. Restano nel file.',
  drop: 'Togli dal piano',
  note: {
    draft: (day: string) => `Prima bozza, da completare. ${day}.`,
    context: 'Contesto',
    why: 'Da dove si parte',
    missing: 'da indicare',
    none: 'Niente, per ora.',
    places: {
      'in-place': 'Che cosa c’è già',
      'to-build': 'Che cosa è da costruire',
      'not-needed': 'Che cosa non serve',
    },
    undecided: 'Che cosa è ancora da decidere',
    questions: 'Domande aperte',
    machine: 'Dati del piano',
    machineLead:
      'Per riaprire il piano, il catalogo legge solo il riquadro qui sotto: non cambiarlo. Ciò che si corregge nel testo resta in questo documento.',
  },
};
