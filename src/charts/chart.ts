/**
 * What all charts have. A chart is left out of the accessibility tree and of the order of the
 * keyboard: the table beside it says the same, with the same links. Its colours come from the style
 * sheet.
 */
import { createHtml as h, type Html } from '../markup/html.ts';

/** @returns the element of a whole chart, as text */
export const chart = (
  tag: 'div' | 'svg',
  attributes: { class: string; viewBox?: string },
  parts: readonly (Html | undefined)[],
): string => {
  const { class: kind, ...others } = attributes;
  return h(tag, { class: `chart ${kind}`, 'aria-hidden': 'true', ...others }, ...parts).text;
};

/** A part of a chart, as a link where there is a list to open. */
export const linked = <Part extends Html | string>(
  part: Part,
  href: string | undefined,
): Part | Html => (href === undefined ? part : h('a', { href, tabindex: '-1' }, part));

/** A hundredth of a unit cannot be seen. */
export const rounded = (value: number): string => String(Math.round(value * 100) / 100);
