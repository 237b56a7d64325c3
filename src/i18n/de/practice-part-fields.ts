import type { practicePartFields as it } from '../it/practice-part-fields.ts';

export const practicePartFields: typeof it = {
  'practice.problem': {
    label: 'Das Problem',
    help: 'Auf welchen Bedarf sie antwortet, in einem Satz: wer ihn hat, wo, wie schwer er wiegt.',
    example: 'Wer zu Hause einen alten Menschen pflegt, weiß nicht, wen er um Hilfe bitten kann.',
  },
  'practice.participation': {
    label: 'Wie die Menschen mitgewirkt haben',
    help: 'Wie die Betroffenen an den Entscheidungen mitgewirkt haben und nicht nur den Dienst genutzt haben.',
  },
  'practice.inclusion': {
    label: 'Damit niemand ausgeschlossen bleibt',
    help: 'Was für jene getan wurde, die schwerer Zugang finden: Sprache, Behinderung, Entfernung, Öffnungszeiten.',
  },
  'practice.results': {
    label: 'Gemessene Ergebnisse',
    help: 'Zahlen mit ihrem Datum und ihrer Quelle. Derselbe Name an verschiedenen Tagen ergibt eine Reihe.',
    one: 'Ergebnis',
    add: 'Ergebnis hinzufügen',
  },
  'practice.results.name': {
    label: 'Was gemessen wurde',
    example: 'Begleitete Familien',
    ask: 'Schreiben Sie, was gemessen wurde',
  },
  'practice.results.qualifier': {
    label: 'Vor der Zahl',
    help: 'Wenn die Zahl nicht genau ist: «über», «rund», «fast».',
    example: 'über',
  },
  'practice.results.value': {
    label: 'Wert',
    inFile: 'Nur die Zahl, ohne Tausenderpunkte; Dezimalstellen nach einem Punkt.',
    ask: 'Schreiben Sie den Wert',
  },
  'practice.results.unit': {
    label: 'Einheit',
    help: 'Was gezählt wird: Personen, Stunden, Prozent.',
    example: 'Familien',
  },
  'practice.results.date': {
    label: 'Datum',
    help: 'Auf wann es sich bezieht.',
  },
  'practice.results.baseline': {
    label: 'Wie es vorher war',
    help: 'Dieselbe Zahl, bevor die Praxis begann.',
  },
  'practice.results.baseline.value': {
    label: 'Ausgangswert',
  },
  'practice.results.baseline.date': {
    label: 'Ausgangsdatum',
  },
  'practice.results.source': {
    label: 'Woher er stammt',
    help: 'Der Titel einer der Quellen des Praxisblatts, so geschrieben wie dort.',
    example: 'Jahresbericht 2024',
    ask: 'Schreiben Sie, aus welcher Quelle er stammt',
  },
  'practice.results.esf': {
    label: 'Gemeinsamer ESF+-Indikator',
    help: 'Der Code, wenn das Ergebnis einer der gemeinsamen Indikatoren des Europäischen Sozialfonds ist.',
  },
  'practice.results.note': {
    label: 'Anmerkung',
    help: 'Wie gezählt wurde und was die Zahl nicht sagt.',
  },
  'practice.sustainability': {
    label: 'Nach der Förderung',
    help: 'Was daraus wurde, als die Förderung endete.',
  },
  'practice.sustainability.continues': {
    label: 'Sie läuft weiter',
  },
  'practice.sustainability.by': {
    label: 'Wer sie weiterführt',
  },
  'practice.sustainability.funding': {
    label: 'Mit welchem Geld',
    example: 'Ordentlicher Haushalt des Sozialsprengels.',
  },
  'practice.sustainability.note': {
    label: 'Anmerkung',
  },
  'practice.ending': {
    label: 'Warum sie endete',
    help: 'Auch was aufhört, lehrt etwas: was geschehen ist und was man daraus lernt.',
  },
  'practice.ending.reason': {
    label: 'Was geschehen ist',
    example: 'Die Förderung endete, und keine Einrichtung hat sie weitergeführt.',
    ask: 'Schreiben Sie, was geschehen ist',
  },
  'practice.ending.lesson': {
    label: 'Was man daraus lernt',
    example: 'Vor dem Beginn entscheiden, wer ab dem dritten Jahr zahlt.',
  },
  'practice.ending.date': {
    label: 'Wann',
    help: 'Jahr oder Jahr und Monat.',
  },
  'practice.documents': {
    label: 'Rechtsakte und Dokumente zum Wiederverwenden',
    help: 'Beschlüsse, Ausschreibungen, Vereinbarungen, Vordrucke: wovon eine andere Einrichtung ausgehen kann.',
    one: 'Dokument',
    add: 'Dokument hinzufügen',
  },
  'practice.documents.kind': {
    label: 'Art',
  },
  'practice.documents.title': {
    label: 'Titel',
    help: 'So, wie er auf dem Dokument steht.',
  },
  'practice.documents.number': {
    label: 'Nummer',
  },
  'practice.documents.date': {
    label: 'Datum',
  },
  'practice.documents.publisher': {
    label: 'Wer es erlassen hat',
    help: 'Die Einrichtung, die es genehmigt oder veröffentlicht hat.',
  },
  'practice.documents.url': {
    label: 'Adresse',
  },
  'practice.documents.licence': {
    label: 'Lizenz',
    help: 'Unter welchen Bedingungen man es wiederverwenden darf, wenn es dort steht.',
  },
  'practice.documents.helps': {
    label: 'Bei welcher Voraussetzung es hilft',
    help: 'Im Übertragungsplan steht es neben dieser Voraussetzung.',
  },
  'practice.confirmed': {
    label: 'Wer sie bestätigt hat',
    help: 'Wer das Praxisblatt geprüft hat und sagt, dass es stimmt.',
    one: 'Bestätigung',
    add: 'Bestätigung hinzufügen',
  },
  'practice.confirmed.by': {
    label: 'In welcher Rolle',
  },
  'practice.confirmed.body': {
    label: 'Einrichtung',
    help: 'Eine Einrichtung, keine Person.',
    example: 'Gemeinde Beispiel',
  },
  'practice.confirmed.date': {
    label: 'Wann',
  },
  'practice.confirmed.checked': {
    label: 'Was geprüft wurde',
    example: 'Die Kosten und die Ergebnisse.',
  },
  'practice.confirmed.stage': {
    label: 'Grad nach Ansicht der bestätigenden Einrichtung',
    help: 'Für eine vergleichbare Einrichtung: der Grad, den sie bei eigener Prüfung gefunden hat.',
  },
};
