/** Repeated groups of the form: added, taken away and moved, by keyboard as well. */
import { contribute as words } from '#words/contribute.ts';

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
  number(list);
}

/** The tools of each item say which one they are for; those that would do nothing are not there. */
function number(list: HTMLElement): void {
  const one = list.dataset['one'] ?? '';
  const items = itemsOf(list);
  const names = { up: words.up, down: words.down, remove: words.remove };
  items.forEach((item, index) => {
    for (const [tool, name] of Object.entries(names)) {
      const button = item.querySelector<HTMLElement>(
        `:scope > .field-item-tools > [data-tool="${tool}"]`,
      );
      button?.setAttribute('aria-label', name(`${one} ${index + 1}`));
      if (!button) continue;
      button.hidden =
        (tool === 'up' && index === 0) || (tool === 'down' && index === items.length - 1);
    }
  });
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
    const { tool } = button.dataset;
    const one = list.dataset['one'] ?? '';
    const item = button.closest('.field-item');
    const place = item ? itemsOf(list).indexOf(item) + 1 : 0;
    let added: Element | undefined;
    if (tool === 'add') added = addItem(list);
    if (tool === 'up') item?.previousElementSibling?.before(item);
    if (tool === 'down') item?.nextElementSibling?.after(item);
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    if (tool === 'remove') item?.remove();
    number(list);
    if (tool === 'remove') {
      tell(words.removed(`${one} ${place}`));
      if (next) focusOn(next);
      else list.querySelector<HTMLElement>(':scope > [data-tool="add"]')?.focus();
    } else if (added) focusOn(added);
    else if (item) {
      const items = itemsOf(list);
      tell(words.moved(one, items.indexOf(item) + 1, items.length));
      // At the end of its way, a button is gone: the one for the way back takes its place.
      if (button.hidden) focusOnTool(button);
      else button.focus();
    }
    list.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const focusOnTool = (gone: Element) =>
  gone.parentElement
    ?.querySelector<HTMLElement>('[data-tool="up"]:not([hidden]), [data-tool="down"]:not([hidden])')
    ?.focus();

const focusOn = (item: Element | undefined) =>
  item?.querySelector<HTMLElement>('input, select, textarea')?.focus();
