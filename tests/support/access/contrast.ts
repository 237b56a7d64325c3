/** The contrast of every text that is seen (WCAG 2.2, 1.4.3), placeholders and numbers included. */
import type { Kit } from './kit.ts';

/** Texts found, and those that are too pale, in words. */
export interface Contrast {
  texts: number;
  pale: string[];
}

/**
 * To be run in a page that has the kit.
 *
 * @param printed whether to judge the page as it comes out on paper
 */
export function contrastOfTexts(printed: boolean): Contrast {
  const { kit } = globalThis as unknown as { kit: Kit };
  const { isSeen, nameOf, colourOf, groundsOf, worst, hex } = kit;
  const pale: string[] = [];
  let texts = 0;

  function judge(element: Element, style: CSSStyleDeclaration, what: string, svg = false): void {
    texts += 1;
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const needed = isLarge ? 3 : 4.5;
    const [red, green, blue, alpha] = colourOf(svg ? style.fill : style.color);
    const colour = [red, green, blue, alpha * opacityOf(element)] as const;
    const grounds = svg ? drawnBehind(element) : groundsOf(element, printed);
    const found = worst(colour, grounds);
    // The third decimal is rounding.
    if (found >= needed - 0.005) return;
    const behind = grounds.map(hex).join(', ');
    pale.push(`${nameOf(element)}${what}: ${found.toFixed(2)} (${hex(colour)} on ${behind})`);
  }

  function opacityOf(element: Element): number {
    let opacity = 1;
    for (let at: Element | null = element; at; at = at.parentElement) {
      opacity *= Number(getComputedStyle(at).opacity);
    }
    return opacity;
  }

  /** In a drawing, the last shape before a text that lies under its middle. */
  function drawnBehind(text: Element): ReturnType<typeof groundsOf> {
    const drawing = text.closest('svg');
    const { left, top, width, height } = text.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const under = [...(drawing?.querySelectorAll('rect, circle, path') ?? [])].filter((shape) => {
      const box = shape.getBoundingClientRect();
      const isBefore = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      const covers = box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
      return isBefore && covers && getComputedStyle(shape).fill !== 'none';
    });
    const last = under.at(-1);
    return last ? [colourOf(getComputedStyle(last).fill)] : groundsOf(drawing, printed);
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const parents = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.trim() && node.parentElement) parents.add(node.parentElement);
  }
  for (const parent of parents) {
    // What is out of use need not be legible: 1.4.3 leaves it out. Options are the browser's own.
    if (parent.matches(':disabled, option') || !isSeen(parent)) continue;
    const isDrawn = parent instanceof SVGElement;
    judge(parent, getComputedStyle(parent), '', isDrawn);
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const pseudo of ['::before', '::after'] as const) {
      const style = getComputedStyle(element, pseudo);
      if (!/[\p{L}\p{N}]/u.test(style.content.replace(/^(?:none|normal)$/, ''))) continue;
      if (!isSeen(element)) continue;
      texts += 1;
      const own = colourOf(style.backgroundColor);
      const grounds = own[3] === 1 && !printed ? [own] : groundsOf(element, printed);
      const found = worst(colourOf(style.color), grounds);
      if (found < 4.495) pale.push(`${nameOf(element)}${pseudo}: ${found.toFixed(2)}`);
    }
  }
  for (const field of document.querySelectorAll('input, select, textarea')) {
    if (field.matches(':disabled, [type="checkbox"], [type="radio"]') || !isSeen(field)) continue;
    judge(field, getComputedStyle(field), ' (value)');
    const placeholder = field.getAttribute('placeholder');
    if (placeholder) judge(field, getComputedStyle(field, '::placeholder'), ' (placeholder)');
  }
  return { texts, pale };
}
