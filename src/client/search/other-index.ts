/** The index of another catalogue, apart: few pages have others to ask. */
import { textIndexFolder } from '../../routing/fixed-paths.ts';
import { type Found, folderBelow, load, options } from './engine.ts';
import { hasIndex } from './has-index.ts';

/** Keeps what an instance finds in the index of this site apart from that of the other. */
const mark = { elsewhere: 'yes' };

/**
 * Opens the index of another catalogue with the engine of this one: none of its programs runs.
 *
 * @param base the base of this site, ending in `/`
 * @param url the other catalogue, ending in `/`
 * @param patience how long it may take to answer, in milliseconds
 * @returns searches it
 */
export async function openOtherIndex(
  base: string,
  url: string,
  patience: number,
): Promise<(text: string) => Promise<Found>> {
  const ours = folderBelow(base);
  const theirs = `${url}${textIndexFolder}/`;
  // The engine would tell the console and nobody else.
  await hasIndex(theirs, AbortSignal.timeout(patience));
  const { createInstance } = await load(ours);
  const engine = createInstance({ basePath: ours, ...options });
  await engine.mergeIndex(theirs, { baseUrl: url, mergeFilter: mark, ...options });
  return (text) => engine.search(text, { filters: mark });
}
