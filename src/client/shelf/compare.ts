/** The comparison: a table of up to four practices, named by the address. */
import { isPublishedAnew } from '../missing.ts';
import { shelf as words } from '#words/shelf.ts';
import type { Facts } from '../../search/files.ts';
import { comparison } from './comparison.ts';
import { action, find, make } from '../dom.ts';
import { factsFrom } from './facts.ts';
import { addressOf, shelved, slugsIn } from './items.ts';

const most = 4;
const page = find<HTMLElement>('#confronto');
const { base = '/', practices = '/', compare = '/', perFile = '50' } = page.dataset;
const { factsFor, namesNow } = factsFrom(base, Number(perFile));

const tell = (message: string) => {
  const place = find<HTMLElement>('.compare-message');
  place.textContent = message;
  place.hidden = message === '';
};

async function show(): Promise<void> {
  let named: string[];
  let shown: string[];
  let facts: Facts[];
  let kept: Facts[];
  try {
    const asked = slugsIn(location.search);
    named = [...new Set(asked.map(await namesNow(asked)))];
    shown = named.slice(0, most);
    facts = await factsFor(shown);
    const others = (await shelved(namesNow)).map(({ slug }) => slug);
    kept = await factsFor(others.filter((slug) => !shown.includes(slug)).slice(0, 20));
  } catch {
    void isPublishedAnew();
    tell(words.failed);
    return;
  }
  const known = new Set(facts.map(({ slug }) => slug));
  const unknown = shown.filter((slug) => !known.has(slug));
  tell(
    [
      named.length > most ? words.tooMany : '',
      unknown.length > 0 ? words.unknown(unknown.join(', ')) : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
  const slugs = facts.map(({ slug }) => slug);
  const place = find('.compare-table');
  place.setAttribute('aria-label', words.caption(facts.length));
  const takeOut = (gone: string) => void go(slugs.filter((slug) => slug !== gone));
  place.replaceChildren(
    ...(facts.length === 0 ? [make('p', {}, words.empty)] : comparison(facts, practices, takeOut)),
  );
  find('.compare-options').classList.toggle('is-needed', facts.length > 1);
  find('.compare-add').replaceChildren(...(slugs.length < most ? additions(kept, slugs) : []));
}

/** What is on the shelf can be added with one touch. */
function additions(kept: Facts[], slugs: string[]): HTMLElement[] {
  if (kept.length === 0) return [];
  const items = kept.map(({ slug, title }) =>
    make(
      'li',
      {},
      action(title, () => void go([...slugs, slug])),
    ),
  );
  return [make('p', {}, words.addFrom), make('ul', {}, ...items)];
}

/** What was pressed goes with the table that it stood in: the keyboard goes on from the new one. */
async function go(slugs: string[]): Promise<void> {
  history.pushState(null, '', addressOf(compare, slugs));
  await show();
  find<HTMLElement>('.compare-table').focus();
}

find<HTMLInputElement>('.compare-options input').addEventListener('change', ({ target }) => {
  const { checked } = target as HTMLInputElement;
  find('.compare-table').classList.toggle('only-differences', checked);
});
addEventListener('popstate', () => void show());
void show();
