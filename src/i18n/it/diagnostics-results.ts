/** What is wrong with results, codes and endings. */
import type { Messages, ResultRule } from '../../catalogue/checking/messages/messages.ts';
import { list } from './diagnostics-lists.ts';

const codes = {
  cup: {
    name: 'CUP',
    form: 'Un CUP ha 15 segni: una lettera, due cifre, una lettera e undici cifre (J31B19000340001). Ricopialo dall’atto, oppure togli la riga.',
  },
  ipa: {
    name: 'IPA',
    form: 'Cerca l’ente su indicepa.gov.it e ricopia il suo codice, per esempio c_h501 o r_lazio; oppure togli la riga.',
  },
  esf: {
    name: 'di un indicatore comune FSE+',
    form: 'Gli indicatori comuni vanno da EECO01 a EECO19 e da EECR01 a EECR06; se il risultato non è uno di questi, togli la riga.',
  },
};

export const results: Pick<Messages, ResultRule> = {
  'invalid-code': ({ field, value, code }) => ({
    message: `«${value}» in «${field}» non può essere un codice ${codes[code].name}.`,
    hint: codes[code].form,
  }),
  'ambiguous-source': ({ value }) => ({
    message: `Due fonti di questa scheda si chiamano «${value}»: non si capisce da quale venga il risultato.`,
    hint: 'In «sources» dai a ognuna il suo titolo, per esempio con il nome dell’editore o la data, e scrivilo uguale qui.',
  }),
  'unknown-source': ({ value, suggestion }) => ({
    message: `«${value}» non è il titolo di una fonte di questa scheda.`,
    hint:
      suggestion === undefined
        ? 'Scrivi il titolo come sta in «sources»; se la fonte manca, aggiungila lì.'
        : `Forse intendevi «${suggestion}»? Se è un’altra fonte, aggiungila in «sources».`,
  }),
  'baseline-order': ({ date, baseline }) => ({
    message: `Il valore di partenza (${baseline}) è di dopo quello misurato (${date}).`,
    hint: 'In «baseline» va il numero di prima: correggi una delle due date, o scambia i valori.',
  }),
  'ending-missing': ({ status }) => ({
    message: `Lo stato «${status}» dice che la pratica si è fermata, ma non perché.`,
    hint: 'Aggiungi «ending» con «reason» (che cosa è successo) e, se si sa, «lesson» (che cosa si è imparato).',
  }),
  'unknown-result': ({ name, allowed, suggestion }) => ({
    message: `<Indicatore> nomina un risultato che la scheda non ha: «${name}».`,
    hint:
      suggestion !== undefined
        ? `Forse intendevi «${suggestion}»?`
        : allowed.length > 0
          ? `Scrivi uno di questi nomi: ${list(allowed)}; oppure aggiungi valore, data e fonte.`
          : 'Aggiungi il risultato in «results», oppure scrivi qui anche valore, data e fonte.',
  }),
  'unknown-result-date': ({ name, date, allowed }) => ({
    message: `<Indicatore> chiede «${name}» del ${date}, e la scheda non ha quella misura.`,
    hint: `Scrivi una delle date della scheda: ${list(allowed)}; senza data si mostra l’ultima.`,
  }),
  'experience-practice': ({ practice, suggestion }) => ({
    message: `L’esperienza è di una pratica che il catalogo non ha: «${practice}».`,
    hint:
      suggestion === undefined
        ? 'La cartella ha il nome del file della pratica, senza «.mdx»: correggilo.'
        : `Forse intendevi «${suggestion}»? Sposta il file in quella cartella.`,
  }),
  'experience-file': ({ expected }) => ({
    message: 'Il nome del file non dice il territorio e l’anno che dice la scheda.',
    hint: `Chiamalo «${expected}», oppure correggi «region» o «period».`,
  }),
  'own-territory': ({ region }) => ({
    message: `L’esperienza è dello stesso territorio della pratica: «${region}».`,
    hint: 'Qui scrive chi l’ha replicata altrove. Ciò che succede nel suo territorio va nella scheda della pratica.',
  }),
  'duplicate-experience': ({ other }) => ({
    message: `Di questo territorio e di questo anno c’è già un’esperienza: ${other}.`,
    hint: 'Tienine una sola, con ciò che dicono tutte e due; oppure correggi l’anno di inizio.',
  }),
  'replication-told': ({ other }) => ({
    message: `Di questa replica ha già scritto chi l’ha fatta: ${other}.`,
    hint: 'Toglila da qui: elenco delle repliche, pagina, piano e dati la prendono da quel racconto.',
  }),
};
