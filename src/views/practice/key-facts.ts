/** The facts of a practice, at a glance. */
import { ui } from '#words/index.ts';
import { formatDate, formatEuros } from '../../i18n/format/format.ts';
import type { CreateElement } from '../create-element.ts';
import {
  addressOf,
  answer,
  type Child,
  labelOf,
  linked,
  list,
  type Lookup,
  note,
  termLinks,
  type Written,
} from './parts.ts';

const { fields } = ui.practice;

/** Only what is declared: what is not, the box at the top of the page names in one line. */
export function keyFacts<E>(h: CreateElement<E>, data: Written, lookup: Lookup): E {
  const { region, places, period, organisation, partners, targets, status, kind } = data;
  return h(
    'section',
    { class: 'key-facts', 'aria-labelledby': 'dati' },
    h('h2', { id: 'dati' }, ui.practice.keyFacts),
    h(
      'dl',
      { class: 'facts' },
      region !== undefined &&
        answer(
          h,
          fields.territory,
          h(
            'a',
            { href: addressOf(lookup, 'regions', region) },
            labelOf(lookup, 'regions', region),
          ),
          ' ',
          note(h, {}, places?.join(', ')),
        ),
      status !== undefined && answer(h, fields.status, labelOf(lookup, 'statuses', status)),
      period &&
        answer(
          h,
          fields.period,
          ui.practice.period(formatDate(period.start), period.end && formatDate(period.end)),
        ),
      kind !== undefined && answer(h, fields.kind, labelOf(lookup, 'kinds', kind)),
      organisation && answer(h, fields.organisation, ...party(h, organisation, lookup)),
      partners &&
        answer(
          h,
          fields.partners,
          list(
            h,
            partners.map((partner) => party(h, partner, lookup)),
          ),
        ),
      targets && answer(h, fields.targets, termLinks(h, lookup, 'targets', targets)),
      funding(h, data, lookup),
    ),
  );
}

type Party = NonNullable<Written['organisation']>;

const party = <E>(h: CreateElement<E>, { name, url, role }: Party, lookup: Lookup): Child<E>[] => [
  linked(h, lookup, name, url),
  ' ',
  note(h, lookup, role),
];

function funding<E>(
  h: CreateElement<E>,
  { funding: told }: Written,
  lookup: Lookup,
): E | undefined {
  const items = typeof told === 'string' ? [] : (told ?? []);
  if (items.length === 0) return undefined;
  const rows = items.map(({ source, programme, amount, note: said }): Child<E>[] => [
    h(
      'a',
      { href: addressOf(lookup, 'funding-sources', source) },
      labelOf(lookup, 'funding-sources', source),
    ),
    ' ',
    amount === undefined
      ? h('span', { class: 'undeclared' }, ui.practice.noAmount)
      : h('strong', { class: 'amount' }, formatEuros(amount)),
    ' ',
    note(h, { lang: lookup.namesLang }, programme),
    ' ',
    note(h, lookup, said),
  ]);
  return answer(h, fields.funding, list(h, rows, 'funding'));
}
