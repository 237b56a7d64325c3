/** Themes by Region: the table is the chart, its cells the darker the more practices they count. */
import { localize } from '../../i18n/localize.ts';
import type { Observatory } from '../../catalogue/queries/observatory.ts';
import { observatory as words } from '#words/observatory.ts';
import { countCell, type Drawn, labelIn, type Chart, type Row } from './chart.ts';

/** How many shades there are. */
const shades = 4;

export interface MatrixChart extends Chart {
  /** By row and column of the cells, totals left out: from 0, empty, to 4, the most. */
  shades: number[][];
}

export function matrixChart(observatory: Observatory, drawn: Drawn): MatrixChart {
  const { catalogue, routes } = drawn;
  const { themes, regions, cells, empty } = observatory.matrix;
  const { vocabularies } = catalogue;
  const label = labelIn(drawn);
  const most = Math.max(1, ...cells.flat());

  const rows = themes.map(({ term: theme, practices }, row): Row => {
    const inRegions = regions.map(({ term: region }, column) =>
      countCell(
        cells[row]?.[column] ?? 0,
        routes.filtered('region', region, ['theme', theme]),
        label('theme', theme),
        label('region', region),
      ),
    );
    const inAll = countCell(practices, routes.filtered('theme', theme), label('theme', theme));
    return { label: label('theme', theme), cells: [...inRegions, inAll] };
  });
  const ofRegions = regions.map(({ term, practices }) =>
    countCell(practices, routes.filtered('region', term), label('region', term)),
  );
  const ofAll = countCell(observatory.practices, routes.practices(), words.all);

  return {
    id: 'matrix',
    title: words.matrix.title(
      localize(vocabularies.themes.label),
      localize(vocabularies.regions.label),
    ),
    note: words.matrix.note(empty, themes.length * regions.length),
    head: [
      localize(vocabularies.themes.singular),
      ...regions.map(({ term }) => label('region', term)),
      words.all,
    ],
    rows: [...rows, { label: words.all, cells: [...ofRegions, ofAll] }],
    shades: cells.map((row) => row.map((count) => Math.ceil((count / most) * shades))),
  };
}
