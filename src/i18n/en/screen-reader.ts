import type { screenReader as it } from '../it/screen-reader.ts';

export const screenReader: typeof it = {
  tools: 'Actions',
  of: (label, title) => `${label}: ${title}`,
  received: (n) => `Added to the saved ones: ${n}.`,
};
