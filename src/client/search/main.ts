/** The search of the practices page: state in the address, results from the files of the build. */
import { offline } from '#words/offline.ts';
import { search as words } from '#words/search.ts';
import { type Facets, type Selection, select } from '../../search/facet-counts.ts';
import { isPublishedAnew } from '../missing.ts';
import { action } from '../dom.ts';
import { cardsShown } from '../shelf/events.ts';
import { resultItem } from './cards.ts';
import { excerptsInSight } from './excerpts.ts';
import { searchFiles } from './files.ts';
import { cardsAtOnce } from '../../search/files.ts';
import { filtersOf, makeDrawer } from './filters.ts';
import { nowAndThen, withPatience } from './patience.ts';
import { chosenCount, effectiveOrder, readState, type State, writeState } from './state.ts';
import { find } from '../dom.ts';
import { type TextAnswer, type TextMatch, textSearch } from './text.ts';
import { whileTyping } from './typing.ts';

/** Of a step, what is in sight or nearly so comes first: the others follow. */
const inSight = 6;
/** Why there is no search at all: while the site is written it may not be prepared yet. */
const unprepared = import.meta.env.DEV ? words.previewOnly : offline.noSearch;

const page = find<HTMLElement>('#ricerca');
const base = page.dataset['base'] ?? '/';
const practicesAddress = page.dataset['practices'] ?? base;
const files = searchFiles(base, Number(page.dataset['cardsPerFile']));
const text = textSearch(base, files);
/** A page that stays open may outlive its build, whose files then change below it. */
const isOutlived = nowAndThen(isPublishedAnew);
const excerpts = excerptsInSight();

const parts = {
  searchForm: find<HTMLFormElement>('.search-form', page),
  text: find<HTMLInputElement>('#testo', page),
  facets: find<HTMLFormElement>('#filtri', page),
  order: find<HTMLSelectElement>('#ordine', page),
  count: find<HTMLElement>('.results-count', page),
  active: find<HTMLElement>('.active-filters', page),
  message: find<HTMLElement>('.search-message', page),
  instead: find<HTMLElement>('.search-instead', page),
  list: find<HTMLUListElement>('.results-list > ul', page),
  none: find<HTMLElement>('.results-none', page),
  clearText: find<HTMLButtonElement>('[data-clear="text"]', page),
  clearAll: find<HTMLButtonElement>('[data-clear="all"]', page),
  more: find<HTMLButtonElement>('.more-results', page),
  staticPages: find<HTMLElement>('.static-pages', page),
  opener: find<HTMLButtonElement>('.open-filters', page),
  template: find<HTMLTemplateElement>('#scheda-risultato', page),
};
const filters = filtersOf(parts.facets);

interface Shown {
  docIndexes: number[];
  matches: Map<number, TextMatch>;
  until: number;
}
let shown: Shown = { docIndexes: [], matches: new Map(), until: 0 };
/** Counts the searches, so that a slow answer to an old one is dropped. */
let asked = 0;

const stateOfPage = (): State => ({
  text: parts.text.value.trim(),
  choice: filters.choice(),
  order: readState(location.search, {}).order,
});

async function sorted(docIndexes: number[], state: State, matches: Shown['matches']) {
  const order = effectiveOrder(state);
  // Without an answer from the text index there is no relevance to sort by.
  if (order === 'title' || (order === 'relevance' && matches.size === 0)) return docIndexes;
  const left = new Set(docIndexes);
  const whole = order === 'relevance' ? [...matches.keys()] : (await files.orders())[order];
  return whole.filter((docIndex) => left.has(docIndex));
}

/** Shows what the state asks for; if that takes long, says so and offers to try again. */
function show(state: State): Promise<void> {
  asked += 1;
  const mine = asked;
  parts.message.hidden = true;
  // Whoever searches other catalogues reads it there: our own results do not wait for theirs.
  page.dataset['searched'] = state.text;
  return withPatience(answer(state, mine), () => {
    if (mine !== asked) return;
    tell(words.slow, () => {
      text.giveUp();
      void show(state);
    });
  });
}

