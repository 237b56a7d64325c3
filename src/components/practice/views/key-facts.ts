/** The facts of a practice at a glance. */
import { ui } from '#words/index.ts';
import { formatDate, formatEuros } from '../../../i18n/format/format.ts';
import type { Make } from '../../author/views.ts';
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

export function glance<E>(make: Make<E>, data: Written, lookup: Lookup): E {
  const { region, places, period, organisation, partners, targets } = data;
  const term = (name: 'statuses' | 'kinds', id: string | undefined) =>
    id === undefined ? undeclared(make) : labelOf(lookup, name, id);
  return make(
    'section',
    { class: 'glance', 'aria-labelledby': 'in-breve' },
    make('h2', { id: 'in-breve' }, ui.practice.glance),
    make(
      'dl',
      { class: 'facts' },
      answer(
        make,
        fields.territory,
        region === undefined
          ? undeclared(make)
          : make(
              'a',
              { href: addressOf(lookup, 'regions', region) },
              labelOf(lookup, 'regions', region),
            ),
        ' ',
        note(make, {}, places?.join(', ')),
      ),
      answer(make, fields.status, term('statuses', data.status)),
      answer(
        make,
        fields.period,
        period
          ? ui.practice.period(formatDate(period.start), period.end && formatDate(period.end))
          : undeclared(make),
      ),
      answer(make, fields.kind, term('kinds', data.kind)),
      answer(
        make,
        fields.organisation,
        ...(organisation ? party(make, organisation, lookup) : [undeclared(make)]),
      ),
      partners &&
        answer(
          make,
          fields.partners,
          list(
            make,
            partners.map((partner) => party(make, partner, lookup)),
          ),
        ),
      answer(
        make,
        fields.targets,
        targets ? termLinks(make, lookup, 'targets', targets) : undeclared(make),
      ),
      answer(make, fields.funding, funding(make, data, lookup)),
    ),
  );
}

type Party = NonNullable<Written['organisation']>;

const party = <E>(make: Make<E>, { name, url, role }: Party, lookup: Lookup): Child<E>[] => [
  linked(make, name, url),
  ' ',
  note(make, lookup, role),
];

function funding<E>(make: Make<E>, { funding: told }: Written, lookup: Lookup): E {
  const items = typeof told === 'string' ? [] : (told ?? []);
  if (items.length === 0) return undeclared(make);
  const rows = items.map(({ source, programme, amount, note: said }): Child<E>[] => [
    make(
      'a',
      { href: addressOf(lookup, 'funding-sources', source) },
      labelOf(lookup, 'funding-sources', source),
    ),
    ' ',
    amount === undefined
      ? make('span', { class: 'undeclared' }, ui.practice.noAmount)
      : make('strong', { class: 'amount' }, formatEuros(amount)),
    ' ',
    note(make, {}, programme),
    ' ',
    note(make, lookup, said),
  ]);
  return list(make, rows, 'funding');
}
