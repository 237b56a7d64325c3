/** To be run in a page with forced colours: controls that only their background told. */
import type { Kit } from './kit.ts';

export function borderless(): string[] {
  const { kit } = globalThis as unknown as { kit: Kit };
  const told: string[] = [];
  const isEdged = (style: CSSStyleDeclaration) =>
    Number.parseFloat(style.borderBottomWidth) > 0 &&
    style.borderBottomStyle !== 'none' &&
    kit.colourOf(style.borderBottomColor)[3] > 0;
  for (const control of document.querySelectorAll('button, .btn, .chip, select, textarea, input')) {
    if (control.matches(':disabled, [type="checkbox"], [type="radio"]')) continue;
    if (!kit.isSeen(control)) continue;
    const style = getComputedStyle(control);
    const isLink = style.textDecorationLine.includes('underline');
    if (!isLink && !isEdged(style)) told.push(`${kit.nameOf(control)}: nothing around it`);
  }
  // Where one is must be told by more than a background.
  for (const here of document.querySelectorAll('[aria-current]')) {
    if (!kit.isSeen(here)) continue;
    const alike = [...(here.closest('ul, ol, nav')?.querySelectorAll(here.tagName) ?? [])].find(
      (other) => !other.hasAttribute('aria-current') && kit.isSeen(other),
    );
    // Among links, what is none is told by that.
    if (!alike || (alike.querySelector('a') && !here.querySelector('a'))) continue;
    const look = (element: Element) => {
      const style = getComputedStyle(element);
      const { borderBottomColor, borderLeftColor, borderBottomWidth, fontWeight, outline } = style;
      return [borderBottomColor, borderLeftColor, borderBottomWidth, fontWeight, outline].join();
    };
    const isText = getComputedStyle(here).color !== getComputedStyle(alike).color;
    if (look(here) === look(alike) && !isText) told.push(`${kit.nameOf(here)}: like the others`);
  }
  return told;
}
