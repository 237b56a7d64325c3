/** What is wrong with the form of a sheet, in words. */
import type { YamlCause } from '../../catalogue/checking/rule-parameters.ts';
import type { DiagnosticText } from '../../catalogue/checking/messages/messages.ts';

export const yaml: Record<YamlCause, (found: string, write: string) => DiagnosticText> = {
  colon: (_found, write) => ({
    message: 'Der Text enthält «: » und steht nicht in Anführungszeichen.',
    hint: `Setzen Sie den ganzen Text in doppelte Anführungszeichen: «${write || 'title: "Vorher: nachher"'}».`,
  }),
  key: () => ({
    message:
      'In dieser Zeile fehlt der Doppelpunkt, oder der Text geht ohne Anführungszeichen in die nächste Zeile über.',
    hint: 'Jede Zeile des Datenteils ist «Name: Wert»; ein langer Text steht in doppelten Anführungszeichen.',
  }),
  tab: () => ({
    message: 'Die Einrückung ist mit einem Tabulator gemacht.',
    hint: 'Ersetzen Sie ihn durch Leerzeichen: zwei für jede Einrückung.',
  }),
  indent: (found, write) => ({
    message: 'Die Einrückung dieser Zeile entspricht nicht jener der Zeilen in der Nähe.',
    hint:
      write === ''
        ? 'Richten Sie die Zeile mit Leerzeichen an den anderen ihrer Gruppe aus.'
        : write === '0'
          ? `Entfernen Sie die Leerzeichen vor «${found}».`
          : `Vor «${found}» gehören genau ${write} Leerzeichen.`,
  }),
  closing: () => ({
    message:
      'Etwas ist nicht geschlossen: Anführungszeichen, eckige Klammer oder geschweifte Klammer.',
    hint: 'Suchen Sie, wo der Text oder die Liste enden soll, und schließen Sie dort.',
  }),
  apostrophe: () => ({
    message: 'Der Text steht in einfachen Anführungszeichen, und der Apostroph darin schließt sie.',
    hint: 'Verwenden Sie doppelte Anführungszeichen: title: "So geht\'s im Viertel".',
  }),
  escape: () => ({
    message:
      'Zwischen doppelten Anführungszeichen hat der umgekehrte Schrägstrich «\\» eine besondere Bedeutung.',
    hint: 'Schreiben Sie ihn zweimal: «\\\\».',
  }),
  start: (_found, write) => ({
    message: 'Ein Wert kann nicht mit diesem Zeichen beginnen.',
    hint:
      write === ''
        ? 'Setzen Sie den Wert in doppelte Anführungszeichen.'
        : `Setzen Sie den Wert in doppelte Anführungszeichen: «${write}».`,
  }),
  'no-break-space': () => ({
    message: 'Hier steht ein geschütztes Leerzeichen (NBSP) statt eines gewöhnlichen.',
    hint: 'Löschen Sie es und tippen Sie es mit der Leertaste neu: Beide sehen gleich aus, und das erste kommt vom Kopieren und Einfügen.',
  }),
  leading: (found) => ({
    message: 'Diese Zeile beginnt mit Leerzeichen, und die folgenden Zeilen nicht.',
    hint: `Entfernen Sie sie: Die Zeile beginnt mit «${found}».`,
  }),
  dots: () => ({
    message: 'Eine Zeile aus drei Punkten beendet den Datenteil zu früh.',
    hint: 'Entfernen Sie die Zeile.',
  }),
  'colon-space': (found, write) => ({
    message: `Nach «${found}» fehlt ein Leerzeichen.`,
    hint: `Schreiben Sie «${write}».`,
  }),
  equals: (found, write) => ({
    message: `In «${found}» steht ein Gleichheitszeichen statt des Doppelpunkts.`,
    hint: `Schreiben Sie «${write}».`,
  }),
  comment: (found, write) => ({
    message: `Ab «${found}» ist die Zeile ein Kommentar: Die Raute leitet ihn ein, und die Klammer bleibt offen.`,
    hint: `Setzen Sie es in Anführungszeichen: «${write}».`,
  }),
  link: (found, write) => ({
    message: `Hierher gehört nur die Adresse, kein Link: «${found}».`,
    hint: `Schreiben Sie «${write}».`,
  }),
  'behind-bracket': (found) => ({
    message: `Nach der schließenden Klammer steht noch «${found}».`,
    hint: 'Entfernen Sie es. Wird es gebraucht, schreiben Sie es nach einem Komma in die Klammern.',
  }),
  bracket: (found, write) => ({
    message: `Die Klammer «${found}», die diese schließt, fehlt.`,
    hint: `Fügen Sie sie hinzu: «${write}».`,
  }),
  dash: (found, write) => ({
    message: `Nach «${found}» steht ein Strich in derselben Zeile.`,
    hint: `Beginnen Sie nach «${found}» eine neue Zeile und schreiben Sie dort «${write}», mit den Leerzeichen davor.`,
  }),
  'inner-quotes': (_found, write) => ({
    message: 'Im Text stehen doppelte Anführungszeichen, und das erste davon schließt ihn.',
    hint:
      write === ''
        ? 'Verwenden Sie im Text « » statt der doppelten Anführungszeichen und setzen Sie den ganzen Text in doppelte Anführungszeichen.'
        : `Verwenden Sie im Text « »: «${write}».`,
  }),
  'behind-quotes': (found, write) => ({
    message: `Nach den Anführungszeichen, die den Text schließen, steht noch «${found}».`,
    hint: `Schreiben Sie: «${write}».`,
  }),
  'quote-end': (_found, write) => ({
    message: 'Die Anführungszeichen, die den Text schließen, fehlen.',
    hint: `Fügen Sie sie hinzu: «${write}».`,
  }),
  'no-name': () => ({
    message: 'Vor dem Doppelpunkt fehlt der Name des Feldes.',
    hint: 'Schreiben Sie den Namen, oder löschen Sie die Zeile.',
  }),
  question: () => ({
    message: 'Das Fragezeichen am Anfang der Zeile hat eine besondere Bedeutung.',
    hint: 'Löschen Sie es, oder setzen Sie den Text in doppelte Anführungszeichen.',
  }),
  other: () => ({
    message: 'Der Datenteil ist ab dieser Stelle nicht lesbar.',
    hint: 'Vergleichen Sie ihn mit dem einer anderen Praxis: Jede Zeile ist «Name: Wert», Einrückungen sind Leerzeichen.',
  }),
};
