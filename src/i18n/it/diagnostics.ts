/** What is said of the files of a catalogue: what is wrong, and what to do about it. */
import type { FormCause } from '../../catalogue/checking/rule-parameters.ts';
import type {
  DiagnosticWords,
  Messages,
  ReportWords,
} from '../../catalogue/checking/messages/messages.ts';
import { once } from '../once.ts';
import { formatNumber } from './count.ts';
import { language } from './language.ts';
import { between } from './diagnostics-between.ts';
import { named } from './diagnostics-fields.ts';
import { count, didYouMean, list } from './diagnostics-lists.ts';
import { results } from './diagnostics-results.ts';
import { text } from './diagnostics-text.ts';
import { yaml } from './diagnostics-yaml.ts';

/** How many there may be; nothing follows the number where nothing was counted. */
const bounds = (min: number | undefined, max: number | undefined, one = '', many = ''): string => {
  const counted = (n: number) => count(n, one, many).trim();
  if (min !== undefined && max !== undefined) return `da ${min} a ${counted(max)}`;
  return min !== undefined ? `almeno ${counted(min)}` : `al massimo ${counted(max ?? 0)}`;
};

/** One is needed, or more are. */
const needed = (min: number | undefined, max: number | undefined): string =>
  (max ?? min) === 1 ? 'ne serve' : 'ne servono';

const types: Record<string, string> = {
  string: 'un testo',
  number:
    'un numero: solo cifre, senza puntini né simboli, i decimali dopo un punto (1500000, 979460.64)',
  int: 'un numero intero, per esempio 2019',
  boolean: 'true o false',
  array:
    'un elenco: [prima, seconda] su una riga, oppure una riga per voce, ognuna con un trattino',
  object: 'un gruppo di campi «nome: valore»',
};

/** What goes into a field that is empty, where it is not said in the same way. */
const empty: Record<string, string> = {
  string: 'un testo',
  day: 'anno-mese-giorno, per esempio 2019-01-23',
  month: 'l’anno oppure anno-mese, per esempio 2019 o 2019-01',
  partial: 'l’anno, anno-mese oppure anno-mese-giorno, per esempio 2019-01-23',
  term: 'uno dei valori ammessi',
  object: 'i suoi campi sotto la riga, ognuno «nome: valore» con due spazi davanti',
};

/** What is to be known of the form that a value should have. */
const causes: Partial<Record<FormCause, string>> = {
  quotes: ', tra virgolette',
  yes: ' (sì)',
  no: ' (no)',
};

const precisions: Record<string, string> = {
  day: 'Scrivi anno-mese-giorno, per esempio 2019-01-23.',
  month: 'Scrivi l’anno oppure anno-mese, per esempio 2019 o 2019-01.',
  partial: 'Scrivi l’anno, anno-mese oppure anno-mese-giorno, per esempio 2019-01-23.',
};

/** «inglese (en)»; il codice soltanto, dove non ha un nome. */
const nameOfLanguage = (code: string): string => {
  const names = new Intl.DisplayNames(language.locale, { type: 'language', fallback: 'none' });
  const name = /^[a-z]{2,3}$/.test(code) ? names.of(code) : undefined;
  return name === undefined ? `«${code}»` : `${name} («${code}»)`;
};

