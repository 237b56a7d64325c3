/** The facts of a practice at a keyFacts. */
import { ui } from '#words/index.ts';
import { formatDate, formatMoney } from '../../i18n/format/format.ts';
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
  undeclared,
  type Written,
} from './parts.ts';

const { fields } = ui.practice;

export function keyFacts<E>(h: CreateElement<E>, data: Written, lookup: Lookup): E {
  const { region, places, period, organisation, partners, targets } = data;
  const term = (name: 'statuses' | 'kinds', id: string | undefined) =>
    id === undefined ? undeclared(h) : labelOf(lookup, name, id);
  return h(
    'section',
    { class: 'key-facts', 'aria-labelledby': 'in-breve' },
    h('h2', { id: 'in-breve' }, ui.practice.keyFacts),
    h(
      'dl',
      { class: 'facts' },
      answer(
        h,
        lookup.territory,
        region === undefined
          ? undeclared(h)
          : h(
              'a',
              { href: addressOf(lookup, 'regions', region) },
              labelOf(lookup, 'regions', region),
            ),
        ' ',
        note(h, {}, places?.join(', ')),
      ),
      answer(h, fields.status, term('statuses', data.status)),
      answer(
        h,
        fields.period,
        period
          ? ui.practice.period(formatDate(period.start), period.end && formatDate(period.end))
          : undeclared(h),
      ),
      answer(h, fields.kind, term('kinds', data.kind)),
      answer(
        h,
        fields.organisation,
        ...(organisation ? party(h, organisation, lookup) : [undeclared(h)]),
      ),
      partners &&
        answer(
          h,
          fields.partners,
          list(
            h,
            partners.map((partner) => party(h, partner, lookup)),
          ),
        ),
      answer(h, fields.targets, targets ? termLinks(h, lookup, 'targets', targets) : undeclared(h)),
      answer(h, fields.funding, funding(h, data, lookup)),
    ),
  );
}

type Party = NonNullable<Written['organisation']>;

const party = <E>(h: CreateElement<E>, { name, url, role }: Party, lookup: Lookup): Child<E>[] => [
  linked(h, name, url),
  ' ',
  note(h, lookup, role),
];

function funding<E>(h: CreateElement<E>, { funding: told }: Written, lookup: Lookup): E {
  const items = typeof told === 'string' ? [] : (told ?? []);
  if (items.length === 0) return undeclared(h);
  const rows = items.map(({ source, programme, amount, note: said }): Child<E>[] => [
    h(
      'a',
      { href: addressOf(lookup, 'funding-sources', source) },
      labelOf(lookup, 'funding-sources', source),
    ),
    ' ',
    amount === undefined
      ? h('span', { class: 'undeclared' }, ui.practice.noAmount)
      : h('strong', { class: 'amount' }, formatMoney(amount, lookup.currency)),
    ' ',
    note(h, {}, programme),
    ' ',
    note(h, lookup, said),
  ]);
  return list(h, rows, 'funding');
}
