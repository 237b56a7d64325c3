import { count, formatNumber } from './count.ts';

interface TableWords {
  file: string;
  title: string;
  description: string;
}

/** The tables that have words of their own; another is called as its field is. */
const tables: Record<string, TableWords> = {
  practices: {
    file: 'pratiche',
    title: 'Le pratiche, una per riga',
    description: 'Tutti i campi di ogni scheda che hanno un solo valore, e gli elenchi di voci.',
  },
  funding: {
    file: 'finanziamenti',
    title: 'I finanziamenti',
    description: 'Una riga per ogni fonte di finanziamento di ogni pratica, con gli importi.',
  },
  experiences: {
    file: 'esperienze',
    title: 'Le esperienze',
    description:
      'Una riga per ogni esperienza di chi ha replicato una pratica: chi, dove, quando e come è andata.',
  },
  replications: {
    file: 'repliche',
    title: 'Le repliche',
    description: 'Una riga per ogni replica dichiarata: dove, quando e con quale fonte.',
  },
  partners: {
    file: 'partner',
    title: 'I partner',
    description: 'Una riga per ogni ente che partecipa a una pratica.',
  },
  sources: {
    file: 'fonti',
    title: 'Le fonti',
    description: 'Una riga per ogni documento da cui viene ciò che una scheda afferma.',
  },
  prerequisites: {
    file: 'prerequisiti',
    title: 'I prerequisiti',
    description: 'Una riga per ogni condizione senza la quale una pratica non funziona.',
  },
  support: {
    file: 'aiuti',
    title: 'L’aiuto offerto',
    description: 'Una riga per ogni aiuto che una pratica offre a chi la vuole replicare.',
  },
  results: {
    file: 'risultati',
    title: 'I risultati',
    description:
      'Una riga per ogni risultato misurato: valore, unità, data, com’era prima e da quale fonte.',
  },
  documents: {
    file: 'atti-e-documenti',
    title: 'Gli atti e i documenti',
    description: 'Una riga per ogni atto o documento da cui altri possono partire.',
  },
  confirmed: {
    file: 'conferme',
    title: 'Le conferme',
    description: 'Una riga per ogni conferma di una scheda: chi, quando e che cosa ha guardato.',
  },
};

/** What a column holds, by what it is made of. */
const columnTitles = (label: string) => ({
  identifier: 'Identificativo della pratica: non cambia mai, anche se il file cambia nome',
  slug: 'La pratica: nome del suo file, unico nel catalogo',
  title: 'Titolo della pratica',
  address: 'Indirizzo della pagina',
  declared: `${label}: le fonti lo dichiarano?`,
  value: label,
  label: `${label}: come si chiama`,
});

