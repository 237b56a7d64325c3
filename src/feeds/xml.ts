/** XML as a tree, written by a library. */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/**
 * An element; those that hold only elements have each on a line of its own.
 *
 * @param attributes readers make every white space in them a blank
 */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...children: (Element | string)[]
): Element {
  const safe = Object.entries(attributes).map(([key, value]) => [key, inXml(value)]);
  const content = children.flatMap((child) =>
    typeof child === 'string' ? [inXml(child)] : ['\n', child],
  );
  const isText = children.every((child) => typeof child === 'string');
  return x(name, Object.fromEntries(safe), isText ? content : [...content, '\n']);
}

/** Characters that XML 1.0 does not have: https://www.w3.org/TR/xml/#charsets */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const inXml = (text: string): string => text.replace(illegal, '\ufffd');

/**
 * Writes a document. The library leaves two things as they are that a reader would not take as
 * they are: the end of a section that was not begun (https://www.w3.org/TR/xml/#syntax), and a
 * carriage return (https://www.w3.org/TR/xml/#sec-line-ends).
 */
export function xmlDocument(root: Element): string {
  const written = toXml(root).replaceAll(']]>', ']]&gt;').replaceAll('\r', '&#xD;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written}\n`;
}
