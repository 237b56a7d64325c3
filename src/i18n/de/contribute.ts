import type { contribute as it } from '../it/contribute.ts';
import { count } from './count.ts';

/** What the form for practices says; apart, because it speaks in the browser too. */
export const contribute: typeof it = {
  part: (n, of, title) => `Teil ${n} von ${of}: ${title}`,
  samples: { bold: 'Wörter', heading: 'Überschrift', item: 'Eintrag', link: 'Text des Links' },
  repair: (write) => (write.trim() === '' ? 'Entfernen' : `Berichtigen: «${write}»`),
  repaired: 'Berichtigt.',
  remove: (what) => `Entfernen: ${what}`,
  up: (what) => `Nach oben verschieben: ${what}`,
  down: (what) => `Nach unten verschieben: ${what}`,
  removed: (what) => `${what}: entfernt.`,
  moved: (what, place, of) => `${what}: an Stelle ${place} von ${of}.`,
  fileNameMissing: 'Wählen Sie einen Namen für die Datei: Aus dem Titel ließ sich keiner ableiten.',
  fileNameWrong:
    'Der Name der Datei ist nicht möglich: Verwenden Sie nur Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche, höchstens 80 Zeichen.',
  characters: (n, min, max) =>
    `${count(n, 'Zeichen', 'Zeichen')}${
      min !== undefined && n < min
        ? `: mindestens ${min} sind nötig`
        : max !== undefined
          ? ` von ${max}`
          : ''
    }`,
  previewBroken: 'Die Vorschau des Textes erscheint, sobald die Fehler behoben sind.',
  previewOld: 'Im Text ist ein Fehler: Diese Vorschau zeigt den Stand davor.',
  picture: 'Das Bild erscheint auf der veröffentlichten Seite.',
  allWell: 'Alles in Ordnung: Das Praxisblatt besteht die Prüfungen und kann gesendet werden.',
  checkTooSlow:
    'bis hierher zu lesen dauert zu lange: Kürzen Sie, was Sie zuletzt geschrieben haben',
  notYet: (missing, wrong) => {
    const lacks =
      missing === 1 ? 'Es fehlt 1 Angabe' : missing > 0 ? `Es fehlen ${missing} Angaben` : '';
    const errs = wrong > 0 ? `${wrong} zu berichtigen` : '';
    if (lacks === '') return wrong === 1 ? 'Es gibt 1 Fehler.' : `Es gibt ${wrong} Fehler.`;
    return errs === '' ? `${lacks}.` : `${lacks}, ${errs}.`;
  },
  advice: 'Hinweis: ',
  toMend: 'zu beheben',
  removeKey: (key) => `«${key}» entfernen`,
  unknownTerm: (term) => `«${term}» (nicht unter den Begriffen)`,
  line: (n) => `Zeile ${n} des Textes`,
  fileLine: (n) => `Zeile ${n} der Datei`,
  noDifference: 'Bisher ändert sich nichts: Die Datei ist gleich wie die veröffentlichte.',
  proposeNeedsPlace:
    'Wählen Sie zuerst das Gebiet und den Namen der Datei: Sie bestimmen, wohin im Repository das Praxisblatt gehört.',
  proposeOpened:
    'Das Repository hat sich mit der fertig geschriebenen Datei geöffnet: Bestätigen Sie dort den Vorschlag.',
  pasteCopied: 'Der Text wurde kopiert.',
  pasteByHand: 'Kopieren Sie den ganzen Text aus dem Kasten «Die Datei» weiter oben.',
  pasteNew: 'Fügen Sie ihn auf der Seite des Repository in das Feld der Datei ein (Strg+V).',
  pasteOver:
    'Auf der Seite des Repository steht der veröffentlichte Text: Löschen Sie ihn ganz (Strg+A, dann Entf) und fügen Sie an seiner Stelle den neuen ein (Strg+V).',
  pasteMoved: (folder) =>
    `Sie haben das Gebiet geändert: Verschieben Sie die Datei auf derselben Seite in den Ordner ${folder}.`,
  pasteConfirm: 'Bestätigen Sie den Vorschlag.',
  pasteOpen: 'Die Seite des Repository öffnen',
  downloaded: (name) => `Heruntergeladen: ${name}.`,
  nameless: 'praxisblatt-ohne-namen',
  mailOpened: (email) =>
    `Ihr E-Mail-Programm öffnet sich mit dem Praxisblatt in der Nachricht. Wenn es sich nicht öffnet, laden Sie die Datei herunter und senden Sie sie an ${email}.`,
  mailAttach: (name, email) =>
    `Das Praxisblatt ist zu lang für die Nachricht: Die Datei ${name} wurde heruntergeladen. Hängen Sie sie an die Nachricht an, die sich öffnet. Wenn sich keine öffnet, senden Sie die Datei an ${email}.`,
  mailSubject: (title) => `Vorschlag für den Katalog: ${title}`,
  mailBody: (file) => `Guten Tag,\nhier ist das Praxisblatt ${file}:\n\n`,
  mailLong: (file) =>
    `Guten Tag,\nim Anhang finden Sie das Praxisblatt ${file} (die heruntergeladene Datei ist anzuhängen).\n`,
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
  replaceUnsaved:
    'Was Sie geschrieben haben, konnte in diesem Browser nicht gespeichert werden und geht verloren. Fortfahren?',
  opened: (name) => `Geöffnet: ${name}. Die Prüfungen sind bereits erfolgt.`,
  openedRecoded: (name) =>
    `Geöffnet: ${name}. Die Datei war nicht in UTF-8, sondern in einer Windows-Kodierung: Prüfen Sie, ob Umlaute und Akzente richtig zu lesen sind. Die Datei, die das Formular erzeugt, ist in UTF-8.`,
  openFailed:
    'Diese Datei lässt sich noch nicht im Formular öffnen. Berichtigen Sie hier ihren Text: Was nicht stimmt, steht weiter unten und im letzten Teil.',
  readable:
    'Der Text ist jetzt lesbar: Klicken Sie auf «Mit dem berichtigten Text erneut versuchen».',
  abandoned: 'Die Datei wurde geschlossen: Ihr Text bleibt bei den Entwürfen.',
  same: (file) => `Dieses Praxisblatt ist bereits veröffentlicht (${file}): Berichtigen Sie es?`,
  otherName: 'Wählen Sie für eine andere Praxis im letzten Teil einen anderen Namen der Datei.',
  editing: (title) => `Sie berichtigen «${title}».`,
  notFound: (slug) => `Die Praxis «${slug}» ist nicht im Katalog: Sie können eine neue schreiben.`,
  proposed: (title) =>
    `Das ist das Praxisblatt «${title}», wie es vorgeschlagen wurde: Es ist nicht veröffentlicht, und jede Person kann es geschrieben haben. Der ganze Text steht in der Adresse, die Sie geöffnet haben: Er wurde an niemanden gesendet und bleibt nicht in diesem Browser, wenn Sie ihn nicht ändern.`,
  proposedAlone:
    'Das veröffentlichte Praxisblatt, das damit berichtigt wird, konnte von hier aus nicht gelesen werden: Der Unterschied ist nicht zu sehen.',
  proposedRefused: {
    long: 'Der Text in dieser Adresse ist für ein Praxisblatt zu lang und wurde nicht geöffnet. Bitten Sie die Person, die Ihnen den Link gesendet hat, um die Datei, und öffnen Sie sie mit «Einen gespeicherten Entwurf öffnen».',
    large:
      'Der Text in dieser Adresse ist entpackt größer, als ein Praxisblatt sein darf: Er wurde nicht geöffnet.',
    broken:
      'Diese Adresse enthält kein lesbares Praxisblatt: Vielleicht wurde sie nur zum Teil kopiert. Kopieren Sie sie noch einmal ganz, oder öffnen Sie die Datei mit «Einen gespeicherten Entwurf öffnen».',
    unsupported:
      'Dieser Browser kann kein Praxisblatt öffnen, das in einer Adresse steht: Aktualisieren Sie ihn, oder laden Sie die Datei des Vorschlags herunter und öffnen Sie sie mit «Einen gespeicherten Entwurf öffnen».',
  },
  untitled: 'ohne Titel',
};
