/** Shows a text as the page will, with the same views of the author components. */
import type { Root } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { type FoundTerm, findersOf } from '../../catalogue/glossary/finder.ts';
import { termComponent, withTerms } from '../../catalogue/glossary/marks.ts';
import type { AttributesOf } from '../../catalogue/model/author-components.ts';
import { taskBox } from '../../catalogue/reading/task-box.ts';
import { fromResult, views } from '../../views/author-components.ts';
import type { CreateElement } from '../../views/create-element.ts';
import type { Written as Frontmatter } from '../../views/practice/parts.ts';
import { glossaryTerm } from '../../views/glossary-term.ts';
import { contribute as words } from '#words/contribute.ts';
import { ui } from '#words/index.ts';
import { tasks } from '#words/tasks.ts';
import { texts } from '#words/texts.ts';
import { viewRoutes } from '../../routing/in-browser.ts';
import { facts, glossary } from './elements.ts';

type Child = Node | string;

/** Elements of drawings have a space of names of their own. */
const drawn = new Set(['svg', 'rect', 'line', 'polyline', 'circle', 'text']);

export const h: CreateElement<Node> = (tag, attributes, ...children) => {
  const element = drawn.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Child => !!child));
  return element;
};

type Component = (attributes: never, children: DocumentFragment) => Child;

function fragment(children: readonly Child[]): DocumentFragment {
  const made = document.createDocumentFragment();
  made.append(...children);
  return made;
}

const shown =
  (view: (h: CreateElement<Node>, attributes: never, children: Node) => Node): Component =>
  (attributes, children) =>
    view(h, attributes as never, children);

const routes = viewRoutes(facts.base);

/** The sheet that the text being shown belongs to. */
let frontmatterOfText: Pick<Frontmatter, 'results' | 'sources'> = {};

const components = new Map<string, Component>(
  Object.entries({
    ...Object.fromEntries(
      Object.entries(views).map(([name, view]) => [name, shown(view as never)]),
    ),
    Indicatore: (attributes: AttributesOf<'Indicatore'>) =>
      views.Indicatore(h, fromResult(attributes, frontmatterOfText)),
    Figura: ({ alternativa, didascalia, autore, licenza }: Record<string, string>) =>
      h(
        'figure',
        { class: 'figure' },
        h('p', { class: 'preview-picture' }, `${alternativa} — ${words.picture}`),
        h(
          'figcaption',
          {},
          didascalia && h('span', {}, `${didascalia} `),
          h('span', { class: 'note' }, `${autore} · ${ui.authorComponents.licence}: ${licenza}`),
        ),
      ),
    [termComponent]: (found: FoundTerm) => {
      const entry = glossary?.terms.find(({ id }) => id === found.id);
      return entry ? glossaryTerm(h, entry, found, routes) : found.text;
    },
  }),
);

/** What the library makes of a text. */
type Made = ReturnType<typeof toHast>;

/** A component or an element that the author wrote; its children are turned. */
interface Written {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: readonly { name?: string; value?: unknown }[];
  children: Made[];
}

/** Elements of MDX go through as they are, with their children turned. */
const element = (state: State, node: { children: never[] }) => ({
  ...node,
  children: state.all(node as never),
});

function nodeOf(made: Made | Written): Child {
  switch (made.type) {
    case 'text':
      return made.value;
    case 'element': {
      const { tagName, properties } = made;
      if (tagName === 'input') return h('span', taskBox(properties['checked'] === true, tasks));
      const attributes = Object.entries(properties).flatMap(attribute);
      return h(tagName, Object.fromEntries(attributes), fragment(made.children.map(nodeOf)));
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return writtenNode(made as Written);
    case 'root':
      return fragment(made.children.map(nodeOf));
    default:
      return '';
  }
}

/** The guard let no expression pass: attributes are texts, or nothing but a name. */
function writtenNode({ name, attributes, children }: Written): Child {
  const given = Object.fromEntries(
    attributes.map(({ name: key = '', value }) => [key, String(value ?? '')]),
  );
  const inner = fragment(children.map(nodeOf));
  const component = components.get(name ?? '');
  if (component) return component(given as never, inner);
  return name === null ? inner : h(name, given, inner);
}

/** A property as trees of HTML call it, as an attribute. */
function attribute([name, value]: [string, unknown]): [string, string][] {
  if (value === false || value === undefined || value === null) return [];
  // A published page has no inline styles; tables are aligned by class.
  if (name === 'align') return [['class', `align-${String(value)}`]];
  const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
  return [[attributeNames[name] ?? hyphened(name), text]];
}

/** The names that HTML has for what trees of HTML call otherwise. */
const attributeNames: Record<string, string> = { className: 'class', htmlFor: 'for' };

const hyphened = (name: string): string =>
  (name.startsWith('data')
    ? name.replace(/[A-Z]/g, '-$&')
    : name.replace(/^aria(?=[A-Z])/, '$&-')
  ).toLowerCase();

const findersHere = findersOf(glossary ?? undefined);

/**
 * Makes the page's text.
 *
 * @param tree judged by the guard: it holds no code
 * @param frontmatter what stands above it, which indicators may show a result of
 */
export function renderText(tree: Root, frontmatter: typeof frontmatterOfText): DocumentFragment {
  frontmatterOfText = frontmatter;
  const findTerms = findersHere(facts.textLanguage);
  const hast = toHast(findTerms ? withTerms(tree, findTerms) : tree, {
    handlers: { mdxJsxFlowElement: element, mdxJsxTextElement: element } as never,
    footnoteLabel: texts.footnotes,
    footnoteBackLabel: (note, again) =>
      texts.backToText.replace('{reference}', `${note + 1}${again > 1 ? `-${again}` : ''}`),
  });
  return fragment([nodeOf(hast)]);
}
