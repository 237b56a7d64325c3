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
}

/** The steps in which a person thinks of a practice. */
const steps = {
  what: 'Was, wo und wer',
  whom: 'Für wen',
  money: 'Wie es bezahlt wird',
  results: 'Was daraus geworden ist',
  transfer: 'Könnten andere das auch machen?',
  proof: 'Quellen und Kontakt',
};

/** Each by the name that `src/catalogue/model/` gives it. */
const fields = {
  ...siteFields,
  'practice.title': {
    label: 'Titel',
    help: 'Der Name, unter dem die Praxis bekannt ist.',
    example: 'Hausmeisterdienst im Viertel',
  },
  'practice.summary': {
    label: 'In einem Satz',
    help: 'Was getan wird, für wen und wo. Das ist das Erste, was man in den Suchergebnissen liest.',
  },
  'practice.region': {
    label: 'Gebiet',
    help: 'Wo die Praxis entstanden ist oder umgesetzt wird.',
  },
  'practice.places': {
    label: 'Orte',
    help: 'Gemeinden, Bezirke oder Stadtviertel.',
    one: 'Ort',
  },
  'practice.themes': {
    label: 'Themen',
    help: 'Eines bis vier, die passendsten.',
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
  },
  'practice.targets': {
    label: 'Zielgruppen',
    help: 'Die Menschen oder Einrichtungen, denen sie dient.',
  },
  'practice.funding': {
    label: 'Finanzierung',
    help: 'Woher das Geld kommt. Wenn die Quellen es nicht sagen, wird genau das angegeben.',
    one: 'Finanzierungsquelle',
  },
  'practice.replicability': {
    label: 'Übertragbarkeit',
  },
  'practice.sources': {
    label: 'Quellen',
    help: 'Woher die Aussagen des Praxisblatts stammen: mindestens eine.',
    one: 'Quelle',
  },
  'practice.contact': {
    label: 'An wen Sie sich wenden können',
  },
  'practice.reviewed': {
    label: 'Letzte Überprüfung',
    help: 'Der Tag, an dem jemand alles wieder geprüft hat.',
  },
  'practice.formerly': {
    label: 'Frühere Adressen',
    help: 'Die Namen, die diese Datei früher hatte, der älteste zuerst: Der erste bleibt ihre Kennung, neue werden am Ende hinzugefügt.',
    one: 'Adresse',
  },
  'practice.funding.source': {
    label: 'Quelle',
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
  'replicability.stage': {
    label: 'Grad der Übertragbarkeit',
    help: 'Wie weit die Praxis laut den Quellen gekommen ist: eine Feststellung, keine Note.',
  },
  'replicability.evidence': {
    label: 'Belege für die Ergebnisse',
  },
  'replicability.lessons': {
    label: 'Aufgetretene Schwierigkeiten',
    help: 'Was nicht funktioniert hat oder mehr gekostet hat als erwartet: Wer nachfolgt, ist dafür dankbar.',
    one: 'Schwierigkeit',
  },
  'replicability.prerequisites': {
    label: 'Was vorher nötig ist',
    help: 'Die Bedingungen, die gegeben waren und ohne die die Praxis nicht funktioniert hätte.',
    one: 'Voraussetzung',
  },
  'replicability.resources': {
    label: 'Benötigte Ressourcen',
    help: 'Was braucht, wer sie wiederholen will.',
  },
  'replicability.adaptations': {
    label: 'Anpassungen',
    help: 'Was sich von Ort zu Ort ändert.',
  },
  'replicability.replications': {
    label: 'Wohin sie übertragen wurde',
    help: 'Nur Übertragungen, die stattgefunden haben, mit ihrer Quelle.',
    one: 'Übertragung',
  },
  'replicability.support': {
    label: 'Unterstützung für die Übertragung',
    one: 'Unterstützung',
  },
  'replicability.evidence.level': {
    label: 'Belegstufe',
    help: 'Worauf sich das Wissen stützt.',
  },
  'replicability.evidence.text': {
    label: 'Was die Belege sagen',
    help: 'Ein Ergebnis, mit Zahlen und Datumsangaben, falls vorhanden.',
  },
  'replicability.evidence.url': {
    label: 'Adresse der Evaluation',
  },
  'replicability.prerequisites.kind': {
    label: 'Art',
  },
  'replicability.prerequisites.text': {
    label: 'Was nötig ist',
    example: 'Eine Vereinbarung mit den Hausärztinnen und Hausärzten.',
  },
  'replicability.prerequisites.essential': {
    label: 'Unverzichtbar',
    help: 'Ohne sie ist die Praxis nicht möglich.',
  },
  'replicability.resources.cost': {
    label: 'Kosten',
  },
  'replicability.resources.cost.min': {
    label: 'Von',
  },
  'replicability.resources.cost.max': {
    label: 'Bis',
  },
  'replicability.resources.cost.note': {
    label: 'Anmerkung zu den Kosten',
    help: 'Zum Beispiel, ob pro Jahr oder insgesamt.',
  },
  'replicability.resources.staff': {
    label: 'Personal',
    help: 'Vollzeitkräfte (Äquivalente).',
    inFile: '1.5 bedeutet eineinhalb.',
  },
  'replicability.resources.months': {
    label: 'Monate bis zum Start',
    help: 'Von der Entscheidung bis zur ersten betreuten Person.',
  },
  'replicability.adaptations.change': {
    label: 'Was anderswo anzupassen ist',
    one: 'Eintrag',
  },
  'replicability.adaptations.keep': {
    label: 'Was nicht zu ändern ist',
    one: 'Eintrag',
  },
  'replicability.replications.region': {
    label: 'Gebiet',
  },
  'replicability.replications.year': {
    label: 'Jahr',
  },
  'replicability.replications.practice': {
    label: 'Praxis dieses Katalogs',
    help: 'Der Name ihrer Datei ohne «.mdx», wenn die Übertragung ein Praxisblatt hat.',
  },
  'replicability.replications.source': {
    label: 'Quelle',
  },
  'replicability.support.kind': {
    label: 'Art',
  },
  'replicability.support.text': {
    label: 'Worin sie besteht',
  },
  'replicability.support.url': {
    label: 'Adresse',
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
    label: 'Antworten an',
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
    help: 'Der Tag, an dem die suchende Stelle bestätigt hat, dass sie noch sucht.',
  },
  'need.closed': {
    label: 'Abgeschlossen am',
    help: 'Der Tag, an dem er eine Antwort gefunden hat oder zurückgezogen wurde: Die Seite bleibt, schlägt aber keine Praktiken mehr vor.',
  },
  'source.title': {
    label: 'Titel des Dokuments',
    help: 'So, wie er auf dem Dokument oder auf der Seite steht.',
  },
  'source.publisher': {
    label: 'Wer es veröffentlicht',
    help: 'Die Einrichtung, die Zeitung oder die Person, die es verfasst hat.',
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
