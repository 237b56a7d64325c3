/**
 * What the form says of problems where the words for authors of files would not do: it speaks of
 * labels and boxes, and takes amounts and dates as Italians write them.
 */
import { dateIn, moneyIn, numberWrittenIn } from '../format/in-locale.ts';
import { count } from './count.ts';
import { language } from './language.ts';

const { locale } = language;

export interface InForm {
  label: string;
  /** Its own label, without those of the groups that it stands in. */
  own: string;
  /** Puts what is asked for behind those groups: in the words of the field, where it has some. */
  asking: (otherwise: string) => string;
  /** What stands in the control. */
  typed: string;
  /** A likely address behind what was typed. */
  address: string | undefined;
  kind: string | undefined;
  precision: string | undefined;
  /** The label of a term. */
  term: (id: string) => string;
}

const dates: Record<string, string> = {
  day: 'Scrivi giorno, mese e anno, per esempio 23/01/2019.',
  month: 'Qui bastano mese e anno, o l’anno soltanto: per esempio 01/2019 oppure 2019.',
  partial: 'Scrivi l’anno, mese e anno o tutta la data: per esempio 2019, 01/2019 o 23/01/2019.',
};

const amounts = 'Scrivi un numero, per esempio 1.500.000 oppure 979.460,64.';

/**
 * What each of these rules tells of a problem, as far as the form speaks of it. A dictionary imports
 * nothing of the catalogue: that the rules do tell this is checked where the words are used.
 */
interface Told {
  'missing-field': object;
  'text-length': { length: number; min: number | undefined; max: number | undefined };
  'wrong-type': { expected: string };
  'number-form': { meant: number; other: number | undefined };
  'number-range': { min: number | undefined };
  'small-amount': { value: number; currency: string };
  'invalid-date': { precision: string };
  'invalid-address': object;
  'unknown-term': { value: string; suggestion: string | undefined };
  'unknown-key': { key: string };
  'duplicate-slug': { slug: string; other: string };
  'period-order': { start: string; end: string };
  'cost-order': { min: number; max: number; currency: string };
  'stage-needs-replication': { stage: string };
  'unknown-practice': { value: string; suggestion: string | undefined };
  'replication-region': { practice: string; region: string; actual: string };
  'self-replication': object;
  'own-territory': { region: string };
}

type Words = { [Rule in keyof Told]: (told: Told[Rule], more: InForm) => string | undefined };

/** Nothing where the words for files will do. */
export const inForm: Words = {
  'missing-field': (_, { label, own, asking, kind }) =>
    label === ''
      ? undefined
      : asking(kind?.startsWith('term') ? `Scegli «${own}»` : `Compila «${own}»`),
  'text-length': ({ length, min, max }, { label }) =>
    label === '' || length === 0
      ? undefined
      : max !== undefined && length > max
        ? `Accorcia «${label}» di ${count(length - max, 'carattere', 'caratteri')}: ora sono ${length}, al massimo ${max}.`
        : `Scrivi ancora ${count((min ?? 0) - length, 'carattere', 'caratteri')} in «${label}»: ne servono almeno ${min}.`,
  'wrong-type': ({ expected }, { label, typed, kind }) =>
    kind === 'number'
      ? expected === 'int'
        ? `«${typed}» in «${label}» non è un numero intero. Scrivi solo cifre, per esempio 2019.`
        : `«${typed}» in «${label}» non è un numero. ${amounts}`
      : `Quello che il file dice di «${label}» (${typed}) non ha la forma che ci vuole qui: toglilo e riscrivilo nel modulo.`,
  'number-form': ({ meant, other }, { label, typed }) =>
    label === ''
      ? undefined
      : `«${typed}» in «${label}» si può capire male. Riscrivi il numero: ${[meant, other]
          .filter((one) => one !== undefined)
          .map((one) => numberWrittenIn(locale, one))
          .join(' oppure ')}.`,
  'number-range': ({ min }, { label }) =>
    min === 0 ? `Il numero in «${label}» dev’essere maggiore di zero. ${amounts}` : undefined,
  'small-amount': ({ value, currency }, { label }) =>
    `«${label}» è di ${moneyIn(locale, value, currency)}: un importo così piccolo è di solito un errore di scrittura. Se è giusto, lascialo.`,
  'invalid-date': ({ precision }, { label, typed, precision: own }) =>
    label === ''
      ? undefined
      : precision === 'month' && /^\d{4}-\d{2}-\d{2}$/.test(typed)
        ? `«${typed}» in «${label}» ha anche il giorno. ${dates['month']}`
        : `«${typed}» in «${label}» non è una data esistente o non è scritta nel modo giusto. ${dates[own ?? precision] ?? ''}`,
  'invalid-address': (_, { label, typed, address }) =>
    address === undefined || label === ''
      ? undefined
      : `«${typed}» in «${label}» non è un indirizzo intero: scrivi «${address}».`,
  'unknown-term': ({ value, suggestion }, { label, term }) =>
    label === ''
      ? undefined
      : `«${value}» non è tra le voci di «${label}»: ${
          suggestion === undefined
            ? 'toglilo e scegli una delle voci del modulo.'
            : `forse è «${term(suggestion)}»? Toglilo e scegli quella voce.`
        }`,
  'unknown-key': ({ key }, { typed }) =>
    `Il modulo non ha un campo «${key}» (nel file: ${typed}). Se serve, riscrivilo nel campo giusto; poi toglilo.`,
  'duplicate-slug': ({ slug, other }) =>
    `L’indirizzo «${slug}» è già usato da ${other}. Se stai correggendo quella scheda, aprila con «Migliora questa pagina»; se è un’altra pratica, scegli un altro nome.`,
  'period-order': ({ start, end }) =>
    `La fine (${dateIn(locale, end)}) viene prima dell’inizio (${dateIn(locale, start)}). Correggi una delle due; se la fine non si conosce, lasciala vuota.`,
  'cost-order': ({ min, max, currency }) =>
    `Il costo minimo (${moneyIn(locale, min, currency)}) è maggiore del massimo (${moneyIn(locale, max, currency)}). Scambiali.`,
  'stage-needs-replication': ({ stage }, { term }) =>
    `«${term(stage)}» vuol dire che la pratica è stata replicata altrove, ma non è indicato dove. Aggiungi almeno una replica nella parte «Si può replicare?», oppure scegli un grado precedente.`,
  'unknown-practice': ({ value, suggestion }) =>
    `La pratica «${value}» non è nel catalogo. ${
      suggestion === undefined
        ? 'Scrivi l’ultima parte dell’indirizzo della sua pagina, oppure lascia vuoto e indica la fonte.'
        : `Forse intendevi «${suggestion}»?`
    }`,
  'replication-region': ({ practice, region, actual }, { term }) =>
    `La replica è attribuita a «${term(region)}», ma la pratica «${practice}» è di «${term(actual)}». Cambia il territorio, oppure indica un’altra pratica.`,
  'own-territory': ({ region }, { term }) =>
    `Il territorio «${term(region)}» è quello della pratica: qui scrive chi l’ha replicata altrove. Scegli un altro territorio.`,
  'self-replication': () =>
    'La pratica è indicata come replica di sé stessa. Indica la pratica dell’altro territorio, oppure lascia vuoto.',
};
