/** A chart of the observatory: a table whose numbers are links, and a drawing of it. */
import type { Bar } from '../../charts/bars.ts';
import type { Catalogue } from '../../catalogue/queries/catalogue.ts';
import type { FilterId } from '../../catalogue/queries/filters.ts';
import type { Spread } from '../../catalogue/queries/observatory.ts';
import { filters } from '#words/filters.ts';
import { ui } from '#words/index.ts';
import { observatory as words } from '#words/observatory.ts';
import type { ChartId, Routes } from '../../routing/addresses.ts';
import { filterTermLabel } from '../filter-labels.ts';

export interface Cell {
  /** As the page writes it. */
  shown: string;
  /** As the file has it: a plain number; empty when not declared. */
  plain: string;
  /** The list that it counts; nothing where there is none to show. */
  link?: { href: string; name: string };
}
export interface Row {
  label: string;
  cells: Cell[];
}
export interface Chart {
  id: ChartId;
  title: string;
  /** What it shows, and what it does not. */
  note: string;
  /** The heads of the columns, that of the labels included. */
  head: string[];
  rows: Row[];
  /** An SVG element; nothing where there is nothing to draw, or where the table is the chart. */
  drawing?: string | undefined;
  /** That the drawing has not all rows, in words. */
  cut?: string | undefined;
}

/** What charts are made with. */
export interface Drawn {
  catalogue: Catalogue;
  routes: Routes;
}

/** The table of a chart, as a spreadsheet has it. */
export const tableOf = ({ head, rows }: Chart): string[][] => [
  head,
  ...rows.map(({ label, cells }) => [label, ...cells.map(({ plain }) => plain)]),
];

/** What a term of a filter is called. */
export const labelIn =
  ({ catalogue }: Drawn) =>
  (filter: FilterId, term: string): string =>
    filterTermLabel(catalogue, filter, term);

/** A number of practices; a zero leads nowhere. */
export function countCell(practices: number, href: string, ...labels: string[]): Cell {
  const cell = { shown: ui.count.number(practices), plain: String(practices) };
  if (practices === 0) return cell;
  return { ...cell, link: { href, name: words.cell(practices, ...labels) } };
}

export const undeclaredCell: Cell = { shown: words.undeclared, plain: '' };

/** The last row of a spread: the practices that declare nothing; none where each must. */
export function silentRow({ silent }: Spread, { routes }: Drawn): Row[] {
  if (!silent) return [];
  const { lacks, practices } = silent;
  const name = filters.within(filters.groups.lacks, filters.declarations[lacks]);
  const cell = countCell(practices, routes.filtered('lacks', lacks), name);
  return [{ label: words.undeclared, cells: [cell] }];
}

/** The bar of a row, with the words and the link of one of its cells. */
export const barOf = ({ label, cells }: Row, value: number, column = 0): Bar => ({
  label,
  value,
  shown: cells[column]?.shown ?? '',
  href: cells[column]?.link?.href,
});

/** So many bars are compared at a glance; a few more are not worth leaving out. */
const [drawnBars, mostBars] = [8, 10];

/** The largest of many bars, and that there are others. */
export function largestOf(bars: readonly Bar[]): { bars: readonly Bar[]; cut?: string } {
  if (bars.length <= mostBars) return { bars };
  const largest = bars.toSorted((a, b) => b.value - a.value).slice(0, drawnBars);
  return { bars: largest, cut: words.largest(drawnBars, bars.length) };
}
