import { contentFields } from './content-fields.ts';
import { experienceFields } from './experience-fields.ts';
import { practicePartFields } from './practice-part-fields.ts';
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
  ...practicePartFields,
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

/** An empty practice file, and what stands in place of its body until somebody writes it. */
const template = {
  firstHeading: 'Worum es geht',
  placeholder: 'Schreiben Sie hier die Beschreibung.',
  values: 'Werte',
};

export const model = { steps, fields: fields as Record<keyof typeof fields, FieldText>, template };
