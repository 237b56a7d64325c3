import { count, formatNumber } from './count.ts';

const points = (n: number): string => count(n, 'punto da sistemare', 'punti da sistemare');

/** The words of the report on a proposal. Paths and texts that are given are already safe. */
export const review = {
  title: 'La proposta',
  /** Why there is no report: these are told to the person who typed the command. */
  refused: {
    noFolder: (folder: string) => `La cartella dei contenuti non c’è: ${folder}`,
    noGit: 'Il comando git non c’è su questa macchina: installalo, poi riprova.',
    notTrusted: (folder: string) =>
      `Git non si fida di questa cartella, perché è di un altro utente. Se ti fidi tu, lancia: git config --global --add safe.directory '${folder}'`,
    noRepository: 'I contenuti non sono in un archivio git.',
    gitFailed: (said: string) => `Git non ha potuto guardare l’archivio: ${said}`,
    unknownName: (name: string, option: string) =>
      `L’archivio non conosce «${name}»: indica un ramo, un’etichetta o un commit con ${option}.`,
    shallow: (name: string) =>
      `Qui c’è solo la fine della storia dell’archivio, e non si può dire che cosa è cambiato rispetto a «${name}»: prendila tutta con git fetch --unshallow (nelle automazioni: fetch-depth di actions/checkout, GIT_DEPTH di GitLab).`,
    unrelated: (name: string) =>
      `La proposta e «${name}» non hanno nulla in comune nella storia dell’archivio: non si può dire che cosa è cambiato.`,
    notYet: (folder: string) =>
      `In quel punto della storia la cartella «${folder}» non c’era ancora.`,
  },
  unseen: {
    title: 'Non tutto è stato guardato',
    unchecked: 'i contenuti non si possono leggere, e nessun controllo li ha visti.',
    'conflicts-unknown':
      'non si è potuto provare se la proposta va d’accordo con il ramo in cui entrerebbe.',
    undone:
      'la proposta cambia questi file, ma nella cartella da cui è fatto il rapporto sono come prima. Il rapporto va fatto di nuovo dai file della proposta.',
    unnamable:
      'il nome di questi file non è un testo, e ciò che contengono non si può confrontare. Vanno rinominati.',
    lost: 'ciò che questi file contengono non si trova, né nell’archivio né sul disco.',
    large: 'questi file sono troppo grandi per essere confrontati. Vanno aperti uno per uno.',
    binary: 'questi file dovrebbero essere testi e non lo sono. Vanno capiti prima di unirli.',
    depth: 'questi file hanno troppi livelli uno dentro l’altro per essere confrontati.',
  },
  conflict: {
    title: 'In conflitto',
    why: 'questi file sono cambiati anche nel ramo in cui la proposta entrerebbe, nello stesso punto. Una persona deve decidere che cosa resta, prima che si possa unire.',
  },
  mixed: {
    title: 'Da dividere',
    why: (own: string, apart: string) =>
      `la proposta cambia insieme pratiche, fabbisogni o notizie (${own}) e ciò che vale per tutti (${apart}). Chi approva le une approverebbe anche il resto.`,
    allowed: {
      title: 'Mista, e permessa da chi mantiene il catalogo',
      why: (own: string, apart: string) =>
        `cambia insieme pratiche, fabbisogni o notizie (${own}) e ciò che vale per tutti (${apart}). Vanno letti tutti e due.`,
    },
  },
  result: {
    nothing: 'La proposta non cambia nessun file.',
    well: 'Tutto a posto',
    wellWhy: 'la proposta supera i controlli.',
    noErrors: 'Nei contenuti i controlli non trovano errori.',
    points,
    pointsWhy: 'prima che la proposta possa essere pubblicata: sono spiegati qui sotto.',
    apart: 'Da leggere a parte',
    apartWhy:
      'nei contenuti i controlli non trovano errori, ma la proposta cambia ciò che vale per tutti. Se va bene lo dice una persona, che legge ogni riga.',
    toSee: 'Supera i controlli, ma va anche guardata',
    toSeeWhy: 'ci sono file che nessun controllo sa giudicare.',
    toSeeExecutable: 'un testo è diventato un file eseguibile, e non serve.',
    warnings: (n: number) => count(n, 'avviso', 'avvisi'),
    hints: (n: number) => count(n, 'consiglio', 'consigli'),
    alsoThere: (n: number, what: readonly string[]) =>
      `${n === 1 ? 'C’è' : 'Ci sono'} anche ${what.join(' e ')}.`,
  },
  categories: {
    program: 'Fuori dai contenuti',
    catalogue: 'Tutto il catalogo',
    strays: 'Altri file',
    practices: 'Pratiche',
    experiences: 'Esperienze',
    needs: 'Fabbisogni',
    news: 'Notizie',
    translations: 'Traduzioni',
    pictures: 'Figure',
  },
  judged: {
    program:
      'Si legge per intero prima di lanciare comandi su questo ramo, e lo approva chi mantiene il programma.',
    catalogue:
      'Vale per ogni pagina e per chiunque legga, e lo approva chi amministra il catalogo.',
    strays: 'il catalogo non li usa: di solito sono lì per sbaglio.',
    pictures: 'nessun controllo vede che cosa mostrano. Vanno aperte.',
    passes: 'i controlli non trovano errori.',
    compare: (marks: string) => `Cambiano (${marks}): da confrontare con le fonti.`,
    unchecked: 'non controllate.',
    points: (n: number) => `${points(n)}.`,
  },
  elsewhere: (n: number) =>
    `Schede che la proposta non tocca: ${points(n)}, che prima non c’erano.`,
  untouched: (list: string) => `Non toccati: ${list}.`,
  split: {
    title: 'Come dividerla',
    why: 'Le due parti le leggono persone diverse, e ognuna deve poter dire di no alla sua.',
    keep: (categories: string) => `In questa proposta lascia: ${categories}.`,
    take: (files: string) => `Riporta com’erano, o togli se prima non c’erano: ${files}.`,
    again: 'Se servono, proponili di nuovo da soli, in una proposta a parte.',
    commands:
      'Nel terminale, sul ramo della proposta, dopo averne fatto una copia con `git branch seconda-proposta`:',
    message: 'Lascia nella proposta solo i suoi testi',
    together:
      'Se una parte non può stare senza l’altra (per esempio una voce che cambia nome in un vocabolario e nelle schede), chi mantiene il catalogo può permetterla: `SECURITY.md` dice chi, e come.',
  },
  programIntro: 'Chi propone una pratica non ha bisogno di toccare questi file.',
  programReport:
    'Attenzione: anche questo rapporto è scritto dal programma della proposta. Se cambia il programma, va creduto solo dopo aver letto le modifiche dove l’archivio le mostra.',
  program: {
    automation: 'Le automazioni: che cosa gira a ogni proposta e quando si pubblica',
    owners: 'Chi è chiamato a rivedere',
    packages: 'I pacchetti: quali programmi di altri girano su chi costruisce e su chi rivede',
    git: 'Come git tratta i file',
    code: 'Il programma e le sue impostazioni',
    browser: 'Le pagine, e ciò che gira nel browser di chi legge',
    tests: 'Le prove',
    words: 'La documentazione',
  },
  reaches: {
    automation: 'cambia le automazioni',
    owners: 'cambia chi è chiamato a rivedere',
    packages: 'cambia quali programmi di altri girano su chi costruisce e su chi rivede',
    git: 'cambia come git tratta i file',
    code: 'cambia il programma',
    browser: 'cambia le pagine, e ciò che gira nel browser di chi legge',
    tests: 'cambia le prove',
    words: 'cambia la documentazione',
  },
  catalogueIntro: 'Ogni riga dice che cosa c’era e che cosa c’è ora.',
  meansLabel: 'Che cosa vuol dire:',
  means: {
    site: 'cambia l’identità del sito, in ogni pagina',
    owners: 'cambia chi è chiamato a rivedere le pratiche di un territorio',
    vocabularies:
      'cambia le scelte possibili in tutte le schede, i filtri e gli indirizzi delle pagine',
    synonyms: 'cambia quali pratiche si trovano cercando',
    glossary: 'cambia la spiegazione che chi legge trova accanto a una parola, in ogni testo',
    accessibility: 'cambia la dichiarazione di accessibilità del sito',
    pages: 'cambia una pagina del sito, che non è una pratica',
    schemas:
      'cambiano gli schemi con cui altri programmi controllano le schede: devono essere quelli che scrive npm run schemas',
    licence: 'cambia a quali condizioni i testi si possono riusare',
    published:
      'arriva a chi legge così com’è, senza controlli: una pagina HTML o un’immagine SVG può portare con sé un programma, e va aperta prima di unire la proposta',
    unknown: 'il catalogo non conosce questo file: va capito perché c’è',
  },
  meansOfSite: {
    form: 'la forma dei file: `npm run migrate` la porta a quella di oggi',
    name: 'cambia il nome del sito, in ogni pagina',
    short_name: 'cambia il nome del sito dove c’è poco posto',
    owner: 'cambia a chi risulta appartenere il catalogo',
    claim: 'cambia la frase che presenta il sito',
    url: 'cambia l’indirizzo del sito, e con esso ogni collegamento pubblicato',
    publisher: 'cambia chi risulta pubblicare il catalogo',
    logo: 'cambia il logo in testa a ogni pagina',
    icon: 'cambia l’icona del sito nel browser e su chi lo installa',
    colours: 'cambia i colori di ogni pagina',
    currency: 'cambia la valuta di ogni importo, senza cambiarne la cifra',
    names: 'cambia come l’interfaccia chiama pratiche e territori',
    search_examples: 'cambia che cosa la casella di ricerca suggerisce',
    sections: 'cambia quali parti ha il sito',
    repository: 'cambia l’archivio a cui il modulo manda le proposte',
    contact: 'cambia l’indirizzo a cui scrive chi legge',
    licence: 'cambia a quali condizioni testi e dati si possono riusare',
    open_data: 'cambia come i portali dei dati aperti descrivono il catalogo',
    federation: 'cambia a quali altri siti chiede il browser di chi cerca',
    languages: 'cambia in quali lingue esce il sito, e gli indirizzi delle pagine',
    offline: 'cambia che cosa resta nel browser di chi legge',
    time_zone: 'cambia a che ora comincia ogni giorno nei dati e nei feed',
    fields: 'cambia quali campi hanno pratiche e voci',
  },
  schemas: 'Gli schemi',
  sections: {
    practice: 'Le pratiche',
    experience: 'Le esperienze',
    need: 'I fabbisogni',
    news: 'Le notizie',
  },
  texts: {
    practice: {
      added: 'Nuova pratica',
      changed: 'Pratica cambiata',
      renamed: 'Pratica spostata o rinominata',
      removed: 'Pratica tolta',
      translation: 'Traduzione della pratica',
    },
    experience: {
      added: 'Nuova esperienza',
      changed: 'Esperienza cambiata',
      renamed: 'Esperienza rinominata',
      removed: 'Esperienza tolta',
      translation: 'Traduzione dell’esperienza',
    },
    need: {
      added: 'Nuovo fabbisogno',
      changed: 'Fabbisogno cambiato',
      renamed: 'Fabbisogno rinominato',
      removed: 'Fabbisogno tolto',
      translation: 'Traduzione del fabbisogno',
    },
    news: {
      added: 'Nuova notizia',
      changed: 'Notizia cambiata',
      renamed: 'Notizia rinominata',
      removed: 'Notizia tolta',
      translation: 'Traduzione della notizia',
    },
    page: {
      added: 'Nuova pagina',
      changed: 'Pagina cambiata',
      renamed: 'Pagina rinominata',
      removed: 'Pagina tolta',
      translation: 'Traduzione della pagina',
    },
  },
  removedText: {
    practice:
      'La pagina non ci sarà più, e chi ne ha salvato l’indirizzo la perde. Il motivo va scritto nella proposta.',
    experience:
      'Ciò che chi l’ha replicata ha scritto non si leggerà più. Il motivo va scritto nella proposta.',
    need: 'La pagina non ci sarà più. Un fabbisogno che ha trovato risposta di solito si chiude con `closed`.',
    news: 'La pagina non ci sarà più, e chi ne ha salvato l’indirizzo la perde.',
    page: 'La pagina non ci sarà più, e chi ne ha salvato l’indirizzo la perde.',
  },
  hasErrors: {
    practice: 'La scheda ha errori: si vedrà intera quando saranno corretti.',
    experience: 'L’esperienza ha errori: si vedrà intera quando saranno corretti.',
    need: 'Il fabbisogno ha errori: si vedrà intero quando saranno corretti.',
    news: 'La notizia ha errori: si vedrà intera quando saranno corretti.',
    page: 'La pagina ha errori: si vedrà intera quando saranno corretti.',
  },
  facts: {
    region: 'Territorio',
    themes: 'Temi',
    stage: 'Grado di replicabilità',
    sources: 'Fonti citate',
    experience: { of: 'Pratica replicata', who: 'Chi l’ha replicata', outcome: 'Come è andata' },
    raise: (stage: string, test: string, missing: string) =>
      `Per salire a «${stage}»: ${test}${missing === '' ? '' : ` Risponderebbero: ${missing}.`}`,
    complete: (percent: number, missing: string) =>
      `Completezza: ${percent}%${missing === '' ? '' : `. Non dichiarati: ${missing}. Vanno bene così, se le fonti non ne parlano`}.`,
    contact: 'Contatti',
    undeclared: 'non dichiarato',
    answers: 'Pratiche di altri territori che rispondono',
    closed: (day: string) => `Chiuso il ${day}`,
    date: 'Data',
  },
  file: 'File',
  files: (n: number) => count(n, 'file', 'file'),
  toCheck: (fields: string) => `Da confrontare con le fonti: ${fields}`,
  takenAway: 'Dove è stato tolto qualcosa',
  changed: 'Che cosa è cambiato',
  happened: {
    added: 'nuovo',
    changed: 'cambiato',
    renamed: 'spostato',
    removed: 'tolto',
  },
  was: (file: string) => `Prima era ${file}`,
  moved: (file: string) =>
    `Prima era ${file}: il vecchio indirizzo della pagina smetterà di funzionare.`,
  addLine: (line: string) => `aggiungi alla scheda la riga ${line}`,
  writeLine: (line: string) => `nella scheda scrivi ${line}`,
  remedy: 'Rimedio',
  modes: {
    executable: 'diventa un file eseguibile',
    notExecutable: 'non è più un file eseguibile',
    link: 'è un collegamento simbolico, non un file',
    leadsTo: 'è un collegamento simbolico, non un file: porta a',
    wasLink: 'prima era un collegamento simbolico, non un file',
    module: 'è un archivio dentro l’archivio: ciò che contiene qui non si vede',
  },
  unread: {
    binary: 'Non è un testo (UTF-8): ciò che contiene non si può mostrare.',
    large: 'È troppo grande per essere confrontato.',
    lost: 'Ciò che contiene non si trova, né nell’archivio né sul disco.',
    link: 'È un collegamento simbolico: ciò a cui porta non è stato letto.',
    module: 'È un archivio dentro l’archivio: ciò che contiene non è stato letto.',
    depth: 'Ha troppi livelli uno dentro l’altro per essere confrontato.',
  },
  alike: {
    practice: (n: number) => `Lo stesso cambiamento in ${count(n, 'pratica', 'pratiche')}`,
    experience: (n: number) => `Lo stesso cambiamento in ${count(n, 'esperienza', 'esperienze')}`,
    need: (n: number) => `Lo stesso cambiamento in ${count(n, 'fabbisogno', 'fabbisogni')}`,
    news: (n: number) => `Lo stesso cambiamento in ${count(n, 'notizia', 'notizie')}`,
    page: (n: number) => `Lo stesso cambiamento in ${count(n, 'pagina', 'pagine')}`,
  },
  inThese: 'In queste schede',
  inShort: (n: number) => `Altri ${count(n, 'testo', 'testi')}, solo con il nome`,
  picturesIntro: 'Guarda che cosa mostrano, e che autore, licenza e alternativa siano giusti.',
  shownIn: (titles: string) => `si vede in: ${titles}`,
  shownNowhere: 'nessun testo la mostra',
  size: (bytes: number) =>
    bytes < 10_000 ? count(bytes, 'byte', 'byte') : `${formatNumber(Math.round(bytes / 1000))} KB`,
  straysIntro:
    'Stanno nelle cartelle dei testi, ma non sono né testi né figure che il catalogo sa usare.',
  toMend: 'Che cosa sistemare',
  line: (n: number) => `Riga ${n}`,
  advice: { warning: 'Avviso: ', hint: 'Consiglio: ' },
  moreProblems: (n: number, files: number) =>
    `E ${count(n, 'altro punto', 'altri punti')} in ${count(files, 'file', 'file')}: li dice tutti npm run check.`,
  others: (n: number) =>
    `In altre schede, che la proposta non tocca, ${n === 1 ? 'resta' : 'restano'} ${count(n, 'punto', 'punti')} da sistemare.`,
  previews: {
    title: 'Le pagine come saranno',
    intro:
      'Ogni collegamento apre nel modulo del sito pubblicato la scheda proposta: la pagina come sarà, che cosa c’è da sistemare e la differenza da ciò che è pubblicato. Il testo sta nell’indirizzo, dopo il segno «#»: aprirlo non lo manda a nessuno. Figure e traduzioni lì non si vedono.',
    open: (title: string) => `Apri la pagina di ${title}`,
    tooLong:
      'in un indirizzo non ci sta: il testo è troppo lungo, o il nome del file non va. Scarica il file dalla proposta, e aprilo nel modulo del sito con «Apri una bozza salvata».',
    rest: (n: number) =>
      `Di ${count(n, 'altra scheda', 'altre schede')} il collegamento qui non ci sta: scarica il file dalla proposta, e aprilo nel modulo del sito con «Apri una bozza salvata».`,
    unpublished:
      'Non si sa dove è pubblicato il catalogo, e un collegamento alla pagina non si può fare: lo dice `url` in `site.yml`, o `SITE_URL` a chi lancia il comando. Intanto la pagina si vede con `npm run dev` sul ramo della proposta.',
  },
  linksTitle: 'Collegamenti da controllare',
  linksIntro: 'Non hanno risposto. È un avviso: il sito può essere fermo solo per ora.',
  unasked: (n: number) =>
    `Sono troppi: di ${count(n, 'indirizzo', 'indirizzi')} non si è chiesto nulla.`,
  leftOut: {
    parts: (n: number) =>
      `E ${count(n, 'altra parte', 'altre parti')} che qui non ci stanno: vanno lette nell’archivio.`,
    lines: (n: number) => `e ${count(n, 'altra riga', 'altre righe')} che qui non ci stanno`,
    files: (n: number) => `e ${count(n, 'altro file', 'altri file')}`,
    more: (n: number) => `e ${count(n, 'altra cosa', 'altre cose')}`,
    texts: (n: number) =>
      `E ${count(n, 'altro testo', 'altri testi')} che qui non ci stanno: vanno letti nell’archivio.`,
  },
  otherFiles: {
    title: 'Gli altri file',
    intro: 'La proposta cambia anche questi, di cui qui sopra non si è detto nulla.',
  },
};
