/** Who stands behind what a sheet says. */
import { parts as words } from '#words/practice-parts.ts';
import type { Practice } from '../../catalogue/model/practice.ts';
import type { Vocabularies } from '../../catalogue/model/vocabularies.ts';
import { formatDate } from '../../i18n/format/format.ts';
import type { CreateElement } from '../create-element.ts';
import { type Child, labelOf, list, type Lookup, note, type Written } from './parts.ts';

type Confirmation = NonNullable<Practice['confirmed']>[number];

const newestFirst = (a: Confirmation, b: Confirmation) => (a.date < b.date ? 1 : -1);

/** The last confirmation by the body that carries the practice out, if there is one. */
const byOwner = (
  confirmed: readonly Confirmation[],
  kinds: Vocabularies['confirmation-kinds'],
): Confirmation | undefined =>
  confirmed
    .filter(({ by }) => kinds.terms.find(({ id }) => id === by)?.owner === true)
    .toSorted(newestFirst)[0];

/** In one line: who confirmed it and when, or that its body has not yet. */
export function confirmedLine(data: Written, { vocabularies }: Lookup): string {
  const { confirmed = [] } = data;
  const owner = byOwner(confirmed, vocabularies['confirmation-kinds']);
  if (owner) return words.confirmedBy(owner.body, formatDate(owner.date));
  const [last] = confirmed.toSorted(newestFirst);
  return last === undefined
    ? words.notConfirmed
    : `${words.confirmedBy(last.body, formatDate(last.date))} ${words.notConfirmed}`;
}

/**
 * Whether the peers who applied the test of the stage by themselves came to the stage of the sheet:
 * nothing as long as there are not two of them.
 */
export function peersAgree(
  { confirmed = [], replicability }: Written,
  { vocabularies }: Pick<Lookup, 'vocabularies'>,
): boolean | undefined {
  const peers = vocabularies['confirmation-kinds'].terms
    .filter(({ peer }) => peer === true)
    .map(({ id }) => id);
  const found = confirmed.filter(({ by, stage }) => peers.includes(by) && stage !== undefined);
  const bodies = new Set(found.map(({ body }) => body));
  if (bodies.size < 2) return undefined;
  return found.every(({ stage }) => stage === replicability?.stage);
}

/** @returns nothing where nobody confirmed anything */
export function confirmations<E>(
  h: CreateElement<E>,
  data: Written,
  lookup: Lookup,
): E | undefined {
  const { confirmed = [] } = data;
  if (confirmed.length === 0) return undefined;
  const agree = peersAgree(data, lookup);
  const rows = confirmed
    .toSorted(newestFirst)
    .map(({ by, body, date, checked, stage }): Child<E>[] => [
      h('strong', {}, body),
      `, ${formatDate(date)} `,
      h('span', { class: 'note' }, labelOf(lookup, 'confirmation-kinds', by)),
      ' ',
      stage !== undefined &&
        h('span', { class: 'note' }, `${words.stageFound(labelOf(lookup, 'stages', stage))} `),
      note(h, lookup, checked),
    ]);
  return h(
    'section',
    { 'aria-labelledby': 'chi-conferma' },
    h('h2', { id: 'chi-conferma' }, words.confirmations),
    list(h, rows),
    agree !== undefined && h('p', {}, agree ? words.peersAgree : words.peersDiffer),
  );
}
