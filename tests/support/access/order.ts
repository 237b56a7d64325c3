/** Whether the keyboard goes the way that eyes go: WCAG 2.2, 1.3.2 and 2.4.3. */
import type { Kit } from './kit.ts';

/** To be run in a page that has the kit: the stops that come before what stands before them. */
export function outOfOrder(): string[] {
  const { kit } = globalThis as unknown as { kit: Kit };
  const stops = kit.stops().filter(kit.isSeen);
  const frameOf = (element: Element) =>
    element.closest('.table-scroll, .compare-table, .sheet-preview');
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    // What scrolls in a frame may be anywhere behind its edges.
    if (!before || before.contains(stop) || frameOf(before) !== frameOf(stop)) return [];
    const [here, there] = [stop.getBoundingClientRect(), before.getBoundingClientRect()];
    const shared = Math.min(here.bottom, there.bottom) - Math.max(here.top, there.top);
    const isBeside = shared > Math.min(here.height, there.height) / 2;
    // Higher up is right at the head of the next column.
    const isColumn = here.left >= there.right - 1;
    const isWrong = isBeside ? here.right <= there.left + 1 : here.bottom <= there.top && !isColumn;
    return isWrong ? [`${kit.nameOf(stop)} comes after ${kit.nameOf(before)}`] : [];
  });
}
