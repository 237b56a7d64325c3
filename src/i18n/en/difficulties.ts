import type { difficulties as it } from '../it/difficulties.ts';

/** What the page of the difficulties says. */
export const difficulties: typeof it = {
  title: 'What can go wrong',
  lead: 'The difficulties that the sheets tell of and the practices that stopped: what happened, and what is to be learned from it.',
  none: 'No sheet tells of a difficulty yet.',
  propose: 'Tell yours',
  byTheme: 'By theme',
  byPrerequisite: 'By what is needed first',
  stopped: 'It stopped',
  lesson: 'What is to be learned',
};
