/** The passages of a text: what is read from one beginning to one end, without its marks. */
import type { Nodes } from 'mdast';

export interface Passage {
  text: string;
  /** Where in the text the lines of the file begin, in order. */
  lines: { offset: number; line: number }[];
  /** A cell of a table takes its time, but it is no sentence. */
  isCell: boolean;
}

type AnyNode = Nodes | { type: string; value?: string; children?: AnyNode[]; position?: unknown };

/** Code is not prose, and notes say where things come from. */
const left = new Set(['code', 'footnoteDefinition', 'footnoteReference', 'definition']);

/**
 * The passages of a text, in order: its paragraphs, headings, items of lists and cells of tables.
 *
 * @param tree judged by the guard: it is no deeper than calls may go
 */
export function proseOf(tree: Nodes): Passage[] {
  const children = childrenOf(tree);
  const isCell = tree.type === 'tableCell';
  const isPassage = isCell || children.some(({ type }) => type === 'text');
  if (left.has(tree.type)) return [];
  if (!isPassage && tree.type !== 'paragraph' && tree.type !== 'heading') {
    return children.flatMap(proseOf);
  }
  const passage: Passage = { text: '', lines: [], isCell };
  gather(tree, passage);
  return passage.text.trim() === '' ? [] : [passage];
}

const childrenOf = (node: AnyNode): Nodes[] =>
  'children' in node ? (node.children as Nodes[]) : [];

function gather(node: Nodes, passage: Passage): void {
  if (left.has(node.type)) return;
  if (node.type === 'break') passage.text += ' ';
  if ((node.type === 'text' || node.type === 'inlineCode') && node.value !== '') {
    const first = node.position?.start.line ?? 1;
    for (const [index, part] of node.value.split('\n').entries()) {
      if (index > 0) passage.text += '\n';
      passage.lines.push({ offset: passage.text.length, line: first + index });
      passage.text += part;
    }
  }
  for (const child of childrenOf(node)) gather(child, passage);
}

/** The line of the file on which a place of a passage stands. */
export const lineAt = ({ lines }: Passage, offset: number): number =>
  lines.findLast((start) => start.offset <= offset)?.line ?? lines[0]?.line ?? 1;
