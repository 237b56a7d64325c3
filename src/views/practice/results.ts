/** What was measured: each result with what it was before and where it comes from. */
import type { Result } from '../../catalogue/model/results.ts';
import { parts as words } from '#words/practice-parts.ts';
import { seriesOf } from '../../catalogue/queries/results.ts';
import { formatDate, formatFigure } from '../../i18n/format/format.ts';
import { measuredValue } from '../../i18n/format/measured.ts';
import type { CreateElement } from '../create-element.ts';
import {
  answer,
  type Child,
  linked,
  list,
  type Lookup,
  note,
  said,
  type Written,
} from './parts.ts';
import { series, timeOf } from './series.ts';

/** From so many dates on, a result is drawn over time. */
const shortestSeries = 3;

/** @returns nothing where nothing was measured */
export function results<E>(h: CreateElement<E>, data: Written, lookup: Lookup): E | undefined {
  const { results: told = [] } = data;
  if (told.length === 0) return undefined;
  return h(
    'section',
    { class: 'measured', 'aria-labelledby': 'risultati-misurati' },
    h('h2', { id: 'risultati-misurati' }, words.results),
    h(
      'dl',
      { class: 'answers' },
      ...seriesOf(told).map((one) =>
        answer(h, one.name, ...measured(h, one.results, data, lookup)),
      ),
    ),
  );
}

function measured<E>(
  h: CreateElement<E>,
  found: readonly Result[],
  { sources = [] }: Written,
  lookup: Lookup,
): Child<E>[] {
  const rows = found.map((result): Child<E>[] => {
    const { date, baseline, source, esf, note: told } = result;
    const { url } = sources.find(({ title }) => title === source) ?? {};
    return [
      h('strong', {}, said(h, lookup, measuredValue(result))),
      `, ${formatDate(date)}`,
      baseline &&
        ` (${words.before(formatFigure(baseline.value), baseline.date && formatDate(baseline.date))})`,
      ' ',
      h(
        'span',
        { class: 'note' },
        linked(h, lookup, source, url),
        esf !== undefined && ` · ${words.esf(esf)}`,
      ),
      ' ',
      note(h, lookup, told),
    ];
  });
  const days = new Set(found.map(({ date }) => date));
  const points = found.map(({ date, value }) => ({
    time: timeOf(date),
    value,
    date: date.slice(0, 4),
    shown: formatFigure(value),
  }));
  return [days.size >= shortestSeries && series(h, points), list(h, rows)];
}
