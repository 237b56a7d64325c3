/** What is wrong with the form of a sheet, in words. */
import type { YamlCause } from '../../catalogue/checking/diagnostic.ts';
import type { DiagnosticText } from '../../catalogue/checking/messages/messages.ts';

export const yaml: Record<YamlCause, DiagnosticText> = {
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
