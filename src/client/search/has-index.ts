/** Whether there is an index: Pagefind's engine would tell the console, and nobody else. */
import { entryFile } from '../../search/files.ts';

/**
 * Looks for the index of a catalogue.
 *
 * @param folder its address, ending in `/`
 * @throws if there is none
 */
export async function hasIndex(folder: string, signal?: AbortSignal): Promise<void> {
  const answer = await fetch(folder + entryFile, signal ? { signal } : {});
  // The entry of another catalogue may say anything.
  const entry = (await answer.json()) as unknown;
  const { languages } = (entry ?? {}) as { languages?: unknown };
  if (!answer.ok || typeof languages !== 'object' || languages === null)
    throw new Error(`No index: ${folder}`);
}
