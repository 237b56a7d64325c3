/** Repeated groups of the form: added, taken away and moved, by keyboard as well. */
import { contribute as words } from '../../i18n/it/contribute.ts';

/** Numbers the items as they are made; a number is never used twice on a page. */
let made = 0;

const listOf = (field: Element) => field.querySelector<HTMLElement>(':scope > .field-list');
const itemsOf = (list: Element) => [
  ...(list.querySelector(':scope > .field-items')?.children ?? []),
];

/** Gives a list so many items, new ones at the end. */
export function setItems(field: Element, count: number): void {
  const list = listOf(field);
  if (!list) return;
  const items = itemsOf(list);
  for (const item of items.slice(count)) item.remove();
  for (let n = items.length; n < count; n += 1) addItem(list);
}

function addItem(list: Element): Element | undefined {
  const template = list.querySelector<HTMLTemplateElement>(':scope > template');
  const place = list.querySelector(':scope > .field-items');
  if (!template || !place) return undefined;
  made += 1;
  // The mark of this level, in the templates of inner lists as well.
  const level = `__${levelOf(list)}__`;
  const fresh = document.createElement('template');
  fresh.innerHTML = template.innerHTML.replaceAll(level, String(made));
  place.append(fresh.content);
  return place.lastElementChild ?? undefined;
}

function levelOf(list: Element): number {
  let level = 0;
  for (let item = list.closest('.field-item'); item; level += 1) {
    item = item.parentElement?.closest('.field-item') ?? null;
  }
  return level;
}

/**
 * Makes the buttons of all lists of a form work, those to come included.
 *
 * @param tell says to assistive technology what happened
 */
export function makeListsWork(form: HTMLElement, tell: (message: string) => void): void {
  form.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-tool]');
    const list = button?.closest<HTMLElement>('.field-list');
    if (!button || !list) return;
    const name = list.dataset['one'] ?? '';
    const item = button.closest('.field-item');
    const changed = new Event('input', { bubbles: true });
    switch (button.dataset['tool']) {
      case 'add':
        focusOn(addItem(list));
        break;
      case 'remove': {
        const next = item?.nextElementSibling ?? item?.previousElementSibling;
        item?.remove();
        tell(words.removed(name));
        if (next) focusOn(next);
        else list.querySelector<HTMLElement>(':scope > [data-tool="add"]')?.focus();
        break;
      }
      case 'up':
        item?.previousElementSibling?.before(item);
        break;
      case 'down':
        item?.nextElementSibling?.after(item);
        break;
    }
    if (item?.isConnected && button.dataset['tool'] !== 'add') {
      const items = itemsOf(list);
      tell(words.moved(name, items.indexOf(item) + 1, items.length));
      button.focus();
    }
    list.dispatchEvent(changed);
  });
}

const focusOn = (item: Element | undefined) =>
  item?.querySelector<HTMLElement>('input, select, textarea')?.focus();