const messages: Messages = {
  'file-name': ({ name, isReserved }) => ({
    message: isReserved
      ? `Il nome «${name}» è riservato: su Windows un file non si può chiamare così.`
      : `Il nome «${name}» non può diventare un indirizzo web.`,
    hint: 'Usa solo lettere minuscole senza accento, cifre e trattini, per esempio «orti-di-quartiere.mdx».',
  }),
  'file-place': ({ expected, name, is }) => {
    if (is === 'ending') {
      return {
        message: `Il nome «${name}» non finisce in «.mdx».`,
        hint: 'Rinomina il file: un nome, poi «.mdx» e nient’altro.',
      };
    }
    if (is === 'picture') {
      return {
        message: `«${name}» è un’immagine di un tipo che le pagine non mostrano.`,
        hint: 'Salvala in PNG, JPEG, WebP o AVIF; se non serve, toglila.',
      };
    }
    if (is === 'document') {
      return {
        message: `«${name}» è un documento: in questa cartella stanno solo testi e immagini.`,
        hint: 'Toglilo. Se è pubblicato, metti nel testo o nelle fonti un collegamento al suo indirizzo.',
      };
    }
    if (is === 'other') {
      return {
        message: `«${name}» non è né un testo né un’immagine: il catalogo non lo usa.`,
        hint: 'Toglilo.',
      };
    }
    if (is === 'place') {
      return {
        message: 'Il file non si trova in una cartella del catalogo.',
        hint: `Nella cartella dei contenuti, spostalo in ${expected}.`,
      };
    }
    return {
      message: 'Il file non si trova in una cartella del catalogo: nessuno lo pubblica.',
      hint: expected?.endsWith(`/${name}`)
        ? `Forse intendevi «${expected}»? Spostalo lì, nella cartella dei contenuti.`
        : expected === undefined
          ? 'Nella cartella dei contenuti, spostalo in practices/, experiences/, needs/, news/ o pages/. Una bozza si tiene fuori dalla cartella dei contenuti.'
          : `Nella cartella dei contenuti, spostalo in ${expected}.`,
    };
  },
  'data-file-name': ({ expected, isTaken }) => ({
    message: `Nessuno legge questo file: il catalogo legge «${expected}»${isTaken ? ', che c’è già' : ''}.`,
    hint: isTaken
      ? 'Porta lì ciò che serve, e togli questo.'
      : `Nella cartella dei contenuti, chiamalo «${expected}».`,
  }),
  'data-file-unread': ({ read }) => ({
    message: 'Nessuno legge questo file.',
    hint: `Toglilo, oppure dagli il nome di uno di quelli che il catalogo legge in questa cartella: ${read.join(', ')}.`,
  }),
  'file-encoding': () => ({
    message: 'Il file non è un testo in formato UTF-8.',
    hint: 'Salvalo di nuovo scegliendo la codifica «UTF-8» (non un documento di Word o un PDF).',
  }),
  'file-too-large': ({ size, limit }) => ({
    message: `Il file è di ${Math.ceil(size / 1024)} KB: il massimo è ${Math.floor(limit / 1024)} KB.`,
    hint: 'Accorcia il testo e rimanda ai documenti con un collegamento.',
  }),
  'file-missing': () => ({
    message: 'Manca un file di cui il catalogo ha bisogno.',
    hint: 'Aggiungilo: la forma è descritta nel README, un esempio è nella cartella content.',
  }),
  'not-a-file': ({ is }) => ({
    message: {
      link: 'È un collegamento ad altri file del disco, e i collegamenti non si seguono.',
      folder: 'È una cartella, e ci vuole un file.',
      file: 'È un file, e ci vuole una cartella.',
      device: 'Non è un file, ma un dispositivo o un canale del sistema.',
      unreadable: 'Non si può leggere: manca il permesso, o il disco non risponde.',
    }[is],
    hint: {
      link: 'Metti al suo posto una copia di ciò a cui porta: pubblicherebbe ciò che sta altrove.',
      folder: 'Spostala, e metti al suo posto il file.',
      file: 'Spostalo, e metti al suo posto la cartella.',
      device: 'Toglilo.',
      unreadable: 'Dai il permesso di leggerlo a chi lancia il comando.',
    }[is],
  }),
  'more-problems': ({ told, more }) => ({
    message: `Questo file ha altri problemi, oltre ai primi ${told}: ${more}.`,
    hint: 'Correggi quelli qui sopra e controlla di nuovo.',
  }),
  'public-file': ({ cause, name }) =>
    cause === 'link'
      ? {
          message:
            'Tra i file da pubblicare come sono c’è un collegamento, o altro che non è un file.',
          hint: 'Metti al suo posto una copia del file: un collegamento potrebbe pubblicare ciò che sta altrove sul disco.',
        }
      : {
          message: `Questo file prenderebbe il posto di ciò che scrive il sito: «${name}» è suo.`,
          hint: 'Dai un altro nome al file, o alla cartella in cui sta.',
        },
  'translation-language': ({ language, allowed, original }) =>
    original
      ? {
          message: `Il nome del file dice «.${language}», la lingua in cui sono scritti i testi: non è una traduzione.`,
          hint: original.isTaken
            ? `«${original.name}» c’è già: tieni uno solo dei due, con quel nome.`
            : `Togli «.${language}» dal nome: «${original.name}».`,
        }
      : {
          message:
            allowed.length === 0
              ? `Il nome del file dice che è una traduzione («${language}»), ma il sito ha una lingua sola.`
              : `Il nome del file dice che è una traduzione in «${language}», e il sito non ha questa lingua.`,
          hint:
            allowed.length === 0
              ? 'Se non è una traduzione, togli dal nome il punto e le due lettere. Altrimenti aggiungi la lingua a «languages» in site.yml.'
              : `Prima di «.mdx» scrivi una delle lingue in cui si traduce: ${list(allowed)}.`,
        },
  'translation-name': ({ expected, isTaken }) => ({
    message: 'Questo file sembra una traduzione, ma il suo nome è quello di un testo a sé.',
    hint: isTaken
      ? `«${expected}» c’è già: tieni una sola delle due traduzioni, con quel nome.`
      : `Chiamalo «${expected}»: prima della lingua va un punto.`,
  }),
  'translation-orphan': ({ original }) => ({
    message: `È una traduzione, ma il testo da cui viene non c’è: ${original}.`,
    hint: 'Dalle lo stesso nome del file che traduce, nella stessa cartella. Se quello è stato tolto, togli anche la traduzione.',
  }),
  'translation-incomplete': ({ missing, surplus, lacksBody }) => ({
    message: [
      'La traduzione non corrisponde più al testo da cui viene, e la pagina mostra quello.',
      missing.length > 0 ? `Mancano: ${list(missing.map(named))}.` : '',
      surplus.length > 0 ? `Sono di troppo: ${list(surplus.map(named))}.` : '',
      lacksBody ? 'Manca il racconto.' : '',
    ]
      .filter(Boolean)
      .join(' '),
    hint: 'Traduci i testi che mancano e togli quelli di troppo; le voci degli elenchi stanno nello stesso ordine.',
  }),
  'translation-older': ({ translated, original }) => ({
    message: `La traduzione è del ${translated}, il testo da cui viene è stato rivisto il ${original}.`,
    hint: 'Confrontala con il testo di adesso, correggila se serve e scrivi la data di oggi in «translated».',
  }),
  'schema-outdated': () => ({
    message: 'Lo schema per gli editor non corrisponde più ai campi e ai vocabolari.',
    hint: 'Esegui «npm run schemas» e aggiungi i file alla proposta.',
  }),
  'no-recipient': () => ({
    message:
      'Il catalogo non dice dove mandare le proposte: chi compila il modulo può soltanto scaricare il file.',
    hint: 'In site.yml scrivi «repository» (l’archivio che riceve le proposte) o «contact: {email: …}», o tutti e due.',
  }),
  'folder-region': ({ folder, region }) => ({
    message: `Il file è nella cartella «${folder}», ma il campo «region» dice «${region}».`,
    hint: `Sposta il file nella cartella «${region}», oppure correggi «region».`,
  }),
  'address-taken': ({ slug }) => ({
    message: `L’indirizzo «/${slug}/» serve al sito: una pagina non lo può prendere.`,
    hint: 'Dai al file un altro nome.',
  }),
  'vocabulary-address': ({ slug, language, other }) => ({
    message:
      other === undefined
        ? `L’indirizzo «${slug}» serve al sito: un vocabolario non lo può prendere.`
        : `L’indirizzo «${slug}» è già quello di ${other}.`,
    hint: `In «slug», accanto a «${language}», scrivi un altro nome.`,
  }),
  'duplicate-slug': ({ slug, other }) => ({
    message: `L’indirizzo «${slug}» è già usato da ${other}.`,
    hint: 'Cambia il nome di questo file: diventa l’indirizzo della pagina e dev’essere unico.',
  }),
  'line-break': ({ field }) => ({
    message: `«${named(field)}» va a capo: è una riga sola.`,
    hint: 'Scrivi tutto sulla stessa riga.',
  }),
  'hidden-character': ({ code }) =>
    code === 'U+FFFD'
      ? {
          message: 'C’è il segno «\uFFFD» al posto di una lettera che è andata persa.',
          hint: 'Di solito è una lettera accentata, persa salvando il file con un’altra codifica: riscrivila.',
        }
      : {
          message: `C’è un carattere che non si vede (${code}) e che può cambiare quello che si legge.`,
          hint: 'Cancella la riga e riscrivila a mano, senza incollarla: i caratteri invisibili arrivano da un copia e incolla.',
        },
  'frontmatter-missing': ({ unclosed }) => ({
    message: unclosed
      ? 'La scheda iniziale non è chiusa: manca la seconda riga di tre trattini.'
      : 'Manca la scheda iniziale con i dati della pratica.',
    hint: 'Il file deve cominciare con una riga di tre trattini (---), poi i campi, poi un’altra riga di tre trattini.',
  }),
  'yaml-syntax': ({ cause, found = '', write = '' }) => yaml[cause](found, write),
  'yaml-duplicate-key': ({ key }) => ({
    message: `Il campo «${key}» è scritto due volte.`,
    hint: 'Tieni una sola delle due righe.',
  }),
  'yaml-alias': () => ({
    message: 'Le abbreviazioni di YAML (&nome e *nome) non sono ammesse.',
    hint: 'Scrivi il valore per intero. Se «&» o «*» fanno parte del testo, metti il testo tra virgolette doppie.',
  }),
  'list-marks': ({ found, write }) => ({
    message: `«${found}» non comincia come la voce di un elenco.`,
    hint: `Ogni voce comincia con un trattino e uno spazio: «${write}».`,
  }),
  'flow-comma': ({ cause, found, write }) => ({
    message: {
      comma: `Il testo «${found}» contiene una virgola e non è tra virgolette: tra parentesi graffe la virgola lo taglia.`,
      space: `In «${found}» manca lo spazio dopo i due punti.`,
      alone: `«${found}», tra parentesi graffe, non ha un valore.`,
    }[cause],
    hint:
      write === undefined
        ? 'Scrivi «nome: valore». Se fa parte del testo che viene prima, metti tutto il testo tra virgolette doppie.'
        : `Scrivi «${write}»${cause === 'comma' ? ', tra virgolette' : ''}.`,
  }),
  'unknown-key': ({ key, allowed, suggestion, inside }) => ({
    message: `Il campo «${key}» non esiste.`,
    hint:
      suggestion === undefined
        ? inside === undefined
          ? `Toglilo, oppure usa uno di questi: ${list(allowed)}.`
          : `È un campo di «${inside}»: scrivilo sotto la riga «${inside}:», con due spazi davanti.`
        : `Forse intendevi «${suggestion}»?`,
  }),
  'missing-field': ({ field, isEmpty }) => ({
    message: `Manca il campo obbligatorio «${named(field)}».`,
    hint: isEmpty
      ? `Scrivi il suo valore dopo «${field.split('.').at(-1)}:».`
      : `Aggiungi una riga «${field.split('.').at(-1)}:» con il suo valore.`,
  }),
  'missing-language': ({ field, language }) => ({
    message: `«${named(field)}» non ha il testo in ${nameOfLanguage(language)}, che è tra le lingue del sito.`,
    hint: `Aggiungi «${language}: …» accanto alle altre lingue; oppure togli «${language}» da «languages» in site.yml.`,
  }),
  'unknown-language': ({ value, allowed, suggestion }) => ({
    message: `Il programma non ha le parole della lingua «${value}».`,
    hint:
      suggestion === undefined
        ? `In «languages» scrivi solo queste: ${list(allowed)}. Una lingua nuova si aggiunge al programma: CONTRIBUTING.md dice come.`
        : `Forse intendevi «${suggestion}»?`,
  }),
  'wrong-type': ({ field, expected, instead, form, blank, cause }) => ({
    message:
      cause === 'colon'
        ? `Il testo di «${named(field)}» contiene «: » e non è tra virgolette.`
        : `Il campo «${named(field)}» non ha la forma giusta.`,
    hint: `${
      form === undefined
        ? cause === 'colon'
          ? 'Metti tutto il testo tra virgolette doppie'
          : `Qui ci vuole ${types[expected] ?? expected}`
        : `Scrivi «${form}»${(cause && causes[cause]) ?? ''}`
    }${instead ? `; oppure la parola «${instead}»` : ''}.${
      blank !== undefined ? ` Al posto di «${blank}» va ciò che manca.` : ''
    }`,
  }),
  'number-form': ({ field, value, meant, other, otherWritten, isQuoted }) => ({
    message: isQuoted
      ? `«${value}» in «${named(field)}» è tra virgolette, e quindi è un testo: qui ci vuole un numero.`
      : `«${value}» in «${named(field)}» non è scritto come un numero della scheda: il punto separa i decimali, e le migliaia non si separano.`,
    hint:
      other === undefined
        ? `Scrivi «${meant}»${isQuoted ? ', senza virgolette' : ''}.`
        : `Scrivi «${meant}»; se invece volevi dire ${String(other).replace('.', ',')}, scrivi «${otherWritten}».`,
  }),
  'unknown-term': ({ field, value, allowed, vocabulary, suggestion }) => ({
    message: `«${value}» non è un valore ammesso per «${named(field)}».`,
    hint:
      didYouMean(suggestion, allowed) +
      (vocabulary
        ? ` L’elenco completo è nella cartella dei contenuti, in vocabularies/${vocabulary}.yml.`
        : ''),
  }),
  'text-length': ({ field, length, min, max, expected = 'string', isRequired }) => ({
    message:
      length === 0
        ? `Il campo «${named(field)}» è vuoto.`
        : `Il testo di «${named(field)}» è di ${count(length, 'carattere', 'caratteri')}: ${needed(min, max)} ${bounds(min, max)}.`,
    hint:
      length === 0
        ? `Scrivi ${empty[expected] ?? types[expected] ?? empty['string']}${isRequired ? '' : `, oppure togli la ${/\]$/.test(field) ? 'voce' : 'riga'} se l’informazione non si conosce`}.`
        : max !== undefined && length > max
          ? `Togli ${count(length - max, 'carattere', 'caratteri')}.`
          : `Aggiungi ${count((min ?? 0) - length, 'carattere', 'caratteri')}.`,
  }),
  'list-length': ({ field, length, min, max, instead, isRequired }) => ({
    message:
      length === 0
        ? `L’elenco «${named(field)}» è vuoto.`
        : `L’elenco «${named(field)}» ha ${count(length, 'voce', 'voci')}: ${needed(min, max)} ${bounds(min, max, 'voce', 'voci')}.`,
    hint:
      length === 0
        ? instead
          ? `Aggiungi una voce, oppure scrivi «${instead}» se le fonti non lo dicono.`
          : `Aggiungi almeno una voce${isRequired ? ': il campo è obbligatorio' : ', oppure togli il campo se l’informazione non si conosce'}.`
        : 'Togli o aggiungi voci.',
  }),
  'number-range': ({ field, min, max }) => ({
    message: `Il numero in «${named(field)}» non è possibile.`,
    hint:
      min === 0
        ? 'Scrivi un numero maggiore di zero, solo cifre, senza puntini né simbolo della valuta.'
        : `Scrivi un numero ${bounds(min, max)}.`,
  }),
  'invalid-format': ({ field, value, of }) => ({
    message: `«${value}» non ha la forma richiesta da «${named(field)}».`,
    hint:
      of === 'picture'
        ? 'Scrivi il nome di un’immagine che sta accanto al testo, senza spazi né accenti: «orto.jpg» (anche .png, .webp o .avif).'
        : of === 'colour'
          ? 'Scrivi il colore come cancelletto e sei cifre esadecimali, tra virgolette: "#0b6b3a".'
          : of === 'logo'
            ? 'Scrivi il nome di un’immagine .svg o .png che sta accanto a site.yml o in public/: «logo.svg».'
            : 'Per i nomi brevi usa solo lettere minuscole senza accento, cifre e trattini.',
  }),
  'invalid-date': ({ field, value, precision, meant }) => ({
    message: `«${value}» in «${named(field)}» non è una data esistente o non è scritta nel modo giusto.`,
    hint: meant === undefined ? (precisions[precision] ?? '') : `Scrivi «${meant}».`,
  }),
  'taken-field': ({ key }) => ({
    message: `Il campo «${key}» c’è già.`,
    hint: 'Dagli un altro nome: quello di un campo, di un filtro o di una voce del programma non si può riusare.',
  }),
  'unknown-currency': ({ field, value, suggestion }) => ({
    message: `«${value}» in «${field}» non è il codice di una valuta.`,
    hint:
      suggestion === undefined
        ? 'Scrivi il codice di tre lettere maiuscole della norma ISO 4217, per esempio EUR o CHF.'
        : `Scrivi «${suggestion}».`,
  }),
  'colour-contrast': ({ field, value, theme, contrast, nearest }) => ({
    message: `Il colore «${value}» in «${field}» non si legge nel tema ${theme === 'light' ? 'chiaro' : 'scuro'}: il contrasto con lo sfondo è ${formatNumber(Math.floor(contrast * 10) / 10)} a 1, e le regole di accessibilità chiedono 4,5 a 1.`,
    hint: `Scegline uno più ${theme === 'light' ? 'scuro' : 'chiaro'}: il più vicino che si legge è "${nearest}".`,
  }),
  'unsafe-picture': ({ found }) => ({
    message: `L’immagine contiene «${found}», che può eseguire un programma o chiedere qualcosa a un altro sito.`,
    hint: 'Esporta di nuovo l’immagine come SVG semplice, senza script, eventi né collegamenti; oppure usa un PNG.',
  }),
  'unknown-time-zone': ({ field, value }) => ({
    message: `«${value}» in «${named(field)}» non è un fuso orario conosciuto.`,
    hint: 'Scrivi il nome di un fuso della base di dati IANA, per esempio Europe/Rome.',
  }),
  'invalid-address': ({ field, value, meant }) => ({
    message: `«${value}» in «${named(field)}» non è un indirizzo web.`,
    hint: meant
      ? `Scrivi «${meant}».`
      : 'Copia l’indirizzo intero dalla barra del browser: comincia con https:// oppure http://.',
  }),
  'invalid-email': ({ field, value }) => ({
    message: `«${value}» in «${named(field)}» non è un indirizzo di posta elettronica.`,
    hint: 'Scrivilo nella forma ufficio@ente.it.',
  }),
  ...between,
  ...results,
  ...text,
};

const together = once(() => new Intl.ListFormat(language.locale));

const report: ReportWords = {
  error: 'errore',
  warning: 'avviso',
  hint: 'consiglio',
  remedy: 'rimedio',
  older:
    'I contenuti sono in una forma di prima e vanno bene così: «npm run migrate» li porta a quella di oggi.',
  explained: (address) =>
    `Che cosa significa ciascun campo di site.yml e dei vocabolari: ${address}`,
  allWell: (files) => `Tutto a posto: ${count(files, 'file controllato', 'file controllati')}.`,
  summary: (told, files) => {
    const counted = [
      told.error > 0 && count(told.error, 'errore', 'errori'),
      told.warning > 0 && count(told.warning, 'avviso', 'avvisi'),
      told.hint > 0 && count(told.hint, 'consiglio', 'consigli'),
    ];
    return `${together().format(counted.filter((part) => part !== false))} in ${count(files, 'file controllato', 'file controllati')}.`;
  },
};

export const diagnostics: DiagnosticWords = { messages, named, report };
