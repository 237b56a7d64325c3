/** Renders what the check let pass with little more than Astro's own elements, and looks at it. */
import { parseHTML } from 'linkedom';
import { isSafeAddress } from '../../../src/catalogue/model/address.ts';
import { views } from '../../../src/views/author-components.ts';
import type { CreateElement } from '../../../src/views/create-element.ts';
import { textComponent } from '../../../src/components/text-component.ts';
import { must } from './must.ts';

interface Element {
  type: unknown;
  props: Record<string, unknown> & { children?: unknown };
}

const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'astro:jsx' in node;

/** What a page makes of a text: an allow-list, as the guard is one. */
const tags = new Set(
  'a abbr blockquote br cite code del div em figcaption figure h2 h3 h4 h5 h6 hr input li ol p pre section span strong sub sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes =
  /^(?:aria-(?:describedby|label)|checked|class|data-footnote(?:s|-ref|-backref)|disabled|href|id|lang|role|start|tabindex|title|type)$/;

function look(tag: string, own: Iterable<readonly [string, unknown]>): void {
  must(tags.has(tag), 'a known element', tag);
  for (const [name, value] of own) {
    if (name === 'children') continue;
    must(attributes.test(name), 'a known attribute', [tag, name, value]);
    must(name !== 'href' || isSafeAddress(String(value)), 'a safe address', value);
  }
}

/** Looks at the elements below one. */
export function lookAtTree(root: globalThis.Element): void {
  for (const element of root.querySelectorAll('*')) {
    look(
      element.localName,
      [...element.attributes].map(({ name, value }) => [name, value] as const),
    );
  }
}

function lookAtHtml(html: string): void {
  lookAtTree(parseHTML(`<!doctype html><body>${html}</body>`).document.body);
}

const h: CreateElement<unknown> = (type, props, ...children) => ({
  'astro:jsx': true,
  type,
  props: { ...props, children },
});
const shown =
  (view: (h: CreateElement<unknown>, attributes: never, children: unknown) => unknown) =>
  ({ children, ...own }: Record<string, unknown>) =>
    view(h, own as never, children);
/** Components of the site that need Astro to be seen: that they are asked for is enough. */
const stub = () => '';

const components = {
  Avviso: shown(views.Avviso),
  Citazione: shown(views.Citazione),
  Documento: shown(views.Documento),
  Indicatore: shown(views.Indicatore),
  Passi: shown(views.Passi),
  Figura: stub,
  Aderenti: stub,
  Vocabolario: stub,
};

/** The text of a page, as far as it can be made without Astro. */
function walk(node: unknown): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(walk).join('');
  if (!isElement(node)) {
    const text = String(node);
    // What the compiler wrote as HTML is marked as such.
    if (node instanceof String) lookAtHtml(text);
    return text;
  }
  const { type, props } = node;
  if (typeof type === 'function') return walk((type as (props: unknown) => unknown)(props));
  if (typeof type === 'string') look(type, Object.entries(props));
  return walk(props.children);
}

/**
 * Renders a text.
 *
 * @param code what the reader compiled
 * @throws if it cannot be rendered, or what comes of it is not to be shown
 */
export function render(code: string): string {
  const component = textComponent(code) as unknown as (props: object) => unknown;
  return walk(component({ components }));
}
