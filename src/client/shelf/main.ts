/** The shelf page: what was put aside, in its order, with notes; shared, printed, taken away. */
import { csvFile } from '../../catalogue/writing/csv.ts';
import { fetchFile, isPublishedAnew } from '../missing.ts';
import { historyAnchor } from '../../routing/anchors.ts';
import { screenReader } from '#words/screen-reader.ts';
import { planBelow, practiceBelow } from '../../routing/in-browser.ts';
import { save } from '#words/save.ts';
import { shelf as words } from '#words/shelf.ts';
import { comparedRows, type Facts } from '../../search/files.ts';
import { action, find, make } from '../dom.ts';
import { factsFrom } from './facts.ts';
import { addressOf, isReviewedSince, moved, shelved, slugsIn } from './items.ts';
import { capacity, type Kept, readShelf, writeShelf } from './store.ts';

const page = find<HTMLElement>('#scaffale');
const { base = '/', practices = '/', compare = '/', shelf = '/', perFile = '50' } = page.dataset;
const { factsFor, namesNow } = factsFrom(base, Number(perFile));
/** So many practices stand beside each other. */
const mostCompared = 4;
const chosen = new Set<string>();
let shown: { item: Kept; facts: Facts }[] = [];

const tell = (message: string) => {
  find('.shelf-message').textContent = message;
};

function keep(items: Kept[]): void {
  if (!writeShelf(items)) tell(save.notKept);
}

async function show(): Promise<void> {
  let items: Kept[];
  try {
    items = await shelved(namesNow);
    const facts = new Map((await factsFor(items.map(({ slug }) => slug))).map((f) => [f.slug, f]));
    const unknown = items.filter(({ slug }) => !facts.has(slug)).map(({ slug }) => slug);
    if (unknown.length > 0) tell(words.unknown(unknown.join(', ')));
    shown = items.flatMap((item) => {
      const one = facts.get(item.slug);
      return one ? [{ item, facts: one }] : [];
    });
  } catch {
    void isPublishedAnew();
    tell(words.failed);
    return;
  }
  rememberReviews();
  // Before one's own, which it stands above: nothing that is shown moves.
  await showReceived(items).catch(() => tell(words.failed));
  find<HTMLElement>('.shelf-empty').hidden = shown.length > 0;
  for (const tools of page.querySelectorAll<HTMLElement>('.shelf-tools')) {
    tools.hidden = shown.length === 0;
  }
  find('.shelf-list').replaceChildren(...shown.map(listItem));
  showChosen();
}

/** What is there before this page knew of reviews is as it is now. */
function rememberReviews(): void {
  const now = new Map(shown.map(({ facts: { slug, reviewed } }) => [slug, reviewed]));
  const items = readShelf();
  if (items.every(({ slug, reviewed }) => reviewed !== undefined || !now.has(slug))) return;
  keep(
    items.map((item) => {
      const reviewed = item.reviewed ?? now.get(item.slug);
      return reviewed === undefined ? item : { ...item, reviewed };
    }),
  );
}

/** That a sheet was reviewed after it was put aside, until one has seen it. */
function changeNotice({ item, facts }: (typeof shown)[number]): HTMLElement | undefined {
  const { slug, title, reviewed, rows } = facts;
  if (!isReviewedSince(item, reviewed)) return undefined;
  const address = `${practiceBelow(practices, slug)}#${historyAnchor}`;
  const see = () => {
    keep(readShelf().map((kept) => (kept.slug === slug ? { ...kept, reviewed } : kept)));
    tell(words.noted(title));
    void show().then(() => find<HTMLElement>('.shelf-message').focus());
  };
  return make(
    'p',
    { class: 'shelf-changed' },
    words.reviewedSince(rows.reviewed.join(', ')),
    ' ',
    make(
      'a',
      { href: address, 'aria-label': screenReader.of(words.whatChanged, title) },
      words.whatChanged,
    ),
    ' ',
    action(words.seen, see, screenReader.of(words.seen, title)),
  );
}

function listItem({ item, facts }: (typeof shown)[number]): HTMLElement {
  const { slug, lang, title, region, rows } = facts;
  const box = make('input', {
    type: 'checkbox',
    value: slug,
    'aria-label': screenReader.of(words.choose, title),
  }) as HTMLInputElement;
  box.checked = chosen.has(slug);
  box.addEventListener('change', () => {
    if (box.checked) chosen.add(slug);
    else chosen.delete(slug);
    showChosen();
  });
  const noteId = `nota-${slug}`;
  const note = make(
    'textarea',
    {
      id: noteId,
      rows: '2',
      class: 'form-control',
      'aria-label': screenReader.of(words.note, title),
    },
    item.note,
  );
  note.addEventListener('input', () => {
    item.note = (note as HTMLTextAreaElement).value;
    keep(readShelf().map((kept) => (kept.slug === slug ? { ...kept, note: item.note } : kept)));
  });
  return make(
    'li',
    { 'data-slug': slug },
    make('p', { class: 'eyebrow' }, region),
    make(
      'h2',
      { class: 'h5' },
      make(
        'a',
        { href: practiceBelow(practices, slug), ...(lang !== undefined && { lang }) },
        title,
      ),
    ),
    make('p', { class: 'note' }, rows.stage.join(', ')),
    changeNotice({ item, facts }),
    make('label', { for: noteId }, words.note),
    note,
    make(
      'p',
      { class: 'shelf-item-tools' },
      make('label', {}, box, ` ${words.choose}`),
      make(
        'a',
        {
          href: planBelow(practices, slug),
          'aria-label': words.planTitle(title),
        },
        words.plan,
      ),
      action(words.upShort, () => move(slug, title, -1), words.up(title)),
      action(words.downShort, () => move(slug, title, 1), words.down(title)),
      action(save.remove, () => remove(slug, title), words.removeTitle(title)),
    ),
  );
}

