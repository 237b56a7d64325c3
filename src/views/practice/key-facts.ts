/** The facts of a practice at a keyFacts. */
import { ui } from '#words/index.ts';
import { formatDate, formatMoney } from '../../i18n/format/format.ts';
import { type PracticeField, valueOf } from '../../catalogue/model/extra-fields.ts';
import type { VocabularyName } from '../../catalogue/model/vocabularies.ts';
import { say } from '../../i18n/say.ts';
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
      ...lookup.fields.flatMap((one) => declaredFact(h, one, data, lookup)),
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

/** What a practice says in a field that its catalogue added; of one that says nothing, nothing. */
function declaredFact<E>(
  h: CreateElement<E>,
  one: PracticeField,
  data: Written,
  lookup: Lookup,
): E[] {
  const values = [valueOf(data, one) ?? []].flat();
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
  return [answer(h, say(one.label), told)];
}
