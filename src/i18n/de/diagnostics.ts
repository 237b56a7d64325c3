/** What is said of the files of a catalogue: what is wrong, and what to do about it. */
import type { FormCause } from '../../catalogue/checking/rule-parameters.ts';
import type {
  DiagnosticWords,
  Messages,
  ReportWords,
} from '../../catalogue/checking/messages/messages.ts';
import { once } from '../once.ts';
import { formatNumber } from './count.ts';
import { between } from './diagnostics-between.ts';
import { named } from './diagnostics-fields.ts';
import { count, didYouMean, list } from './diagnostics-lists.ts';
import { results } from './diagnostics-results.ts';
import { text } from './diagnostics-text.ts';
import { yaml } from './diagnostics-yaml.ts';
import { language } from './language.ts';

/** How many there may be; nothing follows the number where nothing was counted. */
const bounds = (min: number | undefined, max: number | undefined, one = '', many = ''): string => {
  const counted = (n: number) => count(n, one, many).trim();
  if (min !== undefined && max !== undefined) return `${min} bis ${counted(max)}`;
  return min !== undefined ? `mindestens ${counted(min)}` : `höchstens ${counted(max ?? 0)}`;
};

const types: Record<string, string> = {
  string: 'ein Text',
  number:
    'eine Zahl: nur Ziffern, ohne Trennzeichen und Symbole, die Dezimalstellen nach einem Punkt (1500000, 979460.64)',
  int: 'eine ganze Zahl, zum Beispiel 2019',
  boolean: 'true oder false',
  array:
    'eine Liste: [erster, zweiter] in einer Zeile oder eine Zeile pro Eintrag, jede mit einem Strich',
  object: 'eine Gruppe von Feldern «Name: Wert»',
};

/** What goes into a field that is empty, where it is not said in the same way. */
const empty: Record<string, string> = {
  string: 'ein Text',
  day: 'Jahr-Monat-Tag, zum Beispiel 2019-01-23',
  month: 'das Jahr oder Jahr-Monat, zum Beispiel 2019 oder 2019-01',
  partial: 'das Jahr, Jahr-Monat oder Jahr-Monat-Tag, zum Beispiel 2019-01-23',
  term: 'einer der zulässigen Werte',
  object: 'seine Felder unter der Zeile, jedes «Name: Wert» mit zwei Leerzeichen davor',
};

/** What is to be known of the form that a value should have. */
const causes: Partial<Record<FormCause, string>> = {
  quotes: ', in Anführungszeichen',
  yes: ' (ja)',
  no: ' (nein)',
};

const precisions: Record<string, string> = {
  day: 'Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2019-01-23.',
  month: 'Schreiben Sie das Jahr oder Jahr-Monat, zum Beispiel 2019 oder 2019-01.',
  partial: 'Schreiben Sie das Jahr, Jahr-Monat oder Jahr-Monat-Tag, zum Beispiel 2019-01-23.',
};

/** «Englisch («en»)»; only the code of a language that has no name. */
const nameOfLanguage = (code: string): string => {
  const names = new Intl.DisplayNames(language.locale, { type: 'language', fallback: 'none' });
  const name = /^[a-z]{2,3}$/.test(code) ? names.of(code) : undefined;
  return name === undefined ? `«${code}»` : `${name} («${code}»)`;
};

