import type { problems as itProblems } from '../it/problems.ts';
import { count } from './count.ts';

/** What the page of the problems says. */
export const problems: typeof itProblems = {
  title: 'Start from a problem',
  fromHome: 'Or start from the problem to address',
  lead: 'The needs that practices answer, in the words of their records. Choose a theme and look for the one that is like yours.',
  none: 'No record says yet which problem it answers.',
  toPractices: 'Go to all the practices',
  byTheme: 'By theme',
  answered: 'Answered by:',
  silent: (n) =>
    `${count(n, 'practice does not say', 'practices do not say')} yet which problem ${n === 1 ? 'it answers' : 'they answer'}.`,
};
