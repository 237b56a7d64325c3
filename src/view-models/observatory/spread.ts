/** Practices by the terms of a filter: a bar each, or a column each where they are years. */
import { type Bar, barChart } from '../../charts/bars.ts';
import { columnChart } from '../../charts/columns.ts';
import type { Spread } from '../../catalogue/queries/observatory.ts';
import { ui } from '#words/index.ts';
import { observatory as words } from '#words/observatory.ts';
import {
  barOf,
  countCell,
  type Drawn,
  labelIn,
  largestOf,
  type Chart,
  type Row,
  silentRow,
} from './chart.ts';

export function spreadChart(
  { id, title, head, note }: Pick<Chart, 'id' | 'title' | 'note'> & { head: string },
  spread: Spread,
  drawn: Drawn,
): Chart {
  const { filter, tallies } = spread;
  const rows = tallies.map(({ term, practices }): Row => {
    const label = labelIn(drawn)(filter, term);
    return {
      label,
      cells: [countCell(practices, drawn.routes.filtered(filter, term), label)],
    };
  });
  const bars = rows.map((row, at) => barOf(row, tallies[at]?.practices ?? 0));
  const isTime = filter === 'year';
  const largest = isTime ? { bars } : largestOf(bars);
  return {
    id,
    title,
    note,
    head: [head, words.practices],
    rows: [...rows, ...silentRow(spread, drawn)],
    drawing: isTime ? columnChart(everyYear(bars), ui.count.number) : barChart(largest.bars),
    cut: largest.cut,
  };
}

/** Beyond so many years a gap says nothing: only the years in use are drawn. */
const longestSpan = 60;

/** With the years between, in which nothing began: what is drawn of time keeps its distances. */
function everyYear(bars: readonly Bar[]): readonly Bar[] {
  const [first, last] = [Number(bars[0]?.label), Number(bars.at(-1)?.label)];
  if (bars.length === 0 || last - first >= longestSpan) return bars;
  const known = new Map(bars.map((bar) => [Number(bar.label), bar]));
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const year = first + step;
    return known.get(year) ?? { label: String(year).padStart(4, '0'), value: 0, shown: '0' };
  });
}