async function answer(state: State, mine: number): Promise<void> {
  let file: Facets;
  let found: TextAnswer | undefined;
  let hasFailed = false;
  try {
    file = await files.facets(filters.isRareShown());
  } catch {
    if (mine === asked) tell(unprepared);
    return;
  }
  const outlived = isOutlived();
  if (state.text) {
    parts.count.textContent = words.searching;
    try {
      found = await text.search(state.text, () => parts.text.value.trim() === state.text);
      if (!found) return;
    } catch {
      hasFailed = true;
    }
  }
  // What is missing may be so because it is of another build: then nothing of it is an answer.
  const isAnew = hasFailed || found?.hasUnknown ? isPublishedAnew() : outlived;
  if (await isAnew) {
    if (mine === asked) parts.count.textContent = words.outlived;
    return;
  }
  if (mine !== asked) return;
  const matches = new Map((found?.matches ?? []).map((match) => [match.docIndex, match]));
  const selection = select(file, state.choice, found && matches.keys());
  let docIndexes: number[];
  try {
    docIndexes = await sorted(selection.docIndexes, state, matches);
    // The results that are there stay, if the new ones cannot come.
    await files.cards(docIndexes.slice(0, inSight));
  } catch {
    if (mine === asked) tell(offline.noSearch);
    return;
  }
  if (mine !== asked) return;
  parts.message.hidden = true;
  if (hasFailed) tell(words.failed, () => void show(state));
  shown = { docIndexes, matches, until: 0 };
  showFrame(state, selection);
  if (hasFailed) parts.count.textContent = words.unsearched(docIndexes.length);
  showInstead(found?.instead);
  excerpts.forget();
  parts.list.replaceChildren();
  parts.more.hidden = true;
  await showUpTo(Math.min(inSight, docIndexes.length));
  await showUpTo(Math.min(cardsAtOnce, docIndexes.length));
}

/** @param again tries again, where that may help */
function tell(message: string, again?: () => void): void {
  parts.message.replaceChildren(message);
  if (again) parts.message.append(' ', action(offline.retry, again));
  parts.message.hidden = false;
}

/** Says that other words were searched than those that were typed. */
function showInstead(instead: TextAnswer['instead']): void {
  parts.instead.hidden = instead === undefined || shown.docIndexes.length === 0;
  parts.instead.textContent =
    instead === undefined ? '' : words.instead[instead.kind](instead.from, instead.to);
}

/** Everything around the results. */
function showFrame(state: State, selection: Selection): void {
  const chosen = chosenCount(state.choice);
  filters.setCounts(selection.counts);
  parts.count.textContent = words.found(shown.docIndexes.length);
  parts.none.hidden = shown.docIndexes.length > 0;
  parts.staticPages.hidden = true;
  parts.clearText.textContent = words.noneWithoutText(state.text, chosen > 0);
  hideItem(parts.clearText, !state.text);
  hideItem(parts.clearAll, chosen === 0);
  parts.opener.textContent = chosen > 0 ? words.openFiltersActive(chosen) : words.openFilters;
  const relevance = find<HTMLOptionElement>('[value="relevance"]', parts.order);
  relevance.disabled = !state.text;
  parts.order.value = effectiveOrder(state);
  parts.active.hidden = chosen === 0;
  parts.active.replaceChildren(
    ...Object.entries(state.choice).flatMap(([facet, terms]) =>
      terms.map((term) => activeFilter(state, facet, term)),
    ),
  );
}

function hideItem(button: HTMLButtonElement, hidden: boolean): void {
  const item = button.closest('li');
  if (item) item.hidden = hidden;
}

function activeFilter(state: State, facet: string, term: string): HTMLElement {
  const label = filters.label(facet, term);
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.textContent = `${label} ×`;
  button.setAttribute('aria-label', words.remove(label));
  button.addEventListener('click', () => {
    const terms = (state.choice[facet] ?? []).filter((other) => other !== term);
    void go({ ...state, choice: { ...state.choice, [facet]: terms } });
    parts.count.focus();
  });
  item.append(button);
  return item;
}

