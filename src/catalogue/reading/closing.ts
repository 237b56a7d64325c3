/**
 * Components that are closed inside a list, a note or a quotation that they are not opened in.
 * Sätteri takes them for whole, but its tree of them is spoilt: names run into one another, and to
 * compile it can end the whole process.
 */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import { addAll, largestOf } from '../model/long-lists.ts';
import { type Diagnostic, diagnostic } from '../checking/diagnostic.ts';

/** One problem for each, at its closing tag. */
export function closedElsewhere(tree: Nodes, source: string, file: string): Diagnostic[] {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const indexOf = ({ line, column }: Point) => (starts[line - 1] ?? 0) + column - 1;
  return elementsIn(tree).flatMap(({ position, children }) => {
    if (!position) return [];
    const end = indexOf(position.end);
    const from = source.lastIndexOf('<', end - 1);
    const tag = source.slice(from, end);
    const [, name] = /^<\s*\/([^<>]*)>$/.exec(tag) ?? [];
    if (children.length === 0 && tag.endsWith('/>')) return [];
    const within = largestOf(
      children.map((child) => (child.position ? indexOf(child.position.end) : 0)),
    );
    if (name !== undefined && within <= from) return [];
    // Where it seems to end behind something else, its beginning is all that is known.
    const index = name === undefined ? indexOf(position.start) : from;
    const line = starts.findLastIndex((start) => start <= index);
    const place = { file, line: line + 1, column: index - (starts[line] ?? 0) + 1 };
    const [, opened = ''] = /^<\s*([^\s<>/]*)/.exec(source.slice(index)) ?? [];
    return [
      diagnostic('body-syntax', place, { cause: 'elsewhere', detail: name?.trim() ?? opened }),
    ];
  });
}

interface Point {
  line: number;
  column: number;
}

/** A text may be deeper than calls may go: it is not walked by calling. */
function elementsIn(tree: Nodes): MdxJsxFlowElement[] {
  const found: MdxJsxFlowElement[] = [];
  const waiting: (Nodes | MdxJsxFlowElement)[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'mdxJsxFlowElement') found.push(node as MdxJsxFlowElement);
    if ('children' in node) addAll(waiting, (node.children as Nodes[]).toReversed());
  }
  return found;
}