/** The words of the open data: of the page that explains it, and of the files themselves. */
export const data = {
  code: 'it',
  language: 'it',
  title: 'Dati aperti',
  lead: 'Tutto il catalogo, da scaricare e riusare: per un foglio di calcolo, per un programma, per un portale di dati.',
  tables,
  files: {
    catalogueJson: {
      file: 'catalogo',
      title: 'Tutto il catalogo',
      description:
        'Identità, vocabolari e schede complete, in un file solo. I testi sono nei file Markdown che indica.',
    },
    practicesTurtle: {
      file: 'pratiche',
      title: 'Le pratiche come dati collegati',
      description:
        'Pratiche, enti, finanziamenti, fonti e repliche in RDF, con termini di vocabolari noti.',
    },
    csvw: {
      title: 'Che cosa significano le colonne delle tabelle',
      description: 'La descrizione delle tabelle per i programmi (CSV on the Web).',
    },
    dcat: {
      title: 'La descrizione del catalogo per i portali',
      description: (profile: string) =>
        `Che cosa è pubblicato, da chi, con quale licenza, secondo ${profile}.`,
    },
    vocabulary: (label: string) => `Vocabolario: ${label}`,
  },
  csvw: {
    conventions: (separator: string) =>
      `Una cella vuota vuol dire non dichiarato. Gli elenchi sono separati da «${separator}»; una barra che fa parte di una voce è scritta «\\${separator}» e una barra rovescia «\\\\». Davanti a un segno che un foglio di calcolo prenderebbe per l’inizio di una formula c’è un apostrofo: si toglie per avere il testo com’era.`,
  },
  dcat: {
    datasets: {
      practices: {
        title: (catalogue: string) => `${catalogue}: le pratiche`,
        description:
          'Le schede delle pratiche: che cosa si fa, dove, per chi, come si paga, che cosa serve per replicarla e con quali fonti.',
        keywords: ['buone pratiche'],
      },
      vocabularies: {
        title: (catalogue: string) => `${catalogue}: i vocabolari`,
        description:
          'Le parole controllate con cui le pratiche sono descritte, con la definizione di ognuna.',
        keywords: ['vocabolari controllati', 'SKOS'],
      },
    },
  },
  formats: {
    CSV: 'CSV',
    JSON: 'JSON',
    JSON_LD: 'JSON-LD',
    RDF_TURTLE: 'Turtle',
    RDF_XML: 'RDF/XML',
  },
  first: {
    title: 'La tabella delle pratiche',
    button: 'Scarica la tabella (CSV)',
    excel:
      'In Excel: menu Dati, comando «Da testo/CSV», origine del file «65001: Unicode (UTF-8)», delimitatore virgola. In LibreOffice si apre da sola.',
  },
  sections: {
    tables: 'Tabelle',
    programs: 'Per i programmi',
    vocabularies: 'Vocabolari',
    portals: 'Per i portali dei dati',
    each: 'Ogni pratica',
    licence: 'Licenza e citazione',
    promise: 'Che cosa non cambia',
  },
  columnTitles,
  columnsOf: (n: number) =>
    n === 1 ? 'Che cosa dice la colonna' : `Che cosa dicono le ${count(n, 'colonna', 'colonne')}`,
  size: (bytes: number) =>
    bytes < 1024 ** 2
      ? `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} KB`
      : `${formatNumber(Math.round((bytes / 1024 ** 2) * 10) / 10)} MB`,
  example: 'Un esempio: come comincia',
  dictionary: 'Che cosa significa ogni campo',
  dictionaryHow:
    'I nomi delle colonne sono quelli dei campi: «period.start» diventa «period_start». Accanto a ogni voce di vocabolario c’è una colonna che finisce in «_label», con il suo nome per esteso.',
  schemas: {
    intro: 'Gli schemi JSON che dicono la forma esatta:',
    catalogue: 'del catalogo',
    practice: 'di una pratica',
  },
  each: {
    intro: 'Accanto alla pagina di ogni pratica, con lo stesso indirizzo e un’altra fine:',
    json: 'la scheda in JSON',
    source: 'scheda e testo, il file com’è nell’archivio',
    linked: 'la pratica in RDF, come JSON-LD',
    page: 'la pagina stessa ne porta una parte per i motori di ricerca (schema.org)',
  },
  vocabularies: {
    intro:
      'Ogni voce ha un indirizzo stabile che porta a una pagina da leggere. In SKOS, con le corrispondenze certe ad altri vocabolari.',
    page: 'Le voci di questo vocabolario. Ognuna ha un indirizzo stabile, con cui i dati la nominano.',
    files: 'Lo stesso vocabolario per i programmi:',
  },
  portals: {
    once: 'I dati collegati e le descrizioni per i portali portano con sé tutte le lingue, e sono pubblicati una volta sola:',
    intro: (profile: string) =>
      `Un portale raccoglie il catalogo da uno di questi indirizzi: è lo stesso contenuto in tre forme, secondo il profilo dei metadati ${profile}.`,
    complete: 'La descrizione ha tutto ciò che il profilo rende obbligatorio.',
    missing: 'Prima che un portale la accetti, chi pubblica il catalogo deve ancora dichiarare:',
    obligations: {
      'publisher-identifier':
        'il proprio codice nell’indice delle pubbliche amministrazioni (IPA) o la partita IVA',
      themes: 'sotto quali temi europei va il catalogo',
      modified: 'almeno una data di revisione',
    },
    contact: 'È anche raccomandato un indirizzo di posta a cui scrivere, che per ora manca.',
  },
  licence: 'Tutti questi file sono distribuiti con licenza',
  licenceHow:
    'Si possono riusare alle sue condizioni; la licenza delle figure è scritta accanto a ognuna.',
  cite: 'Per citare il catalogo:',
  citation: (name: string, publisher: string, modified: string | undefined, address: string) =>
    `${publisher}, «${name}»${modified === undefined ? '' : `, dati aggiornati al ${modified}`}, ${address}`,
  promise: (version: number) =>
    `Gli indirizzi dei file, delle pratiche e delle voci restano. La forma del JSON porta un numero di versione (ora ${version}): cambia solo se un programma che leggeva quella di prima non potrebbe più leggerla. Le date vengono dalle schede, non dal giorno della pubblicazione.`,
};
