import type { replicabilityFields as it } from '../it/replicability-fields.ts';

/** What is asked of the replicability of a practice. */
export const replicabilityFields: typeof it = {
  'replicability.stage': {
    label: 'Grad der Übertragbarkeit',
    help: 'Wie weit die Praxis laut den Quellen gekommen ist: eine Feststellung, keine Note.',
    ask: 'Wählen Sie die Stufe der Übertragbarkeit',
  },
  'replicability.evidence': {
    label: 'Belege für die Ergebnisse',
  },
  'replicability.lessons': {
    label: 'Aufgetretene Schwierigkeiten',
    help: 'Was nicht funktioniert hat oder mehr gekostet hat als erwartet: Wer nachfolgt, ist dafür dankbar.',
    one: 'Schwierigkeit',
    add: 'Schwierigkeit hinzufügen',
  },
  'replicability.prerequisites': {
    label: 'Was vorher nötig ist',
    help: 'Die Bedingungen, die gegeben waren und ohne die die Praxis nicht funktioniert hätte.',
    one: 'Voraussetzung',
    add: 'Voraussetzung hinzufügen',
  },
  'replicability.resources': {
    label: 'Benötigte Ressourcen',
    help: 'Was braucht, wer sie übertragen will.',
  },
  'replicability.adaptations': {
    label: 'Anpassungen',
    help: 'Was sich von Ort zu Ort ändert.',
  },
  'replicability.replications': {
    label: 'Wohin sie übertragen wurde',
    help: 'Nur Übertragungen, die stattgefunden haben, mit ihrer Quelle.',
    one: 'Übertragung',
    add: 'Übertragung hinzufügen',
  },
  'replicability.support': {
    label: 'Unterstützung für die Übertragung',
    one: 'Unterstützung',
    add: 'Unterstützung hinzufügen',
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
    add: 'Etwas Anzupassendes hinzufügen',
  },
  'replicability.adaptations.keep': {
    label: 'Was nicht zu ändern ist',
    one: 'Eintrag',
    add: 'Etwas Unveränderliches hinzufügen',
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
  'replicability.resources.spending': {
    label: 'Kosten zum Vergleichen',
    help: 'Was wirklich ausgegeben wurde und wie viele Menschen erreicht wurden: daraus ergeben sich die Kosten je Person.',
  },
  'replicability.resources.spending.start': {
    label: 'Für den Beginn (Euro)',
  },
  'replicability.resources.spending.yearly': {
    label: 'Im Jahr (Euro)',
  },
  'replicability.resources.spending.people': {
    label: 'Erreichte Personen im Jahr',
  },
  'replicability.resources.spending.year': {
    label: 'Preisjahr',
    help: 'Das Jahr, auf das sich die Beträge beziehen: verglichen werden nur jene desselben Jahres.',
  },
  'replicability.resources.spending.note': {
    label: 'Anmerkung',
    help: 'Was die Beträge enthalten und was nicht, und wer was bezahlt hat.',
  },
};
