/** Whether what is pointed at can be hit: WCAG 2.2, 2.5.8. */
import type { Kit } from './kit.ts';

/** To be run in a page that has the kit: the targets that are too small and too near, in words. */
export function smallTargets(): string[] {
  const { kit } = globalThis as unknown as { kit: Kit };
  const least = 24;
  /** A tenth of a pixel is rounding. */
  const slack = 0.1;
  const pointed = 'a[href], button, input:not([type="hidden"]), select, textarea, summary';

  interface Target {
    element: Element;
    box: DOMRect;
    isSmall: boolean;
  }

  /** What answers to a touch: the labels of a control too, and a whole card that a link covers. */
  function boxOf(element: Element): DOMRect {
    const boxes = [element.getBoundingClientRect()];
    if (element instanceof HTMLInputElement) {
      boxes.push(...[...(element.labels ?? [])].map((label) => label.getBoundingClientRect()));
    }
    if (getComputedStyle(element, '::after').position === 'absolute') {
      const card = (element as HTMLElement).offsetParent;
      if (card) boxes.push(card.getBoundingClientRect());
    }
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  }

  /** “Inline”: in a sentence, where the height of its line decides. */
  function isInSentence(element: Element): boolean {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const linked = [...(block?.querySelectorAll(pointed) ?? [])].map(
      (one) => one.textContent ?? '',
    );
    const own = linked.reduce((rest, text) => rest.replace(text, ''), block?.textContent ?? '');
    return /[\p{L}\p{N}]/u.test(own);
  }

  const targets = [...document.querySelectorAll(pointed)]
    .filter((element) => {
      const isOurs = kit.isSeen(element) || (element as HTMLInputElement).labels?.length;
      return isOurs && !element.matches(':disabled') && !element.closest('[inert]');
    })
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element): Target => {
      const box = boxOf(element);
      const isSmall = box.width < least - slack || box.height < least - slack;
      return { element, box, isSmall: isSmall && !isInSentence(element) };
    });

  const middle = ({ box }: Target) => [box.x + box.width / 2, box.y + box.height / 2] as const;
  function isTooNear(one: Target, other: Target): boolean {
    const [x, y] = middle(one);
    if (other.isSmall) {
      const [a, b] = middle(other);
      return Math.hypot(x - a, y - b) < least - slack;
    }
    const { left, right, top, bottom } = other.box;
    const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    return away < least / 2 - slack;
  }
  return targets
    .filter(({ isSmall }) => isSmall)
    .flatMap((one) => {
      const near = targets.find(
        (other) =>
          other !== one &&
          !one.element.contains(other.element) &&
          !other.element.contains(one.element) &&
          isTooNear(one, other),
      );
      const { width, height } = one.box;
      return near
        ? [
            `${kit.nameOf(one.element)}: ${width.toFixed()}×${height.toFixed()}, near ${kit.nameOf(near.element)}`,
          ]
        : [];
    });
}
