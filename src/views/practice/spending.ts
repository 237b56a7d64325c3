/** What was really spent, and what comes of it for each person, with the sum that was done. */
import { costPerPerson } from '../../catalogue/queries/spending.ts';
import { parts as words } from '#words/practice-parts.ts';
import { formatFigure, formatMoney } from '../../i18n/format/format.ts';
import { perPersonText } from '../../i18n/format/measured.ts';
import type { CreateElement } from '../create-element.ts';
import { answer, type Lookup, note, type Written } from './parts.ts';

/** @returns nothing where nothing is told */
export function spending<E>(
  h: CreateElement<E>,
  { replicability }: Written,
  lookup: Lookup,
): E | undefined {
  const { resources } = replicability ?? {};
  const told = resources?.spending;
  if (!told) return undefined;
  const { start, yearly, people, year } = told;
  const { currency } = lookup;
  const each = costPerPerson({ replicability: { stage: '', ...replicability } });
  const rows = [
    start !== undefined && answer(h, words.start, formatMoney(start, currency)),
    yearly !== undefined && answer(h, words.yearly, formatMoney(yearly, currency)),
    people !== undefined && answer(h, words.served, formatFigure(people)),
    each && answer(h, words.perPersonTitle, perPersonText(each, currency)),
  ];
  return h(
    'section',
    { 'aria-labelledby': 'conti' },
    h('h2', { id: 'conti' }, words.spending),
    h('p', { class: 'note' }, words.pricesOf(String(year))),
    h('dl', { class: 'answers' }, ...rows),
    told.note !== undefined && h('p', {}, note(h, lookup, told.note)),
  );
}
