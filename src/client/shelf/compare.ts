/** The comparison: a table of up to four practices, named by the address. */
import { heard } from '#words/heard.ts';
import { planBelow, practiceBelow } from '../../routing/in-browser.ts';
import { shelf as words } from '#words/shelf.ts';
import { type ComparedRow, comparedRows, type Facts } from '../../search/files.ts';
import { action, find, make } from './dom.ts';
import { factsFrom } from './facts.ts';
import { addressOf, shelved, slugsIn } from './store.ts';

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
  place.replaceChildren(facts.length === 0 ? make('p', {}, words.empty) : table(facts));
  find('.compare-add').replaceChildren(...(slugs.length < most ? additions(kept, slugs) : []));
}

function table(facts: Facts[]): HTMLElement {
  const slugs = facts.map(({ slug }) => slug);
  const heads = facts.map(({ slug, lang, title, region }) =>
    make(
      'th',
      { scope: 'col' },
      make('a', { href: practiceBelow(practices, slug), ...inLanguage(lang) }, title),
      make('span', { class: 'note' }, region),
    ),
  );
  // Not in the heads, which screen readers repeat at every cell.
  const tools = facts.map(({ slug, title }) =>
    make(
      'td',
      {},
      planLink(slug, title),
      action(
        words.takeOutShort,
        () => void go(slugs.filter((other) => other !== slug)),
        words.takeOut(title),
      ),
    ),
  );
  const toolRow = make(
    'tr',
    { class: 'compare-tools' },
    make('th', { scope: 'row' }, heard.tools),
    ...tools,
  );
  const rows = comparedRows.map((row) => {
    const cells = facts.map((one) => one.rows[row]);
    const years = new Set(facts.flatMap(({ pricesOf }) => pricesOf ?? []));
    const cannotBeCompared = row === 'perPerson' && years.size > 1;
    const differs =
      !cannotBeCompared && new Set(cells.map((cell) => JSON.stringify(cell))).size > 1;
    const said = cannotBeCompared ? words.otherPrices : differs ? words.differs : words.same;
    const mark = make('span', { class: 'compare-mark' }, said);
    return make(
      'tr',
      differs ? { class: 'differs' } : {},
      make('th', { scope: 'row' }, words.rows[row], ...(facts.length > 1 ? [' ', mark] : [])),
      ...facts.map((one) => cellOf(one.rows[row], told.has(row) ? one.lang : undefined)),
    );
  });
  const headRow = make('tr', {}, make('th', { scope: 'col' }, words.row), ...heads);
  return make(
    'table',
    {},
    make('caption', { class: 'visually-hidden' }, words.caption(facts.length)),
    make('thead', {}, headRow),
    make('tbody', {}, toolRow, ...rows),
  );
}

const planLink = (slug: string, title: string) =>
  make(
    'a',
    {
      class: 'plan-link',
      href: planBelow(practices, slug),
      'aria-label': words.planTitle(title),
    },
    words.plan,
  );

/** The rows that are mostly in the words of the author. */
const told: ReadonlySet<ComparedRow> = new Set<ComparedRow>([
  'prerequisites',
  'evidence',
  'results',
]);

const inLanguage = (lang: string | undefined) => (lang === undefined ? {} : { lang });

function cellOf(values: string[], lang: string | undefined): HTMLElement {
  if (values.length === 0) {
    return make('td', {}, make('span', { class: 'undeclared' }, words.undeclared));
  }
  const [only = ''] = values;
  const attributes = inLanguage(lang);
  if (values.length === 1) return make('td', attributes, only);
  return make('td', attributes, make('ul', {}, ...values.map((value) => make('li', {}, value))));
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

addEventListener('popstate', () => void show());
void show();
