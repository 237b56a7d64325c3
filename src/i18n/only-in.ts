/** Data of the content with no more of its languages than who gets it can read. */
import { type LanguageCode, languageCodes } from './languages.ts';

const isCode = (key: string): boolean => (languageCodes as readonly string[]).includes(key);

/**
 * Leaves out of what is in several languages those that are not asked for; all stay of what is in
 * none of these.
 */
export function onlyIn(value: unknown, codes: readonly LanguageCode[]): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => onlyIn(one, codes));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const wanted = entries.every(([key]) => isCode(key))
    ? entries.filter(([key]) => (codes as readonly string[]).includes(key))
    : [];
  const kept = wanted.length > 0 ? wanted : entries;
  return Object.fromEntries(kept.map(([key, one]) => [key, onlyIn(one, codes)]));
}
