/** What is wrong with the form of a sheet, in words. */
import type { YamlCause } from '../../catalogue/checking/diagnostic.ts';
import type { DiagnosticText } from '../../catalogue/checking/messages/messages.ts';

export const yaml: Record<YamlCause, DiagnosticText> = {
  colon: {
    message: 'Il testo contiene «: » e non è tra virgolette.',
    hint: 'Metti tutto il testo tra virgolette doppie: title: "Prima: dopo".',
  },
  key: {
    message: 'A questa riga mancano i due punti, oppure il testo va a capo senza virgolette.',
    hint: 'Ogni riga della scheda è «nome: valore»; un testo lungo va tra virgolette doppie.',
  },
  tab: {
    message: 'Il rientro è fatto con una tabulazione.',
    hint: 'Sostituiscila con spazi: due per ogni rientro.',
  },
  indent: {
    message: 'Il rientro di questa riga non corrisponde a quello delle righe vicine.',
    hint: 'Allinea la riga con le altre dello stesso gruppo, con spazi.',
  },
  closing: {
    message: 'Manca una chiusura: virgolette, parentesi quadra o parentesi graffa.',
    hint: 'Cerca dove il testo o l’elenco dovrebbe finire, e chiudilo.',
  },
  apostrophe: {
    message: 'Il testo è tra virgolette semplici, e l’apostrofo che contiene le chiude.',
    hint: 'Usa le virgolette doppie: title: "L\'orto di quartiere".',
  },
  escape: {
    message: 'Tra virgolette doppie la barra «\\» ha un significato speciale.',
    hint: 'Scrivila due volte: «\\\\».',
  },
  start: {
    message: 'Un valore non può cominciare con questo segno.',
    hint: 'Metti il valore tra virgolette doppie.',
  },
  other: {
    message: 'La scheda non si riesce a leggere da questo punto.',
    hint: 'Confrontala con la scheda di un’altra pratica: ogni riga è «nome: valore», i rientri sono spazi.',
  },
};
