/** What a plan holds that the page has no place for: shown, kept, and let go only when asked. */
import { plan as words } from '#words/plan.ts';
import { action, find, make } from '../dom.ts';
import { entryInWords } from './note.ts';
import type { PageItem, Plan } from './state.ts';

export function showLeft(plan: Plan, items: readonly PageItem[], drop: () => void): void {
  const asked = new Set(items.map(({ id }) => id));
  const gone = plan.entries.filter(({ id }) => !asked.has(id)).map(entryInWords);
  const texts = [...gone, ...plan.unplaced];
  const place = find<HTMLElement>('.plan-left');
  place.hidden = texts.length === 0;
  if (texts.length === 0) return;
  place.replaceChildren(
    make('h2', { class: 'h5' }, words.left),
    make('p', { class: 'note' }, words.leftLead),
    make('ul', {}, ...texts.map((text) => make('li', {}, text))),
    action(words.drop, drop),
  );
}
