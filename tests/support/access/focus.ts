/** Where the keyboard is: seen, and not behind something else (WCAG 2.2, 2.4.7, 2.4.11, 1.4.11). */
import type { Kit } from './kit.ts';

/**
 * To be run in a page that has the kit, after a key was pressed: browsers mark the focus for who
 * uses the keyboard. Gives each stop the focus in turn.
 *
 * @param everywhere whether to look also for what lies over it, which no colour changes
 * @returns the stops that are not seen to have it, in words
 */
export function unseenFocus(everywhere: boolean): string[] {
  const { kit } = globalThis as unknown as { kit: Kit };
  const told: string[] = [];
  const stops = kit.stops();
  (document.activeElement as HTMLElement | null)?.blur();

  /** What can mark the focus, of a stop and of what is around and inside it. */
  function look(element: Element): string {
    const around = [element, element.closest('label'), element.closest('.it-card')];
    const inside = [...element.querySelectorAll('rect, circle')].slice(0, 1);
    return [...around, ...inside]
      .filter((one) => one !== null)
      .map((one) => {
        const style = getComputedStyle(one);
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, stroke, borderColor } = style;
        const outline = outlineStyle === 'none' ? '' : [outlineStyle, outlineWidth, outlineColor];
        return [outline, boxShadow, stroke, borderColor].join();
      })
      .join('; ');
  }
  const before = stops.map(look);

  /** The ring of an element, or of the drawing in it, against what it is drawn on. */
  function ringContrast(element: Element): number {
    const ringed = [element, element.closest('label')].find((one) => {
      const style = one && getComputedStyle(one);
      return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    });
    if (ringed) {
      const style = getComputedStyle(ringed);
      const isInside = Number.parseFloat(style.outlineOffset) < 0;
      const behind = kit.groundsOf(isInside ? ringed : ringed.parentElement);
      return kit.worst(kit.colourOf(style.outlineColor), behind);
    }
    const shape = element.querySelector('rect');
    if (!shape) return 1;
    return kit.worst(
      kit.colourOf(getComputedStyle(shape).stroke),
      kit.groundsOf(element.closest('svg')),
    );
  }

  /** Whether something else lies over the whole of it; the rest of a label counts as itself. */
  function isCovered(element: HTMLElement): boolean {
    const shown = (element as HTMLInputElement).labels?.[0] ?? element;
    const boxes = [
      ...element.getClientRects(),
      ...(shown === element ? [] : shown.getClientRects()),
    ];
    const points = boxes.flatMap(({ left, top, right, bottom }) =>
      [0.1, 0.5, 0.9].flatMap((part) => [
        [left + (right - left) * part, (top + bottom) / 2] as const,
        [(left + right) / 2, top + (bottom - top) * part] as const,
      ]),
    );
    return !points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there && (element.contains(there) || shown.contains(there) || there.contains(element));
    });
  }

  for (const [index, stop] of stops.entries()) {
    stop.focus();
    const ring = ringContrast(stop);
    if (document.activeElement !== stop) told.push(`${kit.nameOf(stop)}: takes no focus`);
    else if (look(stop) === before[index]) told.push(`${kit.nameOf(stop)}: looks the same`);
    else if (ring < 2.995) told.push(`${kit.nameOf(stop)}: a ring of ${ring.toFixed(2)}`);
    if (everywhere && isCovered(stop)) told.push(`${kit.nameOf(stop)}: covered or out of sight`);
  }
  (document.activeElement as HTMLElement | null)?.blur();
  return told;
}
