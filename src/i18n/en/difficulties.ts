import type { difficulties as it } from '../it/difficulties.ts';

/** What the page of the difficulties says. */
export const difficulties: typeof it = {
  title: 'What can go wrong',
  lead: 'The difficulties that practices encountered, and the practices that stopped: what happened, and the lessons learned.',
  none: 'No practice states a difficulty yet.',
  propose: 'Report a difficulty',
  byTheme: 'By theme',
  byPrerequisite: 'By what is needed first',
  stopped: 'It stopped',
  lesson: 'Lesson learned',
};
