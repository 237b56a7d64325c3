import { count } from './count.ts';

/** What the commands say that only those run who make the program. */
export const tools = {
  bench: {
    what: 'misura questo generatore e quelli accanto, come in docs/misure.md',
    options: {
      counts: 'quante pratiche: 100,1000,5000,10000',
      peers: (names: string) => `con chi confrontarsi: ${names}; «none», con nessuno`,
      languages:
        'le lingue del nostro sito, per esempio it,en; si ripete per misurarlo più volte (se manca, la prima di site.yml, poi tutte)',
      seed: 'da quale seme si inventano i cataloghi',
      limit: 'dopo quanti secondi si interrompe un comando',
      out: 'dove scrivere le misure, in JSON',
      publish: 'scrive anche README.md e docs/',
      from: 'non misura: riprende le misure di un file',
    },
    practices: (n: number) => count(n, 'pratica', 'pratiche'),
    unmeasured: 'Non si è misurato:',
    written: (file: string) => `Le misure sono in ${file}`,
  },
  templates: {
    call: '[-- modello…]',
    unknown: (names: string) => `Modelli sconosciuti: ${names}`,
    notBuilt: 'Il sito non è ancora costruito: npm run build',
  },
  lighthouse:
    'dà un voto a ogni modello di pagina del sito costruito; esce con 1 dove uno non basta',
  screenshots: {
    what: 'fotografa ogni modello di pagina, a quattro larghezze, chiaro e scuro, su un foglio',
    pictures: (n: number) => count(n, 'immagine', 'immagini'),
    wide: (name: string, width: number) => `Si scorre di lato: ${name}, ${width} px`,
  },
  licences: {
    what: 'dice se ogni pacchetto può stare qui, per la sua licenza',
    packages: (n: number) => count(n, 'pacchetto', 'pacchetti'),
    allWell: 'Tutte le licenze sono compatibili con la EUPL-1.2.',
    none: 'nessuna',
    problem: (name: string, version: string, by: string, wrong: string) =>
      `${name} ${version} (chiesto da ${by}) ${wrong}.`,
    /** What is wrong with a licence, and what to do, to follow the name of a package. */
    undeclared: (file: string) =>
      `non dichiara una licenza: fai a meno del pacchetto oppure, letta la licenza che porta con sé, scrivi in ${file} un’eccezione con il suo motivo`,
    unreadable: (licence: string, file: string) =>
      `dichiara la licenza «${licence}», che non è un’espressione SPDX: fai a meno del pacchetto oppure, letta la licenza che porta con sé, scrivi in ${file} un’eccezione con il suo motivo`,
    refused: (licence: string, file: string) =>
      `ha la licenza ${licence}, che non è fra quelle compatibili con la EUPL-1.2: fai a meno del pacchetto oppure, letta la licenza che porta con sé, scrivi in ${file} che lo è, e perché`,
    toolsOnly: (licence: string) =>
      `ha la licenza ${licence}, che va bene per uno strumento ma obbligherebbe a cambiare la licenza di ciò di cui è fatto il sito: sceglietene un altro`,
    idle: (name: string, file: string) =>
      `L’eccezione per ${name} non serve più: toglila da ${file}.`,
  },
  sbom: {
    what: 'scrive la distinta dei componenti (CycloneDX)',
    out: 'dove scriverla: sbom.cdx.json',
    written: (file: string, n: number) =>
      `Distinta scritta in ${file}: ${count(n, 'componente', 'componenti')}`,
  },
  searchQuality: {
    /** Of so many questions, how many were answered how well. */
    score: (name: string, first: string, three: string, noticed: string, silent: string) =>
      `${name}: prima ${first}, fra le prime tre ${three}, con un avviso ${noticed}; assenti senza avviso ${silent}`,
    tuned: (language: string) => `${language}, regolate`,
    heldOut: (language: string) => `${language}, tenute da parte`,
    missed: (ask: string, given: string, wanted: string) =>
      `«${ask}» → ${given} (attese: ${wanted})`,
    nothing: 'nessuna',
  },
  dictionaries: {
    what: 'dice quali parole mancano a una lingua, o non le usa nessuno',
    remedy:
      'Scrivi le parole che mancano, nella forma che hanno nella prima lingua, e togli quelle di troppo o che nessuno usa.',
    missing: (path: string) => `${path} manca`,
    surplus: (path: string, folder: string) => `${path} è di troppo: in ${folder}/ non c’è`,
    form: (path: string, folder: string, form: string) =>
      `${path} non è come in ${folder}/: ${form}`,
    unused: (path: string) => `${path} non è usato da nessuna parte`,
  },
  typecheck: 'controlla i tipi dei moduli e dei file di Astro',
};
