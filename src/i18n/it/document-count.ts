import { count } from './count.ts';

/** How many documents there are; apart, because the browser says it too. */
export const documentCount = (n: number): string => count(n, 'documento', 'documenti');