/** Adds results to the list. @param end how many there are then */
async function showUpTo(end: number): Promise<void> {
  const mine = asked;
  const next = shown.docIndexes.slice(shown.until, end);
  const cards = await files.cards(next);
  if (mine !== asked) return;
  const first = parts.list.children.length;
  shown.until += next.length;
  parts.list.append(...cards.map((card) => resultItem(parts.template, card, practicesAddress)));
  page.removeAttribute('data-arriving');
  document.dispatchEvent(new Event(cardsShown));
  parts.more.hidden = end < cardsAtOnce || shown.until >= shown.docIndexes.length;
  next.forEach((docIndex, index) => {
    const [item, match] = [parts.list.children[first + index], shown.matches.get(docIndex)];
    // Of what is not translated nothing is indexed but what the card says.
    const isTranslated = cards[index]?.lang === undefined;
    if (item && match && isTranslated) excerpts.show(item, match.excerpt);
  });
}

/** Adds the next results, and goes to the first of them. */
async function showMore(): Promise<void> {
  const first = shown.until;
  try {
    await showUpTo(first + cardsAtOnce);
  } catch {
    return tell(offline.noSearch);
  }
  parts.list.children[first]?.querySelector('a')?.focus();
}

/** Goes to a state: a new entry of the history, or the same one while a text is being typed. */
function go(state: State, entry: 'new' | 'same' = 'new'): Promise<void> {
  filters.setChoice(state.choice);
  const address = practicesAddress + writeState(state);
  if (address !== location.pathname + location.search) {
    if (entry === 'new') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  return show(state);
}

/** Takes the state from the address, as on arriving and on going back. */
async function arrive(first: boolean): Promise<void> {
  const state = readState(location.search, filters.known);
  parts.text.value = state.text;
  filters.setChoice(state.choice);
  try {
    // Before they are needed, so that nobody waits for them at the first key.
    await files.facets(filters.isRareShown());
  } catch {
    return tell(unprepared);
  }
  // The plain page already shows what there is.
  const plain = first && writeState(state) === '';
  if (plain) return;
  page.toggleAttribute('data-arriving', first);
  await show(state).finally(() => page.removeAttribute('data-arriving'));
}

let typed = false;
const typing = whileTyping(() => {
  const entry = typed ? 'same' : 'new';
  typed = true;
  return go(stateOfPage(), entry);
});
// Whoever goes to the field is about to search: the index comes meanwhile.
parts.text.addEventListener('focus', text.prepare, { once: true });
parts.text.addEventListener('input', typing.another);
parts.text.addEventListener('change', () => {
  typed = false;
});
parts.searchForm.addEventListener('submit', (event) => {
  event.preventDefault();
  typing.forget();
  typed = false;
  void go(stateOfPage());
});
parts.facets.addEventListener('change', () => void go(stateOfPage()));
parts.facets.addEventListener('submit', (event) => event.preventDefault());
parts.facets.addEventListener('reset', (event) => {
  event.preventDefault();
  void go({ ...stateOfPage(), choice: {} });
});
parts.order.addEventListener('change', () => {
  void go({ ...stateOfPage(), order: parts.order.value as State['order'] });
});
parts.clearText.addEventListener('click', () => {
  parts.text.value = '';
  void go({ ...stateOfPage(), text: '' });
  parts.text.focus();
});
parts.clearAll.addEventListener('click', () => {
  void go({ ...stateOfPage(), choice: {} });
  parts.count.focus();
});
parts.more.addEventListener('click', () => void showMore());
addEventListener('popstate', () => void arrive(false));

makeDrawer(
  parts.facets,
  find<HTMLElement>('.filters-place', page),
  find<HTMLDialogElement>('.filters-dialog', page),
  parts.opener,
);
void arrive(true);
