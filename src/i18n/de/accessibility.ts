import type { accessibility as it } from '../it/accessibility.ts';

/** As far as the model has words for it, those of Implementing Decision (EU) 2018/1523 in German. */
export const accessibility: typeof it = {
  title: 'Erklärung zur Barrierefreiheit',
  lead: 'Wie barrierefrei die Website ist, was geprüft wurde, wann und wie, und wem Sie eine Barriere melden können.',
  appliesTo: (site) => `Diese Erklärung zur Barrierefreiheit gilt für die Website «${site}»:`,
  official: 'Die amtliche Erklärung',
  toOfficial: 'Zur amtlichen Erklärung',
  noOfficial:
    'Eine amtliche Erklärung ist noch nicht bekannt: Diese Seite folgt deren Muster, ersetzt sie aber nicht.',
  compliance: 'Stand der Vereinbarkeit mit den Anforderungen',
  statuses: {
    full: 'Diese Website ist vollständig vereinbar mit den Anforderungen von:',
    partial:
      'Diese Website ist wegen der unten angeführten Fälle nur teilweise vereinbar mit den Anforderungen von:',
    none: 'Diese Website ist nicht vereinbar mit den Anforderungen von:',
  },
  noStatus:
    'Der Stand der Vereinbarkeit ist noch nicht erklärt: Niemand hat die ganze Website bewertet in Bezug auf die Anforderungen von:',
  inaccessible: 'Nicht barrierefreie Inhalte',
  reasons: {
    'non-compliance': (law) => `Unvereinbarkeit mit: ${law}`,
    'disproportionate-burden': () => 'Unverhältnismäßige Belastung',
    'out-of-scope': () => 'Außerhalb des Anwendungsbereichs der geltenden Rechtsvorschriften',
  },
  noneKnown: 'Kein Fall bekannt.',
  criteria: (list) => `WCAG-Kriterien: ${list}.`,
  alternative: 'Barrierefreie Alternative:',
  preparation: 'Erstellung dieser Erklärung',
  prepared: 'Erstellt am',
  reviewed: 'Überprüft am',
  neverReviewed: 'Sie wurde noch nicht überprüft.',
  methods: {
    'self-assessment':
      'Sie wurde anhand einer Selbstbewertung derer erstellt, die die Website betreuen.',
    'third-party': 'Sie wurde anhand einer Bewertung durch Dritte erstellt.',
  },
  tested: 'Was geprüft wurde',
  testedHow:
    'Die Prüfungen sind Teil des Programms und werden bei jeder Änderung wiederholt, in einem echten Browser, auf mindestens einer Seite jeder Art. Diese Liste und die Prüfungen stammen aus denselben Daten.',
  testedTimes: 'Wann und womit',
  testedOn: (day, browser, tools) => `${day}: ${browser}; ${tools}.`,
  checksTitle: 'Auf jeder Art von Seite',
  check: 'Prüfung',
  about: 'WCAG-2.2-Kriterien',
  many: 'alle, die das Werkzeug kennt',
  beyond: 'über die Kriterien hinaus',
  checks: {
    axe: 'Die Regeln von axe-core für WCAG 2.2, Stufen A und AA, auf dem Handy und auf großem Bildschirm.',
    structure:
      'Sprache, Überschriften, Orientierungspunkte, Namen von Links, Bildern und Feldern; der Name enthält die sichtbaren Wörter.',
    contrast:
      'Der berechnete Kontrast jedes Textes, in hellen, in dunklen und in den von den Lesenden gewählten Farben.',
    graphics: 'Der Kontrast der Ränder von Feldern und der Grafiken, die etwas aussagen.',
    focus:
      'Die Position der Tastatur ist immer sichtbar, hebt sich vom Hintergrund ab und wird nicht verdeckt.',
    targets:
      'Was berührt wird, ist mindestens 24 mal 24 Pixel groß oder weit genug vom Rest entfernt.',
    forcedColours:
      'Mit den vom System erzwungenen Farben verschwindet nichts: Bedienelemente haben einen Rand, der aktuelle Eintrag ist erkennbar.',
    motion: 'Nichts bewegt sich für jene, die weniger Bewegung eingestellt haben.',
    print: 'Auf Papier ist jeder Text lesbar, auch ohne Hintergrund.',
    keyboard:
      'Die ganze Seite lässt sich allein mit der Tabulatortaste durchgehen, vorwärts und rückwärts, ohne hängen zu bleiben; der erste Link führt zum Inhalt.',
    order: 'Die Reihenfolge der Tastatur ist die Lesereihenfolge.',
    reflow:
      'Von 320 bis 1920 Pixel, mit Text auf 200 % und mit größeren Textabständen, ragt nichts aus dem Fenster und wird nichts abgeschnitten.',
  },
  kindsTitle: 'Die Arten von Seiten',
  kinds: {
    home: 'Startseite',
    practices: 'Suche und Liste der Praktiken',
    practicesPage: 'Weitere Seiten der Liste',
    practice: 'Praxis',
    plan: 'Übertragungsplan',
    vocabulary: 'Liste der Themen, Gebiete und Ähnliches',
    term: 'Thema, Gebiet und Ähnliches, mit den Praktiken',
    termPage: 'Weitere Seiten eines Themas, Gebiets und Ähnliches',
    compare: 'Vergleich',
    shelf: 'Gespeicherte Praktiken',
    replications: 'Übertragungen',
    observatory: 'Beobachtungsstelle',
    documents: 'Akte und Dokumente',
    documentsOf: 'Akte und Dokumente nach Art, Thema oder Gebiet',
    difficulties: 'Schwierigkeiten und Beendigungen',
    problems: 'Angegangene Probleme',
    bodies: 'Die Träger',
    needs: 'Liste der Bedarfe',
    need: 'Bedarf',
    newsIndex: 'Liste der Neuigkeiten',
    news: 'Neuigkeit',
    form: 'Formular, um eine Praxis vorzuschlagen',
    experienceForm: 'Formular für Erfahrungen mit einer Übertragung',
    fields: 'Felder eines Praxisblatts',
    catalogueFields: 'Felder eines Katalogs',
    data: 'Offene Daten',
    dataVocabulary: 'Vokabular der offenen Daten',
    page: 'Textseite',
    accessibility: 'Diese Seite',
    glossary: 'Glossar',
    offline: 'Offline lesen',
    notFound: 'Seite nicht gefunden',
  },
  journeysTitle: 'Was Personen hören, die einen Screenreader verwenden',
  journeysHow: (criteria) =>
    `Auf den wichtigsten Wegen wird Schritt für Schritt verglichen, was der Browser den assistiven Technologien mitteilt und was er mitteilen sollte (Kriterien ${criteria}):`,
  journeys: {
    search: 'eine Praxis suchen und mit den Filtern eingrenzen;',
    compare: 'Praktiken speichern und vergleichen;',
    form: 'eine Praxis vorschlagen und einen Fehler beheben.',
  },
  people: 'Prüfungen mit Personen',
  noPeople:
    'Es wurde noch keine Prüfung mit Menschen mit Behinderungen gemacht, auch nicht mit Personen, die täglich assistive Technologien verwenden.',
  untested: 'Was noch nicht geprüft wurde',
  feedback: 'Feedback und Kontaktangaben',
  feedbackWhat:
    'Wenn Sie auf eine Barriere stoßen oder einen Inhalt in einer anderen Form brauchen, können Sie das melden.',
  feedbackPage: 'Formular für Meldungen',
  noFeedback:
    'Eine Stelle für Meldungen ist noch nicht angegeben: Solange sie fehlt, ist diese Erklärung unvollständig.',
  enforcement: 'Durchsetzungsverfahren',
  toEnforcement: 'Wie Sie sich an die Aufsichtsstelle wenden',
  site: 'Informationen zur Website',
  facts: {
    published: 'Datum der Veröffentlichung',
    usability: 'Tests zur Benutzerfreundlichkeit',
    cms: 'Programm, mit dem sie erstellt wird',
  },
  yes: 'ja, sie wurden durchgeführt',
  no: 'nein, sie wurden noch nicht durchgeführt',
  unknown: 'nicht angegeben',
};
