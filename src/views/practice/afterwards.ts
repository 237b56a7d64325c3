/** What became of a practice when its funding ended, and why it stopped where it did. */
import { parts as words } from '#words/practice-parts.ts';
import { formatDate } from '../../i18n/format/format.ts';
import type { CreateElement } from '../create-element.ts';
import { answer, type Lookup, note, said, type Written } from './parts.ts';

/** @returns nothing where nothing of it is told */
export function afterwards<E>(h: CreateElement<E>, data: Written, lookup: Lookup): E | undefined {
  const { sustainability: after, ending } = data;
  if (!after && !ending) return undefined;
  return h(
    'section',
    { 'aria-labelledby': 'che-ne-e-stato' },
    h('h2', { id: 'che-ne-e-stato' }, words.afterwards),
    h(
      'dl',
      { class: 'answers' },
      after &&
        answer(
          h,
          words.afterFunding,
          statement(
            after.continues !== undefined &&
              (after.continues ? words.continues : words.doesNotContinue),
            after.by !== undefined && words.carriedOnBy(after.by),
          ),
          after.funding !== undefined && said(h, lookup, after.funding),
          ' ',
          note(h, lookup, after.note),
        ),
      ending &&
        answer(
          h,
          ending.date === undefined ? words.ended : words.endedOn(formatDate(ending.date)),
          said(h, lookup, ending.reason),
        ),
      ending?.lesson !== undefined && answer(h, words.lesson, said(h, lookup, ending.lesson)),
    ),
  );
}

/** `Continua, la porta avanti la Regione. `; nothing where neither is known. */
function statement(...parts: (string | false)[]): string {
  const told = parts.filter((part) => part !== false).join(', ');
  return told && `${told.charAt(0).toUpperCase()}${told.slice(1)}. `;
}
