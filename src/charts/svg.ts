/**
 * Drawing at build time: Observable Plot draws into a document without a browser, and of what it
 * draws only shapes, texts and links are kept. Colours and letters come from the style sheet: a
 * drawing has no style of its own, and the same data always give the same characters.
 */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** What drawings are made with: as wide as a phone, so that their letters stay readable there. */
export const drawingWidth = 352;
/** Height of letters in the drawings; the style sheet says the same. */
export const letterHeight = 15;
/** About how wide a letter is. */
export const letterWidth = 8;

const keptAttributes = [
  ...['class', 'href', 'transform', 'width', 'height'],
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'd'],
];

/**
 * Draws a plot as the text of an SVG element. It is left out of the accessibility tree and of the
 * order of the keyboard: the table beside it says the same, with the same links.
 *
 * @param kind the class by which the style sheet knows it
 */
export function draw(kind: string, options: Plot.PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawing = Plot.plot({
    width: drawingWidth,
    margin: 0,
    ...options,
    document: document as unknown as Document,
  });
  const { width = drawingWidth, height = 0 } = options;
  const shapes = [...drawing.childNodes].map(written).join('');
  return `<svg class="chart ${kind}" viewBox="0 0 ${width} ${height}" aria-hidden="true">${shapes}</svg>`;
}

function written(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return escaped(node.textContent ?? '');
  if (node.nodeType !== node.ELEMENT_NODE || node.nodeName.toLowerCase() === 'style') return '';
  const element = node as Element;
  const name = element.nodeName.toLowerCase();
  const attributes = keptAttributes.flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    if (!value) return [];
    return [` ${attribute}="${escaped(attribute === 'href' ? value : rounded(value))}"`];
  });
  if (name === 'a') attributes.push(' tabindex="-1"');
  const inside = [...node.childNodes].map(written).join('');
  const tag = `${name}${attributes.join('')}`;
  return inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${name}>`;
}

/** A hundredth of a unit cannot be seen. */
const rounded = (value: string): string =>
  value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
