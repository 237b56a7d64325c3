/** Where the terms of the glossary are explained in a text: at the first place of each. */
import type { Nodes, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'satteri';
import type { Finder, Piece } from './finder.ts';

/** The component that shows a term; no author can write it, because the guard does not know it. */
export const termComponent = 'GlossaryTerm';

/** A text to be replaced by pieces of it. */
interface Mark {
  node: Text;
  pieces: Piece[];
}

/** A term is not explained inside these: they lead elsewhere, stand out already, or are no prose. */
const unmarked = new Set(['link', 'linkReference', 'heading', 'definition']);

/**
 * Finds the terms to be explained.
 *
 * @param tree judged by the guard: it is no deeper than calls may go
 */
export function marksIn(tree: Nodes, find: Finder): Mark[] {
  const marks: Mark[] = [];
  const seen = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'text') {
      const pieces = find(node.value, seen);
      if (pieces.some((piece) => typeof piece !== 'string')) marks.push({ node, pieces });
    } else if ('children' in node && !unmarked.has(node.type) && !isExplained(node)) {
      for (const child of node.children) visit(child);
    }
  };
  visit(tree);
  return marks;
}

/** What the author explains, and words of another language. */
function isExplained(node: Nodes): boolean {
  const { name, attributes } = node as Partial<MdxJsxTextElement>;
  if (name === 'abbr') return true;
  return attributes?.some((attribute) => 'name' in attribute && attribute.name === 'lang') ?? false;
}

/** The nodes that stand for a text in which terms are explained. */
export const nodesOf = ({ pieces }: Mark): (Text | MdxJsxTextElement)[] =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return { type: 'text', value: piece };
    return {
      type: 'mdxJsxTextElement',
      name: termComponent,
      attributes: Object.entries(piece).map(([name, value]) => ({
        type: 'mdxJsxAttribute',
        name,
        value,
      })),
      children: [],
    };
  });

/** A copy of a text in which terms are explained. */
export function withTerms(tree: Root, find: Finder): Root {
  const marks = new Map(marksIn(tree, find).map((mark) => [mark.node as Nodes, mark]));
  const copied = (node: Nodes): Nodes[] => {
    const mark = marks.get(node);
    if (mark) return nodesOf(mark) as Nodes[];
    if (!('children' in node)) return [node];
    return [{ ...node, children: node.children.flatMap(copied) } as Nodes];
  };
  return marks.size === 0 ? tree : (copied(tree)[0] as Root);
}
