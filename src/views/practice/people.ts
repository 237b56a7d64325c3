/** Which problem a practice answers, and how those concerned took part. */
import { parts as words } from '#words/practice-parts.ts';
import type { CreateElement } from '../create-element.ts';
import { answer, type Lookup, said, type Written } from './parts.ts';

/** @returns nothing where nothing of it is told */
export function people<E>(h: CreateElement<E>, data: Written, lookup: Lookup): E | undefined {
  const told = (['problem', 'participation', 'inclusion'] as const).flatMap((key) => {
    const text = data[key];
    return text === undefined ? [] : [answer(h, words.people[key], said(h, lookup, text))];
  });
  if (told.length === 0) return undefined;
  return h(
    'section',
    { 'aria-labelledby': 'problema-e-persone' },
    h('h2', { id: 'problema-e-persone' }, words.peopleTitle),
    h('dl', { class: 'answers' }, ...told),
  );
}
