/** The boxes of lists of things to do. */
/**
 * What stands for the check-box that Markdown makes of `- [x]`: nobody can tick it, so it is shown
 * as a sign that has words, and not as a control without a name.
 *
 * @param words what a box says, in the language of its text
 * @returns the attributes of an empty `span`, by their names in HTML
 */
export const taskBox = (isDone: boolean, words: { done: string; open: string }) => ({
  class: isDone ? 'task-box is-done' : 'task-box',
  role: 'img',
  'aria-label': isDone ? words.done : words.open,
});
