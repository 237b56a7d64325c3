import type { difficulties as it } from '../it/difficulties.ts';

/** What the page of the difficulties says. */
export const difficulties: typeof it = {
  title: 'Was schiefgehen kann',
  lead: 'Die Schwierigkeiten, auf die Praktiken gestoßen sind, und die Praktiken, die abgebrochen wurden: was geschehen ist und was man daraus lernt.',
  none: 'Noch keine Praxis gibt eine Schwierigkeit an.',
  propose: 'Von der eigenen berichten',
  byTheme: 'Nach Thema',
  byPrerequisite: 'Nach dem, was vorher nötig ist',
  stopped: 'Abgebrochen',
  lesson: 'Was man daraus lernt',
};
