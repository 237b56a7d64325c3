/** How much is told of one file: a small one can have tens of thousands of mistakes. */
import { byLocation, type Diagnostic, diagnostic, isError } from './diagnostic.ts';

/** Of a file; more are counted, and come to light when these are mended. */
const mostProblems = 100;

/** The first problems of a file, and how many there are beside them; none of its errors gets lost. */
export function bounded(problems: Diagnostic[]): Diagnostic[] {
  if (problems.length <= mostProblems) return problems;
  const inOrder = problems.toSorted(
    (a, b) => Number(isError(b)) - Number(isError(a)) || byLocation(a, b),
  );
  const [next] = inOrder.splice(mostProblems, Infinity);
  if (!next) return problems;
  const parameters = { told: mostProblems, more: problems.length - mostProblems };
  return [...inOrder, diagnostic('more-problems', next, parameters)];
}
