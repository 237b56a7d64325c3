/** What is said of the text below a sheet, in Italian. */
import type { Misreading } from '../../catalogue/checking/rule-parameters.ts';
import type { Messages, TextRule } from '../../catalogue/checking/messages/messages.ts';
import { list } from './diagnostics-lists.ts';

/** So much of what was found is enough to find it again. */
const longest = 120;
const shortened = (found: string): string => {
  const line = found.replace(/\n/g, ' ↵ ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

type Words = Partial<Record<Misreading, (found: string) => string>>;

const lostWords: Words = {
  'table-cells': (found) =>
    `Questa riga ha più celle delle colonne della tabella, e ciò che avanza non si vede: «${found}».`,
  'note-doubled': (found) => `La nota «${found}» c’è già: il testo di questa seconda non si vede.`,
  'link-doubled': (found) =>
    `Per «${found}» c’è già un altro indirizzo: questo secondo non serve a nessun collegamento.`,
  'note-in-link': (found) =>
    `In «${found}» il richiamo di una nota sta fra le parole di un collegamento, che così si rompe.`,
  'link-in-link': (found) =>
    `In «${found}» un collegamento sta fra le parole di un altro: uno dei due non funziona.`,
  'break-in-brackets': (found) =>
    `In «${found}» una barra rovesciata manda a capo subito prima di una parentesi quadra, e può restare visibile.`,
  'note-uncalled': (found) =>
    `La nota «${found}» non è richiamata in nessun punto del testo, e quindi non si vede.`,
  asterisks: (found) =>
    `Gli asterischi di «${found}» non si vedono: fanno diventare corsivo ciò che sta in mezzo.`,
  tildes: (found) =>
    `Le tildi di «${found}» non si vedono: ciò che sta in mezzo appare cancellato.`,
  'lost-letter': (found) => `In «${found}» una lettera è andata persa cambiando codifica.`,
  'yaml-comment': (found) =>
    `«${found}» è tagliato: ciò che segue uno spazio e un cancelletto è un commento, e si perde.`,
};

const misreadWords: Words = {
  'curly-quotes': (found) => `Le virgolette curve di «${found}» si pubblicano con il testo.`,
  'table-joined': (found) => `«${found}» diventa una riga della tabella che sta sopra.`,
  'table-head': (found) =>
    `Questa tabella si legge com’è scritta, barre comprese: sotto «${found}» manca la riga di trattini.`,
  'table-divider': (found) =>
    `Questa tabella si legge com’è scritta: la riga «${found}» non ha tante colonne quante l’intestazione.`,
  'pandoc-table': (found) =>
    `Questa tabella, disegnata con trattini e segni più, si legge com’è scritta: «${found}».`,
  'pandoc-div': (found) => `«${found}» è un segno di pandoc, e nella pagina si vede.`,
  'heading-space': (found) =>
    `«${found}» non è un titolo: dopo i cancelletti serve uno spazio, e ora si vedono.`,
  'empty-heading': () => 'Un titolo è vuoto.',
  bold: (found) => `Il grassetto di «${found}» non riesce, e gli asterischi si vedono.`,
  'list-bullets': (found) =>
    `«${found}» non è un elenco: le voci si leggono di seguito, con i loro segni.`,
  'list-numbers': (found) => `«${found}» non è un elenco numerato: le voci si leggono di seguito.`,
  plus: (found) => `«${found}» diventa la voce di un elenco, e il più non si vede.`,
  'cut-word': (found) => `«${found}» è una parola tagliata a fine riga, come nei PDF.`,
  'note-undefined': (found) =>
    `«${found}» richiama una nota che non c’è, e si legge com’è scritto.`,
  garbled: (found) => `«${found}» ha lettere rovinate da un cambio di codifica.`,
  'link-open': (found) =>
    `«${found}» non è un collegamento: manca la parentesi che chiude, e i segni si vedono.`,
  'link-reversed': (found) =>
    `«${found}» non è un collegamento: le parentesi sono scambiate, e si vedono.`,
  'task-box': (found) => `«${found}» non è una casella: fra le parentesi serve uno spazio.`,
  'table-tabs': (found) =>
    `«${found}» non è una tabella: le colonne separate da tabulazioni si leggono di seguito.`,
  entity: (found) => `«${found}» non è il nome di un segno, e si legge com’è scritto.`,
  marks: (found) =>
    `«${found}» ha segni che non si vedono o lettere unite (ﬁ), come nei PDF: chi cerca la parola non la trova.`,
};

const remedies: Partial<Record<Misreading, string>> = {
  'table-cells':
    'Se la barra fa parte del testo scrivila «\\|»; se è una colonna in più, aggiungila anche alle altre righe.',
  'table-joined': 'Lascia una riga vuota prima di questa.',
  entity: 'Scrivi il segno che intendevi, senza nome: è, €, ©.',
  'pandoc-div': 'Togli la riga.',
  'empty-heading': 'Scrivi il titolo, oppure togli la riga.',
  'note-doubled': 'Dai alle due note nomi diversi, e richiamale tutte e due.',
  'link-doubled': 'Togli uno dei due, oppure dai loro nomi diversi.',
  'link-in-link': 'Lascia un collegamento solo.',
  'note-in-link': 'Metti il richiamo dopo il collegamento: [le parole](l’indirizzo)[^1].',
  'note-uncalled': 'Metti il suo richiamo, per esempio [^1], dove serve; oppure togli la nota.',
  'note-undefined':
    'In fondo al testo scrivi la nota su una riga sua: [^1]: il testo della nota. Oppure togli il richiamo.',
  'lost-letter': 'Riscrivi la parola a mano.',
  'yaml-comment':
    'Metti il testo tra virgolette doppie. Se è un commento, metti uno spazio dopo il cancelletto.',
};

function remedyOf(cause: Misreading, write: string | undefined): string {
  const remedy = remedies[cause];
  if (cause === 'curly-quotes' && write !== undefined) {
    return `Scrivi «${shortened(write)}». Se è una citazione, usa le virgolette « ».`;
  }
  if (remedy !== undefined && (write === undefined || !write.trim() || cause === 'table-joined')) {
    return remedy;
  }
  return write === undefined
    ? 'Riscrivi il punto a mano.'
    : `Scrivi «${shortened(write)}»${cause === 'yaml-comment' ? ', tra virgolette. Se è un commento, metti uno spazio dopo il cancelletto' : ''}.`;
}

export const text: Pick<Messages, TextRule> = {
  'text-empty': () => ({
    message: 'La pagina non ha un testo sotto la scheda.',
    hint: 'Racconta in poche righe che cosa è stato fatto, con le fonti.',
  }),
  'placeholder-text': ({ text }) => ({
    message: `Nel testo c’è ancora la frase del modello: «${text}».`,
    hint: 'Scrivi il racconto al suo posto, oppure cancellala.',
  }),
  'unread-link': ({ text }) => ({
    message: `«${text}» doveva essere un collegamento, ma si legge com’è scritto.`,
    hint: 'Togli gli spazi dall’indirizzo e lascia attaccate le parentesi: [titolo](https://…).',
  }),
  'text-lost': ({ cause, found, write }) => ({
    message: lostWords[cause]?.(shortened(found)) ?? misreadWords[cause]?.(shortened(found)) ?? '',
    hint: remedyOf(cause, write),
  }),
  'text-misread': ({ cause, found, write }) => ({
    message: misreadWords[cause]?.(shortened(found)) ?? '',
    hint: remedyOf(cause, write),
  }),
  'pandoc-attributes': ({ found, write }) => ({
    message: `«${shortened(found)}» è un segno che pandoc lascia convertendo un documento di Word: nei testi non è ammesso.`,
    hint: write ? `Scrivi «${shortened(write)}».` : 'Toglilo, graffe comprese.',
  }),
  'embedded-image': ({ size }) => ({
    message: `Un’immagine è incollata dentro il testo (circa ${size} KB), come fa Google Documenti.`,
    hint: 'Toglila dal testo, con il «![…]» che la richiama. Salva l’immagine come file accanto al testo e mostrala con <Figura file="…" alternativa="…" autore="…" licenza="…" />.',
  }),
  'text-too-long': ({ lines, max }) => ({
    message: `Il testo è di ${lines} righe: il massimo è ${max}.`,
    hint: 'Tieni l’essenziale e rimanda ai documenti con un collegamento.',
  }),
  'block-too-long': ({ count, max, sign }) => ({
    message:
      sign === undefined
        ? `Da qui alla prossima riga vuota ci sono ${count} caratteri: il massimo è ${max}.`
        : `Da qui alla prossima riga vuota il segno «${sign}» compare ${count} volte: il massimo è ${max}.`,
    hint: 'Dividi il capoverso o la tabella con una riga vuota, oppure rimanda al documento con un collegamento.',
  }),
  'table-too-wide': ({ max }) => ({
    message: `Questa riga ha più di ${max} barre «|»: una tabella così larga non si può leggere.`,
    hint: 'Dividi la tabella, oppure rimanda al documento con un collegamento.',
  }),
  'body-syntax': ({ cause, detail }) => ({
    message: {
      comment: 'I commenti HTML (<!-- … -->) non sono ammessi nel testo.',
      address: 'Un indirizzo tra «<» e «>» non si può leggere.',
      quotes: 'Le virgolette di un attributo sono curve (“ ”).',
      unquoted: 'Il valore di un attributo non è tra virgolette.',
      'inner-quote':
        'Nel valore di un attributo ci sono virgolette o apostrofi uguali a quelli che lo chiudono.',
      'open-quote': 'Mancano le virgolette che chiudono il valore di un attributo.',
      angle: 'Il segno «<» in questo punto non si capisce.',
      closing: 'Un elemento è aperto e non chiuso, oppure chiuso e non aperto.',
      elsewhere: `«</${detail}>» sta dentro un elenco, una nota o una citazione, e ciò che chiude è aperto fuori.`,
      brace: 'Una parentesi graffa «{» è aperta e non chiusa.',
      other: `Il testo non si riesce a leggere da questo punto (${detail}).`,
    }[cause],
    hint: {
      comment: 'Togli il commento.',
      address:
        'Un collegamento si scrive [testo](https://…), un indirizzo di posta [nome@ente.it](mailto:nome@ente.it).',
      quotes:
        'Riscrivile a mano, diritte: nome="valore". Di solito arrivano da un testo copiato da Word.',
      unquoted: `Scrivi «${detail}».`,
      'inner-quote': `Scrivi «${detail}».`,
      'open-quote': `Scrivi «${detail}».`,
      angle:
        'Se è un segno di minore, scrivi «&lt;»; un collegamento si scrive [testo](https://…), un indirizzo di posta [nome@ente.it](mailto:nome@ente.it); gli attributi vanno tra virgolette diritte (").',
      closing: 'Controlla che a ogni <Nome> segua il suo </Nome>, o scrivi <Nome … />.',
      elsewhere:
        'Scrivilo su una riga sua, senza trattini, numeri o «>» davanti: come sta la riga che lo apre.',
      brace: 'Le graffe non servono nei testi: toglile, oppure scrivi «\\{».',
      other: 'Confronta il punto con un’altra pratica del catalogo.',
    }[cause],
  }),
  'code-import': () => ({
    message:
      'Il testo contiene «import» o «export» a inizio riga: è codice, e nei testi non è ammesso.',
    hint: 'Togli la riga: i componenti sono già disponibili. Se è una parola del testo, non metterla a inizio riga.',
  }),
  'code-expression': () => ({
    message: 'Le parentesi graffe racchiudono codice, e nei testi non è ammesso.',
    hint: 'Togli le graffe. Se fanno parte del testo scrivi «\\{» e «\\}».',
  }),
  'code-attribute': ({ attribute }) => ({
    message: `L’attributo «${attribute}» contiene codice o non è tra virgolette.`,
    hint: 'Scrivi il valore come testo tra virgolette diritte ("): nome="valore".',
  }),
  'event-attribute': ({ attribute }) => ({
    message: `L’attributo «${attribute}» fa eseguire codice nel browser: non è ammesso.`,
    hint: 'Toglilo.',
  }),
  'style-attribute': () => ({
    message: 'L’attributo «style» non è ammesso: l’aspetto è uguale per tutte le pagine.',
    hint: 'Toglilo.',
  }),
  'client-directive': ({ attribute }) => ({
    message: `La direttiva «${attribute}» non è ammessa nei testi.`,
    hint: 'Toglila.',
  }),
  'unknown-component': ({ name, allowed, suggestion }) => ({
    message: `Il componente «${name}» non esiste.`,
    hint:
      suggestion === undefined
        ? `Usa uno di questi: ${list(allowed)}.`
        : `Forse intendevi «${suggestion}»?`,
  }),
  'forbidden-element': ({ name }) => ({
    message: `L’elemento HTML «<${name}>» non è ammesso nei testi.`,
    hint: 'Usa il Markdown (titoli con ##, elenchi con -, collegamenti con [testo](indirizzo)) o i componenti del catalogo.',
  }),
  'unknown-attribute': ({ name, attribute, allowed, suggestion }) => ({
    message: `«${name}» non ha un attributo «${attribute}».`,
    hint:
      suggestion !== undefined
        ? `Forse intendevi «${suggestion}»?`
        : allowed.length > 0
          ? `Attributi ammessi: ${list(allowed)}.`
          : 'Toglilo: qui non serve alcun attributo.',
  }),
  'missing-attribute': ({ name, attribute }) => ({
    message: `A «${name}» manca l’attributo obbligatorio «${attribute}».`,
    hint: `Aggiungi ${attribute}="…".`,
  }),
  'empty-attribute': ({ name, attributes }) => ({
    message: `In «${name}» ${
      attributes.length === 1 ? 'è vuoto un attributo' : 'sono vuoti alcuni attributi'
    }: ${attributes.join(', ')}.`,
    hint: 'Scrivi il valore tra le virgolette diritte; un attributo facoltativo che non serve si toglie.',
  }),
  'component-content': ({ name, content }) => ({
    message: {
      none: `«${name}» non può contenere testo.`,
      blocks: `«${name}» è vuoto.`,
      'ordered-list': `«${name}» deve contenere un solo elenco numerato.`,
    }[content],
    hint: {
      none: `Scrivilo così: <${name} … />, e sposta il testo sotto.`,
      blocks: `Scrivi il testo tra <${name}> e </${name}>, con una riga vuota prima e una dopo.`,
      'ordered-list': `Tra <${name}> e </${name}> scrivi righe che cominciano con «1.», con una riga vuota prima e una dopo.`,
    }[content],
  }),
  'unsafe-address': ({ address, lacks }) => ({
    message: `L’indirizzo «${address}» non è ammesso.`,
    hint:
      lacks !== undefined
        ? `Scrivi «${lacks}${address}».`
        : 'Un collegamento comincia con https://, http://, mailto:, # oppure con / per una pagina di questo sito.',
  }),
  'deceptive-address': ({ address, cause }) => ({
    message: {
      letters: `L’indirizzo «${address}» ha lettere che sembrano altre: non si capisce a quale sito porta.`,
      user: `L’indirizzo «${address}» ha un nome prima della «@»: sembra un sito e porta a un altro.`,
      words: `Il testo del collegamento mostra un sito, ma «${address}» porta a un altro.`,
    }[cause],
    hint: {
      letters: 'Riscrivi a mano il nome del sito, con lettere latine.',
      user: 'Togli tutto ciò che sta tra «//» e «@», chiocciola compresa.',
      words:
        'Scrivi nel testo del collegamento il titolo della pagina, oppure lo stesso indirizzo.',
    }[cause],
  }),
  'section-off': ({ address, section, isEmpty }) => ({
    message: `La pagina «${address}» in questo sito non c’è: la sezione «${section}» ${isEmpty ? 'non ha ancora contenuti' : 'è spenta'}.`,
    hint: `Togli il collegamento, oppure scrivi «${section}: true» sotto «sections» in site.yml.`,
  }),
  'broken-link': ({ address, suggestion }) => ({
    message: `In questo sito non c’è una pagina «${address}».`,
    hint:
      suggestion === undefined
        ? 'Apri la pagina nel sito e copia il suo indirizzo, dalla prima barra dopo il nome del sito alla barra finale.'
        : `Forse intendevi «${suggestion}»?`,
  }),
  'remote-image': ({ address }) => ({
    message: `L’immagine «${address}» sta su un altro sito.`,
    hint: 'Salva l’immagine accanto al testo, se la licenza lo permette, e mostrala con <Figura file="…" alternativa="…" autore="…" licenza="…" />.',
  }),
  'markdown-image': () => ({
    message: 'Le immagini con ![…](…) non sono ammesse: mancano autore e licenza.',
    hint: 'Usa <Figura file="…" alternativa="…" autore="…" licenza="…" />.',
  }),
  'missing-image': ({ path, isOfSite }) => ({
    message: `L’immagine «${path}» non c’è.`,
    hint: isOfSite
      ? 'Metti il file accanto a site.yml o in public/, e controlla maiuscole e minuscole del nome.'
      : 'Metti il file nella stessa cartella del testo e controlla maiuscole e minuscole del nome.',
  }),
  'broken-image': ({ path, cause }) => ({
    message: {
      kind: `Il file «${path}» non è un’immagine del tipo che dice il suo nome.`,
      damaged: `L’immagine «${path}» è rovinata: comincia bene, ma non si riesce a disegnare.`,
      large: `L’immagine «${path}» è troppo grande per una pagina: al massimo 10.000 punti per lato e 20 MB.`,
    }[cause],
    hint: {
      kind: 'Salva di nuovo l’immagine in PNG, JPEG, WebP o AVIF: cambiare il nome del file non basta.',
      damaged: 'Salva di nuovo l’immagine dal programma con cui è stata fatta.',
      large: 'Riducila: bastano 2000 punti di larghezza.',
    }[cause],
  }),
  'heading-level': () => ({
    message: 'Il titolo di primo livello (#) è già quello della pagina.',
    hint: 'Comincia i titoli del testo con ##.',
  }),
  'hard-to-read': ({ index, words, opening }) => ({
    message: `Il testo è difficile da leggere (leggibilità ${index} su 100). Una frase lunga ${words} parole: «${opening}».`,
    hint: 'Spezza la frase: un’idea per frase, con parole che si usano ogni giorno.',
  }),
};
