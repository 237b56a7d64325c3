import type { needs as it } from '../it/needs.ts';
import { count, formatNumber } from './count.ts';

/** "A" of one, "A, B (2 von 3)" of some. */
const some = (shared: string, n: number, of: number): string =>
  n === of ? shared : `${shared} (${n} von ${of})`;

/** What the needs say: their pages, the matching and its reasons. */
export const needs: typeof it = {
  title: 'Bedarfe',
  lead: 'Was die Gebiete suchen und welche Praktiken des Katalogs am besten darauf antworten: mit einer Punktezahl und mit den Gründen.',
  none: 'Noch hat kein Gebiet einen Bedarf veröffentlicht: Sobald es einen gibt, erscheint er hier mit den Praktiken, die darauf antworten.',
  open: 'Offen',
  closed: 'Abgeschlossen',
  closedLead:
    'Sie haben eine Antwort gefunden oder wurden zurückgezogen. Sie bleiben zum Nachlesen.',
  isClosed: 'abgeschlossen',
  what: 'Was ein Bedarf ist',
  whatText:
    'Ein Bedarf ist eine Seite, auf der ein Gebiet sagt, was es sucht: für welches Problem, für wen, mit wie viel Geld, Personal und Zeit, unter welchen Vorgaben. Der Katalog stellt die Praktiken daneben, die am besten darauf antworten, und sagt warum. Auf der Seite jeder Praxis stehen die Bedarfe, auf die sie antworten könnte: Wer die Praxis kennt, kann der suchenden Stelle schreiben.',
  publish: 'Wie man einen Bedarf veröffentlicht',
  publishSteps: [
    'Man schreibt eine Datei wie im Beispiel unten. Titel, ein Satz, Gebiet, Themen und Datum genügen: Was nicht bekannt ist, lässt man weg, und die Seite sagt, dass es nicht angegeben ist.',
    'Das Amt, das sucht, schlägt sie vor, mit einem Kontakt des Amtes: Wer antwortet, muss wissen, an wen.',
    'Die Redaktion prüft und veröffentlicht sie. Wenn der Bedarf eine Antwort gefunden hat, wird das Datum des Abschlusses hinzugefügt.',
  ],
  publishHow: 'Eine Datei wird auf denselben Wegen vorgeschlagen wie eine Praxis:',
  publishLink: 'wie man mitmacht',
  publishMail: 'Oder Sie schreiben an die Redaktion:',
  example: 'Ein Beispiel einer Datei',
  exampleNote: (place) =>
    `Es ist erfunden und soll nur die Form zeigen. Die Datei liegt in ${place} und hat einen kurzen Namen: Er wird zur Adresse der Seite.`,
  examplePlace: 'needs/name-des-bedarfs.mdx',
  exampleBody:
    '## Wie der Bedarf entstanden ist\n\nDie Beschreibung, in Markdown: das Problem und was schon versucht wurde.',
  fields: 'Alle Felder, eines nach dem anderen',
  ask: 'Suchen, ohne zu warten',
  askText:
    'Dieselbe Frage können Sie sofort stellen, ohne etwas zu schreiben: Die Liste der Praktiken lässt sich nach Thema, Zielgruppe, Finanzierungsquelle und Grad der Übertragbarkeit filtern.',
  askLink: 'Praktiken suchen und filtern',
  answersCount: (n) =>
    n === 0
      ? 'noch keine Praxis antwortet darauf'
      : count(n, 'Praxis könnte darauf antworten', 'Praktiken könnten darauf antworten'),
  publishedOn: 'Veröffentlicht am',
  confirmedOn: 'bestätigt am',
  closedOn: 'Abgeschlossen am',
  closedText:
    'Der Bedarf hat eine Antwort gefunden oder wurde zurückgezogen: Hier werden keine Praktiken mehr vorgeschlagen.',
  body: 'Was gesucht wird',
  constraints: 'Vorgaben',
  constraintsLead: 'Vor dem Antworten zu lesen: Die Punktezahl berücksichtigt sie nicht.',
  keyFacts: 'Angaben zum Bedarf',
  facts: {
    territory: 'Wer sucht',
    targets: 'Zielgruppen',
    funding: 'Wer bezahlen könnte',
    budget: 'Budget',
    staff: 'Verfügbares Personal',
    months: 'Zeit bis zum Start',
    start: 'Gewünschter Beginn',
    deadline: 'Antworten bis',
    stage: 'Verlangter Mindestgrad',
  },
  contact: 'Kontakt',
  noContact: 'Es ist kein Amt angegeben, an das man schreiben kann.',
  sources: 'Quellen',
  file: 'Die Datei dieser Seite ist',
  answers: 'Praktiken, die darauf antworten könnten',
  answersLead: (shown, found) =>
    found > shown
      ? `Die ersten ${shown} von ${formatNumber(found)} Praktiken aus anderen Gebieten, die darauf antworten.`
      : found === 1
        ? 'Eine Praxis aus einem anderen Gebiet.'
        : `${formatNumber(found)} Praktiken aus anderen Gebieten, beginnend mit jener, die dem Gesuchten am nächsten kommt.`,
  noAnswers: 'Keine Praxis aus anderen Gebieten erreicht die Mindestpunktezahl.',
  compareFirst: (n) => `Die ersten ${['', '', 'zwei', 'drei', 'vier'][n]} vergleichen`,
  allOf: (theme) => `Alle Praktiken zum Thema «${theme}»`,
  own: 'Im selben Gebiet',
  ownLead:
    'Es sind keine Antworten von außen, aber die Suche kann hier beginnen: Sie behandeln mindestens eines der gesuchten Themen.',
  couldAnswer: 'Bedarfe, auf die sie antworten könnte',
  score: (n) => `${n} von 100`,
  bounds: (least, most) =>
    `kann auf ${least} sinken oder auf ${most} steigen: Das hängt davon ab, was die Praxis nicht angibt`,
  pointsOf: (points, of) => `${count(Math.round(points * 10) / 10, 'Punkt', 'Punkte')} von ${of}`,
  groups: { for: 'Dafür', against: 'Dagegen', unknown: 'Nicht bekannt' },
  why: 'Warum',
  criteria: {
    themes: 'Themen',
    targets: 'Zielgruppen',
    cost: 'Kosten',
    funding: 'Wer bezahlt',
    stage: 'Grad der Übertragbarkeit',
    staff: 'Personal',
    months: 'Zeit bis zum Start',
    evidence: 'Belege für die Ergebnisse',
  },
  how: {
    themes: 'im Verhältnis zu den gesuchten Themen, die die Praxis hat',
    targets: 'im Verhältnis zu den gesuchten Zielgruppen, denen die Praxis dient',
    cost: 'alle, wenn die Kosten im Budget liegen, die Hälfte, wenn nur ihr niedrigster Teil darin liegt',
    funding: 'alle, wenn mindestens eine Quelle gemeinsam ist',
    stage: 'alle, wenn der Grad der verlangte oder ein höherer ist',
    staff: 'alle, wenn das verfügbare Personal ausreicht',
    months: 'alle, wenn der Start in der verlangten Zeit gelingt',
    evidence: 'im Verhältnis zur Stufe: alle bei der höchsten',
  },
  explained: 'Wie die Punktezahl berechnet wird',
  explainedLead:
    'Betrachtet werden die Praktiken, die mindestens eines der gesuchten Themen haben. Für jedes Kriterium wird verglichen, was der Bedarf verlangt und was die Praxis angibt:',
  explainedTable: {
    criterion: 'Kriterium',
    weight: 'Gewicht',
    how: 'Wie viele seiner Punkte es ergibt',
  },
  explainedRules: (leastScore, most) => [
    'Die Punktezahl ist die Summe der Punkte, geteilt durch das Gewicht der verlangten Kriterien, mal hundert. Was der Bedarf nicht verlangt, zählt nicht.',
    'Was die Praxis nicht angibt, ist die Hälfte der Punkte wert, weil man es nicht weiß: Neben der Punktezahl steht, wie weit sie sinken oder steigen kann. Eine Ausnahme sind die Belege: Sind keine angegeben, null Punkte.',
    `Unter ${leastScore} scheint die Praxis nicht auf; gezeigt werden höchstens ${most}. Bei gleicher Punktezahl kommt zuerst jene, von der man mehr weiß, dann die zuletzt überprüfte.`,
    'Praktiken des Gebiets, das sucht, sind keine Antwort von außen: Sie stehen getrennt.',
    'Kosten und Budgets können pro Jahr oder insgesamt gelten: Die Anmerkungen sagen es, die Punktezahl weiß es nicht.',
  ],
  explainedEnd:
    'Sie hilft zu entscheiden, was man zuerst liest. Sie ist kein Urteil über die Praktiken.',
  reasons: {
    themes: {
      for: (shared, n, of) =>
        n === 1 && of === 1
          ? `gleiches Thema: ${shared}`
          : `gemeinsame Themen: ${some(shared, n, of)}`,
    },
    targets: {
      for: (shared, n, of) => `gleiche Zielgruppen: ${some(shared, n, of)}`,
      against: (theirs) => `dient anderen: ${theirs}`,
      unknown: 'Zielgruppen nicht angegeben',
    },
    cost: {
      for: (cost) => `angegebene Kosten im Budget: ${cost}`,
      partly: (cost) => `angegebene Kosten teilweise im Budget: ${cost}`,
      against: (cost) => `angegebene Kosten über dem Budget: ${cost}`,
      beyond: (cost) =>
        `der Bedarf sagt nicht, wie viel höchstens ausgegeben werden kann; angegebene Kosten: ${cost}`,
      unknown: 'Kosten nicht angegeben',
    },
    funding: {
      for: (shared) => `auch bezahlt von jenen, die hier bezahlen könnten: ${shared}`,
      against: (theirs) => `von anderen bezahlt: ${theirs}`,
      unknown: 'nicht angegeben, wer sie bezahlt',
    },
    stage: {
      for: (stage) => `ausreichender Grad: ${stage}`,
      against: (stage) => `niedrigerer Grad als verlangt: ${stage}`,
    },
    staff: {
      for: (staff) => `Personal reicht aus, nötig: ${staff}`,
      against: (staff) => `mehr Personal nötig: ${staff}`,
      unknown: 'Personal nicht angegeben',
    },
    months: {
      for: (months) => `startet in der verlangten Zeit: ${months}`,
      against: (months) => `braucht länger bis zum Start: ${months}`,
      unknown: 'Zeit bis zum Start nicht angegeben',
    },
    evidence: {
      for: (level) => `Belege für die Ergebnisse: ${level}`,
      unknown: 'Belege für die Ergebnisse nicht angegeben',
    },
  },
};
