/** What a practice rests on, and whom to ask about it. */
import { ui } from '#words/index.ts';
import type { Make } from '../../author/views.ts';
import { linked, sourceList, type Written } from './parts.ts';

const words = ui.practice;

export const sources = <E>(make: Make<E>, { sources: told = [] }: Written): E =>
  make(
    'section',
    { 'aria-labelledby': 'fonti' },
    make('h2', { id: 'fonti' }, words.sources),
    make('p', { class: 'note' }, words.sourcesLead),
    sourceList(make, told),
  );

export function contact<E>(make: Make<E>, { contact: told }: Written): E {
  const email = told?.email;
  return make(
    'section',
    { class: 'contact', 'aria-labelledby': 'a-chi-chiedere' },
    make('h2', { id: 'a-chi-chiedere' }, words.contact),
    told
      ? make(
          'address',
          {},
          linked(make, told.office, told.url),
          ' ',
          email !== undefined && make('a', { href: `mailto:${email}` }, email),
        )
      : make('p', {}, words.noContact),
  );
}
