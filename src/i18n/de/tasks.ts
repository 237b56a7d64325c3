import type { tasks as it } from '../it/tasks.ts';

export const tasks: typeof it = { done: 'Erledigt:', open: 'Zu erledigen:' };
