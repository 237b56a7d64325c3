/** The acts and documents that others may start from. */
import { parts as words } from '#words/practice-parts.ts';
import type { Practice } from '../../catalogue/model/practice.ts';
import { formatDate } from '../../i18n/format/format.ts';
import type { CreateElement } from '../create-element.ts';
import { type Child, labelOf, linked, list, type Lookup, said, type Written } from './parts.ts';

export type PracticeDocument = NonNullable<Practice['documents']>[number];

/** One document in a line: what it is, its title, its number and date, who issued it. */
export function documentLine<E>(
  h: CreateElement<E>,
  { kind, title, number, date, publisher, url, licence }: PracticeDocument,
  lookup: Lookup,
): Child<E>[] {
  const named = [
    number !== undefined && words.number(number),
    date !== undefined && formatDate(date),
    publisher,
    licence !== undefined && words.licence(licence),
  ].filter((part) => part !== false);
  return [
    h('strong', {}, `${labelOf(lookup, 'document-kinds', kind)}:`),
    ' ',
    url === undefined
      ? h('cite', {}, said(h, { lang: lookup.namesLang }, title))
      : linked(h, lookup, title, url),
    ' ',
    h('span', { class: 'note' }, named.join(' · ')),
    url !== undefined && h('span', { class: 'printed-address' }, ` ${url}`),
  ];
}

/** @returns nothing where there are none */
export function documents<E>(h: CreateElement<E>, data: Written, lookup: Lookup): E | undefined {
  const { documents: told = [] } = data;
  if (told.length === 0) return undefined;
  const rows = told.map((one): Child<E>[] => [
    ...documentLine(h, one, lookup),
    one.helps !== undefined &&
      h(
        'span',
        { class: 'note' },
        ` ${words.helps(labelOf(lookup, 'prerequisite-kinds', one.helps))}`,
      ),
  ]);
  return h(
    'section',
    { 'aria-labelledby': 'atti-e-documenti' },
    h('h2', { id: 'atti-e-documenti' }, words.documents),
    list(h, rows, 'reusable'),
    h('p', { class: 'note' }, h('a', { href: lookup.routes.documents() }, words.allDocuments)),
  );
}
