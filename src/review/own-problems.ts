/** Which problems of a catalogue a proposal has brought, and which were there before. */
import type { Diagnostic } from '../catalogue/checking/diagnostic.ts';
import { readCatalogue } from '../catalogue/reading/read-catalogue.ts';
import { withFilesOf } from '../changes/snapshot.ts';
import { GitFailure, type Repository, ReviewError } from '../changes/git.ts';

interface Shared {
  /** Of the files that the proposal touches, and what it breaks elsewhere. */
  own: Diagnostic[];
  /** What was wrong before, in files that it does not touch. */
  others: Diagnostic[];
}

/**
 * Parts the problems. A proposal may break files that it does not touch: what these have now and
 * did not have is its own.
 *
 * @param touched paths from the content folder
 * @param start the commit where it began
 */
export function ownProblems(
  problems: readonly Diagnostic[],
  touched: ReadonlySet<string>,
  repository: Repository,
  start: string,
): Shared {
  const elsewhere = problems.filter(({ file }) => !touched.has(file));
  if (elsewhere.length === 0) return { own: [...problems], others: [] };
  const before = problemsAt(repository, start);
  const own: Diagnostic[] = [];
  const others: Diagnostic[] = [];
  for (const found of problems) {
    const key = keyOf(found);
    const left = before.get(key) ?? 0;
    if (touched.has(found.file) || left === 0) own.push(found);
    else {
      before.set(key, left - 1);
      others.push(found);
    }
  }
  return { own, others };
}

/** How often each problem was there; lines do not count, because other lines may have moved them. */
function problemsAt(repository: Repository, start: string): Map<string, number> {
  const counts = new Map<string, number>();
  try {
    const { problems } = withFilesOf(repository, start, (folder) => readCatalogue(folder));
    for (const found of problems) counts.set(keyOf(found), (counts.get(keyOf(found)) ?? 0) + 1);
  } catch (error) {
    // The content was not there, or could not be read at all: whatever is wrong has come since.
    const isKnown = error instanceof ReviewError || error instanceof GitFailure;
    if (!isKnown && !isOfFiles(error)) throw error;
  }
  return counts;
}

/** Whether an error is one of the file system: a folder that is none, a file that may not be read. */
export const isOfFiles = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && 'syscall' in error;

const keyOf = ({ file, rule, parameters }: Diagnostic): string =>
  JSON.stringify([file, rule, parameters]);
