/** Practices by the terms of a filter: a bar each, or a column each where they are years. */
import { barChart } from '../../charts/bars.ts';
import { columnChart } from '../../charts/columns.ts';
import type { Spread } from '../../catalogue/queries/observatory.ts';
import { ui } from '#words/index.ts';
import { observatory as words } from '#words/observatory.ts';
import {
  barOf,
  countCell,
  type Drawn,
  labelIn,
  type Picture,
  type Row,
  silentRow,
} from './picture.ts';

export function spreadPicture(
  { id, title, head, note }: Pick<Picture, 'id' | 'title' | 'note'> & { head: string },
  spread: Spread,
  drawn: Drawn,
): Picture {
  const { filter, tallies } = spread;
  const rows = tallies.map(({ term, practices }): Row => {
    const label = labelIn(drawn)(filter, term);
    return {
      label,
      cells: [countCell(practices, drawn.routes.filtered(filter, term), label)],
    };
  });
  const bars = rows.map((row, at) => barOf(row, tallies[at]?.practices ?? 0));
  return {
    id,
    title,
    note,
    head: [head, words.practices],
    rows: [...rows, ...silentRow(spread, drawn)],
    drawing: filter === 'year' ? columnChart(bars, ui.count.number) : barChart(bars),
  };
}
