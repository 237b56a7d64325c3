import type { experiences as it } from '../it/experiences.ts';

/** What the page of a practice says of those who took it up. */
export const experiences: typeof it = {
  title: 'Erfahrungen jener, die sie übertragen haben',
  lead: 'Geschrieben von jenen, die die Praxis übertragen haben, nicht von jenen, die sie begonnen haben.',
  who: 'Wer',
  period: 'Wann',
  outcome: 'Wie es lief',
  sheet: 'Ihre Seite',
  kept: 'Was gleich geblieben ist',
  changed: 'Was geändert wurde',
  difficulties: 'Aufgetretene Schwierigkeiten',
  cost: 'Was sie gekostet hat',
  confirmed: 'Bestätigt am',
  old: 'Seit mehr als zwei Jahren bestätigt sie niemand: Sie kann sich geändert haben.',
  body: 'Der Bericht',
  correct: 'Diesen Bericht verbessern',
};
