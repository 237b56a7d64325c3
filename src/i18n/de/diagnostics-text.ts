/** What is said of the text below a sheet, in German. */
import type { Messages, TextRule } from '../../catalogue/checking/messages/messages.ts';
import { list } from './diagnostics-lists.ts';

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
  'text-too-long': ({ lines, max }) => ({
    message: `Der Text hat ${lines} Zeilen: Das Höchstmaß ist ${max}.`,
    hint: 'Behalten Sie das Wesentliche und verweisen Sie mit einem Link auf die Dokumente.',
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
  'unsafe-address': ({ address, isHost }) => ({
    message: `Die Adresse «${address}» ist nicht zulässig.`,
    hint: isHost
      ? `Schreiben Sie «https://${address}».`
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
  'broken-image': ({ path }) => ({
    message: `Die Datei «${path}» ist kein Bild der Art, die ihr Name angibt.`,
    hint: 'Speichern Sie das Bild neu als PNG, JPEG, WebP oder AVIF: Ein anderer Dateiname genügt nicht.',
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
