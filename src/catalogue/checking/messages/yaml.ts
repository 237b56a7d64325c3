/** What is wrong with the form of a sheet, in words. */
import type { YamlCause } from '../diagnostic.ts';
import type { DiagnosticText } from './messages.ts';

const italian: Record<YamlCause, DiagnosticText> = {
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

const english: Record<YamlCause, DiagnosticText> = {
  colon: {
    message: 'The text contains “: ” and is not quoted.',
    hint: 'Put the whole text in double quotes: title: "Before: after".',
  },
  key: {
    message: 'This line lacks a colon, or the text goes to a new line without quotes.',
    hint: 'Every line of the data is “name: value”; a long text needs double quotes.',
  },
  tab: {
    message: 'The line is indented with a tab.',
    hint: 'Replace it with spaces: two for each level.',
  },
  indent: {
    message: 'The indent of this line does not match the lines around it.',
    hint: 'Align it with the others of its group, with spaces.',
  },
  closing: {
    message: 'Something is not closed: quotes, a bracket or a brace.',
    hint: 'Find where the text or the list should end, and close it.',
  },
  apostrophe: {
    message: 'The text is in single quotes, and the apostrophe in it closes them.',
    hint: 'Use double quotes: title: "The neighbours\' garden".',
  },
  escape: {
    message: 'Between double quotes the backslash has a special meaning.',
    hint: 'Write it twice: “\\\\”.',
  },
  start: {
    message: 'A value cannot begin with this sign.',
    hint: 'Put the value in double quotes.',
  },
  other: {
    message: 'The data cannot be read from here.',
    hint: 'Compare it with the data of another practice: every line is “name: value”, indents are spaces.',
  },
};

const german: Record<YamlCause, DiagnosticText> = {
  colon: {
    message: 'Der Text enthält «: » und steht nicht in Anführungszeichen.',
    hint: 'Setzen Sie den ganzen Text in doppelte Anführungszeichen: title: "Vorher: nachher".',
  },
  key: {
    message:
      'In dieser Zeile fehlt der Doppelpunkt, oder der Text geht ohne Anführungszeichen in die nächste Zeile über.',
    hint: 'Jede Zeile des Datenteils ist «Name: Wert»; ein langer Text steht in doppelten Anführungszeichen.',
  },
  tab: {
    message: 'Die Einrückung ist mit einem Tabulator gemacht.',
    hint: 'Ersetzen Sie ihn durch Leerzeichen: zwei für jede Einrückung.',
  },
  indent: {
    message: 'Die Einrückung dieser Zeile entspricht nicht jener der Zeilen in der Nähe.',
    hint: 'Richten Sie die Zeile mit Leerzeichen an den anderen ihrer Gruppe aus.',
  },
  closing: {
    message:
      'Etwas ist nicht geschlossen: Anführungszeichen, eckige Klammer oder geschweifte Klammer.',
    hint: 'Suchen Sie, wo der Text oder die Liste enden soll, und schließen Sie dort.',
  },
  apostrophe: {
    message: 'Der Text steht in einfachen Anführungszeichen, und der Apostroph darin schließt sie.',
    hint: 'Verwenden Sie doppelte Anführungszeichen: title: "So geht\'s im Viertel".',
  },
  escape: {
    message:
      'Zwischen doppelten Anführungszeichen hat der umgekehrte Schrägstrich «\\» eine besondere Bedeutung.',
    hint: 'Schreiben Sie ihn zweimal: «\\\\».',
  },
  start: {
    message: 'Ein Wert kann nicht mit diesem Zeichen beginnen.',
    hint: 'Setzen Sie den Wert in doppelte Anführungszeichen.',
  },
  other: {
    message: 'Der Datenteil ist ab dieser Stelle nicht lesbar.',
    hint: 'Vergleichen Sie ihn mit dem einer anderen Praxis: Jede Zeile ist «Name: Wert», Einrückungen sind Leerzeichen.',
  },
};

export const yamlWords = { it: italian, en: english, de: german };
