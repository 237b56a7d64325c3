/**
 * The table of a comparison. Its roles are written out: on a phone it is shown as blocks, in which
 * each row lists all practices one below the other, and browsers forget what is shown so.
 */
import { screenReader } from '#words/screen-reader.ts';
import { planBelow, practiceBelow } from '../../routing/in-browser.ts';
import { shelf as words } from '#words/shelf.ts';
import { shortened } from '../../search/shortened.ts';
import { type ComparedRow, comparedRows, type Facts, shortTitle } from '../../search/files.ts';
import { action, make } from '../dom.ts';
import { type Agreement, agreementOf } from './agreement.ts';

/** The rows that are mostly in the words of the author. */
const told: ReadonlySet<ComparedRow> = new Set<ComparedRow>([
  'prerequisites',
  'evidence',
  'results',
]);

const inLanguage = (lang: string | undefined) => (lang === undefined ? {} : { lang });

/**
 * Makes the table, and below it the names of what none of them declares.
 *
 * @param practices the address below which every practice has its page
 * @param takeOut takes one of them out of the comparison
 */
export function comparison(
  facts: readonly Facts[],
  practices: string,
  takeOut: (slug: string) => void,
): HTMLElement[] {
  const cell = (title: string, attributes: Record<string, string>, ...content: Content[]) =>
    make(
      'td',
      { role: 'cell' },
      // Where the head of its column is out of sight.
      make('span', { class: 'cell-title', 'aria-hidden': 'true' }, shortened(title, shortTitle)),
      make('div', attributes, ...content),
    );
  const row = (label: Content[], cells: HTMLElement[], className = '') =>
    make(
      'tr',
      { role: 'row', ...(className && { class: className }) },
      make('th', { scope: 'row', role: 'rowheader' }, ...label),
      ...cells,
    );
  const heads = facts.map(({ slug, lang, title, region }) =>
    make(
      'th',
      { scope: 'col', role: 'columnheader' },
      make('a', { href: practiceBelow(practices, slug), ...inLanguage(lang) }, title),
      ' ',
      make('span', { class: 'note' }, region),
    ),
  );
  const sentences = facts.map(({ title, lang, summary }) => cell(title, inLanguage(lang), summary));
  // Not in the heads, which screen readers repeat at every cell.
  const tools = facts.map(({ slug, title }) =>
    cell(
      title,
      {},
      make(
        'a',
        {
          class: 'plan-link',
          href: planBelow(practices, slug),
          'aria-label': words.planTitle(title),
        },
        words.plan,
      ),
      action(words.takeOutShort, () => takeOut(slug), words.takeOut(title)),
    ),
  );
  const years = new Set(facts.flatMap(({ pricesOf }) => pricesOf ?? []));
  const agreements = comparedRows.map((name) => {
    const agreement = agreementOf(facts.map((one) => one.rows[name]));
    // Costs at the prices of different years cannot be told to differ.
    const isApart = name === 'perPerson' && years.size > 1 && agreement !== 'none';
    return [name, isApart ? 'otherPrices' : agreement] as const;
  });
  const isAlone = facts.length === 1;
  const rows = agreements
    .filter(([, agreement]) => isAlone || agreement !== 'none')
    .map(([name, agreement]) =>
      row(
        [words.rows[name], ...(isAlone ? [] : [' ', mark(agreement)])],
        facts.map(({ title, rows: of, lang }) =>
          cell(title, told.has(name) ? inLanguage(lang) : {}, valuesOf(of[name])),
        ),
        isAlone ? '' : agreement,
      ),
    );
  const silent = agreements
    .filter(([, agreement]) => !isAlone && agreement === 'none')
    .map(([name]) => words.rows[name].toLowerCase());
  const corner = make('th', { scope: 'col', role: 'columnheader' }, words.row);
  return [
    make(
      'table',
      { role: 'table' },
      make('caption', { class: 'visually-hidden' }, words.caption(facts.length)),
      make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, corner, ...heads)),
      make(
        'tbody',
        { role: 'rowgroup' },
        row([words.sentence], sentences),
        row([screenReader.tools], tools, 'compare-tools'),
        ...rows,
      ),
    ),
    ...(silent.length > 0 ? [make('p', { class: 'note' }, words.none(silent.join(', ')))] : []),
  ];
}

type Content = Node | string;

const marks = {
  same: words.same,
  differs: words.differs,
  partly: words.partly,
  none: '',
  otherPrices: words.otherPrices,
};

const mark = (agreement: Agreement | 'otherPrices') =>
  make('span', { class: 'compare-mark' }, marks[agreement]);

function valuesOf(values: readonly string[]): Content {
  if (values.length === 0) return make('span', { class: 'undeclared' }, words.undeclared);
  const [only = ''] = values;
  if (values.length === 1) return only;
  return make('ul', {}, ...values.map((value) => make('li', {}, value)));
}
