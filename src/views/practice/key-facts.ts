/** The facts of a practice, at a glance. */
import { ui } from '#words/index.ts';
import { formatDate, formatMoney } from '../../i18n/format/format.ts';
import { type PracticeField, heldIn } from '../../catalogue/model/extra-fields.ts';
import type { VocabularyName } from '../../catalogue/model/vocabularies.ts';
import { localize } from '../../i18n/localize.ts';
import type { CreateElement } from '../create-element.ts';
import { declaredText } from './declared.ts';
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
          lookup.territory,
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
      ...lookup.fields.flatMap((one) => declaredFact(h, one, data, lookup)),
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
      : h('strong', { class: 'amount' }, formatMoney(amount, lookup.currency)),
    ' ',
    note(h, { lang: lookup.namesLang }, programme),
    ' ',
    note(h, lookup, said),
  ]);
  return answer(h, fields.funding, list(h, rows, 'funding'));
}

/** What a practice says in a field that its catalogue added; of one that says nothing, nothing. */
function declaredFact<E>(
  h: CreateElement<E>,
  one: PracticeField,
  data: Written,
  lookup: Lookup,
): E[] {
  const values = [heldIn(data, one) ?? []].flat();
  const shown = values.flatMap((value): E[] => {
    if (value === false || value === '') return [];
    const href = one.kind === 'address' ? String(value) : undefined;
    const text =
      one.kind === 'term'
        ? labelOf(lookup, one.vocabulary as VocabularyName, String(value))
        : declaredText(one.kind, value) || ui.practice.isSo;
    return [href === undefined ? h('span', {}, text) : h('a', { href }, text)];
  });
  if (shown.length === 0) return [];
  const [only] = shown;
  const told =
    shown.length === 1 && only !== undefined
      ? only
      : list(
          h,
          shown.map((item) => [item]),
        );
  return [answer(h, localize(one.label), told)];
}
