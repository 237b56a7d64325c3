import type { problems as itProblems } from '../it/problems.ts';
import { count } from './count.ts';

/** What the page of the problems says. */
export const problems: typeof itProblems = {
  title: 'Von einem Problem ausgehen',
  fromHome: 'Oder gehen Sie von dem Problem aus',
  lead: 'Die Bedürfnisse, auf die die Praktiken antworten, in den Worten ihrer Einträge. Wählen Sie ein Thema und suchen Sie das, was Ihrem ähnelt.',
  none: 'Noch kein Praxisblatt sagt, auf welches Problem es antwortet.',
  toPractices: 'Zu allen Praktiken',
  byTheme: 'Nach Thema',
  answered: 'Antwort:',
  silent: (n) =>
    `${count(n, 'Praxis sagt', 'Praktiken sagen')} noch nicht, auf welches Problem sie ${n === 1 ? 'antwortet' : 'antworten'}.`,
};
