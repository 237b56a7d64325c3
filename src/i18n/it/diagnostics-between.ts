import type { BetweenRule, Messages } from '../../catalogue/checking/messages/messages.ts';
import { currencyName } from '../format/currency.ts';
import { named } from './diagnostics-fields.ts';
import { list } from './diagnostics-lists.ts';

/** What is wrong between fields, and between files. */
export const between: Pick<Messages, BetweenRule> = {
  'duplicate-item': ({ field, value }) => ({
    message: `«${value}» è ripetuto in «${named(field)}».`,
    hint: 'Tieni una sola voce.',
  }),
  'small-amount': ({ field, value, currency }) => ({
    message: `«${named(field)}» è di ${value} ${currencyName(currency, 'it', value)}: un importo così piccolo è di solito un errore di scrittura.`,
    hint: 'Il punto separa i decimali: millecinquecento si scrive 1500, non 1.500. Se l’importo è giusto, lascialo.',
  }),
  'joined-items': ({ field, value, write }) => ({
    message: `«${value}» in «${named(field)}» è una voce sola, e sembra dirne più d’una.`,
    hint: `Le voci si separano con una virgola: scrivi «${write}».`,
  }),
  'future-date': ({ field, value }) => ({
    message: `La data in «${named(field)}», ${value}, non è ancora venuta.`,
    hint: 'Qui va la data di una cosa già avvenuta: controlla l’anno, il mese e il giorno.',
  }),
  'period-order': ({ start, end }) => ({
    message: `La fine (${end}) viene prima dell’inizio (${start}).`,
    hint: 'Correggi «start» o «end»; se la fine non si conosce, togli «end».',
  }),
  'cost-order': ({ min, max }) => ({
    message: `Il minimo (${min}) è maggiore del massimo (${max}).`,
    hint: 'Scambia «min» e «max».',
  }),
  'before-published': ({ field, value, published }) => ({
    message: `Il giorno in «${named(field)}» (${value}) viene prima della pubblicazione (${published}).`,
    hint: `Correggi «${named(field)}» o «published».`,
  }),
  'stage-needs-replication': ({ stage }) => ({
    message: `Il grado «${stage}» dice che la pratica è stata replicata altrove, ma non è indicato dove.`,
    hint: 'Aggiungi almeno una voce in «replications» (region, year, source), oppure scegli un grado precedente.',
  }),
  'unknown-practice': ({ value, suggestion, isOutcome }) => ({
    message: `La pratica «${value}» non è nel catalogo.`,
    hint:
      suggestion === undefined
        ? isOutcome
          ? 'Scrivi il nome del file della pratica senza «.mdx», oppure togli «practice».'
          : 'Scrivi il nome del file della pratica senza «.mdx», oppure togli «practice» e indica la fonte in «source».'
        : `Forse intendevi «${suggestion}»?`,
  }),
  'replication-region': ({ practice, region, actual }) => ({
    message: `La replica è attribuita a «${region}», ma la pratica «${practice}» è di «${actual}».`,
    hint: `Scrivi «region: ${actual}», oppure indica un’altra pratica.`,
  }),
  'self-replication': ({ isOutcome }) => ({
    message: isOutcome
      ? 'In «practice» c’è la pratica replicata, e ci va quella che ne è nata nel tuo territorio.'
      : 'La pratica è indicata come replica di sé stessa.',
    hint: isOutcome
      ? 'Se nel catalogo non c’è una scheda di quella, togli «practice».'
      : 'Indica la pratica dell’altro territorio, oppure togli «practice».',
  }),
  'replication-cycle': ({ way }) => ({
    message: `Le repliche tornano al punto di partenza: ${way.join(' → ')}.`,
    hint: 'Una pratica non può essere nata da una che è nata da lei: togli la replica che non è avvenuta.',
  }),
  'former-slug-taken': ({ slug, other }) => ({
    message: `Il vecchio indirizzo «${slug}» è in uso: appartiene a ${other}.`,
    hint: 'Toglilo da «formerly»: un indirizzo porta a una pagina sola.',
  }),
  'tile-taken': ({ term, other }) => ({
    message: `Sulla mappa «${term}» occupa lo stesso posto di «${other}».`,
    hint: 'Cambia «row» o «column» di una delle due.',
  }),
  'form-taken': ({ form, term, other }) => ({
    message: `Nel glossario «${form}» è una forma di «${term}», ma anche di «${other}».`,
    hint: 'Toglila da una delle due voci: un testo non saprebbe quale spiegare.',
  }),
  'synonym-twice': ({ term, other }) => ({
    message: `Fra i sinonimi, «${term}» è già nel suo gruppo come «${other}».`,
    hint: 'Togline uno: per chi cerca, accenti, maiuscole e segni non contano.',
  }),
  'synonym-empty': ({ term }) => ({
    message: `Fra i sinonimi, «${term}» non ha né lettere né cifre.`,
    hint: 'Scrivi la parola che chi cerca potrebbe usare, o togli la voce.',
  }),
  'synonym-language': ({ language, languages }) => ({
    message: `I sinonimi in «${language}» non servono a nessuno: il sito non ha quella lingua.`,
    hint: `Scrivili sotto una delle lingue di site.yml: ${list(languages)}.`,
  }),
};
