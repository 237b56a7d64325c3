/** The button of a practice page that puts it aside. */
import { shelf as words } from '../../i18n/it/shelf.ts';
import { capacity, readShelf, writeShelf } from './store.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-shelf]')) {
  const slug = button.dataset['shelf'] ?? '';
  const said = document.querySelector<HTMLElement>('[data-shelf-said]');
  const isThere = () => readShelf().some((item) => item.slug === slug);
  const show = () => {
    button.textContent = isThere() ? words.remove : words.add;
    button.setAttribute('aria-pressed', String(isThere()));
  };
  button.hidden = false;
  show();
  button.addEventListener('click', () => {
    const items = readShelf();
    const tell = (message: string) => {
      if (said) said.textContent = message;
    };
    if (isThere()) {
      writeShelf(items.filter((item) => item.slug !== slug));
      tell('');
    } else if (items.length >= capacity) tell(words.full);
    else tell(writeShelf([...items, { slug, note: '' }]) ? words.added : words.notKept);
    show();
  });
}