const messages: Messages = {
  'file-name': ({ name, isReserved }) => ({
    message: isReserved
      ? `Der Name «${name}» ist reserviert: Unter Windows kann eine Datei nicht so heißen.`
      : `Der Name «${name}» kann nicht zu einer Webadresse werden.`,
    hint: 'Verwenden Sie nur Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche, zum Beispiel «gemeinschaftsgaerten.mdx».',
  }),
  'file-place': ({ expected, name, is }) => {
    if (is === 'ending') {
      return {
        message: `Der Name «${name}» endet nicht auf «.mdx».`,
        hint: 'Benennen Sie die Datei um: ein Name, dann «.mdx» und sonst nichts.',
      };
    }
    if (is === 'picture') {
      return {
        message: `«${name}» ist ein Bild einer Art, die Seiten nicht zeigen.`,
        hint: 'Speichern Sie es als PNG, JPEG, WebP oder AVIF; wird es nicht gebraucht, entfernen Sie es.',
      };
    }
    if (is === 'document') {
      return {
        message: `«${name}» ist ein Dokument: In diesem Ordner liegen nur Texte und Bilder.`,
        hint: 'Entfernen Sie es. Ist es veröffentlicht, setzen Sie im Text oder in den Quellen einen Link auf seine Adresse.',
      };
    }
    if (is === 'other') {
      return {
        message: `«${name}» ist weder ein Text noch ein Bild: Der Katalog verwendet es nicht.`,
        hint: 'Entfernen Sie es.',
      };
    }
    if (is === 'place') {
      return {
        message: 'Die Datei liegt nicht in einem Ordner des Katalogs.',
        hint: `Verschieben Sie sie im Ordner der Inhalte nach ${expected}.`,
      };
    }
    return {
      message: 'Die Datei liegt nicht in einem Ordner des Katalogs: Niemand veröffentlicht sie.',
      hint: expected?.endsWith(`/${name}`)
        ? `Meinten Sie «${expected}»? Verschieben Sie sie dorthin, im Ordner der Inhalte.`
        : expected === undefined
          ? 'Verschieben Sie sie im Ordner der Inhalte nach practices/, experiences/, needs/, news/ oder pages/. Ein Entwurf gehört nicht in den Ordner der Inhalte.'
          : `Verschieben Sie sie im Ordner der Inhalte nach ${expected}.`,
    };
  },
  'data-file-name': ({ expected, isTaken }) => ({
    message: `Niemand liest diese Datei: Der Katalog liest «${expected}»${isTaken ? '; diese gibt es schon' : ''}.`,
    hint: isTaken
      ? 'Übertragen Sie dorthin, was nötig ist, und entfernen Sie diese Datei.'
      : `Nennen Sie sie im Ordner der Inhalte «${expected}».`,
  }),
  'data-file-unread': ({ read }) => ({
    message: 'Niemand liest diese Datei.',
    hint: `Entfernen Sie sie, oder geben Sie ihr den Namen einer der Dateien, die der Katalog in diesem Ordner liest: ${read.join(', ')}.`,
  }),
  'file-encoding': () => ({
    message: 'Die Datei ist kein Text in UTF-8.',
    hint: 'Speichern Sie sie neu mit der Kodierung «UTF-8» (kein Word-Dokument und kein PDF).',
  }),
  'file-too-large': ({ size, limit }) => ({
    message: `Die Datei hat ${Math.ceil(size / 1024)} KB: Das Höchstmaß ist ${Math.floor(limit / 1024)} KB.`,
    hint: 'Kürzen Sie den Text und verweisen Sie mit einem Link auf die Dokumente.',
  }),
  'file-missing': () => ({
    message: 'Es fehlt eine Datei, die der Katalog braucht.',
    hint: 'Fügen Sie sie hinzu: Die Form ist in der README beschrieben, ein Beispiel liegt im Ordner content.',
  }),
  'not-a-file': ({ is }) => ({
    message: {
      link: 'Das ist eine Verknüpfung mit anderen Dateien des Datenträgers; Verknüpfungen wird nicht gefolgt.',
      folder: 'Das ist ein Ordner; nötig ist eine Datei.',
      file: 'Das ist eine Datei; nötig ist ein Ordner.',
      device: 'Das ist keine Datei, sondern ein Gerät oder eine Pipe des Systems.',
      unreadable:
        'Sie ist nicht lesbar: Die Berechtigung fehlt, oder der Datenträger antwortet nicht.',
    }[is],
    hint: {
      link: 'Legen Sie an ihre Stelle eine Kopie dessen, wohin sie führt: Sie würde veröffentlichen, was anderswo liegt.',
      folder: 'Verschieben Sie ihn und legen Sie die Datei an seine Stelle.',
      file: 'Verschieben Sie sie und legen Sie den Ordner an ihre Stelle.',
      device: 'Entfernen Sie es.',
      unreadable: 'Geben Sie dem, der den Befehl ausführt, die Berechtigung, sie zu lesen.',
    }[is],
  }),
  'more-problems': ({ told, more }) => ({
    message: `Diese Datei hat außer den ersten ${told} weitere Probleme: ${more}.`,
    hint: 'Beheben Sie die obigen und prüfen Sie noch einmal.',
  }),
  'public-file': ({ cause, name }) =>
    cause === 'link'
      ? {
          message:
            'Unter den Dateien, die unverändert veröffentlicht werden, ist eine Verknüpfung oder etwas anderes, das keine Datei ist.',
          hint: 'Legen Sie an ihre Stelle eine Kopie der Datei: Eine Verknüpfung könnte veröffentlichen, was anderswo auf dem Datenträger liegt.',
        }
      : {
          message: `Diese Datei würde ersetzen, was die Website schreibt: «${name}» gehört ihr.`,
          hint: 'Geben Sie der Datei oder dem Ordner, in dem sie liegt, einen anderen Namen.',
        },
  'translation-language': ({ language, allowed, original }) =>
    original
      ? {
          message: `Der Name der Datei sagt «.${language}», die Sprache, in der die Texte geschrieben sind: Sie ist keine Übersetzung.`,
          hint: original.isTaken
            ? `«${original.name}» gibt es schon: Behalten Sie nur eine der beiden, unter jenem Namen.`
            : `Entfernen Sie «.${language}» aus dem Namen: «${original.name}».`,
        }
      : {
          message:
            allowed.length === 0
              ? `Der Name der Datei sagt, dass sie eine Übersetzung ist («${language}»), aber die Website hat nur eine Sprache.`
              : `Der Name der Datei sagt, dass sie eine Übersetzung in die Sprache «${language}» ist, die die Website nicht hat.`,
          hint:
            allowed.length === 0
              ? 'Wenn sie keine Übersetzung ist, entfernen Sie den Punkt und die zwei Buchstaben aus dem Namen. Andernfalls fügen Sie die Sprache in site.yml zu «languages» hinzu.'
              : `Schreiben Sie vor «.mdx» eine der Sprachen, in die übersetzt wird: ${list(allowed)}.`,
        },
  'translation-name': ({ expected, isTaken }) => ({
    message:
      'Diese Datei sieht wie eine Übersetzung aus, aber ihr Name ist der eines eigenen Textes.',
    hint: isTaken
      ? `«${expected}» gibt es schon: Behalten Sie nur eine der beiden Übersetzungen, unter jenem Namen.`
      : `Nennen Sie sie «${expected}»: Vor der Sprache steht ein Punkt.`,
  }),
  'translation-orphan': ({ original }) => ({
    message: `Die Datei ist eine Übersetzung, aber den Text, von dem sie stammt, gibt es nicht: ${original}.`,
    hint: 'Geben Sie ihr denselben Namen wie der übersetzten Datei, im selben Ordner. Wenn jene entfernt wurde, entfernen Sie auch die Übersetzung.',
  }),
  'translation-incomplete': ({ missing, surplus, lacksBody }) => ({
    message: [
      'Die Übersetzung entspricht nicht mehr ihrem Original, und die Seite zeigt das Original.',
      missing.length > 0 ? `Es fehlen: ${list(missing.map(named))}.` : '',
      surplus.length > 0 ? `Zu viel sind: ${list(surplus.map(named))}.` : '',
      lacksBody ? 'Die Beschreibung fehlt.' : '',
    ]
      .filter(Boolean)
      .join(' '),
    hint: 'Übersetzen Sie die fehlenden Texte und entfernen Sie die überzähligen; die Einträge der Listen stehen in derselben Reihenfolge.',
  }),
  'translation-older': ({ translated, original }) => ({
    message: `Die Übersetzung ist vom ${translated}, das Original wurde am ${original} überprüft.`,
    hint: 'Vergleichen Sie sie mit dem jetzigen Text, berichtigen Sie sie bei Bedarf und schreiben Sie das heutige Datum in «translated».',
  }),
  'schema-outdated': () => ({
    message: 'Das Schema für die Editoren entspricht nicht mehr den Feldern und den Vokabularen.',
    hint: 'Führen Sie «npm run schemas» aus und fügen Sie die Dateien dem Vorschlag hinzu.',
  }),
  'no-recipient': () => ({
    message:
      'Der Katalog sagt nicht, wohin Vorschläge zu senden sind: Wer das Formular ausfüllt, kann nur die Datei herunterladen.',
    hint: 'Schreiben Sie in site.yml «repository» (jenes, das die Vorschläge annimmt) oder «contact: {email: …}», oder beides.',
  }),
  'folder-region': ({ folder, region }) => ({
    message: `Die Datei liegt im Ordner «${folder}», aber das Feld «region» sagt «${region}».`,
    hint: `Verschieben Sie die Datei in den Ordner «${region}» oder berichtigen Sie «region».`,
  }),
  'address-taken': ({ slug }) => ({
    message: `Die Website braucht die Adresse «/${slug}/»: Eine Seite kann sie nicht haben.`,
    hint: 'Geben Sie der Datei einen anderen Namen.',
  }),
  'vocabulary-address': ({ slug, language, other }) => ({
    message:
      other === undefined
        ? `Die Website braucht die Adresse «${slug}»: Ein Vokabular kann sie nicht haben.`
        : `Die Adresse «${slug}» hat schon ${other}.`,
    hint: `Schreiben Sie in «slug» neben «${language}» einen anderen Namen.`,
  }),
  'duplicate-slug': ({ slug, other }) => ({
    message: `Die Adresse «${slug}» wird bereits von ${other} verwendet.`,
    hint: 'Ändern Sie den Namen dieser Datei: Er wird zur Adresse der Seite und muss eindeutig sein.',
  }),
  'line-break': ({ field }) => ({
    message: `«${named(field)}» hat einen Zeilenumbruch: Das Feld ist eine einzige Zeile.`,
    hint: 'Schreiben Sie alles in dieselbe Zeile.',
  }),
  'hidden-character': ({ code }) =>
    code === 'U+FFFD'
      ? {
          message: 'Das Zeichen «\uFFFD» steht für einen Buchstaben, der verloren ging.',
          hint: 'Meist ist es ein Umlaut oder ein Buchstabe mit Akzent, der beim Speichern mit einer anderen Kodierung verloren ging: Schreiben Sie ihn neu.',
        }
      : {
          message: `Es gibt ein unsichtbares Zeichen (${code}), das ändern kann, was man liest.`,
          hint: 'Löschen Sie die Zeile und schreiben Sie sie von Hand neu, ohne sie einzufügen: Unsichtbare Zeichen kommen mit kopiertem Text.',
        },
  'frontmatter-missing': ({ unclosed }) => ({
    message: unclosed
      ? 'Der Datenteil am Anfang ist nicht geschlossen: Die zweite Zeile mit drei Strichen fehlt.'
      : 'Der Datenteil am Anfang der Datei fehlt.',
    hint: 'Die Datei muss mit einer Zeile aus drei Strichen (---) beginnen, dann folgen die Felder, dann wieder eine Zeile aus drei Strichen.',
  }),
  'yaml-syntax': ({ cause, found = '', write = '' }) => yaml[cause](found, write),
  'yaml-duplicate-key': ({ key }) => ({
    message: `Das Feld «${key}» ist zweimal geschrieben.`,
    hint: 'Behalten Sie nur eine der beiden Zeilen.',
  }),
  'yaml-alias': () => ({
    message: 'Die Abkürzungen von YAML (&name und *name) sind nicht zulässig.',
    hint: 'Schreiben Sie den Wert ganz aus. Wenn «&» oder «*» zum Text gehören, setzen Sie ihn in doppelte Anführungszeichen.',
  }),
  'list-marks': ({ found, write }) => ({
    message: `«${found}» beginnt nicht wie der Eintrag einer Liste.`,
    hint: `Jeder Eintrag beginnt mit einem Bindestrich und einem Leerzeichen: «${write}».`,
  }),
  'flow-comma': ({ cause, found, write }) => ({
    message: {
      comma: `Der Text «${found}» enthält ein Komma und steht nicht in Anführungszeichen: In geschweiften Klammern schneidet das Komma ihn ab.`,
      space: `In «${found}» fehlt das Leerzeichen nach dem Doppelpunkt.`,
      alone: `«${found}» hat in den geschweiften Klammern keinen Wert.`,
    }[cause],
    hint:
      write === undefined
        ? 'Schreiben Sie «Name: Wert». Wenn es zum Text davor gehört, setzen Sie den ganzen Text in doppelte Anführungszeichen.'
        : `Schreiben Sie «${write}»${cause === 'comma' ? ', in Anführungszeichen' : ''}.`,
  }),
  'unknown-key': ({ key, allowed, suggestion, inside }) => ({
    message: `Das Feld «${key}» gibt es nicht.`,
    hint:
      suggestion === undefined
        ? inside === undefined
          ? `Entfernen Sie es oder verwenden Sie eines von diesen: ${list(allowed)}.`
          : `Es ist ein Feld von «${inside}»: Schreiben Sie es unter die Zeile «${inside}:», mit zwei Leerzeichen davor.`
        : `Meinten Sie «${suggestion}»?`,
  }),
  'missing-field': ({ field, isEmpty }) => ({
    message: `Das Pflichtfeld «${named(field)}» fehlt.`,
    hint: isEmpty
      ? `Schreiben Sie den Wert hinter «${field.split('.').at(-1)}:».`
      : `Fügen Sie eine Zeile «${field.split('.').at(-1)}:» mit ihrem Wert hinzu.`,
  }),
  'missing-language': ({ field, language }) => ({
    message: `«${named(field)}» hat keinen Text in der Sprache ${nameOfLanguage(language)}, die zu den Sprachen der Website gehört.`,
    hint: `Fügen Sie neben den anderen Sprachen «${language}: …» hinzu; oder entfernen Sie «${language}» aus «languages» in site.yml.`,
  }),
  'unknown-language': ({ value, allowed, suggestion }) => ({
    message: `Das Programm hat keine Wörter der Sprache «${value}».`,
    hint:
      suggestion === undefined
        ? `Schreiben Sie in «languages» nur diese: ${list(allowed)}. Eine neue Sprache kommt in das Programm: CONTRIBUTING.md sagt, wie.`
        : `Meinten Sie «${suggestion}»?`,
  }),
  'wrong-type': ({ field, expected, instead, form, blank, cause }) => ({
    message:
      cause === 'colon'
        ? `Der Text von «${named(field)}» enthält «: » und steht nicht in Anführungszeichen.`
        : `Das Feld «${named(field)}» hat nicht die richtige Form.`,
    hint: `${
      form === undefined
        ? cause === 'colon'
          ? 'Setzen Sie den ganzen Text in doppelte Anführungszeichen'
          : `Hier gehört hin: ${types[expected] ?? expected}`
        : `Schreiben Sie «${form}»${(cause && causes[cause]) ?? ''}`
    }${instead ? `; oder das Wort «${instead}»` : ''}.${
      blank !== undefined ? ` Anstelle von «${blank}» steht, was fehlt.` : ''
    }`,
  }),
  'number-form': ({ field, value, meant, other, otherWritten, isQuoted }) => ({
    message: isQuoted
      ? `«${value}» in «${named(field)}» steht in Anführungszeichen und ist damit ein Text: Hier gehört eine Zahl hin.`
      : `«${value}» in «${named(field)}» ist nicht wie eine Zahl im Datenteil geschrieben: Der Punkt trennt die Dezimalstellen, und die Tausender werden nicht getrennt.`,
    hint:
      other === undefined
        ? `Schreiben Sie «${meant}»${isQuoted ? ', ohne Anführungszeichen' : ''}.`
        : `Schreiben Sie «${meant}»; wenn Sie hingegen ${String(other).replace('.', ',')} meinten, schreiben Sie «${otherWritten}».`,
  }),
  'unknown-term': ({ field, value, allowed, vocabulary, suggestion }) => ({
    message: `«${value}» ist kein zulässiger Wert für «${named(field)}».`,
    hint:
      didYouMean(suggestion, allowed) +
      (vocabulary
        ? ` Die vollständige Liste ist im Ordner der Inhalte, in vocabularies/${vocabulary}.yml.`
        : ''),
  }),
  'text-length': ({ field, length, min, max, expected = 'string', isRequired }) => ({
    message:
      length === 0
        ? `Das Feld «${named(field)}» ist leer.`
        : `Der Text von «${named(field)}» hat ${count(length, 'Zeichen', 'Zeichen')}; zulässig: ${bounds(min, max)}.`,
    hint:
      length === 0
        ? `Tragen Sie ein: ${empty[expected] ?? types[expected] ?? empty['string']}${isRequired ? '' : `; oder entfernen Sie ${/\]$/.test(field) ? 'den Eintrag' : 'die Zeile'}, wenn die Angabe nicht bekannt ist`}.`
        : max !== undefined && length > max
          ? `Entfernen Sie ${count(length - max, 'Zeichen', 'Zeichen')}.`
          : `Fügen Sie ${count((min ?? 0) - length, 'Zeichen', 'Zeichen')} hinzu.`,
  }),
  'list-length': ({ field, length, min, max, instead, isRequired }) => ({
    message:
      length === 0
        ? `Die Liste «${named(field)}» ist leer.`
        : `Die Liste «${named(field)}» hat ${count(length, 'Eintrag', 'Einträge')}; zulässig: ${bounds(min, max, 'Eintrag', 'Einträge')}.`,
    hint:
      length === 0
        ? instead
          ? `Fügen Sie einen Eintrag hinzu, oder schreiben Sie «${instead}», wenn die Quellen es nicht sagen.`
          : `Fügen Sie mindestens einen Eintrag hinzu${isRequired ? ': Das Feld ist Pflicht' : ', oder entfernen Sie das Feld, wenn die Angabe nicht bekannt ist'}.`
        : 'Entfernen Sie Einträge oder fügen Sie welche hinzu.',
  }),
  'number-range': ({ field, min, max }) => ({
    message: `Die Zahl in «${named(field)}» ist nicht möglich.`,
    hint:
      min === 0
        ? 'Schreiben Sie eine Zahl größer als null, nur Ziffern, ohne Trennzeichen und ohne Währungszeichen.'
        : `Schreiben Sie eine Zahl; zulässig: ${bounds(min, max)}.`,
  }),
  'invalid-format': ({ field, value, of }) => ({
    message: `«${value}» hat nicht die Form, die «${named(field)}» verlangt.`,
    hint:
      of === 'picture'
        ? 'Schreiben Sie den Namen eines Bildes, das neben dem Text liegt, ohne Leerzeichen, Umlaute und Akzente: «garten.jpg» (auch .png, .webp oder .avif).'
        : of === 'colour'
          ? 'Schreiben Sie die Farbe als Raute und sechs hexadezimale Ziffern, in Anführungszeichen: "#0b6b3a".'
          : of === 'logo'
            ? 'Schreiben Sie den Namen eines Bildes (.svg oder .png), das neben site.yml oder in public/ liegt: «logo.svg».'
            : 'Verwenden Sie für Kurznamen nur Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche.',
  }),
  'invalid-date': ({ field, value, precision, meant }) => ({
    message: `«${value}» in «${named(field)}» ist kein gültiges Datum oder nicht richtig geschrieben.`,
    hint: meant === undefined ? (precisions[precision] ?? '') : `Schreiben Sie «${meant}».`,
  }),
  'taken-field': ({ key }) => ({
    message: `Ein Feld «${key}» gibt es schon.`,
    hint: 'Geben Sie ihm einen anderen Namen: Die der Felder, Filter und Einträge des Programms sind vergeben.',
  }),
  'unknown-currency': ({ field, value, suggestion }) => ({
    message: `«${value}» in «${field}» ist kein Kode einer Währung.`,
    hint:
      suggestion === undefined
        ? 'Schreiben Sie ihren Kode aus drei Großbuchstaben nach ISO 4217, zum Beispiel EUR oder CHF.'
        : `Schreiben Sie «${suggestion}».`,
  }),
  'colour-contrast': ({ field, value, theme, contrast, nearest }) => ({
    message: `Die Farbe «${value}» in «${field}» ist im ${theme === 'light' ? 'hellen' : 'dunklen'} Design nicht lesbar: Ihr Kontrast zum Hintergrund beträgt ${formatNumber(Math.floor(contrast * 10) / 10)} zu 1, und die Regeln der Barrierefreiheit verlangen 4,5 zu 1.`,
    hint: `Wählen Sie eine ${theme === 'light' ? 'dunklere' : 'hellere'}: Die nächste lesbare ist "${nearest}".`,
  }),
  'unsafe-picture': ({ found }) => ({
    message: `Das Bild enthält «${found}»; das kann ein Programm ausführen oder etwas von einer anderen Website anfordern.`,
    hint: 'Exportieren Sie das Bild noch einmal als einfaches SVG, ohne Skripte, Ereignisse und Links; oder verwenden Sie ein PNG.',
  }),
  'unknown-time-zone': ({ field, value }) => ({
    message: `«${value}» in «${named(field)}» ist keine bekannte Zeitzone.`,
    hint: 'Schreiben Sie den Namen einer Zone aus der IANA-Datenbank, zum Beispiel Europe/Rome.',
  }),
  'invalid-address': ({ field, value, meant }) => ({
    message: `«${value}» in «${named(field)}» ist keine Webadresse.`,
    hint: meant
      ? `Schreiben Sie «${meant}».`
      : 'Kopieren Sie die ganze Adresse aus der Adresszeile des Browsers: Sie beginnt mit https:// oder http://.',
  }),
  'invalid-email': ({ field, value }) => ({
    message: `«${value}» in «${named(field)}» ist keine E-Mail-Adresse.`,
    hint: 'Schreiben Sie sie in der Form amt@koerperschaft.it.',
  }),
  ...between,
  ...results,
  ...text,
};

const together = once(() => new Intl.ListFormat('de-IT'));

const report: ReportWords = {
  error: 'Fehler',
  warning: 'Warnung',
  hint: 'Hinweis',
  remedy: 'Abhilfe',
  older:
    'Die Inhalte haben eine frühere Form und sind so in Ordnung: «npm run migrate» bringt sie in die heutige.',
  explained: (address) => `Was jedes Feld von site.yml und der Vokabulare bedeutet: ${address}`,
  allWell: (files) => `Alles in Ordnung: ${count(files, 'Datei', 'Dateien')} geprüft.`,
  summary: (told, files) => {
    const counted = [
      told.error > 0 && count(told.error, 'Fehler', 'Fehler'),
      told.warning > 0 && count(told.warning, 'Warnung', 'Warnungen'),
      told.hint > 0 && count(told.hint, 'Hinweis', 'Hinweise'),
    ];
    return `${together().format(counted.filter((part) => part !== false))} in ${count(files, 'geprüften Datei', 'geprüften Dateien')}.`;
  },
};

export const diagnostics: DiagnosticWords = { messages, named, report };
