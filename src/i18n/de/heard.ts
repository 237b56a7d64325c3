import type { heard as it } from '../it/heard.ts';

export const heard: typeof it = {
  tools: 'Aktionen',
  of: (label, title) => `${label}: ${title}`,
  received: (n) => `Zu den gespeicherten Praktiken hinzugefügt: ${n}.`,
};
