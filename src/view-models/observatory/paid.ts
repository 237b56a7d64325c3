/** How much money each funding source gave, as far as the practices tell. */
import { localize } from '../../i18n/localize.ts';
import { barChart } from '../../charts/bars.ts';
import type { Observatory, Paid } from '../../catalogue/queries/observatory.ts';
import { observatory as words } from '#words/observatory.ts';
import { language } from '#words/language.ts';
import { currencyName } from '../../i18n/format/currency.ts';
import { formatMoney } from '../../i18n/format/format.ts';
import {
  barOf,
  type Cell,
  countCell,
  type Drawn,
  labelIn,
  largestOf,
  type Chart,
  type Row,
  silentRow,
  undeclaredCell,
} from './chart.ts';

export function paidChart({ paid, amounts }: Observatory, drawn: Drawn): Chart {
  const { catalogue, routes } = drawn;
  const { currency } = catalogue.site;
  const rows = paid.map((one): Row => {
    const label = labelIn(drawn)('paid', one.term);
    const href = routes.filtered('paid', one.term);
    return {
      label,
      cells: [countCell(one.practices, href, label), sumCell(one, href, label, currency)],
    };
  });
  const silent = silentRow(amounts, drawn);
  const { bars, cut } = largestOf(rows.map((row, at) => barOf(row, paid[at]?.amount ?? 0, 1)));
  return {
    id: 'paid',
    title: words.paid.title,
    note: words.paid.note,
    head: [
      localize(catalogue.vocabularies['funding-sources'].singular),
      words.paid.known,
      words.paid.sum(currencyName(currency, language.locale)),
    ],
    rows: [
      ...rows,
      ...silent.map(({ label, cells }) => ({ label, cells: [...cells, undeclaredCell] })),
    ],
    drawing: barChart(bars),
    cut,
  };
}

function sumCell({ practices, amount }: Paid, href: string, label: string, currency: string): Cell {
  if (practices === 0) return undeclaredCell;
  const shown = formatMoney(amount, currency);
  const name = words.amountCell(shown, practices, label);
  return { shown, plain: String(amount), link: { href, name } };
}
