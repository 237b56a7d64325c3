/** A text by its lines, as its author wrote them: where something stands, and what stands there. */
import type { Nodes } from 'mdast';
import { type Diagnostic, diagnostic } from '../../checking/diagnostic.ts';
import type { Misreading } from '../../checking/rule-parameters.ts';

export type Position = NonNullable<Nodes['position']>;

/** Where problems are told, and where they stand. */
export interface SourceLines {
  source: string;
  /** Without their line feeds. */
  lines: readonly string[];
  /** The place of a line and a column, both from 1, in the text. */
  offsetOf: (line: number, column: number) => number;
  /** What is between the ends of a node. */
  slice: (position: Position) => string;
  /** A text that is lost, or that reads otherwise than it was meant. */
  told: (
    rule: 'text-lost' | 'text-misread',
    offset: number,
    parameters: { cause: Misreading; found: string; write: string | undefined },
  ) => Diagnostic;
}

/** Places of a file by line and column, both from 1, and what stands there. @param file as it is named in problems */
export function sourceLines(source: string, file: string): SourceLines {
  const lines = source.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const offsetOf = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  return {
    source,
    lines,
    offsetOf,
    slice: ({ start, end }) =>
      source.slice(offsetOf(start.line, start.column), offsetOf(end.line, end.column)),
    told: (rule, offset, parameters) => {
      const line = lineAt(starts, offset);
      const place = { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
      return diagnostic(rule, place, parameters);
    },
  };
}

/** The line that an offset is in, from 0. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

type AnyNode = Nodes & { children?: Nodes[] };

/** The nodes of a tree in their order; a text may be deeper than calls may go. */
export function* nodesOf(tree: Nodes): Generator<{ node: Nodes; parent: Nodes }> {
  const waiting: { node: Nodes; parent: Nodes }[] = [{ node: tree, parent: tree }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const { children = [] } = next.node as AnyNode;
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child) waiting.push({ node: child, parent: next.node });
    }
  }
}
