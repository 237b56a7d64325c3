/** How many practices declare what others look for, and how many were looked at again. */
import { barChart } from '../../charts/bars.ts';
import { freshSince, staleAfter } from '../../catalogue/queries/freshness.ts';
import type { Observatory } from '../../catalogue/queries/observatory.ts';
import { observatory } from '#words/observatory.ts';
import { formatDate, formatShare } from '../../i18n/format/format.ts';
import { barOf, type Cell, countCell, type Drawn, type Chart, type Row } from './chart.ts';

export function sharesChart({ shares, practices }: Observatory, drawn: Drawn): Chart {
  const { routes, catalogue } = drawn;
  const words = observatory.shares;
  const qualities = words.qualities(staleAfter);
  const values = shares.map(({ having }) => (practices === 0 ? 0 : having.practices / practices));
  const rows = shares.map(({ quality, having, others }, at): Row => {
    const label = qualities[quality];
    const href = routes.filtered(having.filter, having.term);
    const otherHref = routes.filtered(others.filter, others.term);
    return {
      label,
      cells: [
        countCell(having.practices, href, label),
        shareCell(values[at] ?? 0, having.practices, practices, href, label),
        countCell(others.practices, otherHref, words.not(label)),
      ],
    };
  });
  return {
    id: 'shares',
    title: words.title,
    note: words.note(
      catalogue.day === undefined ? undefined : formatDate(freshSince(catalogue.day)),
    ),
    head: [words.head, words.having, words.share, words.others],
    rows,
    // Of no practices there are no shares.
    drawing:
      practices === 0
        ? undefined
        : barChart(
            rows.map((row, at) => barOf(row, values[at] ?? 0, 1)),
            1,
          ),
  };
}

/** A part of all practices, in per cent: of many with one digit after the point. */
function shareCell(share: number, part: number, all: number, href: string, label: string): Cell {
  // Tenths of a hundredth would be parts of a practice.
  const isWhole = all < 100;
  const shown = formatShare(isWhole ? Math.round(share * 100) / 100 : share);
  const cell = {
    shown,
    plain: String(isWhole ? Math.round(share * 100) : Math.round(share * 1000) / 10),
  };
  if (part === 0) return cell;
  return { ...cell, link: { href, name: observatory.shareCell(shown, part, all, label) } };
}
