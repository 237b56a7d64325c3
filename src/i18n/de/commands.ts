import { count, formatNumber } from './count.ts';

/** What the commands say beside the problems of the content: how they are used, what became of it. */
export const commands = {
  /** How a command is used; `--lang` and `--help` are told of by all. */
  usage: {
    title: 'Aufruf:',
    options: '[-- Optionen]',
    common: {
      lang: (languages: string) =>
        `die Sprache, in der er spricht: ${languages}; sonst die erste des Katalogs`,
      help: 'zeigt diese Erklärung',
    },
    build: 'erstellt die Website (andere Adresse: SITE_URL=… npm run build)',
    verbose:
      'sagt, was jeder Teil der Erstellung tut und wie lange er braucht (ebenso: DEBUG=catalogo:*)',
    start: 'erstellt die Website und zeigt sie (anderer Port: PORT=4322 npm start)',
    dev: 'zeigt die Website, während sie geschrieben wird (anderer Port: PORT=4322 npm run dev)',
    check: 'prüft die Inhalte oder nur die genannten Dateien',
    checkCall: (formats: string) => `[-- --format ${formats}] [Datei…]`,
    schemas: 'schreibt die Schemas für Editoren nach schemas/, zu den Inhalten',
    codeOwners: 'schreibt, wer die Praktiken jedes Gebiets überprüft',
    codeOwnersCall: '[-- [--check] [--out Datei]]',
    health: 'sagt, was im Katalog Pflege braucht',
    healthCall: '[-- --format markdown|json] [--links] [--today 2026-11-24]',
    changes: 'sagt, was sich seither in den Daten geändert hat',
    changesCall: '-- --from Stand [--format markdown|json|atom]',
    changesOptions: {
      from: 'ein Zweig, eine Marke oder ein Commit: von dort bis zu den jetzigen Dateien',
      format: 'für Menschen (markdown), für Programme (json) oder zum Abonnieren (atom)',
    },
    review:
      'sagt, was ein Vorschlag ändert und was nicht stimmt (wo die Website veröffentlicht ist, für die Links zu ihren Seiten: SITE_URL=…)',
    reviewCall: '-- --base Zweig [--links] [--summary Datei] [--annotations] [--allow-mixed]',
    reviewOptions: {
      base: 'der Zweig, in den der Vorschlag käme',
      links: 'fragt im Netz, ob die Links geänderter Praktiken und Bedarfe antworten',
      summary: 'fügt den Bericht dieser Datei hinzu, statt ihn hier auszugeben',
      annotations: 'schreibt die Probleme so, wie GitHub sie neben den Zeilen zeigt',
      allowMixed:
        'nimmt Praktiken zusammen mit dem an, was für alle gilt: nur wer den Katalog betreut, erlaubt das',
    },
    receive:
      'legt eine Datei, die per E-Mail kam, auf einem neuen Zweig dorthin, wohin sie nach ihren Angaben gehört, und schreibt den Bericht',
    receiveCall: '-- Datei.mdx [weitere Dateien] [--base Zweig] [--name Name]',
    receiveOptions: {
      base: 'der Zweig, in den sie käme; sonst main',
      name: 'Name der Datei, ohne «.mdx»; sonst der, den sie hat, oder einer aus dem Titel; bei einer Erfahrung die Praxis, die übertragen wurde',
    },
    scope:
      'sagt Automationen, was zu prüfen ist, in Zeilen Name=Wert: «digest», ein Name für alles außer content/ (einmal geprüft, wird es nicht noch einmal geprüft); «code» und «content», ob sich nach --base außerhalb von content/ oder darin etwas geändert hat',
    scopeCall: '[-- --base Commit]',
    scopeBase: 'der Commit, ab dem verglichen wird',
    verify:
      'erstellt die Website noch einmal aus dem Commit, den build.json nennt, und sagt, ob das Veröffentlichte das ist, was das Repository ergibt (Rückgabewert 0, wenn ja; 1, wenn nicht; 2, wenn es sich nicht sagen lässt)',
    verifyCall: '-- Adresse oder Ordner',
    generate: 'schreibt einen Katalog mit erfundenen Praktiken',
    generateCall: '-- --out Ordner [--count 5000] [--seed 1]',
    generateOptions: {
      out: 'der Ordner, der geschrieben wird; es darf ihn noch nicht geben',
      count: 'wie viele Praktiken',
      seed: 'aus welchem Startwert sie erfunden werden: derselbe ergibt dieselben Praktiken',
    },
    attack:
      'erprobt Leser, Formular, Import, Berichte und Feeds mit Texten, die niemand geschrieben hat, bis die Zeit um ist',
    attackCall: '-- [--minutes 5] [--seed Zahl] [--target Name]…',
    attackOptions: {
      minutes: 'wie lange',
      seed: 'wiederholt die Versuche dieses Startwerts, einmal',
      target: (names: string) => `nur diese: ${names}`,
    },
    searchQuality: 'misst, wie viele Fragen in der erstellten Website ihre Praxis finden',
    searchQualityOptions: {
      site: 'die erstellte Website (mit «npm run build»)',
      questions: 'die Fragen (tools/search-quality/questions.yml)',
      heldOut: 'misst auch die zurückgehaltenen Fragen, ohne zu sagen, welche misslingen',
    },
    migrate: 'bringt die Inhalte in die heutige Form und behält die Kommentare',
    migrateCall: '[-- --dry-run]',
    migrateOptions: { dryRun: 'sagt, was sich ändern würde, ohne zu schreiben' },
    new: 'schreibt die Datei einer neuen Praxis',
    newOptions: {
      often: 'auch mehrmals',
      name: 'Name der Datei, ohne «.mdx»; sonst ergibt er sich aus dem Titel',
    },
  },
  /** Of a call that is wrong. */
  wrong: {
    option: (name: string) => `Unbekannte Option oder Option ohne Wert: ${name}`,
    missing: (option: string) => `Es fehlt ${option}.`,
    format: (given: string) => `Unbekanntes Format: ${given}`,
    language: (given: string, known: string) =>
      `Unbekannte Sprache: ${given}. Das Programm kennt: ${known}.`,
    value: (option: string, given: string) => `${option}: «${given}» passt nicht`,
    day: (given: string) => `Kein Tag: ${given}`,
    noFolder: (path: string) => `Den Ordner gibt es nicht: ${path}`,
    folderTaken: (path: string) => `Den Ordner gibt es schon: ${path}`,
    noFile: (path: string) => `Die Datei gibt es nicht: ${path}`,
    notInContent: (path: string) => `Die Datei liegt nicht im Ordner der Inhalte: ${path}`,
    noText: (path: string) => `Weder Praxis noch Bedarf, Neuigkeit oder Seite: ${path}`,
    notAFolder: (path: string) => `CATALOGUE_CONTENT ist kein Ordner: ${path}`,
    notAnAddress: (given: string) =>
      `SITE_URL ist keine Webadresse oder hat Zeichen, die ein Server nicht verstünde (möglich sind Buchstaben, Ziffern, «-», «_», «.», «~»): ${given}`,
    noRenderer: (known: readonly string[], given: string) =>
      `CATALOGUE_RENDERER kann ${known.join(' oder ')} sein, nicht ${given}`,
    port: (given: string, last: number) =>
      `PORT ist keine Portnummer: «${given}». Schreiben Sie eine von 1 bis ${last}, zum Beispiel PORT=4322.`,
    portTaken: (port: number, again: string) =>
      `Der Port ${port} ist besetzt: Wählen Sie einen anderen, zum Beispiel ${again}`,
    portForbidden: (port: number, again: string) =>
      `Der Port ${port} ist nicht erlaubt: Wählen Sie einen ab 1024, zum Beispiel ${again}`,
  },
  build: {
    waiting: 'Dieser Katalog wird gerade schon erstellt: Es wird gewartet, bis das zu Ende ist.',
    written: (folder: string) => `Website nach ${folder} geschrieben`,
    rows: {
      practices: 'Praktiken',
      pages: 'Seiten',
      index: 'Index',
      time: 'Zeit',
      memory: 'Arbeitsspeicher höchstens',
    },
    parts: {
      history: 'Verlauf der Einträge',
      read: 'Lesen und Prüfen',
      styles: 'Stile',
      bundle: 'Code der Seiten',
      render: 'Seiten und andere Dateien',
      index: 'Suchindex',
      draw: 'Bilder für Links',
      exchange: 'an die Stelle der bisherigen Website',
      process: (name: string) => `Prozess ${name}`,
      processor: (seconds: string) => `${seconds} s Prozessorzeit`,
      made: (n: number) => `${formatNumber(n)} erzeugt`,
      kept: (n: number) => `${formatNumber(n)} von vorher`,
    },
    advice: (n: number) =>
      n === 1
        ? 'Den Hinweis zeigt `npm run check`.'
        : `Die Hinweise (${formatNumber(n)}) zeigt \`npm run check\`.`,
    served: (address: string) => `Der Katalog ist unter ${address} zu sehen (Ctrl+C beendet)`,
  },
  development: {
    wellAgain: 'Jetzt ist alles in Ordnung.',
    noSearch: 'Die Suche fehlt: «npm run build» bereitet sie vor, dann geht sie auch hier.',
  },
  /** What stands in the way of a build beside the content. */
  failures: {
    notWritten: 'Die Website wurde nicht geschrieben',
    notShown: 'Die Website kann nicht gezeigt werden',
    kept: 'Die vorherige ist geblieben, wie sie war.',
    remedy: 'Abhilfe',
    causes: {
      ENOSPC: ['der Datenträger ist voll', 'Platz schaffen (`.cache/` darf gelöscht werden)'],
      EDQUOT: ['der zugewiesene Platz ist aufgebraucht', 'Platz schaffen'],
      EFBIG: [
        'eine Datei ist größer, als das System erlaubt',
        'die Begrenzung aufheben (`ulimit -f`)',
      ],
      EROFS: [
        'der Datenträger ist schreibgeschützt',
        'in einem Ordner erstellen, in den geschrieben werden darf',
      ],
      EACCES: ['die Schreibberechtigung fehlt', 'die Berechtigung für diesen Ordner anfordern'],
      EPERM: [
        'das System erlaubt nicht zu schreiben',
        'die Berechtigung für diesen Ordner anfordern',
      ],
      EBUSY: ['der Ordner der Website ist ein eigener Datenträger', 'einen Ordner darin wählen'],
      ENOTDIR: [
        'wo ein Ordner sein soll, ist eine Datei',
        'sie verschieben oder einen anderen Ordner wählen',
      ],
      ENOMEM: [
        'das System hat einen Teil der Erstellung beendet, meist weil der Arbeitsspeicher nicht reicht',
        'andere Programme schließen oder der Maschine mehr Speicher geben: Hundert Praktiken in zwei Sprachen brauchen etwa 2 GB',
      ],
      EEXIST: [
        'wo ein Ordner sein soll, ist eine Datei',
        'sie verschieben oder einen anderen Ordner wählen',
      ],
      EMFILE: ['zu viele Dateien sind offen', 'die Begrenzung anheben (`ulimit -n`)'],
    } as Record<FailureCode, readonly [cause: string, remedy: string]>,
  },
  /** Why a folder may not be written. */
  output: {
    refused: {
      site: (folder: string, why: string) =>
        `Die Website kann nicht nach «${folder}» geschrieben werden: ${why}.`,
      catalogue: (folder: string, why: string) =>
        `Der Katalog kann nicht nach «${folder}» geschrieben werden: ${why}.`,
    },
    overlap: (name: string) =>
      `der Ordner enthält «${name}» oder gehört dazu, und das ginge verloren`,
    file: 'das ist eine Datei',
    link: 'das ist eine Verknüpfung mit einem anderen Ordner',
    repository:
      'das ist ein Repository von git (oder Ähnlichem), und seine Geschichte ginge verloren',
    'unknown-files':
      'der Ordner enthält Dateien, die dieses Programm nicht geschrieben hat, und sie gingen verloren',
    emptied: 'die Dateien, die keine Bilder der Vorlagen sind, aus dem Ordner nehmen',
    remedy: {
      site: 'in CATALOGUE_DIST einen neuen oder leeren Ordner angeben, zum Beispiel «dist»',
      catalogue: 'mit --out einen neuen Ordner angeben',
    },
  },
  /** Why a file may not be written. */
  outputFile: {
    refused: (file: string, why: string) => `Der Befehl schreibt nicht nach «${file}»: ${why}.`,
    causes: {
      folder: 'das ist ein Ordner',
      link: 'das ist eine Verknüpfung mit einer anderen Datei',
      other: 'das ist keine Datei, sondern ein Gerät oder eine Pipe des Systems',
      unknown: 'dieser Befehl hat sie nicht geschrieben, und sie ginge verloren',
      history: 'das gehört zu den Dateien von git oder npm',
      sources: 'das gehört zu den Inhalten oder zum Quelltext des Programms',
    },
    remedy: 'mit --out eine neue Datei angeben',
    failed: (file: string, code: string) =>
      `Die Datei «${file}» kann nicht geschrieben werden (${code}): Prüfen Sie den Ordner und die Berechtigungen.`,
  },
  migrate: {
    written: (file: string) => `Geschrieben: ${file}`,
    would: (file: string) => `Würde geändert: ${file}`,
    unread: (file: string) => `Nicht lesbar, bleibt wie es ist: ${file}`,
    done: 'Die Inhalte haben schon die heutige Form.',
    unreadable: (file: string) =>
      `${file} ist nicht lesbar: Führen Sie zuerst «npm run check» aus.`,
  },
  new: {
    seeOptions: 'Die Optionen und ihre Werte: npm run new -- --help',
    missing: (option: string, label: string) => `Es fehlt ${option} (${label}).`,
    length: (min: number, max: number) => `Nötig sind ${min} bis ${max} Zeichen.`,
    badName: (name: string) => `«${name}» kann kein Dateiname sein: Verwenden Sie --name.`,
    taken: (file: string) => `${file} gibt es schon: Wählen Sie mit --name einen anderen Namen.`,
    notWritten: 'Die Datei wurde nicht geschrieben.',
    noFolder: (folder: string) =>
      `Die Datei wird nicht nach ${folder} geschrieben: Das ist kein echter Ordner.`,
    written: (file: string) => `${file} geschrieben`,
  },
  schemas: {
    written: (folder: string) => `Schemas nach ${folder} geschrieben`,
    inTheWay: (path: string) =>
      `Die Schemas werden nicht geschrieben: ${path} hat dieses Programm nicht geschrieben, und es ginge verloren.`,
    remedy: 'es anderswohin verschieben',
  },
  /** A standing attack. */
  attack: {
    known: (target: string, seed: number, what: string) =>
      `Schon bekannt (${target}, Startwert ${seed}): ${what}`,
    total: (runs: number, found: number, known: number) =>
      `${count(runs, 'Versuch', 'Versuche')}, ${count(found, 'Fund', 'Funde')}, ${count(known, 'bekannter Unterschied', 'bekannte Unterschiede')}`,
  },
  generate: {
    written: (n: number, folder: string) =>
      `${count(n, 'erfundene Praxis', 'erfundene Praktiken')} in ${folder}`,
  },
  /** Who reviews the practices of each territory. */
  owners: {
    noTerritories: 'Das Vokabular der Gebiete ist nicht lesbar: npm run check sagt, warum.',
    unreadable:
      'Die Datei owners.yml ist nicht lesbar: Namen, die mit @ beginnen, gehören in Anführungszeichen.',
    notAFile: 'owners.yml ist keine lesbare Datei: Legen Sie eine echte an ihre Stelle.',
    unfitFolder:
      'Der Name des Ordners der Inhalte enthält einen Zeilenumbruch: Benennen Sie ihn um.',
    outdated: (file: string) => `${file} ist veraltet: npm run code-owners ausführen.`,
    form: 'In owners.yml gehört eine Zeile je Gebiet, zum Beispiel «umbria: "@gruppe/umbria"».',
    notAnOwner: (territory: string) =>
      `In owners.yml sagt «${territory}» nicht, wer überprüft: Schreiben Sie "@name", "@gruppe/team" oder eine E-Mail-Adresse, in Anführungszeichen.`,
    notATerritory: (territory: string) =>
      `In owners.yml ist «${territory}» kein Gebiet: Die zulässigen Namen stehen in vocabularies/regions.yml.`,
    header: (folder: string) => [
      'Wer die Praktiken jedes Gebiets überprüft.',
      'Diese Datei wird erzeugt: nicht von Hand ändern.',
      `Die Namen stehen in ${folder}/owners.yml; danach: npm run code-owners`,
    ],
    missing: (path: string, territory: string) => `${path} niemand überprüft: ${territory}`,
  },
  /** What an address that was asked answered. */
  links: {
    status: (status: number) => `Fehler ${status}`,
    noSite: 'die Website gibt es nicht mehr',
    silent: 'keine Antwort',
    notWeb: 'führt zu einer Adresse, die keine Webadresse ist',
    endless: 'leitet immer wieder weiter',
    private: 'ist eine Adresse eines privaten Netzes',
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
