/** Whether a page fits its window, and its texts their boxes: WCAG 2.2, 1.4.4, 1.4.10 and 1.4.12. */
import type { Page } from 'playwright-core';
import type { Kit } from './kit.ts';

/**
 * 320 px is what 400% of 1280 px leaves; then the narrowest of each layout, where there is least
 * room for it, and the widest of all.
 */
const widths = [320, 480, 768, 992, 1400, 1920];

/** To be run in a page that has the kit: what is wider than the window, or cut off, in words. */
export function unfitting(): string[] {
  const { kit } = globalThis as unknown as { kit: Kit };
  const root = document.documentElement;
  const told: string[] = [];
  const all = [...document.body.querySelectorAll<HTMLElement>('*')];

  const scrolls = (element: Element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
  function isInScroller(element: Element): boolean {
    for (let at = element.parentElement; at; at = at.parentElement) if (scrolls(at)) return true;
    return false;
  }
  if (root.scrollWidth > root.clientWidth) {
    const wide = all.filter(
      (element) =>
        element.getBoundingClientRect().right > root.clientWidth + 0.5 &&
        kit.isSeen(element) &&
        !isInScroller(element),
    );
    const culprit = wide.find(
      (element) => !wide.some((other) => element.contains(other) && other !== element),
    );
    told.push(
      `wider than the window by ${root.scrollWidth - root.clientWidth}: ${culprit ? kit.nameOf(culprit) : '?'}`,
    );
  }
  for (const element of all) {
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    const isOver = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 2;
    // Inline elements have no height of their own.
    if (!isOver || clientHeight === 0 || !element.textContent?.trim()) continue;
    const style = getComputedStyle(element);
    if (!kit.isSeen(element)) continue;
    const hides = [style.overflowX, style.overflowY].some((way) =>
      ['hidden', 'clip'].includes(way),
    );
    if (hides) told.push(`cut off: ${kit.nameOf(element)}`);
    // Where nothing is cut off, a text that leaves its box is seen by the box alone.
    const isBox = style.borderBottomWidth !== '0px' || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
    const leaves = style.overflowY === 'visible' && isBox && element !== document.body;
    if (leaves) told.push(`out of its box: ${kit.nameOf(element)}`);
  }
  return told;
}

/** To be run in the page: lets text be as large, or as wide apart, as some readers need it. */
export function adapt(css: string): void {
  // Made by script, so that no policy of the page is in its way.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = css === '' ? [] : [sheet];
}

/** How readers change the text, and at which widths it must still fit. */
export const adaptations = {
  plain: { css: '', widths },
  'text at 200%': { css: 'html { font-size: 200% }', widths: [320, 1280] },
  // The four distances that 1.4.12 names.
  'text set apart': {
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
    widths: [320],
  },
};

/** What does not fit, at any width and however the text is set; the window ends as wide as it was. */
export async function unfittingAnyhow(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const told: string[] = [];
  for (const [name, { css, widths: asked }] of Object.entries(adaptations)) {
    await page.evaluate(adapt, css);
    for (const width of asked) {
      await page.setViewportSize({ width, height: 900 });
      told.push(...(await page.evaluate(unfitting)).map((text) => `${name}, ${width}: ${text}`));
    }
  }
  await page.evaluate(adapt, '');
  if (before) await page.setViewportSize(before);
  return told;
}
