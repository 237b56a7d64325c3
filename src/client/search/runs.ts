/** The words of a query, those that mean one thing together taken as one: `senza dimora`. */
import type { WordFile } from '../../search/files.ts';
import { type QueryLanguage, rootOf } from '../../search/words.ts';

/** A word of a query, or several that are said together. */
export interface Run {
  words: readonly string[];
  /** What texts say for the same, if it is known. */
  alike: readonly string[] | undefined;
}

/** Words said together that are looked up as one, at most. */
const longest = 5;

/**
 * Cuts a query, the longest runs first.
 *
 * @param fileOf what is known of the words that begin as one
 * @throws if that cannot be read
 */
export async function runsIn(
  words: readonly string[],
  fileOf: (word: string) => Promise<Pick<WordFile, 'alike'>>,
  language: QueryLanguage,
): Promise<Run[]> {
  const roots = words.map((word) => rootOf(word, language));
  const files = await Promise.all(words.map(fileOf));
  const runs: Run[] = [];
  for (let at = 0; at < words.length;) {
    const { alike = {} } = files[at] ?? {};
    const keyOf = (length: number) => roots.slice(at, at + length).join(' ');
    let length = Math.min(longest, words.length - at);
    while (length > 1 && !Object.hasOwn(alike, keyOf(length))) length -= 1;
    const key = keyOf(length);
    const others = Object.hasOwn(alike, key) ? alike[key] : undefined;
    runs.push({ words: words.slice(at, at + length), alike: others });
    at += length;
  }
  return runs;
}
