/** What the boxes of a list of things to do say; apart, because the form shows them too. */
export const tasks = { done: 'Fatto:', open: 'Da fare:' };
