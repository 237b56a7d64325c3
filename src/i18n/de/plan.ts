import type { plan as it } from '../it/plan.ts';
import { count } from './count.ts';

/** What the replication plan says; apart, because the browser says it too. */
export const plan: typeof it = {
  title: (practice) => `Übertragungsplan: ${practice}`,
  lead: 'Was bei Ihnen schon vorhanden ist, was aufzubauen ist, wer bezahlen könnte, an wen Sie sich wenden können. Am Ende haben Sie den ersten Entwurf eines Plans.',
  description: (practice) =>
    `Eine Checkliste für alle, die «${practice}» auf ihr Gebiet übertragen wollen.`,
  private:
    'Was Sie schreiben, bleibt in diesem Browser: Nichts wird gesendet. Laden Sie die Datei herunter, um sie aufzubewahren oder anderswo weiterzuarbeiten.',
  noScript:
    'Ohne JavaScript ist diese Seite eine Liste zum Ausdrucken und Ausfüllen von Hand: Was Sie in die Felder schreiben, wird nicht gespeichert.',
  yourPlan: 'Ihr Fall',
  fields: {
    context: 'In welchem Umfeld',
    why: 'Warum es nötig ist',
    people: 'Für wen',
    start: 'Geplanter Beginn',
    author: 'Wer den Plan erstellt',
  },
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
  columns: { what: 'Was', state: 'Bei uns', who: 'Wer', when: 'Bis', note: 'Notiz' },
  states: {
    'in-place': 'Schon vorhanden',
    'to-build': 'Aufzubauen',
    'not-needed': 'Nicht nötig',
  },
  undecided: 'Zu entscheiden',
  progress: (n, all) => `Entschieden: ${n} von ${all}`,
  more: 'Umfeld und Gründe (freiwillig)',
  undeclared: 'die Praxis gibt es nicht an',
  crumb: 'Übertragungsplan',
  decidedOf: (n, all) => `${n} von ${all}`,
  other: (aspect) => `Sonstiges: ${aspect}`,
  silent: {
    title: 'Was die Praxis nicht sagt',
    lead: 'Fragen Sie jene, die sie durchführen, oder klären Sie es bei sich.',
  },
  own: {
    title: 'Was Sie sonst noch brauchen',
    lead: 'Was nur ergänzen kann, wer das Gebiet kennt.',
  },
  funding: 'Wer bezahlen könnte',
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
  openOn: (day) => `Am ${day} noch offen`,
  overOn: (day) => `Am ${day} bereits abgelaufen`,
  here: (n, region) => `${region}: Quelle von ${count(n, 'Praxis', 'Praktiken')} des Katalogs`,
  whom: 'Kontakt',
  roles: {
    owner: (region) => `Wer sie umgesetzt hat: ${region}`,
    replicated: (region, year) =>
      `Wer sie schon übertragen hat: ${region}${year === undefined ? '' : `, ${year}`}`,
    origin: (region, year) =>
      `Woher sie stammt: ${region}${year === undefined ? '' : `, ${year} übertragen`}`,
  },
  noContact: 'kein Kontakt in den Quellen',
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
  copied: 'Nachricht kopiert.',
  copyByHand: 'Sie konnte nicht kopiert werden: Markieren Sie sie weiter oben.',
  mailPaste:
    'Die Nachricht ist lang: Sie wurde kopiert, fügen Sie sie (Strg+V) in das Fenster ein, das sich öffnet.',
  mailSubject: (practice) => `Fragen zur Praxis «${practice}»`,
  mailPasteHere: '[hier die aus dem Katalog kopierte Nachricht einfügen]',
  mailParts: {
    greeting: 'Guten Tag,',
    want: (practice, region) =>
      `wir überlegen, «${practice}» zu übertragen${region === '' ? '' : ` (Gebiet: ${region})`}.`,
    open: 'Der Katalog sagt einiges nicht. Wir bitten Sie um Auskunft:',
    build: 'Bei uns fehlt Folgendes, und wir müssten es aufbauen. Wie sind Sie dabei vorgegangen?',
    thanks: 'Vielen Dank.',
  },
  sources: 'Quellen der Praxis',
  method: 'Die Methode',
  methodText:
    'Die vier Teile der Liste folgen zwei veröffentlichten Methoden, mit denen sich feststellen lässt, ob eine Maßnahme an einem anderen Ort funktionieren kann; beide sind für die öffentliche Gesundheit entstanden: das Modell PIET-T, das Bevölkerung, Maßnahme, Umfeld und Übertragung unterscheidet, und das Instrument ASTAIRE, das vier ähnliche Kategorien verwendet. Hier leiten sie die Fragen; die Antworten stammen von den Personen, die den Plan ausfüllen.',
  papers: [
    {
      method: 'PIET-T',
      text: 'T. Schloemer, P. Schröder-Bäck, Criteria for evaluating transferability of health interventions: a systematic review and thematic synthesis, Implementation Science 13:88, 2018',
      url: 'https://doi.org/10.1186/s13012-018-0751-8',
    },
    {
      method: 'ASTAIRE',
      text: 'L. Cambon, L. Minary, V. Ridde, F. Alla, A tool to analyze the transferability of health promotion interventions, BMC Public Health 13:1184, 2013',
      url: 'https://doi.org/10.1186/1471-2458-13-1184',
    },
  ],
  take: 'Plan herunterladen oder drucken',
  print: 'Plan drucken',
  download: 'Datei herunterladen (.md)',
  fileName: (slug) => `plan-${slug}.md`,
  reopen: 'Haben Sie schon einen Plan? Öffnen Sie ihn aus seiner Datei',
  file: 'Die Datei des Plans (.md)',
  clear: 'Plan löschen',
  clearSure: 'Der in diesem Browser gespeicherte Plan wird gelöscht. Fortfahren?',
  cleared: 'Der Plan wurde aus diesem Browser gelöscht.',
  replaceSure: 'Die Datei ersetzt, was Sie hier geschrieben haben. Fortfahren?',
  opened: (name) => `Geöffnet: ${name}.`,
  notPlan: (name) =>
    `${name} ist kein Übertragungsplan, oder der letzte Teil wurde geändert: Es gibt nichts zu öffnen. Der Plan unten ist unverändert.`,
  tooLarge: (name) => `${name} ist zu groß für einen Übertragungsplan (höchstens 1 MB).`,
  unreadable: (name) => `${name} kann nicht gelesen werden.`,
  otherPractice: (title) => `Diese Datei ist der Plan einer anderen Praxis: «${title}».`,
  goThere: 'Zur Seite jenes Plans gehen und ihn dort öffnen',
  kept: (time) => `In diesem Browser gespeichert um ${time}.`,
  notKept:
    'Dieser Browser speichert den Plan nicht (Speicher voll oder nicht erlaubt): Er bleibt erhalten, solange die Seite geöffnet ist. Laden Sie die Datei herunter, bevor Sie die Seite schließen.',
  broken:
    'Der in diesem Browser gespeicherte Plan kann nicht gelesen werden: Sein Text steht unten und geht nicht verloren.',
  otherVersion:
    'Der Plan wurde mit einer anderen Version dieser Seite gespeichert: Erhalten blieb, was verstanden werden konnte.',
  changed: (texts) => `Seit Ihrem Plan hat sich die Praxis in diesen Punkten geändert: ${texts}.`,
  added: (n) =>
    `Seit Ihrem Plan hat die Praxis ${count(n, 'neuen Punkt', 'neue Punkte')}: Prüfen Sie die Liste.`,
  unknownRegion: (name) =>
    `«${name}» ist nicht unter den Gebieten des Katalogs: Wählen Sie eines aus der Liste.`,
  regionKept: (asked, kept) =>
    `Die Adresse verlangt «${asked}», aber Ihr Plan gilt für «${kept}»: Das bleibt so, bis Sie es ändern.`,
  ownRegion: (region) => `${region} ist das Gebiet, in dem die Praxis entstanden ist.`,
  alreadyThere: (region) => `${region} hat sie laut Katalog schon übertragen: siehe «Kontakt».`,
  left: 'Was keinen Platz mehr hat',
  leftLead:
    'In Ihrem Plan stand Folgendes, das die Seite nicht mehr abfragt. Es bleibt in der Datei.',
  drop: 'Aus dem Plan entfernen',
  note: {
    draft: (day) => `Erster Entwurf, zu ergänzen. ${day}.`,
    context: 'Umfeld',
    why: 'Wovon man ausgeht',
    missing: 'anzugeben',
    none: 'Vorerst nichts.',
    places: {
      'in-place': 'Was schon vorhanden ist',
      'to-build': 'Was aufzubauen ist',
      'not-needed': 'Was nicht nötig ist',
    },
    undecided: 'Was noch zu entscheiden ist',
    questions: 'Offene Fragen',
    machine: 'Daten des Plans',
    machineLead:
      'Um den Plan wieder zu öffnen, liest der Katalog nur den Kasten unten: Ändern Sie ihn nicht. Was Sie im Text berichtigen, bleibt in diesem Dokument.',
  },
};
