import { count } from './count.ts';
import type { planPage as it } from '../it/plan-page.ts';

/** What the page of a replication plan says that its script does not: it is not loaded twice. */
export const planPage: typeof it = {
  lead: 'Was bei Ihnen schon vorhanden ist, was aufzubauen ist, wer bezahlen könnte, an wen Sie sich wenden können. Am Ende haben Sie den ersten Entwurf eines Plans.',
  description: (practice) =>
    `Eine Checkliste für alle, die «${practice}» auf ihr Gebiet übertragen wollen.`,
  private:
    'Was Sie schreiben, bleibt in diesem Browser: Nichts wird gesendet. Laden Sie die Datei herunter, um sie aufzubewahren oder anderswo weiterzuarbeiten.',
  noScript:
    'Ohne JavaScript ist diese Seite eine Liste zum Ausdrucken und Ausfüllen von Hand: Was Sie in die Felder schreiben, wird nicht gespeichert.',
  yourPlan: 'Ihr Fall',
  help: {
    context: 'Einzugsgebiet, Gemeinden, bereits vorhandene Dienste.',
    why: 'Der Bedarf, mit einer Zahl, falls vorhanden.',
    people: 'Wie viele Personen und welche.',
    start: 'Daraus ergibt sich auch, welche Quellen noch bezahlen.',
    author: 'Geben Sie das Amt an, nicht den Namen einer Person.',
  },
  choose: '— auswählen —',
  checklist: 'Was nötig ist',
  checklistLead:
    'Jede Zeile stammt aus den Angaben der Praxis. Wählen Sie eine nach der anderen: Was aufzubauen ist, können Sie mit Zuständigkeit, Frist und Notiz versehen.',
  aspects: {
    population: 'Die Menschen',
    intervention: 'Die Maßnahme',
    environment: 'Das Umfeld',
    transfer: 'Die Übertragung',
  },
  aspectLeads: {
    population: 'Sind die Menschen, denen sie dient, wie jene hier? Würden sie sie wollen?',
    intervention: 'Was sie kostet, wer daran arbeitet, was nicht geändert werden kann.',
    environment: 'Vorschriften, Zuständigkeiten, Bündnisse und Geld.',
    transfer: 'Was anzupassen ist, welche Schwierigkeiten zu erwarten sind, wer helfen kann.',
  },
  more: 'Umfeld und Gründe (freiwillig)',
  undeclared: 'die Praxis gibt es nicht an',
  crumb: 'Übertragungsplan',
  other: (aspect) => `Sonstiges: ${aspect}`,
  silent: {
    title: 'Was die Praxis nicht sagt',
    lead: 'Fragen Sie jene, die sie durchführen, oder klären Sie es bei sich.',
  },
  own: {
    title: 'Was Sie sonst noch brauchen',
    lead: 'Was nur ergänzen kann, wer das Gebiet kennt.',
  },
  fundingLead:
    'Die Quellen des Vokabulars, die diese Praxis oder andere zum selben Thema bezahlt haben, und jene, die an ihre Stelle getreten sind. Die Fristen sind die allgemeinen der angeführten Rechtsvorschrift: Einzelne Programme können andere haben.',
  noFunding:
    'Die Quellen der Praxis sagen nicht, wer bezahlt hat, und keine andere Praxis zu denselben Themen gibt eine Quelle an.',
  allFunding: 'Alle Finanzierungsquellen',
  reasons: {
    paid: 'hat diese Praxis bezahlt',
    succeeds: (source) => `ist an die Stelle getreten von: ${source}`,
    theme: (theme, n) =>
      `ist die Quelle von ${count(n, 'weiteren Praxis', 'weiteren Praktiken')} zum Thema «${theme}»`,
  },
  until: (day) => `allgemeine Frist ${day}`,
  roles: {
    owner: (region) => `Wer sie umgesetzt hat: ${region}`,
    replicated: (region, year) =>
      `Wer sie schon übertragen hat: ${region}${year === undefined ? '' : `, ${year}`}`,
    origin: (region, year) =>
      `Woher sie stammt: ${region}${year === undefined ? '' : `, ${year} übertragen`}`,
  },
  noContact: 'Kein Kontakt in den Quellen',
  noReplications: 'Keine Übertragung bekannt: Ihr Gebiet wäre das erste.',
  support: 'Angebotene Unterstützung',
  questions: 'Was nicht angegeben ist',
  questionsLead: 'Fragen an jene, die die Praxis umgesetzt haben.',
  noQuestions: 'Die Praxis beantwortet alle Fragen dieses Plans.',
  ask: {
    targets: 'An wen richtet sich die Praxis, und wie viele Personen hat sie erreicht?',
    cost: 'Wie viel kostet sie, pro Jahr oder insgesamt, und was ist darin enthalten?',
    staff: 'Wie viele Personen arbeiten daran, und mit welchen Kompetenzen?',
    months: 'Wie viel Zeit verging von der Entscheidung bis zur ersten betreuten Person?',
    keep: 'Was sollte nicht geändert werden, weil es ohne nicht funktionieren würde?',
    evidence: 'Welche Ergebnisse hat sie gebracht, und wie wurden sie gemessen?',
    organisation: 'Welche Einrichtung ist dafür verantwortlich, und mit welchem Rechtsakt?',
    partners: 'Wer beteiligt sich noch, und in welcher Rolle?',
    prerequisites:
      'Was war vor dem Start schon da: Vorschriften, Vereinbarungen, Kompetenzen, Instrumente?',
    funding: 'Wer bezahlt sie, mit welchem Programm?',
    change: 'Was sollte man in einem anderen Gebiet anpassen?',
    lessons: 'Auf welche Schwierigkeiten sind Sie gestoßen, und wie haben Sie sie überwunden?',
    support:
      'Welche Hilfe können Sie jenen anbieten, die sie übertragen wollen: Besuche, Dokumente, Treffen?',
  },
  mail: 'Die fertige Nachricht',
  mailLead:
    'Sie enthält die Fragen oben und die Punkte, die Sie als «Aufzubauen» gekennzeichnet haben.',
  write: 'Im E-Mail-Programm öffnen',
  copyMail: 'Nachricht kopieren',
  methodText:
    'Die vier Teile der Liste folgen zwei veröffentlichten Methoden, mit denen sich feststellen lässt, ob eine Maßnahme an einem anderen Ort funktionieren kann; beide sind für die öffentliche Gesundheit entstanden: das Modell PIET-T, das Bevölkerung, Maßnahme, Umfeld und Übertragung unterscheidet, und das Instrument ASTAIRE, das vier ähnliche Kategorien verwendet. Hier leiten sie die Fragen; die Antworten stammen von den Personen, die den Plan ausfüllen.',
  take: 'Plan herunterladen oder drucken',
  print: 'Plan drucken',
  download: 'Datei herunterladen (.md)',
  reopen: 'Haben Sie schon einen Plan? Öffnen Sie ihn aus seiner Datei',
  file: 'Die Datei des Plans (.md)',
  clear: 'Plan löschen',
};
