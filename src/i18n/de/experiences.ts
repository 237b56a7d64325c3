import type { experiences as it } from '../it/experiences.ts';

/** What the page of a practice says of those who took it up. */
export const experiences: typeof it = {
  title: 'Wer sie übernommen hat, berichtet',
  lead: 'Geschrieben von jenen, die sie anderswo wiederholt haben, und nicht von jenen, die sie begonnen haben.',
  who: 'Wer',
  period: 'Wann',
  outcome: 'Wie es lief',
  sheet: 'Ihr Praxisblatt',
  kept: 'Was gleich geblieben ist',
  changed: 'Was geändert wurde',
  difficulties: 'Aufgetretene Schwierigkeiten',
  cost: 'Was sie gekostet hat',
  confirmed: 'Bestätigt am',
  old: 'Seit mehr als zwei Jahren bestätigt sie niemand: Sie kann sich geändert haben.',
  story: 'Der Bericht',
  correct: 'Diesen Bericht verbessern',
};
