/** What the form and its check know of the experiences that are there. */
import type { KnownPractice } from '../../catalogue/checking/cross-field-rules.ts';

/** Whether those who took a practice up tell of this place and year already. @param name of the file */
export const isNamed = (practice: KnownPractice | undefined, name: string): boolean =>
  practice?.experiences?.some(({ region, year }) => `${region}-${year}` === name) === true;
