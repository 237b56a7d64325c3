import type { contentFields as it } from '../it/content-fields.ts';

/** What vocabularies, their terms, news and pages say of themselves to who writes them. */
export const contentFields: typeof it = {
  'vocabulary.label': {
    label: 'Name',
    help: 'In der Mehrzahl, wie in den Menüs: „Themen“.',
  },
  'vocabulary.short': {
    label: 'Kurzer Name',
    help: 'Für die Menüs, wenn der Name lang ist.',
  },
  'vocabulary.singular': {
    label: 'Name eines Begriffs',
    help: 'In der Einzahl: „Thema“.',
  },
  'vocabulary.slug': {
    label: 'Name in den Adressen',
    help: 'Der erste Teil der Adresse seiner Seiten. Wer eine Seite gemerkt hat, findet sie nicht mehr, wenn er sich ändert.',
  },
  'vocabulary.definition': {
    label: 'Was es unterscheidet',
    help: 'Ein Satz, am Kopf der Seite des Vokabulars.',
  },
  'vocabulary.terms': {
    label: 'Begriffe',
    help: 'Ihre Reihenfolge hier ist ihre Reihenfolge auf jeder Seite.',
  },
  'term.id': {
    label: 'Kennung',
    help: 'Damit werden die Praxisblätter geschrieben; sie ändert sich nie.',
  },
  'term.label': {
    label: 'Bezeichnung',
    help: 'Wie der Begriff auf den Seiten heißt.',
  },
  'term.definition': {
    label: 'Definition',
    help: 'Ein oder zwei Sätze: was unter den Begriff fällt und was nicht.',
  },
  'term.nuts': {
    label: 'NUTS-Kode',
    help: 'Jener der Systematik der Gebiete der Europäischen Union, die seit 2021 gilt: Er steht in den offenen Daten.',
  },
  'term.tile': {
    label: 'Platz auf der Karte',
    help: 'Die Karte ist ein Raster mit einem Feld für jedes Gebiet.',
  },
  'term.tile.row': {
    label: 'Zeile',
    help: 'Von Norden nach Süden, ab 1.',
  },
  'term.tile.column': {
    label: 'Spalte',
    help: 'Von Westen nach Osten, ab 1.',
  },
  'term.tile.code': {
    label: 'Kürzel',
    help: 'Was im Feld steht.',
  },
  'term.sdg': {
    label: 'Ziel für nachhaltige Entwicklung',
    help: 'Seine Nummer, von 1 bis 17.',
  },
  'term.pays': {
    label: 'Was sie bezahlt',
  },
  'term.beneficiaries': {
    label: 'Wer sie bekommen kann',
  },
  'term.source': {
    label: 'Woher man das weiß',
  },
  'term.until': {
    label: 'Bis wann sie bezahlt',
    help: 'Der letzte Tag nach ihren eigenen Regeln; entfällt, wenn er nicht bekannt ist.',
  },
  'term.until.day': {
    label: 'Letzter Tag',
  },
  'term.until.basis': {
    label: 'Welche Regel das sagt',
  },
  'term.successor': {
    label: 'Was an ihre Stelle trat',
    help: 'Die Kennung eines anderen Begriffs dieses Vokabulars.',
  },
  'term.test': {
    label: 'Die Prüfung',
    help: 'Die Frage, die vor der Vergabe der Stufe beantwortet wird.',
  },
  'term.requires_replication': {
    label: 'Verlangt eine Übernahme',
    help: 'Mit „true“ gilt die Stufe nur für Praktiken, die anderswo übertragen wurden.',
  },
  'term.asks': {
    label: 'Felder, die antworten',
    help: 'Die Felder des Praxisblatts, die die Prüfung beantworten würden, mit ihrer Gruppe geschrieben.',
  },
  'term.public_service': {
    label: 'Ist eine öffentliche Dienstleistung',
    help: 'Mit „true“ beschreiben die offenen Daten diese Praktiken auch als öffentliche Dienstleistungen (CPSV-AP).',
  },
  'term.stopped': {
    label: 'Vorzeitig beendet',
    help: 'Mit „true“ müssen diese Praktiken sagen, warum sie endeten.',
  },
  'term.aspect': {
    label: 'Teil des Übernahmeplans',
    help: 'Wo der Plan danach fragt; fehlt es, unter den Bedingungen des Ortes.',
  },
  'term.owner': {
    label: 'Ist die durchführende Einrichtung',
  },
  'term.peer': {
    label: 'Beurteilt die Stufe',
    help: 'Mit „true“ sagen zwei Bestätigungen dieser Art, ob die Stufe hält.',
  },
  'term.over': {
    label: 'Läuft nicht mehr',
  },
  'reference.title': {
    label: 'Titel',
  },
  'reference.url': {
    label: 'Adresse',
  },
  'document.title': {
    label: 'Titel',
  },
  'document.summary': {
    label: 'In einem Satz',
    help: 'Was in Listen und Suchmaschinen steht.',
  },
  'document.reviewed': {
    label: 'Zuletzt geprüft',
  },
  'document.sources': {
    label: 'Quellen',
    help: 'Woher stammt, was darin steht.',
  },
  'news.date': {
    label: 'Datum',
    help: 'Der Tag der Nachricht: Die neuesten stehen oben.',
  },
  'page.menu': {
    label: 'Menü',
    help: '„main“ ist jenes am Kopf jeder Seite, „footer“ jenes an ihrem Fuß; ohne führen nur Links zur Seite.',
  },
  'page.short': {
    label: 'Kurzer Titel',
    help: 'Für das Menü, wenn der Titel lang ist.',
  },
  'page.order': {
    label: 'Platz im Menü',
    help: 'Die niedrigste Zahl kommt zuerst.',
  },
};
