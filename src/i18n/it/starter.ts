/** What a new catalogue says, and the command that writes it. */
export const starter = {
  owner: 'Il nostro ente',
  claim:
    'Le buone pratiche dei nostri territori, con costi, risultati e fonti, per replicarle altrove.',
  contributeTitle: 'Contribuisci',
  contributeSummary: 'Come si propone una pratica, e come si corregge.',
  contributeText: 'Si compila il modulo: chiede una cosa alla volta, e alla fine propone un file.',
  practiceName: 'un-esempio',
  practiceTitle: 'Un esempio di pratica',
  practiceSummary:
    'Questa pratica è inventata: mostra come si scrive una scheda, e si toglie quando c’è la prima pratica vera.',
  sourceTitle: 'Come si scrive una pratica',
  heading: "Che cos'è",
  practiceText:
    'Una pratica si racconta in poche frasi semplici: che cosa si fa, chi lo fa, che cosa è servito e quali risultati ha dato. Ogni numero ha la sua fonte.',
  readme: ({
    name,
    generator,
    version,
    folder,
  }: {
    name: string;
    generator: string;
    version: string;
    folder: string;
  }) =>
    `# ${name}\n\nQuesto archivio contiene solo contenuti: il programma che ne fa un sito sta altrove (${generator}, versione ${version}).\n\n- \`content/site.yml\`: nome, lingue, colori, valuta e sezioni del sito.\n- \`content/vocabularies/\`: territori, temi e le altre parole controllate.\n- \`content/practices/<territorio>/<nome>.mdx\`: una pratica ciascuno.\n- \`content/pages/\`: le pagine del sito.\n\nPer vedere il sito, dalla cartella del programma: \`CATALOGUE_CONTENT=${folder} npm start\`. Per controllare: \`CATALOGUE_CONTENT=${folder} npm run check\`.\n\nUn editor come Visual Studio Code spiega ogni riga dei file di dati con gli schemi di \`content/schemas/\`, che non si tengono nell’archivio: li scrive \`CATALOGUE_CONTENT=${folder} npm run schemas\`, per una copia nuova e per una versione nuova del programma.\n\nAggiornare il programma vuol dire cambiare il suo numero di versione nel flusso di lavoro.\n`,
  command: {
    usage: 'scrive un catalogo nuovo, piccolo e intero, in una cartella',
    out: 'la cartella da scrivere, che non deve esistere o essere vuota',
    language: 'le lingue, separate da virgole; la prima è quella dei testi',
    name: 'il nome del catalogo',
    owner: 'l’ente a cui appartiene',
    url: 'dove il sito sarà pubblicato',
    currency: 'la valuta, un codice ISO 4217',
    generator: 'l’archivio di questo programma su GitHub, come proprietario/nome',
    taken: ({ folder }: { folder: string }) =>
      `La cartella ${folder} c’è già e non è vuota: scegline un’altra, o vuotala.`,
    badUrl: ({ value }: { value: string }) =>
      `«${value}» non è un indirizzo web: comincia con https:// oppure http://.`,
    badLanguage: ({ value, known }: { value: string; known: string }) =>
      `La lingua «${value}» non ha un dizionario: ci sono ${known}.`,
    badCurrency: ({ value }: { value: string }) =>
      `«${value}» non è il codice di una valuta (ISO 4217), per esempio EUR.`,
    inside: ({ folder }: { folder: string }) =>
      `La cartella ${folder} è dentro il programma: un catalogo è un archivio suo, fuori da qui.`,
    done: ({ folder, content }: { folder: string; content: string }) =>
      `Catalogo scritto in ${folder}. Per vederlo: CATALOGUE_CONTENT=${content} npm start`,
  },
};
