/** The buttons that put a practice aside, on its page and on its cards. */
import { save as words } from '#words/save.ts';
import { cardsShown } from './events.ts';
import { capacity, readShelf, writeShelf } from './store.ts';

/** Shows the buttons below an element and says on each what it would do. */
function showShelfButtons(root: ParentNode): void {
  const kept = new Set(readShelf().map(({ slug }) => slug));
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-shelf]')) {
    const isThere = kept.has(button.dataset['shelf'] ?? '');
    const label = isThere ? words.remove : words.add;
    const title = button.dataset['shelfTitle'];
    button.textContent = label;
    // On a page of many cards each button says which practice it means.
    if (title !== undefined) button.setAttribute('aria-label', `${label}: ${title}`);
    button.classList.remove('awaits-script');
  }
}

function toggle(slug: string, reviewed: string | undefined): string {
  const items = readShelf();
  if (items.some((item) => item.slug === slug)) {
    writeShelf(items.filter((item) => item.slug !== slug));
    return words.taken;
  }
  if (items.length >= capacity) return words.full;
  return writeShelf([...items, { slug, note: '', ...(reviewed && { reviewed }) }])
    ? words.added
    : words.notKept;
}

// Made at once: screen readers tell only changes of a place that they have met.
const said = document.querySelector<HTMLElement>('[data-shelf-said]') ?? addStatus();

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>('[data-shelf]');
  if (!button) return;
  const { shelf = '', shelfReviewed } = button.dataset;
  said.textContent = toggle(shelf, shelfReviewed);
  showShelfButtons(document);
});
// The search tells of cards that it has filled anew; it loads no part of this script for it.
document.addEventListener(cardsShown, () => showShelfButtons(document));
showShelfButtons(document);

/** The place where a page says what a button did, added for screen readers where it shows none. */
function addStatus(): HTMLElement {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  status.dataset['shelfSaid'] = '';
  document.querySelector('main')?.append(status);
  return status;
}
