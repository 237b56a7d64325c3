/** HTML as text, with everything in it that is not markup escaped. */

/** Markup, told apart from the texts that are yet to be escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/**
 * Makes an element, with its closing tag: not for those that HTML gives none.
 *
 * @param children texts, which are escaped, and elements; those that are nothing are left out
 */
export function createHtml(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Html | string | false | undefined)[]
): Html {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const inner = children.map((child) =>
    child instanceof Html ? child.text : child ? escaped(child) : '',
  );
  return new Html(`<${tag}${written.join('')}>${inner.join('')}</${tag}>`);
}
