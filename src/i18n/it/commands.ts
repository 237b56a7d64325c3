import { count, formatNumber } from './count.ts';

/** What the commands say beside the problems of the content: how they are used, what became of it. */
export const commands = {
  /** How a command is used; `--lang` and `--help` are told of by all. */
  usage: {
    title: 'Uso:',
    options: '[-- opzioni]',
    common: {
      lang: (languages: string) =>
        `la lingua in cui parla: ${languages}; se manca, la prima del catalogo`,
      help: 'mostra questa spiegazione',
    },
    build: 'costruisce il sito (un altro indirizzo: SITE_URL=… npm run build)',
    verbose:
      'dice che cosa fa ciascuna parte della costruzione e quanto ci mette (lo stesso: DEBUG=catalogo:*)',
    start: 'costruisce il sito e lo mostra (un’altra porta: PORT=4322 npm start)',
    dev: 'mostra il sito mentre lo si scrive (un’altra porta: PORT=4322 npm run dev)',
    check: 'controlla i contenuti, o solo i file indicati',
    checkCall: (formats: string) => `[-- --format ${formats}] [file…]`,
    schemas: 'scrive gli schemi per gli editor in schemas/, tra i contenuti',
    codeOwners: 'scrive chi rivede le pratiche di ogni territorio',
    codeOwnersCall: '[-- [--check] [--out file]]',
    health: 'dice che cosa nel catalogo chiede cura',
    healthCall: '[-- --format markdown|json] [--links] [--today 2026-11-24]',
    changes: 'dice che cosa è cambiato nei dati da allora',
    changesCall: '-- --from punto [--format markdown|json|atom]',
    changesOptions: {
      from: 'un ramo, un’etichetta o un commit: da lì ai file di adesso',
      format: 'per le persone (markdown), per i programmi (json) o da seguire (atom)',
    },
    review:
      'dice che cosa cambia una proposta e che cosa non va (dove è pubblicato il sito, per i collegamenti alle pagine: SITE_URL=…)',
    reviewCall: '-- --base ramo [--links] [--summary file] [--annotations] [--allow-mixed]',
    reviewOptions: {
      base: 'il ramo in cui entrerebbe la proposta',
      links: 'chiede in rete se i collegamenti di pratiche e fabbisogni cambiati rispondono',
      summary: 'aggiunge il rapporto a questo file, invece di scriverlo qui',
      annotations: 'scrive i problemi nella forma che GitHub mostra accanto alle righe',
      allowMixed: 'accetta pratiche insieme a ciò che vale per tutti: lo dà solo chi mantiene',
    },
    receive:
      'mette un file arrivato per posta al suo posto, come dice la sua scheda, su un ramo nuovo, e fa il rapporto',
    receiveCall: '-- file.mdx [altri file] [--base ramo] [--name nome]',
    receiveOptions: {
      base: 'il ramo in cui entrerebbe; se manca, main',
      name: 'il nome del file, senza «.mdx»; se manca, quello che ha, o dal titolo; di un’esperienza, la pratica che è stata replicata',
    },
    scope:
      'dice alle automazioni che cosa va provato, in righe nome=valore: «digest», un nome per tutto ciò che non è content/ (provato una volta, non si riprova); «code» e «content», se dopo --base è cambiato qualcosa fuori da content/, o dentro',
    scopeCall: '[-- --base commit]',
    scopeBase: 'da quale commit si guarda',
    verify:
      'rifà il sito dal commit che build.json dichiara, e dice se ciò che è pubblicato è ciò che l’archivio produce (esce con 0 se è lo stesso, 1 se non lo è, 2 se non si può dire)',
    verifyCall: '-- indirizzo o cartella',
    generate: 'scrive un catalogo di pratiche inventate',
    generateCall: '-- --out cartella [--count 5000] [--seed 1]',
    generateOptions: {
      out: 'la cartella da scrivere, che non deve esserci già',
      count: 'quante pratiche',
      seed: 'da quale seme si inventano: lo stesso dà le stesse pratiche',
    },
    attack:
      'prova lettore, modulo, importazione, rapporti e feed con testi che nessuno ha scritto, finché dura il tempo',
    attackCall: '-- [--minutes 5] [--seed numero] [--target nome]…',
    attackOptions: {
      minutes: 'per quanto tempo',
      seed: 'ripete i tentativi di quel seme, una volta',
      target: (names: string) => `solo questi: ${names}`,
    },
    searchQuality: 'misura quante domande trovano la loro pratica nel sito costruito',
    searchQualityOptions: {
      site: 'il sito costruito (con «npm run build»)',
      questions: 'le domande (tools/search-quality/questions.yml)',
      heldOut: 'misura anche le domande di riserva, senza dire quali sbaglia',
    },
    migrate: 'porta i contenuti alla forma di oggi, e tiene i commenti',
    migrateCall: '[-- --dry-run]',
    migrateOptions: { dryRun: 'dice che cosa cambierebbe, senza scrivere' },
    new: 'scrive il file di una nuova pratica',
    newOptions: {
      often: 'anche più volte',
      name: 'nome del file, senza «.mdx»; se manca, si ricava dal titolo',
    },
  },
  /** Of a call that is wrong. */
  wrong: {
    option: (name: string) => `Opzione sconosciuta o senza valore: ${name}`,
    missing: (option: string) => `Manca ${option}.`,
    format: (given: string) => `Formato sconosciuto: ${given}`,
    language: (given: string, known: string) =>
      `Lingua sconosciuta: ${given}. Quelle che il programma conosce: ${known}.`,
    value: (option: string, given: string) => `${option}: «${given}» non va`,
    day: (given: string) => `Non è un giorno: ${given}`,
    noFolder: (path: string) => `La cartella non esiste: ${path}`,
    folderTaken: (path: string) => `La cartella esiste già: ${path}`,
    noFile: (path: string) => `Il file non esiste: ${path}`,
    notInContent: (path: string) => `Il file non è nella cartella dei contenuti: ${path}`,
    noText: (path: string) => `Non è una pratica, un fabbisogno, una notizia o una pagina: ${path}`,
    notAFolder: (path: string) => `CATALOGUE_CONTENT non è una cartella: ${path}`,
    notAnAddress: (given: string) =>
      `SITE_URL non è un indirizzo web, o ha segni che un server non capirebbe (servono lettere, cifre, «-», «_», «.», «~»): ${given}`,
    noRenderer: (known: readonly string[], given: string) =>
      `CATALOGUE_RENDERER può essere ${known.join(' o ')}, e non ${given}`,
    port: (given: string, last: number) =>
      `PORT non è un numero di porta: «${given}». Scrivine uno da 1 a ${last}, per esempio PORT=4322.`,
    portTaken: (port: number, again: string) =>
      `La porta ${port} è occupata: scegline un’altra, per esempio ${again}`,
    portForbidden: (port: number, again: string) =>
      `Non è permesso usare la porta ${port}: scegline una da 1024 in su, per esempio ${again}`,
  },
  build: {
    waiting: 'Un’altra costruzione di questo catalogo è in corso: aspetto che finisca.',
    written: (folder: string) => `Sito scritto in ${folder}`,
    rows: {
      practices: 'pratiche',
      pages: 'pagine',
      index: 'indice',
      time: 'tempo',
      memory: 'memoria massima',
    },
    /** What the parts of a build do, and with how many files; told with `--verbose`. */
    parts: {
      history: 'storia delle schede',
      read: 'lettura e controllo',
      styles: 'stili',
      bundle: 'codice delle pagine',
      render: 'pagine e altri file',
      index: 'indice della ricerca',
      draw: 'immagini per i collegamenti',
      exchange: 'al posto del sito di prima',
      process: (name: string) => `processo ${name}`,
      processor: (seconds: string) => `${seconds} s di lavoro dei processori`,
      made: (n: number) => count(n, 'fatto', 'fatti'),
      kept: (n: number) => count(n, 'ripreso', 'ripresi'),
    },
    advice: (n: number) =>
      `${n === 1 ? 'Il consiglio lo mostra' : `I consigli (${formatNumber(n)}) li mostra`} \`npm run check\`.`,
    served: (address: string) => `Il catalogo è su ${address} (Ctrl+C per fermarlo)`,
  },
  development: {
    wellAgain: 'Ora è tutto a posto.',
    noSearch: 'La ricerca manca: «npm run build» la prepara, poi funziona anche qui.',
  },
  /** What stands in the way of a build beside the content. */
  failures: {
    notWritten: 'Il sito non è stato scritto',
    notShown: 'Il sito non si può mostrare',
    kept: 'Quello di prima è rimasto com’era.',
    remedy: 'Rimedio',
    causes: {
      ENOSPC: ['il disco è pieno', 'libera dello spazio (`.cache/` si può cancellare)'],
      EDQUOT: ['lo spazio che ti è assegnato è finito', 'libera dello spazio'],
      EFBIG: ['un file supera la misura che il sistema permette', 'togli il limite (`ulimit -f`)'],
      EROFS: ['il disco è in sola lettura', 'costruisci in una cartella in cui si può scrivere'],
      EACCES: ['manca il permesso di scrivere', 'chiedi il permesso su quella cartella'],
      EPERM: ['il sistema non permette di scrivere', 'chiedi il permesso su quella cartella'],
      EBUSY: ['la cartella del sito è un disco a sé', 'scegli una cartella al suo interno'],
      ENOTDIR: ['dove serve una cartella c’è un file', 'spostalo, o scegli un’altra cartella'],
      ENOMEM: [
        'il sistema ha fermato una parte della costruzione, di solito perché la memoria non basta',
        'chiudi altri programmi o dai più memoria alla macchina: per cento pratiche in due lingue ne servono circa 2 GB',
      ],
      EEXIST: ['dove serve una cartella c’è un file', 'spostalo, o scegli un’altra cartella'],
      EMFILE: ['sono aperti troppi file', 'alza il limite (`ulimit -n`)'],
    } as Record<FailureCode, readonly [cause: string, remedy: string]>,
  },
  /** Why a folder may not be written. */
  output: {
    refused: {
      site: (folder: string, why: string) => `Il sito non si può scrivere in «${folder}»: ${why}.`,
      catalogue: (folder: string, why: string) =>
        `Il catalogo non si può scrivere in «${folder}»: ${why}.`,
    },
    overlap: (name: string) => `contiene «${name}» o ne fa parte, e andrebbe perso`,
    file: 'è un file',
    link: 'è un collegamento a un’altra cartella',
    repository: 'è un archivio git (o simile), e la sua storia andrebbe persa',
    'unknown-files': 'contiene file che questo programma non ha scritto, e andrebbero persi',
    emptied: 'togli dalla cartella i file che non sono immagini dei modelli',
    remedy: {
      site: 'in CATALOGUE_DIST indica una cartella nuova o vuota, per esempio «dist»',
      catalogue: 'con --out indica una cartella nuova',
    },
  },
  /** Why a file may not be written. */
  outputFile: {
    refused: (file: string, why: string) => `Il comando non scrive in «${file}»: ${why}.`,
    causes: {
      folder: 'è una cartella',
      link: 'è un collegamento a un altro file',
      other: 'non è un file, ma un dispositivo o un canale del sistema',
      unknown: 'questo comando non l’ha scritto, e andrebbe perso',
      history: 'è fra i file di git o di npm',
      sources: 'è fra i contenuti, o fra i sorgenti del programma',
    },
    remedy: 'con --out indica un file nuovo',
    failed: (file: string, code: string) =>
      `Il file «${file}» non si può scrivere (${code}): controlla la cartella e i permessi.`,
  },
  migrate: {
    written: (file: string) => `Scritto ${file}`,
    would: (file: string) => `Cambierebbe ${file}`,
    unread: (file: string) => `Non si legge, e resta com’è: ${file}`,
    done: 'I contenuti sono già nella forma di oggi.',
    unreadable: (file: string) => `Non si può leggere ${file}: prima esegui «npm run check».`,
  },
  new: {
    seeOptions: 'Le opzioni e i loro valori: npm run new -- --help',
    missing: (option: string, label: string) => `Manca ${option} (${label}).`,
    length: (min: number, max: number) =>
      `Servono da ${min} a ${count(max, 'carattere', 'caratteri')}.`,
    badName: (name: string) => `«${name}» non può essere il nome di un file: usa --name.`,
    taken: (file: string) => `C’è già ${file}: scegli un altro nome con --name.`,
    notWritten: 'Il file non è stato scritto.',
    noFolder: (folder: string) => `Il file non si scrive in ${folder}: non è una cartella vera.`,
    written: (file: string) => `Scritto ${file}`,
  },
  schemas: {
    written: (folder: string) => `Schemi scritti in ${folder}`,
    inTheWay: (path: string) =>
      `Gli schemi non si scrivono: ${path} non l’ha scritto questo programma, e andrebbe perso.`,
    remedy: 'spostalo altrove',
  },
  /** A standing attack. */
  attack: {
    known: (target: string, seed: number, what: string) =>
      `Già noto (${target}, seme ${seed}): ${what}`,
    total: (runs: number, found: number, known: number) =>
      `${count(runs, 'tentativo', 'tentativi')}, ${count(found, 'scoperta', 'scoperte')}, ${count(known, 'differenza già nota', 'differenze già note')}`,
  },
  generate: {
    written: (n: number, folder: string) =>
      `${count(n, 'pratica inventata', 'pratiche inventate')} in ${folder}`,
  },
  /** Who reviews the practices of each territory. */
  owners: {
    noTerritories: 'Il vocabolario dei territori non si può leggere: npm run check dice perché.',
    unreadable:
      'Il file owners.yml non si può leggere: i nomi che cominciano con @ vanno tra virgolette.',
    notAFile: 'owners.yml non è un file che si possa leggere: mettine al suo posto uno vero.',
    unfitFolder: 'Il nome della cartella dei contenuti va a capo: rinominala.',
    outdated: (file: string) => `${file} non è aggiornato: lancia npm run code-owners.`,
    form: 'In owners.yml ci vuole una riga per territorio, per esempio «umbria: "@gruppo/umbria"».',
    notAnOwner: (territory: string) =>
      `In owners.yml «${territory}» non indica chi rivede: scrivi "@nome", "@gruppo/squadra" o un indirizzo di posta, tra virgolette.`,
    notATerritory: (territory: string) =>
      `In owners.yml «${territory}» non è un territorio: i nomi ammessi sono in vocabularies/regions.yml.`,
    header: (folder: string) => [
      'Chi rivede le pratiche di ogni territorio.',
      'Questo file è generato: non modificarlo a mano.',
      `I nomi si scrivono in ${folder}/owners.yml, poi si lancia: npm run code-owners`,
    ],
    missing: (path: string, territory: string) => `${path} manca chi rivede: ${territory}`,
  },
  /** What an address that was asked answered. */
  links: {
    status: (status: number) => `errore ${status}`,
    noSite: 'il sito non esiste più',
    silent: 'nessuna risposta',
    notWeb: 'porta a un indirizzo che non è web',
    endless: 'rimanda sempre altrove',
    private: 'è un indirizzo di una rete privata',
  },
};

/** The errors of the system that can be explained. */
type FailureCode =
  | 'ENOSPC'
  | 'EDQUOT'
  | 'EFBIG'
  | 'EROFS'
  | 'EACCES'
  | 'EPERM'
  | 'EBUSY'
  | 'ENOTDIR'
  | 'ENOMEM'
  | 'EEXIST'
  | 'EMFILE';
