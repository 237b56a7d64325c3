/** What `npm run receive` says. Paths and texts that are given are already safe. */
export const receive = {
  nothing: 'Manca il file da ricevere.',
  oneName: 'Con --name si riceve un file alla volta.',
  noFile: (path: string) => `Il file non esiste o non si può leggere: ${path}`,
  tooLarge: (path: string, most: number) => `${path} è troppo grande: il massimo è ${most} KB.`,
  noText: (path: string) =>
    `${path} non è un testo: se è un documento di Word o un PDF, chiedi a chi l’ha mandato il file che il modulo fa scaricare, o scrivilo nel modulo.`,
  noCatalogue:
    'Nel ramo di --base il catalogo non si può leggere: guarda prima che cosa non va con npm run check.',
  noSheet: (path: string) =>
    `Di ${path} non si può leggere la scheda, e non si sa dove va. Apri il file nel modulo del sito («Apri un file»), che dice come correggerlo.`,
  line: (line: number, said: string) => `  riga ${line}: ${said}`,
  noName: (path: string) => `Dal nome e dal titolo di ${path} non esce un nome: usa --name.`,
  noOriginal: (path: string) =>
    `${path} è una traduzione, ma dal suo nome non si capisce di quale testo: si chiama come l’originale, con la lingua prima di «.mdx» (per esempio orto.en.mdx).`,
  noRegion: (path: string, region: string | undefined, known: string) =>
    `${region === undefined ? `In ${path} manca il territorio («region»)` : `In ${path} il territorio «${region}» non è di questo catalogo`}, e non si sa dove va. Ci sono: ${known}.`,
  noPractice: (path: string, known: string) =>
    `${path} è di chi ha replicato una pratica, e non dice quale: dillo con --name. Ci sono: ${known}.`,
  noYear: (path: string) =>
    `In ${path} manca l’anno di inizio («period: {start: …}»), che fa il nome del file.`,
  elsewhere: (path: string, there: string) =>
    `${path} ha il nome di ${there}, che sta in un altro posto. Se è un’altra scheda, usa --name; se è la stessa che cambia territorio, spostala tu e scrivi il vecchio nome in «formerly».`,
  twice: (file: string) => `Due dei file vanno allo stesso posto: ${file}.`,
  unsaved:
    'In questa cartella ci sono modifiche non ancora registrate: registrale (git commit) o accantonale (git stash), poi riprova.',
  inTheWay: (file: string) =>
    `Al posto di ${file} c’è già qualcosa che non è registrato, o che porta altrove: spostalo, poi riprova.`,
  gitFailed: (said: string) => `Git non ha potuto fare il ramo: ${said}`,
  commit: (titles: string) => `Ricevuta per posta: ${titles}`,
  placed: (given: string, file: string, isCorrection: boolean) =>
    `${given} → ${file} (${isCorrection ? 'prende il posto di quello che c’è' : 'nuovo'})`,
  recoded: (given: string) =>
    `${given} non era in UTF-8 ma in una codifica di Windows: guarda che gli accenti si leggano bene.`,
  done: (branch: string) =>
    `È sul ramo ${branch}. Per proporlo: git push --set-upstream origin ${branch}`,
};
