/** What is said of the text below a sheet, in German. */
import type { Misreading } from '../../catalogue/checking/rule-parameters.ts';
import type { Messages, TextRule } from '../../catalogue/checking/messages/messages.ts';
import { list } from './diagnostics-lists.ts';

/** So much of what was found is enough to find it again. */
const longest = 120;
const shortened = (found: string): string => {
  const line = found.replace(/\n/g, ' ↵ ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

type Words = Partial<Record<Misreading, (found: string) => string>>;

const lostWords: Words = {
  'table-cells': (found) =>
    `Diese Zeile hat mehr Zellen als die Tabelle Spalten, und was übrig bleibt, wird nicht angezeigt: «${found}».`,
  'note-doubled': (found) =>
    `Die Anmerkung «${found}» gibt es schon: Der Text dieser zweiten wird nicht angezeigt.`,
  'link-doubled': (found) =>
    `Für «${found}» gibt es schon eine andere Adresse: Diese zweite verwendet kein Link.`,
  'note-in-link': (found) =>
    `In «${found}» steht der Verweis auf eine Anmerkung in den Worten eines Links, der dadurch zerbricht.`,
  'link-in-link': (found) =>
    `In «${found}» steht ein Link in den Worten eines anderen: Einer der beiden funktioniert nicht.`,
  'break-in-brackets': (found) =>
    `In «${found}» bricht ein umgekehrter Schrägstrich die Zeile direkt vor einer eckigen Klammer um und kann sichtbar bleiben.`,
  'note-uncalled': (found) =>
    `Auf die Anmerkung «${found}» verweist keine Stelle des Textes, und so wird sie nicht angezeigt.`,
  asterisks: (found) =>
    `Die Sternchen von «${found}» werden nicht angezeigt: Sie machen kursiv, was dazwischen steht.`,
  tildes: (found) =>
    `Die Tilden von «${found}» werden nicht angezeigt: Was dazwischen steht, erscheint durchgestrichen.`,
  'lost-letter': (found) =>
    `In «${found}» ist ein Buchstabe beim Wechsel der Kodierung verloren gegangen.`,
  'yaml-comment': (found) =>
    `«${found}» ist abgeschnitten: Was nach einem Leerzeichen und einem Rautezeichen folgt, ist ein Kommentar und geht verloren.`,
};

const misreadWords: Words = {
  'curly-quotes': (found) =>
    `Die typografischen Anführungszeichen von «${found}» werden mit dem Text veröffentlicht.`,
  'table-joined': (found) => `«${found}» wird zu einer Zeile der Tabelle darüber.`,
  'table-head': (found) =>
    `Diese Tabelle wird so angezeigt, wie sie geschrieben ist, samt den Strichen «|»: Unter «${found}» fehlt die Zeile mit Bindestrichen.`,
  'table-divider': (found) =>
    `Diese Tabelle wird so angezeigt, wie sie geschrieben ist: Die Zeile «${found}» hat nicht so viele Spalten wie die Kopfzeile.`,
  'pandoc-table': (found) =>
    `Diese Tabelle, mit Strichen und Pluszeichen gezeichnet, wird so angezeigt, wie sie geschrieben ist: «${found}».`,
  'pandoc-div': (found) => `«${found}» ist ein Zeichen von pandoc, und die Seite zeigt es an.`,
  'heading-space': (found) =>
    `«${found}» ist keine Überschrift: Nach den Rautezeichen fehlt ein Leerzeichen, und jetzt werden sie angezeigt.`,
  'empty-heading': () => 'Eine Überschrift ist leer.',
  bold: (found) =>
    `Der Fettdruck von «${found}» gelingt nicht, und die Sternchen werden angezeigt.`,
  'list-bullets': (found) =>
    `«${found}» ist keine Liste: Die Einträge stehen hintereinander, mit ihren Zeichen.`,
  'list-numbers': (found) =>
    `«${found}» ist keine nummerierte Liste: Die Einträge stehen hintereinander.`,
  plus: (found) =>
    `«${found}» wird zum Eintrag einer Liste, und das Pluszeichen wird nicht angezeigt.`,
  'cut-word': (found) => `«${found}» ist ein am Zeilenende getrenntes Wort, wie in PDF-Dateien.`,
  'note-undefined': (found) =>
    `«${found}» verweist auf eine Anmerkung, die es nicht gibt, und wird so angezeigt, wie es geschrieben ist.`,
  garbled: (found) => `«${found}» hat Buchstaben, die ein Wechsel der Kodierung verdorben hat.`,
  'link-open': (found) =>
    `«${found}» ist kein Link: Die schließende Klammer fehlt, und die Zeichen werden angezeigt.`,
  'link-reversed': (found) =>
    `«${found}» ist kein Link: Die Klammern sind vertauscht und werden angezeigt.`,
  'task-box': (found) =>
    `«${found}» ist kein Kästchen: Zwischen die Klammern gehört ein Leerzeichen.`,
  'table-tabs': (found) =>
    `«${found}» ist keine Tabelle: Durch Tabulatoren getrennte Spalten stehen hintereinander.`,
  entity: (found) =>
    `«${found}» ist nicht der Name eines Zeichens und wird angezeigt, wie es geschrieben ist.`,
  marks: (found) =>
    `«${found}» hat unsichtbare Zeichen oder verbundene Buchstaben (ﬁ), wie in PDF-Dateien: Wer das Wort sucht, findet es nicht.`,
};

const remedies: Partial<Record<Misreading, string>> = {
  'table-cells':
    'Wenn der Strich zum Text gehört, schreiben Sie «\\|»; wenn er eine weitere Spalte beginnt, fügen Sie sie auch den anderen Zeilen hinzu.',
  'table-joined': 'Lassen Sie vor dieser Zeile eine leere.',
  entity: 'Schreiben Sie das gemeinte Zeichen selbst, ohne Namen: é, €, ©.',
  'pandoc-div': 'Entfernen Sie die Zeile.',
  'empty-heading': 'Schreiben Sie die Überschrift oder entfernen Sie die Zeile.',
  'note-doubled': 'Geben Sie den zwei Anmerkungen verschiedene Namen, und verweisen Sie auf beide.',
  'link-doubled': 'Entfernen Sie eine der beiden, oder geben Sie ihnen verschiedene Namen.',
  'link-in-link': 'Lassen Sie nur einen Link stehen.',
  'note-in-link': 'Setzen Sie den Verweis hinter den Link: [die Worte](die Adresse)[^1].',
  'note-uncalled':
    'Setzen Sie den Verweis, zum Beispiel [^1], an die richtige Stelle; oder entfernen Sie die Anmerkung.',
  'note-undefined':
    'Schreiben Sie die Anmerkung am Ende des Textes in eine eigene Zeile: [^1]: der Text der Anmerkung. Oder entfernen Sie den Verweis.',
  'lost-letter': 'Schreiben Sie das Wort von Hand neu.',
  'yaml-comment':
    'Setzen Sie den Text in doppelte Anführungszeichen. Wenn es ein Kommentar ist, setzen Sie nach dem Rautezeichen ein Leerzeichen.',
};

function remedyOf(cause: Misreading, write: string | undefined): string {
  const remedy = remedies[cause];
  if (cause === 'curly-quotes' && write !== undefined) {
    return `Schreiben Sie «${shortened(write)}». Wenn es ein Zitat ist, verwenden Sie die Zeichen « ».`;
  }
  if (remedy !== undefined && (write === undefined || !write.trim() || cause === 'table-joined')) {
    return remedy;
  }
  return write === undefined
    ? 'Schreiben Sie die Stelle von Hand neu.'
    : `Schreiben Sie «${shortened(write)}»${cause === 'yaml-comment' ? ', in Anführungszeichen. Wenn es ein Kommentar ist, setzen Sie nach dem Rautezeichen ein Leerzeichen' : ''}.`;
}

export const text: Pick<Messages, TextRule> = {
  'text-empty': () => ({
    message: 'Die Seite hat keinen Text unter dem Datenteil.',
    hint: 'Beschreiben Sie in wenigen Zeilen, was getan wurde, mit den Quellen.',
  }),
  'placeholder-text': ({ text }) => ({
    message: `Im Text steht noch der Satz der Vorlage: «${text}».`,
    hint: 'Schreiben Sie an seiner Stelle die Beschreibung oder löschen Sie ihn.',
  }),
  'unread-link': ({ text }) => ({
    message: `«${text}» sollte ein Link sein, wird aber so angezeigt, wie es geschrieben ist.`,
    hint: 'Entfernen Sie die Leerzeichen aus der Adresse und lassen Sie die Klammern aneinander: [Titel](https://…).',
  }),
  'text-lost': ({ cause, found, write }) => ({
    message: lostWords[cause]?.(shortened(found)) ?? misreadWords[cause]?.(shortened(found)) ?? '',
    hint: remedyOf(cause, write),
  }),
  'text-misread': ({ cause, found, write }) => ({
    message: misreadWords[cause]?.(shortened(found)) ?? '',
    hint: remedyOf(cause, write),
  }),
  'pandoc-attributes': ({ found, write }) => ({
    message: `«${shortened(found)}» ist ein Zeichen, das pandoc aus einem Word-Dokument übrig lässt: In Texten ist es nicht zulässig.`,
    hint: write
      ? `Schreiben Sie «${shortened(write)}».`
      : 'Entfernen Sie es, einschließlich der geschweiften Klammern.',
  }),
  'embedded-image': ({ size }) => ({
    message: `Im Text selbst steckt ein Bild (etwa ${size} KB), wie Google Docs es einfügt.`,
    hint: 'Entfernen Sie es aus dem Text, mit dem «![…]», das darauf verweist. Speichern Sie das Bild als Datei neben dem Text und zeigen Sie es mit <Figura file="…" alternativa="…" autore="…" licenza="…" />.',
  }),
  'text-too-long': ({ lines, max }) => ({
    message: `Der Text hat ${lines} Zeilen: Das Höchstmaß ist ${max}.`,
    hint: 'Behalten Sie das Wesentliche und verweisen Sie mit einem Link auf die Dokumente.',
  }),
  'block-too-long': ({ count, max, sign }) => ({
    message:
      sign === undefined
        ? `Von hier bis zur nächsten leeren Zeile sind es ${count} Zeichen: Das Höchstmaß ist ${max}.`
        : `Von hier bis zur nächsten leeren Zeile steht das Zeichen «${sign}» ${count}-mal: Das Höchstmaß ist ${max}.`,
    hint: 'Teilen Sie den Absatz oder die Tabelle mit einer leeren Zeile oder verweisen Sie mit einem Link auf das Dokument.',
  }),
  'table-too-wide': ({ max }) => ({
    message: `Diese Zeile hat mehr als ${max} Striche «|»: Eine so breite Tabelle ist nicht lesbar.`,
    hint: 'Teilen Sie die Tabelle oder verweisen Sie mit einem Link auf das Dokument.',
  }),
  'body-syntax': ({ cause, detail }) => ({
    message: {
      comment: 'HTML-Kommentare (<!-- … -->) sind im Text nicht zulässig.',
      address: 'Eine Adresse zwischen «<» und «>» kann nicht gelesen werden.',
      quotes: 'Die Anführungszeichen eines Attributs sind gekrümmt (“ ”).',
      unquoted: 'Der Wert eines Attributs steht nicht in Anführungszeichen.',
      'inner-quote':
        'Im Wert eines Attributs stehen Anführungszeichen oder Apostrophe, die ihn schließen.',
      'open-quote': 'Die Anführungszeichen, die den Wert eines Attributs schließen, fehlen.',
      angle: 'Das Zeichen «<» ist an dieser Stelle nicht zu verstehen.',
      closing:
        'Ein Element ist geöffnet und nicht geschlossen, oder geschlossen und nicht geöffnet.',
      elsewhere: `«</${detail}>» steht in einer Liste, einer Anmerkung oder einem Zitat, und was es schließt, ist außerhalb geöffnet.`,
      brace: 'Eine geschweifte Klammer «{» ist geöffnet und nicht geschlossen.',
      other: `Der Text ist ab dieser Stelle nicht lesbar (${detail}).`,
    }[cause],
    hint: {
      comment: 'Entfernen Sie den Kommentar.',
      address:
        'Ein Link wird [Text](https://…) geschrieben, eine E-Mail-Adresse [name@amt.it](mailto:name@amt.it).',
      quotes:
        'Schreiben Sie sie von Hand neu, gerade: nome="Wert". Meist stammen sie aus einem Text, der aus Word kopiert wurde.',
      unquoted: `Schreiben Sie «${detail}».`,
      'inner-quote': `Schreiben Sie «${detail}».`,
      'open-quote': `Schreiben Sie «${detail}».`,
      angle:
        'Wenn es «kleiner als» bedeutet, schreiben Sie «&lt;»; ein Link wird [Text](https://…) geschrieben, eine E-Mail-Adresse [name@amt.it](mailto:name@amt.it); Attribute stehen in geraden Anführungszeichen (").',
      closing: 'Prüfen Sie, ob auf jedes <Name> sein </Name> folgt, oder schreiben Sie <Name … />.',
      elsewhere:
        'Schreiben Sie es in eine eigene Zeile, ohne Strich, Zahl oder «>» davor: so wie die Zeile, die es öffnet.',
      brace:
        'Geschweifte Klammern sind in Texten nicht nötig: Entfernen Sie sie oder schreiben Sie «\\{».',
      other: 'Vergleichen Sie die Stelle mit einer anderen Praxis des Katalogs.',
    }[cause],
  }),
  'code-import': () => ({
    message:
      'Im Text steht «import» oder «export» am Anfang einer Zeile: Das ist Code und in Texten nicht zulässig.',
    hint: 'Entfernen Sie die Zeile: Die Komponenten sind schon verfügbar. Wenn es ein Wort des Textes ist, stellen Sie es nicht an den Anfang der Zeile.',
  }),
  'code-expression': () => ({
    message: 'Geschweifte Klammern umschließen Code, der in Texten nicht zulässig ist.',
    hint: 'Entfernen Sie die Klammern. Wenn sie zum Text gehören, schreiben Sie «\\{» und «\\}».',
  }),
  'code-attribute': ({ attribute }) => ({
    message: `Das Attribut «${attribute}» enthält Code oder steht nicht in Anführungszeichen.`,
    hint: 'Schreiben Sie den Wert als Text in geraden Anführungszeichen ("): name="Wert".',
  }),
  'event-attribute': ({ attribute }) => ({
    message: `Das Attribut «${attribute}» lässt im Browser Code laufen: Es ist nicht zulässig.`,
    hint: 'Entfernen Sie es.',
  }),
  'style-attribute': () => ({
    message: 'Das Attribut «style» ist nicht zulässig: Alle Seiten sehen gleich aus.',
    hint: 'Entfernen Sie es.',
  }),
  'client-directive': ({ attribute }) => ({
    message: `Die Direktive «${attribute}» ist in Texten nicht zulässig.`,
    hint: 'Entfernen Sie sie.',
  }),
  'unknown-component': ({ name, allowed, suggestion }) => ({
    message: `Die Komponente «${name}» gibt es nicht.`,
    hint:
      suggestion === undefined
        ? `Verwenden Sie eine von diesen: ${list(allowed)}.`
        : `Meinten Sie «${suggestion}»?`,
  }),
  'forbidden-element': ({ name }) => ({
    message: `Das HTML-Element «<${name}>» ist in Texten nicht zulässig.`,
    hint: 'Verwenden Sie Markdown (Überschriften mit ##, Listen mit -, Links mit [Text](Adresse)) oder die Komponenten des Katalogs.',
  }),
  'unknown-attribute': ({ name, attribute, allowed, suggestion }) => ({
    message: `«${name}» hat kein Attribut «${attribute}».`,
    hint:
      suggestion !== undefined
        ? `Meinten Sie «${suggestion}»?`
        : allowed.length > 0
          ? `Zulässige Attribute: ${list(allowed)}.`
          : 'Entfernen Sie es: Hier ist kein Attribut nötig.',
  }),
  'missing-attribute': ({ name, attribute }) => ({
    message: `Bei «${name}» fehlt das verpflichtende Attribut «${attribute}».`,
    hint: `Fügen Sie ${attribute}="…" hinzu.`,
  }),
  'empty-attribute': ({ name, attributes }) => ({
    message: `In «${name}» ${
      attributes.length === 1 ? 'ist ein Attribut leer' : 'sind einige Attribute leer'
    }: ${attributes.join(', ')}.`,
    hint: 'Schreiben Sie den Wert zwischen die geraden Anführungszeichen; ein freiwilliges Attribut, das nicht nötig ist, wird entfernt.',
  }),
  'component-content': ({ name, content }) => ({
    message: {
      none: `«${name}» kann keinen Text enthalten.`,
      blocks: `«${name}» ist leer.`,
      'ordered-list': `«${name}» muss genau eine nummerierte Liste enthalten.`,
    }[content],
    hint: {
      none: `Schreiben Sie es so: <${name} … />, und setzen Sie den Text darunter.`,
      blocks: `Schreiben Sie den Text zwischen <${name}> und </${name}>, mit einer leeren Zeile davor und danach.`,
      'ordered-list': `Schreiben Sie zwischen <${name}> und </${name}> Zeilen, die mit «1.» beginnen, mit einer leeren Zeile davor und danach.`,
    }[content],
  }),
  'unsafe-address': ({ address, lacks }) => ({
    message: `Die Adresse «${address}» ist nicht zulässig.`,
    hint:
      lacks !== undefined
        ? `Schreiben Sie «${lacks}${address}».`
        : 'Ein Link beginnt mit https://, http://, mailto:, # oder mit / für eine Seite dieser Website.',
  }),
  'deceptive-address': ({ address, cause }) => ({
    message: {
      letters: `Die Adresse «${address}» hat Buchstaben, die wie andere aussehen: Es ist nicht zu erkennen, zu welcher Website sie führt.`,
      user: `Die Adresse «${address}» hat einen Namen vor dem «@»: Sie sieht wie eine Website aus und führt zu einer anderen.`,
      words: `Der Text des Links zeigt eine Website, aber «${address}» führt zu einer anderen.`,
    }[cause],
    hint: {
      letters: 'Schreiben Sie den Namen der Website von Hand neu, mit lateinischen Buchstaben.',
      user: 'Entfernen Sie alles zwischen «//» und «@», einschließlich des «@».',
      words: 'Schreiben Sie in den Text des Links den Titel der Seite oder genau dieselbe Adresse.',
    }[cause],
  }),
  'section-off': ({ address, section, isEmpty }) => ({
    message: `Die Seite «${address}» gibt es auf dieser Website nicht: Der Bereich «${section}» ${isEmpty ? 'hat noch keine Inhalte' : 'ist abgeschaltet'}.`,
    hint: `Entfernen Sie den Link, oder schreiben Sie «${section}: true» unter «sections» in site.yml.`,
  }),
  'broken-link': ({ address, suggestion }) => ({
    message: `Auf dieser Website gibt es keine Seite «${address}».`,
    hint:
      suggestion === undefined
        ? 'Öffnen Sie die Seite auf der Website und kopieren Sie ihre Adresse, vom ersten Schrägstrich nach dem Namen der Website bis zum letzten.'
        : `Meinten Sie «${suggestion}»?`,
  }),
  'remote-image': ({ address }) => ({
    message: `Das Bild «${address}» liegt auf einer anderen Website.`,
    hint: 'Speichern Sie das Bild neben dem Text, wenn die Lizenz es erlaubt, und zeigen Sie es mit <Figura file="…" alternativa="…" autore="…" licenza="…" />.',
  }),
  'markdown-image': () => ({
    message: 'Bilder mit ![…](…) sind nicht zulässig: Urheberangabe und Lizenz fehlen.',
    hint: 'Verwenden Sie <Figura file="…" alternativa="…" autore="…" licenza="…" />.',
  }),
  'missing-image': ({ path, isOfSite }) => ({
    message: `Das Bild «${path}» gibt es nicht.`,
    hint: isOfSite
      ? 'Legen Sie die Datei neben site.yml oder in public/ ab und prüfen Sie Groß- und Kleinschreibung des Namens.'
      : 'Legen Sie die Datei in den Ordner des Textes und prüfen Sie Groß- und Kleinschreibung ihres Namens.',
  }),
  'broken-image': ({ path, cause }) => ({
    message: {
      kind: `Die Datei «${path}» ist kein Bild der Art, die ihr Name angibt.`,
      damaged: `Das Bild «${path}» ist beschädigt: Es beginnt richtig, lässt sich aber nicht zeichnen.`,
      large: `Das Bild «${path}» ist zu groß für eine Seite: höchstens 10.000 Pixel je Seite und 20 MB.`,
    }[cause],
    hint: {
      kind: 'Speichern Sie das Bild neu als PNG, JPEG, WebP oder AVIF: Ein anderer Dateiname genügt nicht.',
      damaged: 'Speichern Sie das Bild neu aus dem Programm, mit dem es erstellt wurde.',
      large: 'Verkleinern Sie es: 2000 Pixel in der Breite genügen.',
    }[cause],
  }),
  'heading-level': () => ({
    message: 'Die Überschrift der ersten Ebene (#) ist schon der Titel der Seite.',
    hint: 'Beginnen Sie die Überschriften des Textes mit ##.',
  }),
  'hard-to-read': ({ index, words, opening }) => ({
    message: `Der Text ist schwer zu lesen (Lesbarkeit ${index} von 100). Ein Satz mit ${words} Wörtern: «${opening}».`,
    hint: 'Teilen Sie den Satz: ein Gedanke pro Satz, mit Wörtern des Alltags.',
  }),
};
