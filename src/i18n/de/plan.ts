import type { plan as it } from '../it/plan.ts';
import { count } from './count.ts';

/** What the replication plan says; apart, because the browser says it too. */
export const plan: typeof it = {
  title: (practice) => `Übertragungsplan: ${practice}`,
  fields: {
    context: 'In welchem Umfeld',
    why: 'Warum es nötig ist',
    people: 'Für wen',
    start: 'Geplanter Beginn',
    author: 'Wer den Plan erstellt',
  },
  columns: { what: 'Was', state: 'Bei uns', who: 'Wer', when: 'Bis', note: 'Notiz' },
  states: {
    'in-place': 'Schon vorhanden',
    'to-build': 'Aufzubauen',
    'not-needed': 'Nicht nötig',
  },
  undecided: 'Zu entscheiden',
  progress: (n, all) => `Entschieden: ${n} von ${all}`,
  decidedOf: (n, all) => `${n} von ${all}`,
  funding: 'Wer bezahlen könnte',
  openOn: (day) => `Am ${day} noch offen`,
  overOn: (day) => `Am ${day} bereits abgelaufen`,
  here: (n, region) => `${region}: Quelle von ${count(n, 'Praxis', 'Praktiken')} des Katalogs`,
  whom: 'Kontakt',
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
  fileName: (slug) => `plan-${slug}.md`,
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
