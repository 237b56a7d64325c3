/** The edges of controls and what drawings say without words (WCAG 2.2, 1.4.11). */
import type { Kit } from './kit.ts';

/** Drawings that say something: their shapes must stand out from what is around them. */
export const drawings = [
  '.tile-map .has-practices rect',
  '.tile-map circle',
  '.replication-map .involved circle',
  '.replication-map .arrow',
  '.stage-meter rect',
  '.chart rect:not(.whole)',
  '.match-least',
  '.match-most',
];

/** To be run in a page that has the kit: what does not stand out, in words. */
export function paleGraphics(selectors: readonly string[]): string[] {
  const { kit } = globalThis as unknown as { kit: Kit };
  const { isSeen, nameOf, colourOf, groundsOf, worst } = kit;
  const pale: string[] = [];
  const tell = (element: Element, contrast: number) => {
    if (contrast < 2.995) pale.push(`${nameOf(element)}: ${contrast.toFixed(2)}`);
  };

  for (const field of document.querySelectorAll('input, select, textarea')) {
    if (field.matches(':disabled') || !isSeen(field)) continue;
    const style = getComputedStyle(field);
    const around = groundsOf(field.parentElement);
    if (field.matches('[type="checkbox"], [type="radio"]')) {
      // The browser draws the box; of its colours, only that of the tick may be ours.
      if (style.accentColor !== 'auto') tell(field, worst(colourOf(style.accentColor), around));
      continue;
    }
    const edge = worst(colourOf(style.borderBottomColor), around);
    const inside = worst(groundsOf(field)[0] ?? [0, 0, 0, 0], around);
    tell(field, Number.parseFloat(style.borderBottomWidth) > 0 ? Math.max(edge, inside) : inside);
  }
  for (const shape of document.querySelectorAll(selectors.join(', '))) {
    if (!isSeen(shape)) continue;
    const { fill, stroke, strokeWidth, opacity } = getComputedStyle(shape);
    const drawing = shape.closest('svg');
    const painted = [fill, Number.parseFloat(strokeWidth) > 0 ? stroke : 'none']
      .filter((paint) => paint !== 'none')
      .map(colourOf)
      .map(([red, green, blue, alpha]) => [red, green, blue, alpha * Number(opacity)] as const);
    tell(shape, Math.max(...painted.map((colour) => worst(colour, groundsOf(drawing)))));
  }
  return pale;
}
