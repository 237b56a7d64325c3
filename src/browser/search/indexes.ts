/** The indexes of a catalogue: one, or more where there are thousands of practices. */
import { type EntryFile, entryFile } from '../../search/files.ts';

/** The entry of another catalogue may say anything: it is not asked for more than this. */
const most = 20;

/**
 * Finds those beside the first.
 *
 * @param first its address, ending in `/`
 * @returns their addresses
 * @throws if there is no index
 */
export async function otherIndexes(first: string, signal?: AbortSignal): Promise<string[]> {
  const answer = await fetch(first + entryFile, signal ? { signal } : {});
  const { languages, indexes } = (await answer.json()) as EntryFile;
  if (!answer.ok || typeof languages !== 'object') throw new Error(`No index: ${first}`);
  const count = Number.isInteger(indexes) ? Math.min(Number(indexes), most) : 1;
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => `${first}${index + 1}/`);
}
