/**
 * Reads a text although something in it cannot be read: the parsers of MDX stop at the first
 * mistake of form, and who writes wants to know of all of them.
 */
import type { Diagnostic } from '../checking/diagnostic.ts';

/** A text with more mistakes is told about these. */
const mostMistakes = 20;
/**
 * The parser of the form takes a time that grows with the square of the lines, of lists and
 * quotations above all: a text of 1,500 lines and 50,000 characters may be parsed twenty times, the
 * longest that there may be twice.
 */
const mostLinesSquared = 50_000_000;
const mostCharacters = 1_000_000;

interface Recovered<T> {
  /** What is left without the blocks that cannot be read; absent where nothing is. */
  tree: T | undefined;
  /** One for each block that cannot be read. */
  mistakes: Diagnostic[];
}

/**
 * Parses a text, taking out the blocks that cannot be read one after the other. Lines stay where
 * they are.
 *
 * @param parse throws at what it cannot read
 * @param problemOf tells what was thrown
 */
export function parseRecovering<T>(
  source: string,
  parse: (source: string) => T,
  problemOf: (error: unknown) => Diagnostic,
): Recovered<T> {
  const mistakes: Diagnostic[] = [];
  let lines = source.split('\n');
  const mostTries = Math.min(
    mostMistakes,
    Math.max(2, mostLinesSquared / lines.length ** 2),
    Math.max(2, mostCharacters / source.length),
  );
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      return { tree: parse(lines.join('\n')), mistakes };
    } catch (error) {
      const found = problemOf(error);
      if (mistakes.length === 0 || !isConsequence(found)) mistakes.push(found);
      const rest = withoutBlock(lines, found.line - 1);
      if (rest === undefined) break;
      lines = rest;
    }
  }
  return { tree: undefined, mistakes };
}

/** What opened or closed with a block that was taken out is no mistake of its own. */
function isConsequence(found: Diagnostic): boolean {
  return (
    found.rule === 'body-syntax' &&
    (found as Diagnostic<'body-syntax'>).parameters.cause === 'closing'
  );
}

/** The lines with those between two empty ones blanked; nothing if they are empty already. */
function withoutBlock(lines: readonly string[], at: number): string[] | undefined {
  const isEmpty = (index: number) => (lines[index] ?? '').trim() === '';
  if (isEmpty(at)) return undefined;
  let [from, to] = [at, at];
  while (!isEmpty(from - 1)) from -= 1;
  while (!isEmpty(to + 1)) to += 1;
  return lines.map((line, index) => (index >= from && index <= to ? '' : line));
}

/** Of a text that lost a block, that a component is empty says nothing. */
export const isKnownOfRest = ({ rule }: Diagnostic): boolean =>
  rule !== 'component-content' && rule !== 'text-empty';
