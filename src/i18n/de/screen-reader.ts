import type { screenReader as it } from '../it/screen-reader.ts';

export const screenReader: typeof it = {
  tools: 'Aktionen',
  of: (label, title) => `${label}: ${title}`,
  received: (n) => `Zu den gespeicherten Praktiken hinzugefügt: ${n}.`,
};
