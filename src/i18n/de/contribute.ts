import type { contribute as it } from '../it/contribute.ts';
import { count } from './count.ts';

/** What the form for practices says; apart, because it speaks in the browser too. */
export const contribute: typeof it = {
  title: 'Eine Praxis vorschlagen oder berichtigen',
  lead: 'Das Formular schreibt die Datei des Praxisblatts und prüft sie, während Sie es ausfüllen. Eine Registrierung ist nicht nötig: Was Sie schreiben, bleibt in Ihrem Browser, bis Sie es selbst senden.',
  noScript: 'Das Formular braucht JavaScript. Ohne JavaScript gibt es diese Möglichkeiten:',
  noScriptWays: {
    template: 'die leere Vorlage herunterladen und mit einem Texteditor ausfüllen',
    how: 'nachlesen, wie man eine Praxis vorschlägt',
  },
  noRecipient:
    'Dieser Katalog gibt noch nicht an, wohin Vorschläge zu senden sind. Sie können hier das Praxisblatt ausfüllen, prüfen und als Datei herunterladen: Bewahren Sie die Datei auf, bis die Redaktion sagt, wohin sie zu senden ist. Wenn Sie selbst die Redaktion sind: Schreiben Sie eine E-Mail-Adresse (contact) oder das Repository (repository) in site.yml, und veröffentlichen Sie die Website neu.',
  steps: 'Teile des Praxisblatts',
  part: (n, of, title) => `Teil ${n} von ${of}: ${title}`,
  story: 'Die Beschreibung',
  finish: 'Prüfen und senden',
  storyLabel: 'Text der Praxis',
  storyHelp:
    'In Markdown: ## für Überschriften, - für Listen, **fett**, [Text](Adresse) für Links. Mit den Schaltflächen fügen Sie die Komponenten ein.',
  format: 'Format des Textes',
  formats: { bold: 'Fett', heading: 'Überschrift', list: 'Liste', link: 'Link' },
  keys: { bold: 'Strg+B', heading: 'Strg+Alt+2', list: 'Strg+Umschalt+8', link: 'Strg+K' },
  samples: { bold: 'Wörter', heading: 'Überschrift', item: 'Eintrag', link: 'Text des Links' },
  repair: (write) => (write.trim() === '' ? 'Entfernen' : `Berichtigen: «${write}»`),
  repaired: 'Berichtigt.',
  insert: 'Einfügen',
  components: {
    Indicatore: 'Kennzahl',
    Citazione: 'Zitat',
    Avviso: 'Hinweis',
    Passi: 'Schritte',
    Figura: 'Bild',
    Documento: 'Dokument',
  },
  next: 'Weiter',
  previous: 'Zurück',
  required: 'verpflichtend',
  optional: 'freiwillig',
  requiredInside: 'nötig, wenn Sie diese Gruppe ausfüllen',
  example: 'Zum Beispiel:',
  choose: '— auswählen —',
  add: (what) => `Hinzufügen: ${what}`,
  remove: (what) => `Entfernen: ${what}`,
  upShort: 'Nach oben',
  downShort: 'Nach unten',
  up: (what) => `Nach oben verschieben: ${what}`,
  down: (what) => `Nach unten verschieben: ${what}`,
  removed: (what) => `${what}: entfernt.`,
  moved: (what, place, of) => `${what}: an Stelle ${place} von ${of}.`,
  declared: 'Die Quellen sagen, wer bezahlt',
  undeclared: 'Die Quellen sagen nicht, wer bezahlt',
  editorial: 'Für die Redaktion',
  fileName: 'Name der Datei',
  fileNameHelp: 'Er wird zur Adresse der Seite: Kleinbuchstaben, Ziffern und Bindestriche.',
  fileNameMissing: 'Wählen Sie einen Namen für die Datei: Aus dem Titel ließ sich keiner ableiten.',
  fileNameWrong:
    'Der Name der Datei ist nicht möglich: Verwenden Sie nur Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche, höchstens 80 Zeichen.',
  fileUnknown: 'Wohin die Datei gehört, steht fest, sobald Gebiet und Name angegeben sind.',
  characters: (n, min, max) =>
    `${count(n, 'Zeichen', 'Zeichen')}${
      min !== undefined && n < min
        ? `: mindestens ${min} sind nötig`
        : max !== undefined
          ? ` von ${max}`
          : ''
    }`,
  preview: 'Vorschau',
  previewEmpty: 'Hier erscheint die Seite.',
  previewBroken: 'Die Vorschau des Textes erscheint, sobald die Fehler behoben sind.',
  previewOld: 'Im Text ist ein Fehler: Diese Vorschau zeigt den Stand davor.',
  picture: 'Das Bild erscheint auf der veröffentlichten Seite.',
  allWell: 'Alles in Ordnung: Das Praxisblatt besteht die Prüfungen und kann gesendet werden.',
  checkTooSlow:
    'bis hierher zu lesen dauert zu lange: Kürzen Sie, was Sie zuletzt geschrieben haben',
  notYet: (n) =>
    `${count(n, 'Punkt ist', 'Punkte sind')} zu beheben, bevor das Praxisblatt gesendet werden kann:`,
  adviceTitle: 'Hinweise, die das Senden des Praxisblatts nicht verhindern:',
  advice: 'Hinweis: ',
  toMend: 'zu beheben',
  removeKey: (key) => `«${key}» entfernen`,
  unknownTerm: (term) => `«${term}» (nicht unter den Begriffen)`,
  line: (n) => `Zeile ${n} des Textes`,
  fileLine: (n) => `Zeile ${n} der Datei`,
  difference: 'Was sich gegenüber dem veröffentlichten Praxisblatt ändert',
  noDifference: 'Bisher ändert sich nichts: Die Datei ist gleich wie die veröffentlichte.',
  file: 'Die Datei',
  send: 'Den Vorschlag senden',
  propose: 'Im öffentlichen Repository vorschlagen',
  proposeHow:
    'Sie brauchen einen Zugang zum Repository. Wenn etwas einzufügen ist, sagt es das Formular vorher.',
  proposeNeedsPlace:
    'Wählen Sie zuerst das Gebiet und den Namen der Datei: Sie bestimmen, wohin im Repository das Praxisblatt gehört.',
  proposeOpened:
    'Das Repository hat sich mit der fertig geschriebenen Datei geöffnet: Bestätigen Sie dort den Vorschlag.',
  pasteTitle: 'Was im Repository zu tun ist',
  pasteCopied: 'Der Text wurde kopiert.',
  pasteByHand: 'Kopieren Sie den ganzen Text aus dem Kasten «Die Datei» weiter oben.',
  pasteNew: 'Fügen Sie ihn auf der Seite des Repository in das Feld der Datei ein (Strg+V).',
  pasteOver:
    'Auf der Seite des Repository steht der veröffentlichte Text: Löschen Sie ihn ganz (Strg+A, dann Entf) und fügen Sie an seiner Stelle den neuen ein (Strg+V).',
  pasteMoved: (folder) =>
    `Sie haben das Gebiet geändert: Verschieben Sie die Datei auf derselben Seite in den Ordner ${folder}.`,
  pasteConfirm: 'Bestätigen Sie den Vorschlag.',
  pasteOpen: 'Die Seite des Repository öffnen',
  download: 'Datei herunterladen',
  downloaded: (name) => `Heruntergeladen: ${name}.`,
  nameless: 'praxisblatt-ohne-namen',
  mail: 'Per E-Mail an die Redaktion senden',
  mailOpened: (email) =>
    `Ihr E-Mail-Programm öffnet sich mit dem Praxisblatt in der Nachricht. Wenn es sich nicht öffnet, laden Sie die Datei herunter und senden Sie sie an ${email}.`,
  mailAttach: (name, email) =>
    `Das Praxisblatt ist zu lang für die Nachricht: Die Datei ${name} wurde heruntergeladen. Hängen Sie sie an die Nachricht an, die sich öffnet. Wenn sich keine öffnet, senden Sie die Datei an ${email}.`,
  mailSubject: (title) => `Vorschlag für den Katalog: ${title}`,
  mailBody: (file) => `Guten Tag,\nhier ist das Praxisblatt ${file}:\n\n`,
  mailLong: (file) =>
    `Guten Tag,\nim Anhang finden Sie das Praxisblatt ${file} (die heruntergeladene Datei ist anzuhängen).\n`,
  noWays:
    'Die Redaktion hat noch kein öffentliches Repository und keine E-Mail-Adresse angegeben: Laden Sie die Datei herunter und bewahren Sie sie auf.',
  notReadyToKeep:
    'Im Praxisblatt ist noch etwas zu beheben. Die Datei kann trotzdem heruntergeladen werden.',
  notReady:
    'Im Praxisblatt ist noch etwas zu beheben. Sie können es trotzdem senden: Die Redaktion hilft Ihnen.',
  draftKept: (time) => `Entwurf in diesem Browser gespeichert um ${time}.`,
  draftFailed:
    'Dieser Browser kann den Entwurf nicht speichern: Laden Sie die Datei herunter, bevor Sie die Seite schließen. Wenn der Speicher voll ist, löschen Sie die Entwürfe, die Sie nicht mehr brauchen.',
  draftsFound: (n) =>
    `In diesem Browser ${n === 1 ? 'ist' : 'sind'} ${count(n, 'Entwurf', 'Entwürfe')} gespeichert`,
  draftFound: (title, time, isCorrection) =>
    [isCorrection ? `Berichtigung von «${title}»` : `«${title}»`, time].filter(Boolean).join(', '),
  draftResume: 'Am Entwurf weiterarbeiten',
  draftDrop: 'Entwurf löschen',
  draftDropSure: 'Der gespeicherte Entwurf wird gelöscht. Fortfahren?',
  resumed: (title) => `Der Entwurf «${title}» ist wieder so geöffnet, wie Sie ihn verlassen haben.`,
  publishedChanged:
    'Der Entwurf ist wieder geöffnet. Inzwischen hat sich das veröffentlichte Praxisblatt geändert: Der letzte Teil zeigt, worin sich Ihres vom jetzigen unterscheidet.',
  publishedUnreachable:
    'Das veröffentlichte Praxisblatt konnte nicht gelesen werden: Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  startAfresh: 'Ein neues Praxisblatt beginnen',
  backToPublished: 'Zurück zum veröffentlichten Praxisblatt',
  replaceUnsaved:
    'Was Sie geschrieben haben, konnte in diesem Browser nicht gespeichert werden und geht verloren. Fortfahren?',
  open: 'Eine Datei öffnen',
  opened: (name) => `Geöffnet: ${name}. Die Prüfungen sind bereits erfolgt.`,
  openedRecoded: (name) =>
    `Geöffnet: ${name}. Die Datei war nicht in UTF-8, sondern in einer Windows-Kodierung: Prüfen Sie, ob Umlaute und Akzente richtig zu lesen sind. Die Datei, die das Formular erzeugt, ist in UTF-8.`,
  openFailed:
    'Diese Datei lässt sich noch nicht im Formular öffnen. Berichtigen Sie hier ihren Text: Was nicht stimmt, steht weiter unten und im letzten Teil.',
  openAgain: 'Mit dem berichtigten Text erneut versuchen',
  readable:
    'Der Text ist jetzt lesbar: Klicken Sie auf «Mit dem berichtigten Text erneut versuchen».',
  abandon: 'Diese Datei verwerfen',
  abandoned: 'Die Datei wurde geschlossen: Ihr Text bleibt bei den Entwürfen.',
  same: (file) => `Dieses Praxisblatt ist bereits veröffentlicht (${file}): Berichtigen Sie es?`,
  sameYes: 'Ja, ich berichtige es',
  sameNo: 'Nein, es ist eine andere Praxis',
  otherName: 'Wählen Sie für eine andere Praxis im letzten Teil einen anderen Namen der Datei.',
  editing: (title) => `Sie berichtigen «${title}».`,
  notFound: (slug) => `Die Praxis «${slug}» ist nicht im Katalog: Sie können eine neue schreiben.`,
  proposed: (title) =>
    `Das ist das Praxisblatt «${title}», wie es vorgeschlagen wurde: Es ist nicht veröffentlicht, und jede Person kann es geschrieben haben. Der ganze Text steht in der Adresse, die Sie geöffnet haben: Er wurde an niemanden gesendet und bleibt nicht in diesem Browser, wenn Sie ihn nicht ändern.`,
  proposedAlone:
    'Das veröffentlichte Praxisblatt, das damit berichtigt wird, konnte von hier aus nicht gelesen werden: Der Unterschied ist nicht zu sehen.',
  proposedPage: 'Die Seite, wie sie sein wird',
  proposedProblems: 'Was zu beheben ist',
  proposedDifference: 'Was sich gegenüber dem veröffentlichten Praxisblatt ändert',
  proposedRefused: {
    long: 'Der Text in dieser Adresse ist für ein Praxisblatt zu lang und wurde nicht geöffnet. Bitten Sie die Person, die Ihnen den Link gesendet hat, um die Datei, und öffnen Sie sie mit «Eine Datei öffnen».',
    large:
      'Der Text in dieser Adresse ist entpackt größer, als ein Praxisblatt sein darf: Er wurde nicht geöffnet.',
    broken:
      'Diese Adresse enthält kein lesbares Praxisblatt: Vielleicht wurde sie nur zum Teil kopiert. Kopieren Sie sie noch einmal ganz, oder öffnen Sie die Datei mit «Eine Datei öffnen».',
    unsupported:
      'Dieser Browser kann kein Praxisblatt öffnen, das in einer Adresse steht: Aktualisieren Sie ihn, oder laden Sie die Datei des Vorschlags herunter und öffnen Sie sie mit «Eine Datei öffnen».',
  },
  untitled: 'ohne Titel',
};
