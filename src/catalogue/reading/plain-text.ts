/** The words of a text without its marks, as the search reads them. */
import type { Nodes } from 'mdast';
import { componentsFor } from '../model/author-components.ts';

type Attribute = { type: string; name?: string; value?: unknown };
type AnyNode =
  | Nodes
  | { type: string; value?: string; children?: AnyNode[]; attributes?: Attribute[]; name?: string };

/** What begins on a line of its own: words on both sides of its edge are not neighbours. */
const blocks = new Set([
  'blockquote',
  'footnoteDefinition',
  'heading',
  'listItem',
  'mdxJsxFlowElement',
  'paragraph',
  'tableCell',
]);

/** Attributes of components that are no words: addresses, names of files, values of a list. */
const wordless = new Set(['indirizzo', 'file', 'tipo', 'licenza', 'formato', 'dimensione', 'lang']);

const components = componentsFor('practice');

/**
 * The words of a text in their order: its paragraphs, notes and cells, and what the attributes of
 * author components say. Code and addresses are left out.
 *
 * @param tree judged by the guard: it is no deeper than calls may go
 * @returns a line for each block
 */
export function plainText(tree: Nodes): string {
  const parts: string[] = [];
  const walk = (node: AnyNode): void => {
    const isBlock = blocks.has(node.type);
    if (isBlock) parts.push('\n');
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value ?? '');
    if (node.type === 'break') parts.push(' ');
    if ('attributes' in node && components.has(node.name ?? '')) {
      for (const { name = '', value } of (node.attributes ?? []) as Attribute[]) {
        if (!wordless.has(name) && typeof value === 'string') parts.push(value, '\n');
      }
    }
    for (const child of ('children' in node ? node.children : undefined) ?? []) walk(child);
    if (isBlock) parts.push('\n');
  };
  walk(tree);
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
