import type { siteFields as it } from '../it/site-fields.ts';

/** What the settings of a catalogue, `site.yml`, say of themselves to who writes them. */
export const siteFields: typeof it = {
  'site.name': {
    label: 'Name des Katalogs',
    help: 'Wie er über jeder Seite und in Suchmaschinen steht.',
  },
  'site.short_name': {
    label: 'Kurzer Name',
    help: 'Wo wenig Platz ist, zum Beispiel unter einem Symbol: höchstens 16 Zeichen.',
  },
  'site.owner': {
    label: 'Wem er gehört',
    help: 'Die Einrichtung, der der Katalog gehört; sie steht über seinem Namen.',
  },
  'site.claim': {
    label: 'Was er ist',
    help: 'Der Katalog in einem Satz, auf der Startseite und für Suchmaschinen.',
  },
  'site.url': {
    label: 'Adresse der Website',
    help: 'Wo die Website veröffentlicht wird, mit dem Pfad, wenn sie nicht an der Wurzel liegt: Jeder Link beginnt hier.',
  },
  'site.publisher': {
    label: 'Wer veröffentlicht',
    help: 'Die Einrichtung, die für Inhalte und Daten verantwortlich ist.',
  },
  'site.publisher.name': {
    label: 'Name',
  },
  'site.publisher.url': {
    label: 'Website',
  },
  'site.publisher.identifier': {
    label: 'Kennung',
    help: 'Woran Portale die Einrichtung erkennen. Mit dem italienischen Profil: ihr IPA-Kodex oder die Mehrwertsteuernummer.',
  },
  'site.logo': {
    label: 'Logo',
    help: 'Ein SVG- oder PNG-Bild neben site.yml oder in public/, über jeder Seite.',
  },
  'site.icon': {
    label: 'Symbol',
    help: 'Ein quadratisches SVG-Bild neben site.yml oder in public/: für die Reiter der Browser und für alle, die die Website installieren. Die anderen Größen werden daraus gezeichnet.',
  },
  'site.colours': {
    label: 'Farben',
    help: 'Die Farbe des Katalogs; ihre Abstufungen werden berechnet.',
  },
  'site.colours.accent': {
    label: 'Hauptfarbe',
    help: 'Von Links, Schaltflächen und Kopf, im hellen Design: Sie muss auf hellem Grund lesbar sein (WCAG AA, 4,5 zu 1).',
  },
  'site.colours.accent_dark': {
    label: 'Hauptfarbe im dunklen Design',
    help: 'Fehlt sie, wird die andere aufgehellt.',
  },
  'site.currency': {
    label: 'Währung',
    help: 'Eine für den ganzen Katalog (Kode nach ISO 4217): Beträge werden in ihr geschrieben, summiert und exportiert. Ein Betrag in anderer Währung gehört in eine Anmerkung.',
  },
  'site.names': {
    label: 'Namen der Dinge',
    help: 'Wie eine Praktik und ein Gebiet hier heißen, wo die Oberfläche sie in einer Beschriftung nennt.',
  },
  'site.names.practice': {
    label: 'Eine Praktik',
  },
  'site.names.territory': {
    label: 'Ein Gebiet',
  },
  'site.names.singular': {
    label: 'Einzahl',
  },
  'site.names.plural': {
    label: 'Mehrzahl',
  },
  'site.search_examples': {
    label: 'Beispiele für Suchen',
    help: 'Was das Suchfeld der Startseite vorschlägt: «Senioren, Wohnen».',
  },
  'site.sections': {
    label: 'Bereiche',
    help: 'Welche Teile die Website hat: true immer, false nie; ohne Angabe, sobald es Inhalte gibt.',
  },
  'site.sections.needs': {
    label: 'Bedarfe',
  },
  'site.sections.observatory': {
    label: 'Beobachtungsstelle',
  },
  'site.sections.replications': {
    label: 'Nachahmungen',
  },
  'site.sections.news': {
    label: 'Nachrichten',
  },
  'site.sections.shelf': {
    label: 'Gespeicherte Praktiken und Vergleich',
  },
  'site.sections.federation': {
    label: 'Suche in anderen Katalogen',
  },
  'site.repository': {
    label: 'Repository',
    help: 'Wo die Inhalte liegen: Das Formular schickt Vorschläge dorthin.',
  },
  'site.repository.type': {
    label: 'Software',
  },
  'site.repository.url': {
    label: 'Adresse',
  },
  'site.repository.branch': {
    label: 'Zweig',
  },
  'site.repository.content': {
    label: 'Ordner der Inhalte',
    help: 'Im Repository.',
  },
  'site.contact': {
    label: 'Kontakt',
    help: 'An wen sich Lesende wenden, und wohin Vorschläge ohne Repository gehen.',
  },
  'site.licence': {
    label: 'Lizenz',
    help: 'Unter welchen Bedingungen Texte und Daten weiterverwendet werden dürfen.',
  },
  'site.licence.id': {
    label: 'SPDX-Kennung',
  },
  'site.licence.name': {
    label: 'Name',
    help: 'Einer für alle Sprachen, oder einer für jede.',
  },
  'site.licence.url': {
    label: 'Adresse des Textes',
  },
  'site.open_data': {
    label: 'Offene Daten',
    help: 'Was die Datenportale verlangen und sonst nirgends steht.',
  },
  'site.open_data.profile': {
    label: 'Metadatenprofil',
    help: '«dcat-ap» für europäische Portale, «dcat-ap-it» auch für das italienische, das italienische Kodes verlangt.',
  },
  'site.open_data.themes': {
    label: 'Europäische Themen',
    help: 'Unter welchen Themen Portale den Katalog führen.',
  },
  'site.open_data.frequency': {
    label: 'Wie oft er aktualisiert wird',
  },
  'site.federation': {
    label: 'Andere Kataloge',
    help: 'Mit diesem Programm erstellt: Die Suche fragt auch sie.',
  },
  'site.federation.name': {
    label: 'Name',
  },
  'site.federation.url': {
    label: 'Adresse',
  },
  'site.languages': {
    label: 'Sprachen',
    help: 'Die erste ist die der Texte und liegt an der Wurzel der Website; jede andere hat ihren Ordner.',
  },
  'site.form': {
    label: 'Form der Inhalte',
    help: 'Eine Zahl, die «npm run migrate» schreibt: Sie sagt, für welche Form der Blätter die Inhalte geschrieben sind.',
  },
  'site.offline': {
    label: 'Offline lesen',
    help: 'Mit «false» behalten Browser besuchte Seiten nicht und verwerfen, was sie hatten.',
  },
  'site.time_zone': {
    label: 'Zeitzone',
    help: 'Ein Name der IANA-Datenbank: Sie bestimmt, wann ein Tag beginnt.',
  },
  'site.fields': {
    label: 'Eigene Felder',
    help: 'Die Felder, die dieser Katalog zu denen des Programms hinzufügt: Sie erscheinen im Formular, auf Seiten, in Tabellen und Schemata.',
  },
  'site.fields.practice': {
    label: 'Einer Praktik',
  },
  'site.fields.terms': {
    label: 'Der Einträge',
    help: 'Für jedes Vokabular die Felder seiner Einträge.',
  },
  'site.fields.termsOf': {
    label: 'Felder der Einträge dieses Vokabulars',
  },
  'site.fields.key': {
    label: 'Name in der Datei',
    help: 'Kleinbuchstaben, Ziffern und Unterstriche; er ändert sich nie.',
  },
  'site.fields.label': {
    label: 'Beschriftung',
  },
  'site.fields.help': {
    label: 'Hilfe',
    help: 'Ein oder zwei Sätze für alle, die es ausfüllen.',
  },
  'site.fields.kind': {
    label: 'Was es enthält',
    help: '«text», «number», «date», «since» (der Tag, ab dem es gilt), «address», «boolean»; in einer Praktik auch «term», ein Eintrag eines Vokabulars.',
  },
  'site.fields.vocabulary': {
    label: 'Vokabular',
    help: 'Mit «term»: der Name einer Datei in vocabularies/, ohne «.yml».',
  },
  'site.fields.many': {
    label: 'Mehrere Werte',
  },
  'site.fields.facet': {
    label: 'Ist ein Filter',
    help: 'Mit «term»: Listen von Praktiken lassen sich auch danach eingrenzen.',
  },
  'site.fields.step': {
    label: 'Teil des Formulars',
  },
  'site.fields.mark': {
    label: 'Auf der Karte markiert',
    help: 'Eines Gebiets: Die Karte markiert jene, die einen Wert haben.',
  },
};
