/** Shows a text as the page will, with the same views of the author components. */
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Root } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { type FoundTerm, findersOf } from '../../catalogue/glossary/finder.ts';
import { termComponent, withTerms } from '../../catalogue/glossary/marks.ts';
import { taskBox } from '../../catalogue/reading/task-box.ts';
import { type Make, views } from '../../components/author/views.ts';
import { glossaryTerm } from '../../components/glossary/view.ts';
import { contribute as words } from '#words/contribute.ts';
import { ui } from '#words/index.ts';
import { texts } from '#words/texts.ts';
import { routesUnder } from '../../site/addresses.ts';
import { facts, glossary } from './elements.ts';

type Child = Node | string;

/** Elements of drawings have a space of names of their own. */
const drawn = new Set(['svg', 'rect']);

export const make: Make<Node> = (tag, attributes, ...children) => {
  const element = drawn.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Child => !!child));
  return element;
};

type Props = Record<string, unknown> & { children?: unknown };

const flat = (children: unknown): Child[] =>
  Array.isArray(children)
    ? children.flatMap(flat)
    : children instanceof Node
      ? [children]
      : typeof children === 'string'
        ? [children]
        : [];

function fragment(children: unknown): DocumentFragment {
  const made = document.createDocumentFragment();
  made.append(...flat(children));
  return made;
}

/** The names that HTML has for what trees of HTML call otherwise. */
const attributeNames: Record<string, string> = { className: 'class', htmlFor: 'for' };

/** What the library asks of a JSX runtime: an element for a tag, or a component called. */
function create(type: unknown, { children, ...props }: Props): Node {
  if (typeof type === 'function') return (type as (props: Props) => Node)({ ...props, children });
  if (typeof type !== 'string') return fragment(children);
  if (type === 'input') return make('span', taskBox(props['checked'] === true));
  const attributes = Object.entries(props).flatMap(([name, value]): [string, string][] => {
    if (value === false || value === undefined || value === null) return [];
    if (name === 'align') return [['class', `align-${String(value)}`]];
    return [[attributeNames[name] ?? name.toLowerCase(), value === true ? '' : String(value)]];
  });
  return make(type, Object.fromEntries(attributes), ...flat(children));
}

const shown =
  (view: (make: Make<Node>, attributes: never, children: Node) => Node) =>
  ({ children, ...attributes }: Props) =>
    view(make, attributes as never, fragment(children));

const routes = routesUnder(facts.base, facts.language);

const components: Record<string, unknown> = {
  ...Object.fromEntries(Object.entries(views).map(([name, view]) => [name, shown(view as never)])),
  Figura: ({ alternativa, didascalia, autore, licenza }: Record<string, string>) =>
    make(
      'figure',
      { class: 'figure' },
      make('p', { class: 'preview-picture' }, `${alternativa} — ${words.picture}`),
      make(
        'figcaption',
        {},
        didascalia && make('span', {}, `${didascalia} `),
        make('span', { class: 'note' }, `${autore} · ${ui.authorComponents.licence}: ${licenza}`),
      ),
    ),
  [termComponent]: (found: FoundTerm) => {
    const entry = glossary?.terms.find(({ id }) => id === found.id);
    return entry ? glossaryTerm(make, entry, found, routes) : found.text;
  },
};

const findTerms = findersOf(glossary ?? undefined)(facts.textLanguage);

/** Elements of MDX go through as they are, with their children turned. */
const element = (state: State, node: { children: never[] }) => ({
  ...node,
  children: state.all(node as never),
});

/**
 * Makes the page's text.
 *
 * @param tree judged by the guard: it holds no code
 */
export function renderText(tree: Root): DocumentFragment {
  const hast = toHast(findTerms ? withTerms(tree, findTerms) : tree, {
    handlers: { mdxJsxFlowElement: element, mdxJsxTextElement: element } as never,
    footnoteLabel: texts.footnotes,
    footnoteBackLabel: (note, again) =>
      texts.backToText.replace('{reference}', `${note + 1}${again > 1 ? `-${again}` : ''}`),
  });
  const rendered = toJsxRuntime(hast, {
    Fragment: Symbol('fragment'),
    jsx: create as never,
    jsxs: create as never,
    // The name of a component is all that is ever looked up: the guard let no expression pass.
    createEvaluater: () => ({
      evaluateExpression: (node) => components[(node as { name?: string }).name ?? ''],
      evaluateProgram: () => undefined,
    }),
    elementAttributeNameCase: 'html',
    // A published page has no inline styles; tables are aligned by class.
    tableCellAlignToStyle: false,
  }) as unknown;
  return fragment(rendered);
}
