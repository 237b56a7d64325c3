/** What a practice rests on, and whom to ask about it. */
import { ui } from '#words/index.ts';
import type { CreateElement } from '../create-element.ts';
import { linked, type Lookup, sourceList, type Written } from './parts.ts';

const words = ui.practice;

export const sources = <E>(
  h: CreateElement<E>,
  { sources: told = [] }: Written,
  lookup: Lookup,
): E =>
  h(
    'section',
    { 'aria-labelledby': 'fonti' },
    h('h2', { id: 'fonti' }, words.sources),
    sourceList(h, told, lookup),
  );

export function contact<E>(h: CreateElement<E>, { contact: told }: Written, lookup: Lookup): E {
  const email = told?.email;
  return h(
    'section',
    { class: 'contact', 'aria-labelledby': 'a-chi-chiedere' },
    h('h2', { id: 'a-chi-chiedere' }, words.contact),
    told
      ? h(
          'address',
          {},
          linked(h, lookup, told.office, told.url),
          told.url !== undefined && h('span', { class: 'printed-address' }, ` ${told.url}`),
          ' ',
          email !== undefined && h('a', { href: `mailto:${email}` }, email),
        )
      : h('p', {}, words.noContact),
  );
}
