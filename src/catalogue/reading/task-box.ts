/** The boxes of lists of things to do. */
import { tasks } from '#words/tasks.ts';

/**
 * What stands for the check-box that Markdown makes of `- [x]`: nobody can tick it, so it is shown
 * as a sign that has words, and not as a control without a name.
 *
 * @returns the attributes of an empty `span`, by their names in HTML
 */
export const taskBox = (isDone: boolean) => ({
  class: isDone ? 'task-box is-done' : 'task-box',
  role: 'img',
  'aria-label': isDone ? tasks.done : tasks.open,
});
