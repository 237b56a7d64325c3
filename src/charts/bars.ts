/** Quantities of things without an order in time: a bar each, its name above, its value beside. */
import { createHtml as h, type Html } from '../markup/html.ts';
import { chart, linked, rounded } from './chart.ts';

export interface Bar {
  label: string;
  value: number;
  /** The value as it is written. */
  shown: string;
  /** The list that it counts; none where there is nothing to list. */
  href?: string | undefined;
}

/**
 * Names and values are texts of the page, which wrap and grow with its letters; only bars are drawn,
 * below the names.
 *
 * @param whole the value of a bar over the whole width; the greatest of them if left out
 * @returns an element; nothing if there is nothing to draw
 */
export function barChart(bars: readonly Bar[], whole?: number): string | undefined {
  const longest = Math.max(whole ?? 0, ...bars.map(({ value }) => value));
  if (longest === 0) return undefined;
  const rows = bars.map(({ label, value, shown, href }) => {
    const drawn = h(
      'svg',
      {},
      whole !== undefined && bar(1, { class: 'whole' }),
      value > 0 && bar(value / longest),
    );
    return h(
      'div',
      {},
      h('span', { class: 'bar' }, value > 0 ? linked(drawn, href) : drawn),
      h('span', { class: 'label' }, label),
      h('span', { class: 'value' }, linked(shown, href)),
    );
  });
  return chart('div', { class: 'bars' }, rows);
}

const bar = (share: number, attributes: Record<string, string> = {}): Html =>
  h('rect', { ...attributes, width: `${rounded(share * 100)}%`, height: '100%' });
