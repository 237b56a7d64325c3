/** What the declaration of accessibility says by itself; the rest is in `accessibility.yml`. */
export const accessibility = {
  title: 'Dichiarazione di accessibilità',
  lead: 'Quanto il sito è accessibile, che cosa è stato provato, quando e come, e a chi segnalare un ostacolo.',
  appliesTo: (site: string) => `La presente dichiarazione si applica al sito «${site}»:`,
  official: 'La dichiarazione ufficiale',
  toOfficial: 'Vai alla dichiarazione ufficiale',
  noOfficial:
    'Una dichiarazione ufficiale non risulta ancora: questa pagina ne segue il modello, ma non la sostituisce.',
  compliance: 'Stato di conformità',
  statuses: {
    full: 'Questo sito è pienamente conforme ai requisiti previsti da:',
    partial:
      'Questo sito è parzialmente conforme, per i casi elencati di seguito, ai requisiti previsti da:',
    none: 'Questo sito non è conforme ai requisiti previsti da:',
  },
  noStatus:
    'Lo stato di conformità non è ancora dichiarato: nessuno ha valutato il sito per intero rispetto ai requisiti previsti da:',
  inaccessible: 'Contenuti non accessibili',
  reasons: {
    'non-compliance': (law: string) => `Inosservanza di: ${law}`,
    'disproportionate-burden': () => 'Onere sproporzionato',
    'out-of-scope': () => 'Fuori dall’ambito della legislazione applicabile',
  },
  noneKnown: 'Nessun caso noto.',
  criteria: (list: string) => `Criteri WCAG: ${list}.`,
  alternative: 'Alternativa accessibile:',
  preparation: 'Redazione della dichiarazione',
  prepared: 'Redatta il',
  reviewed: 'Riesaminata il',
  neverReviewed: 'Non è ancora stata riesaminata.',
  methods: {
    'self-assessment': 'È stata redatta con un’autovalutazione fatta da chi cura il sito.',
    'third-party': 'È stata redatta con una valutazione fatta da terzi.',
  },
  tested: 'Che cosa è stato provato',
  testedHow:
    'Le prove fanno parte del programma e si rifanno a ogni sua modifica, in un vero browser, su almeno una pagina di ogni tipo. Questo elenco e le prove nascono dallo stesso dato.',
  testedTimes: 'Quando e con che cosa',
  testedOn: (day: string, browser: string, tools: string) => `${day}: ${browser}; ${tools}.`,
  checksTitle: 'Su ogni tipo di pagina',
  check: 'Prova',
  about: 'Criteri WCAG 2.2',
  many: 'tutti quelli che lo strumento conosce',
  beyond: 'oltre i criteri',
  checks: {
    axe: 'Le regole di axe-core per WCAG 2.2, livelli A e AA, su telefono e su schermo grande.',
    structure:
      'Lingua, titoli, punti di riferimento, nomi di collegamenti, immagini e campi; il nome contiene le parole che si vedono.',
    contrast:
      'Il contrasto di ogni testo, calcolato, con i colori chiari, scuri e con i colori scelti da chi legge.',
    graphics: 'Il contrasto dei bordi dei campi e dei disegni che dicono qualcosa.',
    focus:
      'Dove si trova la tastiera si vede sempre, si distingue dallo sfondo e non finisce dietro altro.',
    targets: 'Ciò che si tocca è grande almeno 24 per 24 pixel, o abbastanza lontano dal resto.',
    forcedColours:
      'Con i colori imposti dal sistema nulla scompare: i comandi hanno un bordo, la voce attuale si riconosce.',
    motion: 'Nulla si muove per chi ha chiesto meno movimento.',
    print: 'Sulla carta ogni testo si legge, anche senza gli sfondi.',
    keyboard:
      'La pagina si percorre per intero con il solo tasto Tab, avanti e indietro, senza restare bloccati; il primo collegamento porta al contenuto.',
    order: 'L’ordine della tastiera è quello in cui si legge.',
    reflow:
      'Da 320 a 1920 pixel, con il testo al 200% e con il testo distanziato, nulla esce dalla finestra e nulla si taglia.',
  },
  kindsTitle: 'I tipi di pagina',
  /** In the order in which they are told. */
  kinds: {
    home: 'Home',
    practices: 'Ricerca ed elenco delle pratiche',
    practicesPage: 'Altre pagine dell’elenco',
    practice: 'Pratica',
    plan: 'Piano di replica',
    vocabulary: 'Elenco delle voci',
    term: 'Voce con le sue pratiche',
    termPage: 'Altre pagine di una voce',
    compare: 'Confronto',
    shelf: 'Pratiche salvate',
    replications: 'Replicazioni',
    observatory: 'Osservatorio',
    documents: 'Atti e documenti',
    documentsOf: 'Atti e documenti di una voce',
    difficulties: 'Difficoltà e conclusioni',
    bodies: 'Enti',
    needs: 'Elenco dei fabbisogni',
    need: 'Fabbisogno',
    newsIndex: 'Elenco delle notizie',
    news: 'Notizia',
    form: 'Modulo per proporre una pratica',
    fields: 'Campi di una scheda',
    catalogueFields: 'Campi di un catalogo',
    data: 'Dati aperti',
    dataVocabulary: 'Vocabolario dei dati aperti',
    page: 'Pagina di testo',
    accessibility: 'Questa pagina',
    glossary: 'Glossario',
    offline: 'Leggere senza rete',
    notFound: 'Pagina non trovata',
  },
  journeysTitle: 'Che cosa sente chi usa un lettore di schermo',
  journeysHow: (criteria: string) =>
    `Sui percorsi principali, passo per passo, ciò che il browser comunica alle tecnologie assistive è confrontato con ciò che dovrebbe dire (criteri ${criteria}):`,
  journeys: {
    search: 'cercare una pratica e restringere con i filtri;',
    compare: 'mettere da parte e confrontare;',
    form: 'proporre una pratica e correggere un errore.',
  },
  people: 'Prove con persone',
  noPeople:
    'Nessuna prova è ancora stata fatta con persone con disabilità, né con chi usa ogni giorno tecnologie assistive.',
  untested: 'Che cosa non è ancora stato provato',
  feedback: 'Feedback e recapiti',
  feedbackWhat:
    'Chi incontra un ostacolo, o ha bisogno di un contenuto in un’altra forma, può segnalarlo.',
  feedbackPage: 'Modulo per le segnalazioni',
  noFeedback:
    'Un recapito a cui segnalarlo non è ancora indicato: finché manca, questa dichiarazione è incompleta.',
  enforcement: 'Procedura di attuazione',
  toEnforcement: 'Come rivolgersi a chi vigila',
  site: 'Informazioni sul sito',
  facts: {
    published: 'Data di pubblicazione',
    usability: 'Test di usabilità',
    cms: 'Programma con cui è fatto',
  },
  yes: 'sì, sono stati fatti',
  no: 'no, non sono ancora stati fatti',
  unknown: 'non dichiarato',
};