function move(slug: string, title: string, by: -1 | 1): void {
  const items = moved(readShelf(), slug, by);
  keep(items);
  const place = items.findIndex((item) => item.slug === slug) + 1;
  tell(words.moved(title, place, items.length));
  void show().then(() => {
    const buttons = page.querySelectorAll<HTMLElement>(`[data-slug="${slug}"] button`);
    buttons[by === -1 ? 0 : 1]?.focus();
  });
}

function remove(slug: string, title: string): void {
  chosen.delete(slug);
  keep(readShelf().filter((item) => item.slug !== slug));
  tell(words.gone(title));
  void show().then(() => find<HTMLElement>('.shelf-message').focus());
}

/** What is chosen is compared; where nothing is, the first of the list, with one press. */
function showChosen(): void {
  const all = shown.map(({ facts }) => facts.slug);
  const picked = all.filter((slug) => chosen.has(slug));
  const slugs = picked.length > 0 ? picked : all.slice(0, mostCompared);
  const button = find<HTMLButtonElement>('[data-action="compare"]');
  const areFirst = picked.length === 0 && all.length > mostCompared;
  button.textContent = areFirst
    ? words.compareFirst(slugs.length)
    : words.compareChosen(slugs.length);
  button.disabled = slugs.length < 2 || slugs.length > mostCompared;
  button.onclick = () => {
    location.href = addressOf(compare, slugs);
  };
}

/** An address may bring practices that are not on this shelf. */
async function showReceived(items: Kept[]): Promise<void> {
  const mine = new Set(items.map(({ slug }) => slug));
  const asked = slugsIn(location.search);
  const brought = [...new Set(asked.map(await namesNow(asked)))];
  const received = await factsFor(brought.filter((slug) => !mine.has(slug)));
  const place = find<HTMLElement>('.shelf-received');
  place.hidden = received.length === 0;
  if (received.length === 0) return;
  const links = received.map(({ slug, lang, title }) =>
    make(
      'li',
      {},
      make(
        'a',
        { href: practiceBelow(practices, slug), ...(lang !== undefined && { lang }) },
        title,
      ),
    ),
  );
  const take = action(words.receive(received.length), () => {
    const all = [
      ...readShelf(),
      ...received.map(({ slug, reviewed }) => ({ slug, note: '', reviewed })),
    ];
    const kept = all.slice(0, capacity);
    tell(all.length > capacity ? save.full : screenReader.received(kept.length - mine.size));
    keep(kept);
    void show().then(() => find<HTMLElement>('.shelf-message').focus());
  });
  place.replaceChildren(
    make('p', {}, words.received(received.length)),
    make('ul', {}, ...links),
    take,
  );
}

async function share(): Promise<void> {
  const address = addressOf(
    shelf,
    shown.map(({ facts }) => facts.slug),
  );
  history.replaceState(null, '', address);
  try {
    await navigator.clipboard.writeText(new URL(address, location.href).href);
    tell(words.shared);
  } catch {
    tell(words.shareByHand);
  }
}

function saveCsv(): void {
  const { title, region, address, note } = words.csvHead;
  const head = [title, region, ...comparedRows.map((row) => words.rows[row]), address, note];
  const rows = shown.map(({ item, facts }) => [
    facts.title,
    facts.region,
    ...comparedRows.map((row) => facts.rows[row].join('; ')),
    new URL(practiceBelow(practices, facts.slug), location.href).href,
    item.note,
  ]);
  const blob = new Blob([csvFile([head, ...rows])], { type: 'text/csv;charset=utf-8' });
  const link = make('a', { href: URL.createObjectURL(blob), download: 'scaffale.csv' });
  document.body.append(link);
  link.click();
  link.remove();
}

/** The pages of all practices, one after the other, as they are printed one by one. */
async function printDossier(): Promise<void> {
  try {
    const articles = await Promise.all(
      shown.map(async ({ item, facts }) => {
        const response = await fetchFile(practiceBelow(practices, facts.slug));
        const text = await response.text();
        const article = new DOMParser().parseFromString(text, 'text/html').querySelector('article');
        for (const element of article?.querySelectorAll('[id], script') ?? []) {
          if (element.tagName === 'SCRIPT') element.remove();
          else element.removeAttribute('id');
        }
        if (item.note) article?.prepend(make('p', { class: 'dossier-note' }, item.note));
        return article;
      }),
    );
    find('.dossier').replaceChildren(...articles.filter((article) => article !== null));
    print();
  } catch {
    tell(words.failed);
  }
}

find('[data-action="share"]').addEventListener('click', () => void share());
find('[data-action="csv"]').addEventListener('click', saveCsv);
find('[data-action="dossier"]').addEventListener('click', () => void printDossier());
void show();
