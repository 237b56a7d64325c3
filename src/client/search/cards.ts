/** Shows results with the very card that the pages use. */
import { type Card, locatorStep } from '../../search/files.ts';
import { practiceBelow } from '../../routing/in-browser.ts';

/**
 * Makes the list item of a result.
 *
 * @param template holds the card of another practice; all that can differ is filled anew
 * @param practices the address below which every practice has its page
 */
export function resultItem(
  template: HTMLTemplateElement,
  card: Card,
  practices: string,
): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-card="${name}"]`);
  for (const name of ['region', 'title', 'summary', 'status'] as const) {
    const element = part(name);
    if (element) element.textContent = card[name];
  }
  for (const name of ['title', 'summary', 'excerpt', 'highlight']) {
    if (card.lang === undefined) part(name)?.removeAttribute('lang');
    else part(name)?.setAttribute('lang', card.lang);
  }
  part('title')?.setAttribute('href', practiceBelow(practices, card.slug));
  const shelf = item.querySelector<HTMLElement>('[data-shelf]');
  if (shelf) {
    const { slug, title, reviewed } = card;
    Object.assign(shelf.dataset, { shelf: slug, shelfTitle: title, shelfReviewed: reviewed });
  }

  part('pictogram')?.setAttribute('d', card.pictogram);
  part('place')?.setAttribute('x', String((card.place.column - 1) * locatorStep - 1));
  part('place')?.setAttribute('y', String((card.place.row - 1) * locatorStep - 1));
  const highlight = part('highlight');
  if (highlight) highlight.hidden = card.highlight === undefined;
  const { value = '', unit, label = '' } = card.highlight ?? {};
  for (const [name, text] of [
    ['value', value],
    ['unit', unit === undefined ? '' : ` ${unit}`],
    ['label', label],
  ] as const) {
    const element = part(name);
    if (element) element.textContent = text;
  }

  const stage = part('stage');
  if (stage) stage.textContent = card.stage.label;
  stage?.parentElement?.querySelectorAll('rect').forEach((step, index) => {
    step.classList.toggle('is-reached', index < card.stage.step);
  });

  part('themes')?.replaceChildren(
    ...card.themes.map((label) => {
      const tag = document.createElement('span');
      tag.className = 'tag';
      tag.textContent = label;
      return tag;
    }),
  );
  return item;
}

/** Shows a piece of the text with the words found. */
export function showExcerpt(item: Element, excerpt: string): void {
  const element = item.querySelector<HTMLElement>('[data-card="excerpt"]');
  if (!element || !excerpt.includes('<mark>')) return;
  const nodes = excerptNodes(excerpt);
  // What the card says already is not said twice.
  const text = nodes.map(({ textContent }) => textContent).join('');
  if (item.textContent.includes(text)) return;
  element.replaceChildren('… ', ...nodes, ' …');
  element.hidden = false;
}

/**
 * The nodes of an excerpt. Pagefind gives it as HTML: only its marks are taken over, everything
 * else is text.
 */
export function excerptNodes(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const text = typographic(node.textContent ?? '');
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** As people print it: the apostrophe between letters is a curved one. */
const typographic = (text: string): string => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
