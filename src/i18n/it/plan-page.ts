import { count } from './count.ts';

/** What the page of a replication plan says that its script does not: it is not loaded twice. */
export const planPage = {
  lead: 'Che cosa c’è già da te, che cosa è da costruire, chi potrebbe pagare, chi contattare. Alla fine hai la prima bozza di un piano.',
  description: (practice: string) =>
    `Una lista di controllo per chi vuole replicare «${practice}» nel proprio territorio.`,
  private:
    'Quello che scrivi resta in questo browser: nulla viene mandato. Scarica il file per conservarlo o continuarlo altrove.',
  noScript:
    'Senza JavaScript questa pagina è una lista da stampare e compilare a mano: ciò che scrivi nelle caselle non viene conservato.',
  yourPlan: 'Il tuo caso',
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
  more: 'Contesto e motivi (facoltativo)',
  undeclared: 'la pratica non lo dichiara',
  crumb: 'Piano di replica',
  other: (aspect: string) => `Altro: ${aspect}`,
  silent: {
    title: 'Che cosa la pratica non dice',
    lead: 'Chiedilo a chi la realizza, o scopri come stanno le cose da te.',
  },
  own: {
    title: 'Altro che serve da te',
    lead: 'Quello che solo chi conosce il territorio può aggiungere.',
  },
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
  roles: {
    owner: (region: string) => `Chi l’ha fatta: ${region}`,
    replicated: (region: string, year: number | undefined) =>
      `Chi l’ha già replicata: ${region}${year === undefined ? '' : `, ${year}`}`,
    origin: (region: string, year: number | undefined) =>
      `Da dove viene: ${region}${year === undefined ? '' : `, replicata nel ${year}`}`,
  },
  noContact: 'Nessun recapito nelle fonti',
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
  methodText:
    'Le quattro parti della lista seguono due metodi pubblicati per capire se un intervento può funzionare in un altro luogo, nati per la salute pubblica: il modello PIET-T, che distingue popolazione, intervento, contesto e trasferimento, e lo strumento ASTAIRE, che usa quattro categorie vicine. Qui guidano le domande; le risposte sono di chi compila.',
  take: 'Scarica o stampa il piano',
  print: 'Stampa il piano',
  download: 'Scarica il file (.md)',
  reopen: 'Hai già un piano? Riaprilo dal suo file',
  file: 'Il file del piano (.md)',
  clear: 'Cancella il piano',
};
