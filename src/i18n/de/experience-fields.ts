import type { experienceFields as it } from '../it/experience-fields.ts';

/** The fields of an experience: how it went for those who took a practice up. */
export const experienceFields: typeof it = {
  'experience.title': {
    label: 'Titel',
    help: 'In wenigen Worten, was bei Ihnen daraus geworden ist.',
    example: 'Kinderhorte auf dem Bauernhof im Tal',
    ask: 'Schreiben Sie den Titel',
  },
  'experience.region': {
    label: 'Gebiet',
    help: 'Wohin sie übertragen wurde: nicht das Gebiet, in dem sie entstand.',
    ask: 'Wählen Sie das Gebiet',
  },
  'experience.organisation': {
    label: 'Wer sie übertragen hat',
    ask: 'Schreiben Sie, wer sie übertragen hat',
  },
  'experience.period': {
    label: 'Zeitraum',
    ask: 'Schreiben Sie, wann sie begann',
  },
  'experience.period.start': {
    label: 'Beginn',
    help: 'Das Jahr steht auch im Namen der Datei.',
    ask: 'Schreiben Sie den Beginn',
  },
  'experience.period.end': {
    label: 'Ende',
    help: 'Leer, wenn sie weiterläuft.',
  },
  'experience.practice': {
    label: 'Ihr Praxisblatt in diesem Katalog',
    help: 'Der Name der Datei ohne «.mdx», falls es eines gibt.',
  },
  'experience.outcome': {
    label: 'Wie es lief',
    ask: 'Wählen Sie, wie es lief',
  },
  'experience.kept': {
    label: 'Was gleich geblieben ist',
    one: 'Eintrag',
    add: 'Etwas Gleichgebliebenes hinzufügen',
  },
  'experience.changed': {
    label: 'Was geändert wurde',
    one: 'Eintrag',
    add: 'Etwas Geändertes hinzufügen',
  },
  'experience.difficulties': {
    label: 'Aufgetretene Schwierigkeiten',
    one: 'Schwierigkeit',
    add: 'Schwierigkeit hinzufügen',
  },
  'experience.cost': {
    label: 'Was sie gekostet hat',
  },
  'experience.cost.amount': {
    label: 'Betrag',
    ask: 'Schreiben Sie den Betrag',
  },
  'experience.cost.note': {
    label: 'Anmerkung',
    help: 'Was er umfasst und für wie lange.',
  },
  'experience.sources': {
    label: 'Quellen',
    help: 'Akte oder Seiten, die davon berichten, falls vorhanden.',
    one: 'Quelle',
    add: 'Quelle hinzufügen',
  },
  'experience.contact': {
    label: 'Kontakt',
  },
  'experience.confirmed': {
    label: 'Bestätigt am',
    help: 'Der Tag, an dem jene, die sie übertragen haben, dies bestätigt haben.',
    ask: 'Schreiben Sie den Tag der Bestätigung',
  },
};
