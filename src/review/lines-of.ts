/** How many lines of each file came and went. */
import { GitFailure, type Repository } from '../changes/git.ts';
import { pathOf } from '../files/byte-path.ts';

export interface Lines {
  added: number;
  removed: number;
}

/**
 * Counts the lines of the files that changed since a commit, by path.
 *
 * @returns nothing of files that are no text, that only moved, or that git cannot compare
 */
export function linesOf({ bytes }: Repository, start: string): Map<string, Lines> {
  const found = new Map<string, Lines>();
  let told: Buffer;
  try {
    const options = ['--numstat', '-z', '--no-renames', '--no-relative', '--no-ext-diff'];
    told = bytes(['diff', ...options, '--no-textconv', start, '--', ':/']);
  } catch (error) {
    if (error instanceof GitFailure) return found;
    throw error;
  }
  for (let from = 0; from < told.length;) {
    const end = told.indexOf(0, from);
    const to = end === -1 ? told.length : end;
    const row = told.subarray(from, to);
    const [, added, removed] = /^(\d+)\t(\d+)\t/.exec(row.toString('latin1')) ?? [];
    if (added !== undefined && removed !== undefined) {
      const { text } = pathOf(row.subarray(added.length + removed.length + 2));
      found.set(text, { added: Number(added), removed: Number(removed) });
    }
    from = to + 1;
  }
  return found;
}
