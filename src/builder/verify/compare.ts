/** Whether the files of a published site are those that the repository makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../files/digest.ts';
import type { Published } from './published.ts';

export interface Comparison {
  /** How many files there should be. */
  files: number;
  same: number;
  /** Paths of files with something else in them. */
  different: string[];
  missing: string[];
  /** Files that the repository does not make; known of a folder alone. */
  extra: string[];
  /** Files of which it cannot be told, and why. */
  unknown: { path: string; why: string }[];
  /** How many were not asked for, because the site did not answer or the time was over. */
  unasked: number;
}

export interface CompareOptions {
  /** How many files are asked for at one time. */
  concurrency?: number;
  /** When to stop, in milliseconds from now. */
  deadline?: number;
  /** After so many files in a row of which nothing could be told the rest is not asked for. */
  mostSilent?: number;
}

/** @param made the folder of the site as the repository makes it */
export async function compareSite(
  made: string,
  published: Published,
  { concurrency = 4, deadline = 15 * 60_000, mostSilent = 8 }: CompareOptions = {},
): Promise<Comparison> {
  const paths = filesIn(made);
  const expected = new Set(paths);
  const extra = (published.files ?? []).filter((path) => !expected.has(path));
  const found: Comparison = {
    ...{ files: paths.length, same: 0, different: [], missing: [] },
    ...{ extra, unknown: [], unasked: 0 },
  };
  const end = Date.now() + deadline;
  const queue = [...paths];
  let silent = 0;
  const worker = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const bytes = readFileSync(join(made, path));
      const there = await published.read(path, bytes.length);
      silent = there.is === 'unknown' ? silent + 1 : 0;
      if (there.is === 'bytes' && bytes.equals(there.bytes)) found.same += 1;
      else if (there.is === 'nothing' && published.mayLack(path)) found.files -= 1;
      else if (there.is === 'nothing') found.missing.push(path);
      else if (there.is === 'unknown') found.unknown.push({ path, why: there.why });
      else found.different.push(path);
      if (silent < mostSilent && Date.now() < end) continue;
      found.unasked += queue.splice(0).length;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  found.different.sort();
  found.missing.sort();
  return found;
}
