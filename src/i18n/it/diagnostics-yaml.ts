/** What is wrong with the form of a sheet, in words. */
import type { YamlCause } from '../../catalogue/checking/rule-parameters.ts';
import type { DiagnosticText } from '../../catalogue/checking/messages/messages.ts';

export const yaml: Record<YamlCause, (found: string, write: string) => DiagnosticText> = {
  colon: (_found, write) => ({
    message: 'Il testo contiene «: » e non è tra virgolette.',
    hint: `Metti tutto il testo tra virgolette doppie: «${write || 'title: "Prima: dopo"'}».`,
  }),
  key: () => ({
    message: 'A questa riga mancano i due punti, oppure il testo va a capo senza virgolette.',
    hint: 'Ogni riga della scheda è «nome: valore»; un testo lungo va tra virgolette doppie.',
  }),
  tab: () => ({
    message: 'Il rientro è fatto con una tabulazione.',
    hint: 'Sostituiscila con spazi: due per ogni rientro.',
  }),
  indent: (found, write) => ({
    message: 'Il rientro di questa riga non corrisponde a quello delle righe vicine.',
    hint:
      write === ''
        ? 'Allinea la riga con le altre dello stesso gruppo, con spazi.'
        : write === '0'
          ? `Togli gli spazi davanti a «${found}».`
          : `Davanti a «${found}» ci vogliono ${write} spazi, né più né meno.`,
  }),
  closing: () => ({
    message: 'Manca una chiusura: virgolette, parentesi quadra o parentesi graffa.',
    hint: 'Cerca dove il testo o l’elenco dovrebbe finire, e chiudilo.',
  }),
  apostrophe: () => ({
    message: 'Il testo è tra virgolette semplici, e l’apostrofo che contiene le chiude.',
    hint: 'Usa le virgolette doppie: title: "L\'orto di quartiere".',
  }),
  escape: () => ({
    message: 'Tra virgolette doppie la barra «\\» ha un significato speciale.',
    hint: 'Scrivila due volte: «\\\\».',
  }),
  start: (_found, write) => ({
    message: 'Un valore non può cominciare con questo segno.',
    hint:
      write === ''
        ? 'Metti il valore tra virgolette doppie.'
        : `Metti il valore tra virgolette doppie: «${write}».`,
  }),
  'no-break-space': () => ({
    message: 'C’è uno spazio unificatore (NBSP) dove serve uno spazio normale.',
    hint: 'Cancellalo e riscrivilo con la barra spaziatrice: i due spazi sembrano uguali, e il primo arriva da un copia e incolla.',
  }),
  leading: (found) => ({
    message: 'Questa riga ha spazi davanti, e le righe che seguono no.',
    hint: `Toglili: la riga comincia con «${found}».`,
  }),
  dots: () => ({
    message: 'Una riga di tre punti chiude la scheda prima della fine.',
    hint: 'Togli la riga.',
  }),
  'colon-space': (found, write) => ({
    message: `Dopo «${found}» manca uno spazio.`,
    hint: `Scrivi «${write}».`,
  }),
  equals: (found, write) => ({
    message: `In «${found}» c’è un segno di uguale al posto dei due punti.`,
    hint: `Scrivi «${write}».`,
  }),
  comment: (found, write) => ({
    message: `Da «${found}» in poi la riga è un commento: il cancelletto lo comincia, e la parentesi resta aperta.`,
    hint: `Scrivilo tra virgolette: «${write}».`,
  }),
  link: (found, write) => ({
    message: `Qui va il solo indirizzo, non un collegamento: «${found}».`,
    hint: `Scrivi «${write}».`,
  }),
  'behind-bracket': (found) => ({
    message: `Dopo la parentesi che chiude c’è ancora «${found}».`,
    hint: 'Toglilo. Se serve, scrivilo dentro le parentesi, dopo una virgola.',
  }),
  bracket: (found, write) => ({
    message: `Manca la parentesi «${found}» che chiude questa.`,
    hint: `Aggiungila: «${write}».`,
  }),
  dash: (found, write) => ({
    message: `Dopo «${found}» c’è un trattino sulla stessa riga.`,
    hint: `Vai a capo dopo «${found}», e nella riga nuova scrivi «${write}», con gli spazi davanti.`,
  }),
  'inner-quotes': (_found, write) => ({
    message: 'Nel testo ci sono virgolette doppie, e le prime che si incontrano lo chiudono.',
    hint:
      write === ''
        ? 'Nel testo usa « » al posto delle virgolette doppie, e mettilo tutto tra virgolette doppie.'
        : `Nel testo usa « »: «${write}».`,
  }),
  'behind-quotes': (found, write) => ({
    message: `Dopo le virgolette che chiudono il testo c’è ancora «${found}».`,
    hint: `Scrivi: «${write}».`,
  }),
  'quote-end': (_found, write) => ({
    message: 'Mancano le virgolette che chiudono il testo.',
    hint: `Aggiungile: «${write}».`,
  }),
  'no-name': () => ({
    message: 'Davanti ai due punti manca il nome del campo.',
    hint: 'Scrivi il nome, oppure togli la riga.',
  }),
  question: () => ({
    message: 'Il punto interrogativo all’inizio della riga ha un significato speciale.',
    hint: 'Toglilo, oppure metti il testo tra virgolette doppie.',
  }),
  other: () => ({
    message: 'La scheda non si riesce a leggere da questo punto.',
    hint: 'Confrontala con la scheda di un’altra pratica: ogni riga è «nome: valore», i rientri sono spazi.',
  }),
};
