/** Makes elements without markup: every text stays a text. */
export function make(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string | undefined)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export function action(label: string, run: () => void, name?: string): HTMLElement {
  const button = make('button', { type: 'button', class: 'link-button' }, label);
  if (name !== undefined) button.setAttribute('aria-label', name);
  button.addEventListener('click', run);
  return button;
}

/** @throws if the page lacks it: page and script are of different versions */
export function find<T extends Element = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`The page lacks ${selector}`);
  return element;
}
