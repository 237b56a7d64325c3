/**
 * What the measurements of accessibility share in the page: which elements are seen, how they are
 * called in a report, what is painted behind them. It runs in the page, whole, so it may use
 * nothing from outside.
 */
import type { Page } from 'playwright-core';

export type Kit = ReturnType<typeof makeKit>;

/** Red, green, blue from 0 to 255, and how much of it covers what is behind, from 0 to 1. */
export type Colour = readonly [number, number, number, number];

/** Puts the kit in a page, for the measurements that follow. */
export const installKit = (page: Page): Promise<void> =>
  page.evaluate(`globalThis.kit = (${makeKit.toString()})()`);

/** The kit that {@link installKit} put in the page; to be called there. */
export function makeKit() {
  const pointed =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]';

  /** Seen by who looks: displayed, of a size, not clipped away for screen readers alone. */
  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && !isClippedAway(element);
  }

  function isClippedAway(element: Element): boolean {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const { width, height } = at.getBoundingClientRect();
      if (style.position === 'absolute' && width <= 1 && height <= 1) return true;
    }
    return false;
  }

  /** An element as a report names it: `li.chip a “Giovani”`. */
  function nameOf(element: Element): string {
    const own = (one: Element) => {
      const classes = [...one.classList].slice(0, 2).map((name) => `.${name}`);
      return one.tagName.toLowerCase() + (one.id ? `#${one.id}` : classes.join(''));
    };
    const parent = element.parentElement;
    const said = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    const text = said.replace(/\s+/g, ' ').slice(0, 40);
    return `${parent ? `${own(parent)} > ` : ''}${own(element)}${text ? ` “${text}”` : ''}`;
  }

  /** What the Tab key stops at, in the order of the document. */
  const stops = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(pointed)].filter((element) => {
      const isOff = element.matches(':disabled') || element.closest('[inert]') !== null;
      return (
        !isOff && element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true })
      );
    });

  function colourOf(text: string): Colour {
    const numbers = (text.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
    if (text.startsWith('color(srgb')) return [red * 255, green * 255, blue * 255, alpha];
    if (!text.startsWith('rgb')) throw new Error(`Unknown colour: ${text}`);
    return [red, green, blue, alpha];
  }

  /** The one colour laid over the other. */
  function over([red, green, blue, alpha]: Colour, under: Colour): Colour {
    const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
    return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
  }

  function luminance([red, green, blue]: Colour): number {
    const linear = (value: number) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** WCAG 2.2, “contrast ratio”: from 1 to 21. */
  function contrast(one: Colour, other: Colour): number {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  const probe = document.createElement('span');
  /** What the window itself is painted with. */
  function canvas(): Colour {
    probe.style.color = 'Canvas';
    document.body.append(probe);
    const colour = colourOf(getComputedStyle(probe).color);
    probe.remove();
    return colour;
  }

  const stripes = (image: string): Colour[] =>
    (image.match(/rgba?\([^)]*\)|color\([^)]*\)/g) ?? []).map(colourOf);

  /**
   * The colours behind the content of an element: of a gradient, each of its own.
   *
   * @param printed on paper browsers leave backgrounds out, unless told to keep them
   */
  function groundsOf(element: Element | null, printed = false): Colour[] {
    if (element === null) return [printed ? [255, 255, 255, 1] : canvas()];
    const style = getComputedStyle(element);
    const below = () => groundsOf(element.parentElement, printed);
    if (printed && style.printColorAdjust !== 'exact') return below();
    if (style.backgroundImage !== 'none') {
      const found = stripes(style.backgroundImage);
      if (found.length === 0) throw new Error(`A picture is behind ${nameOf(element)}`);
      return found.flatMap((stripe) =>
        stripe[3] === 1 ? [stripe] : below().map((ground) => over(stripe, ground)),
      );
    }
    const own = colourOf(style.backgroundColor);
    if (own[3] === 1) return [own];
    return own[3] === 0 ? below() : below().map((ground) => over(own, ground));
  }

  /** The least contrast of a colour with any of those behind it. */
  const worst = (colour: Colour, grounds: readonly Colour[]): number =>
    Math.min(...grounds.map((ground) => contrast(over(colour, ground), ground)));

  const hex = (colour: Colour): string =>
    `#${colour
      .slice(0, 3)
      .map((part) => Math.round(part).toString(16).padStart(2, '0'))
      .join('')}`;

  return { isSeen, nameOf, stops, colourOf, over, contrast, groundsOf, worst, hex };
}
