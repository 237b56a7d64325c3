import { contentFields } from './content-fields.ts';
import { experienceFields } from './experience-fields.ts';
import { replicabilityFields } from './replicability-fields.ts';
import { siteFields } from './site-fields.ts';

/** What a field says of itself to people: in forms, reference pages, editors and templates. */
export interface FieldText {
  label: string;
  /** A sentence or two. */
  help?: string;
  /** How it is written in a file: the form takes it as people write it. */
  inFile?: string;
  /**
   * As it is written in a file; invented where it speaks of a practice. One that reads the same in
   * every language stands with the field.
   */
  example?: string;
  /** Of a repeated group: what one of them is called. */
  one?: string;
  /** What the button says that adds one. */
  add?: string;
  /** What the form asks for where it is missing, as an instruction and without its full stop. */
  ask?: string;
}

/** The steps in which a person thinks of a practice. */
const steps = {
  what: 'Was, wo und wer',
  whom: 'Für wen',
  money: 'Wie es bezahlt wird',
  results: 'Ergebnisse',
  transfer: 'Ist sie übertragbar?',
  proof: 'Quellen und Kontakt',
};

/** Each by the name that `src/catalogue/model/` gives it. */
const fields = {
  ...contentFields,
  ...experienceFields,
  ...replicabilityFields,
  ...siteFields,
  'practice.title': {
    label: 'Titel',
    help: 'Der Name, unter dem die Praxis bekannt ist.',
    example: 'Hausmeisterdienst im Viertel',
    ask: 'Schreiben Sie den Titel',
  },
  'practice.summary': {
    label: 'In einem Satz',
    help: 'Was getan wird, für wen und wo. Das ist das Erste, was man in den Suchergebnissen liest.',
    ask: 'Beschreiben Sie die Praxis in einem Satz',
  },
  'practice.region': {
    label: 'Gebiet',
    help: 'Wo die Praxis entstanden ist oder umgesetzt wird.',
    ask: 'Wählen Sie das Gebiet',
  },
  'practice.places': {
    label: 'Orte',
    help: 'Gemeinden, Bezirke oder Stadtviertel.',
    one: 'Ort',
    add: 'Ort hinzufügen',
  },
  'practice.themes': {
    label: 'Themen',
    help: 'Eines bis vier, die passendsten.',
    ask: 'Wählen Sie mindestens ein Thema',
  },
  'practice.kind': {
    label: 'Art',
  },
  'practice.status': {
    label: 'Stand',
    help: 'Wie weit sie zum Datum der neuesten Quelle war.',
  },
  'practice.period': {
    label: 'Zeitraum',
    help: 'Jahr oder Jahr und Monat.',
  },
  'practice.period.start': {
    label: 'Beginn',
    ask: 'Schreiben Sie den Beginn',
  },
  'practice.period.end': {
    label: 'Ende',
    help: 'Leer, wenn sie weiterläuft oder das Ende nicht bekannt ist.',
  },
  'practice.organisation': {
    label: 'Träger',
    help: 'Die verantwortliche Einrichtung.',
  },
  'practice.partners': {
    label: 'Partner',
    help: 'Die anderen beteiligten Einrichtungen.',
    one: 'Partner',
    add: 'Partner hinzufügen',
  },
  'practice.targets': {
    label: 'Zielgruppen',
    help: 'Die Menschen oder Einrichtungen, denen sie dient.',
  },
  'practice.funding': {
    label: 'Finanzierung',
    help: 'Woher das Geld kommt. Wenn die Quellen es nicht sagen, wird genau das angegeben.',
    one: 'Finanzierungsquelle',
    add: 'Finanzierungsquelle hinzufügen',
    ask: 'Fügen Sie hinzu, wer bezahlt, oder wählen Sie, dass die Quellen es nicht sagen',
  },
  'practice.replicability': {
    label: 'Übertragbarkeit',
  },
  'practice.sources': {
    label: 'Quellen',
    help: 'Woher die Aussagen des Praxisblatts stammen: mindestens eine.',
    one: 'Quelle',
    add: 'Quelle hinzufügen',
    ask: 'Fügen Sie mindestens eine Quelle hinzu',
  },
  'practice.contact': {
    label: 'Kontakt',
  },
  'practice.reviewed': {
    label: 'Letzte Überprüfung',
    help: 'Der Tag, an dem jemand alles wieder geprüft hat.',
    ask: 'Schreiben Sie den Tag der letzten Überprüfung',
  },
  'practice.formerly': {
    label: 'Frühere Adressen',
    help: 'Die Namen, die diese Datei früher hatte, der älteste zuerst: Der erste bleibt ihre Kennung, neue werden am Ende hinzugefügt.',
    one: 'Adresse',
    add: 'Adresse hinzufügen',
  },
  'practice.funding.source': {
    label: 'Quelle',
    ask: 'Wählen Sie, woher das Geld kommt',
  },
  'practice.funding.programme': {
    label: 'Programm',
    help: 'Das Programm, die Achse oder die Ausschreibung.',
  },
  'practice.funding.amount': {
    label: 'Betrag',
    inFile: 'Nur Ziffern, ohne Trennzeichen und ohne Symbol; die Cent nach einem Punkt.',
  },
  'practice.funding.note': {
    label: 'Anmerkung',
    help: 'Was der Betrag umfasst.',
  },
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
  'practice.funding.cup': {
    label: 'CUP-Code',
    help: 'Der einheitliche Code des öffentlichen Investitionsprojekts, falls vorhanden: 15 Buchstaben und Ziffern.',
  },
  'party.ipa': {
    label: 'IPA-Code',
    help: 'Der Code im Verzeichnis der öffentlichen Verwaltungen, wenn sie eine ist.',
  },
  'need.title': {
    label: 'Titel',
    help: 'Was gesucht wird, in wenigen Worten.',
    example: 'Gesellschaft für Menschen, die allein alt werden',
  },
  'need.summary': {
    label: 'In einem Satz',
    help: 'Welches Problem angegangen werden soll, für wen und wo.',
    example:
      'Cerchiamo un modo provato altrove per accompagnare chi invecchia da solo nei paesi lontani dai servizi.',
  },
  'need.region': {
    label: 'Gebiet',
    help: 'Wer sucht.',
  },
  'need.themes': {
    label: 'Themen',
    help: 'Eines bis vier: Nur Praktiken, die mindestens eines davon haben, können darauf antworten.',
  },
  'need.targets': {
    label: 'Zielgruppen',
    help: 'Die Menschen oder Einrichtungen, denen sie dienen soll.',
  },
  'need.funding': {
    label: 'Wer bezahlen könnte',
    help: 'Die Finanzierungsquellen, auf die man zählen kann.',
  },
  'need.budget': {
    label: 'Budget',
    help: 'Wie viel ausgegeben werden kann.',
  },
  'need.budget.min': {
    label: 'Von',
  },
  'need.budget.max': {
    label: 'Bis',
  },
  'need.budget.note': {
    label: 'Anmerkung zum Budget',
    help: 'Zum Beispiel, ob pro Jahr oder insgesamt.',
    example: 'Für das erste Jahr.',
  },
  'need.staff': {
    label: 'Verfügbares Personal',
    help: 'Vollzeitkräfte (Äquivalente): 1.5 bedeutet eineinhalb.',
  },
  'need.months': {
    label: 'Monate bis zum Start',
    help: 'Innerhalb wie vieler Monate ab der Entscheidung die erste Person betreut werden soll.',
  },
  'need.start': {
    label: 'Gewünschter Beginn',
    help: 'Jahr oder Jahr und Monat.',
  },
  'need.deadline': {
    label: 'Antworten bis',
    help: 'Der Tag, bis zu dem Antworten nützlich sind, falls es einen gibt.',
  },
  'need.constraints': {
    label: 'Vorgaben',
    help: 'Was eine Antwort einhalten muss: Die Vorgaben werden gelesen, in der Punktezahl zählen sie nicht.',
    example: 'Es muss auch dort funktionieren, wo kein Bus hinfährt.',
    one: 'Vorgabe',
  },
  'need.stage': {
    label: 'Mindestgrad der Übertragbarkeit',
    help: 'Der niedrigste Grad, den eine Praxis erreicht haben muss.',
  },
  'need.contact': {
    label: 'Kontakt',
    help: 'Ein Amt des Gebiets, das sucht.',
  },
  'need.sources': {
    label: 'Quellen',
    help: 'Der Rechtsakt, der Plan oder die Daten, aus denen der Bedarf entsteht, falls vorhanden.',
    one: 'Quelle',
  },
  'need.published': {
    label: 'Veröffentlicht am',
    help: 'Der Tag, an dem der Bedarf bekannt gemacht wurde.',
  },
  'need.reviewed': {
    label: 'Bestätigt am',
    help: 'Der Tag, an dem die suchende Einrichtung bestätigt hat, dass sie noch sucht.',
  },
  'need.closed': {
    label: 'Abgeschlossen am',
    help: 'Der Tag, an dem er eine Antwort gefunden hat oder zurückgezogen wurde: Die Seite bleibt, schlägt aber keine Praktiken mehr vor.',
  },
  'source.title': {
    label: 'Titel des Dokuments',
    help: 'So, wie er auf dem Dokument oder auf der Seite steht.',
    ask: 'Schreiben Sie den Titel des Dokuments',
  },
  'source.publisher': {
    label: 'Wer es veröffentlicht',
    help: 'Die Einrichtung, die Zeitung oder die Person, die es verfasst hat.',
    ask: 'Schreiben Sie, wer es veröffentlicht',
  },
  'source.url': {
    label: 'Adresse',
    help: 'Die Webadresse, wenn das Dokument im Internet steht.',
    example: 'https://www.example.org/bericht.pdf',
  },
  'source.date': {
    label: 'Datum',
    help: 'Soweit bekannt: Jahr, Monat oder Tag.',
  },
  'party.name': {
    label: 'Name',
    ask: 'Schreiben Sie den Namen',
  },
  'party.url': {
    label: 'Website',
  },
  'party.role': {
    label: 'Rolle',
    help: 'Was die Einrichtung in dieser Praxis tut.',
  },
  'contact.office': {
    label: 'Amt',
    help: 'Ein Amt, keine Person.',
    example: 'Amt für Sozialpolitik',
    ask: 'Schreiben Sie das Amt',
  },
  'contact.email': {
    label: 'E-Mail',
    example: 'amt@koerperschaft.example.org',
  },
  'contact.url': {
    label: 'Webseite',
  },
  'translation.translated': { label: 'Mit dem Original verglichen am' },
} satisfies Record<string, FieldText>;

/** An empty practice file, and what stands in place of its story until somebody writes it. */
const template = {
  firstHeading: 'Worum es geht',
  placeholder: 'Schreiben Sie hier die Beschreibung.',
  values: 'Werte',
};

export const model = { steps, fields: fields as Record<keyof typeof fields, FieldText>, template };
