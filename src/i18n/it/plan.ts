import { count } from './count.ts';

/** What the replication plan says; apart, because the browser says it too. */
export const plan = {
  title: (practice: string) => `Piano di replica: ${practice}`,
  lead: 'Che cosa c’è già da te, che cosa è da costruire, chi potrebbe pagare, chi contattare. Alla fine hai la prima bozza di un piano.',
  description: (practice: string) =>
    `Una lista di controllo per chi vuole replicare «${practice}» nel proprio territorio.`,
  private:
    'Quello che scrivi resta in questo browser: nulla viene mandato. Scarica il file per conservarlo o continuarlo altrove.',
  noScript:
    'Senza JavaScript questa pagina è una lista da stampare e compilare a mano: ciò che scrivi nelle caselle non viene conservato.',
  yourPlan: 'Il tuo caso',
  fields: {
    context: 'In quale contesto',
    why: 'Perché serve',
    people: 'Per chi',
    start: 'Data di avvio prevista',
    author: 'Chi prepara il piano',
  },
  help: {
    context: 'Ambito, comuni, servizi che ci sono già.',
    why: 'Il bisogno, con un dato se c’è.',
    people: 'Quante persone, e quali.',
    start: 'Serve anche a sapere quali fonti pagano ancora.',
    author: 'Indica l’ufficio, non il nome di una persona.',
  },
  choose: '— scegli —',
  checklist: 'Che cosa serve',
  checklistLead:
    'Ogni riga viene da ciò che la pratica dichiara. Decidi una riga per volta: se è da costruire, puoi dire chi, entro quando, e una nota.',
  aspects: {
    population: 'Le persone',
    intervention: 'L’intervento',
    environment: 'Il contesto',
    transfer: 'Trasferimento',
  },
  aspectLeads: {
    population: 'Le persone a cui serve sono come quelle di qui? La vorrebbero?',
    intervention: 'Che cosa costa, chi ci lavora, che cosa non si può cambiare.',
    environment: 'Norme, responsabilità, alleanze e denaro.',
    transfer: 'Che cosa adattare, quali difficoltà aspettarsi, chi può aiutare.',
  },
  columns: { what: 'Che cosa', state: 'Da noi', who: 'Chi', when: 'Entro', note: 'Nota' },
  states: { 'in-place': 'C’è già', 'to-build': 'Da costruire', 'not-needed': 'Non serve' },
  undecided: 'Da decidere',
  progress: (n: number, all: number) => `Righe decise: ${n} di ${all}`,
  more: 'Contesto e motivi (facoltativo)',
  undeclared: 'la pratica non lo dichiara',
  crumb: 'Piano di replica',
  decidedOf: (n: number, all: number) => `${n} di ${all}`,
  other: (aspect: string) => `Altro: ${aspect}`,
  silent: {
    title: 'Che cosa la pratica non dice',
    lead: 'Chiedilo a chi la realizza, o scopri come stanno le cose da te.',
  },
  own: {
    title: 'Altro che serve da te',
    lead: 'Quello che solo chi conosce il territorio può aggiungere.',
  },
  funding: 'Chi potrebbe pagare',
  fundingLead:
    'Le fonti del vocabolario che hanno pagato questa pratica o altre dello stesso tema, e quelle che ne hanno preso il posto. I termini sono quelli generali della norma indicata: i singoli programmi possono averne di diversi.',
  noFunding:
    'Le fonti della pratica non dicono chi ha pagato, e nessun’altra pratica degli stessi temi ha una fonte dichiarata.',
  allFunding: 'Tutte le fonti di finanziamento',
  reasons: {
    paid: 'ha pagato questa pratica',
    succeeds: (source: string) => `ha preso il posto di: ${source}`,
    theme: (theme: string, n: number) =>
      `è la fonte di ${count(n, 'altra pratica', 'altre pratiche')} del tema «${theme}»`,
  },
  until: (day: string) => `termine generale ${day}`,
  openOn: (day: string) => `Il ${day} è ancora aperta`,
  overOn: (day: string) => `Il ${day} è già chiusa`,
  here: (n: number, region: string) =>
    `${region}: è la fonte di ${count(n, 'pratica', 'pratiche')} del catalogo`,
  whom: 'Contatti',
  roles: {
    owner: (region: string) => `Chi l’ha fatta: ${region}`,
    replicated: (region: string, year: number | undefined) =>
      `Chi l’ha già replicata: ${region}${year === undefined ? '' : `, ${year}`}`,
    origin: (region: string, year: number | undefined) =>
      `Da dove viene: ${region}${year === undefined ? '' : `, replicata nel ${year}`}`,
  },
  noContact: 'nessun recapito nelle fonti',
  noReplications: 'Nessuna replica nota: il tuo territorio sarebbe il primo.',
  support: 'Aiuto offerto',
  questions: 'Che cosa non è dichiarato',
  questionsLead: 'Domande da fare a chi ha realizzato la pratica.',
  noQuestions: 'La pratica risponde a tutte le domande di questo piano.',
  ask: {
    targets: 'A chi si rivolge la pratica, e quante persone ha raggiunto?',
    cost: 'Quanto costa, all’anno o in tutto, e che cosa comprende?',
    staff: 'Quante persone ci lavorano, e con quali competenze?',
    months: 'Quanto tempo è passato dalla decisione alla prima persona servita?',
    keep: 'Che cosa non va cambiato, perché senza non funzionerebbe?',
    evidence: 'Quali risultati ha dato, e come sono stati misurati?',
    organisation: 'Quale ente ne è responsabile, e con quale atto?',
    partners: 'Chi altro partecipa, e con quale ruolo?',
    prerequisites: 'Che cosa c’era già prima di partire: norme, accordi, competenze, strumenti?',
    funding: 'Chi la paga, con quale programma?',
    change: 'Che cosa conviene adattare in un altro territorio?',
    lessons: 'Quali difficoltà avete incontrato, e come le avete superate?',
    support: 'Che aiuto potete offrire a chi vuole replicarla: visite, documenti, incontri?',
  },
  mail: 'Il messaggio pronto',
  mailLead: 'Contiene le domande qui sopra e i punti che hai segnato «Da costruire».',
  write: 'Apri nella posta',
  copyMail: 'Copia il messaggio',
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
  methodText:
    'Le quattro parti della lista seguono due metodi pubblicati per capire se un intervento può funzionare in un altro luogo, nati per la salute pubblica: il modello PIET-T, che distingue popolazione, intervento, contesto e trasferimento, e lo strumento ASTAIRE, che usa quattro categorie vicine. Qui guidano le domande; le risposte sono di chi compila.',
  papers: [
    {
      method: 'PIET-T',
      text: 'T. Schloemer, P. Schröder-Bäck, Criteria for evaluating transferability of health interventions: a systematic review and thematic synthesis, Implementation Science 13:88, 2018',
      url: 'https://doi.org/10.1186/s13012-018-0751-8',
    },
    {
      method: 'ASTAIRE',
      text: 'L. Cambon, L. Minary, V. Ridde, F. Alla, A tool to analyze the transferability of health promotion interventions, BMC Public Health 13:1184, 2013',
      url: 'https://doi.org/10.1186/1471-2458-13-1184',
    },
  ],
  take: 'Scarica o stampa il piano',
  print: 'Stampa il piano',
  download: 'Scarica il file (.md)',
  fileName: (slug: string) => `piano-${slug}.md`,
  reopen: 'Hai già un piano? Riaprilo dal suo file',
  file: 'Il file del piano (.md)',
  clear: 'Cancella il piano',
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
