import type { heard as it } from '../it/heard.ts';

export const heard: typeof it = {
  tools: 'Actions',
  of: (label, title) => `${label}: ${title}`,
  received: (n) => `Added to the saved ones: ${n}.`,
};
