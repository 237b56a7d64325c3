/** The section of the results from other catalogues; a page without it has no others to ask. */
import { search as words } from '#words/search.ts';
import { excerptNodes } from './cards.ts';
import { type OtherCatalogue, type OtherResult, searchOtherCatalogue } from './federated-search.ts';

/** Shows what other catalogues have of a text; an empty one asks nobody. */
type ShowFederatedResults = (text: string) => Promise<void>;

/**
 * Finds the section.
 *
 * @param base the base of this site, ending in `/`
 */
export function federatedResultsOf(page: HTMLElement, base: string): ShowFederatedResults {
  const section = page.querySelector<HTMLElement>('.federated');
  const said = section?.querySelector<HTMLElement>('.federated-said');
  const list = section?.querySelector<HTMLElement>('.federated-list');
  if (!section || !said || !list) return async () => {};
  const links = [...section.querySelectorAll<HTMLAnchorElement>('[data-catalogue]')];
  const others = links.map(({ textContent, href }) => {
    const other = { name: textContent.trim(), url: href };
    return { other, search: searchOtherCatalogue(base, other) };
  });
  const silent = section.querySelector<HTMLElement>('.federated-silent');
  /** Counts the searches, so that a slow answer to an old one is dropped. */
  let asked = 0;

  return async (text) => {
    asked += 1;
    const mine = asked;
    list.replaceChildren();
    silent?.replaceChildren();
    said.textContent = text === '' ? '' : words.searching;
    if (text === '') return;
    await Promise.all(
      others.map(async ({ other, search }) => {
        try {
          const results = await search(text);
          if (mine === asked) list.append(...results.map((result) => resultItem(result, other)));
        } catch {
          if (mine === asked) silent?.append(line(words.federatedSilent(other.name)));
        }
      }),
    );
    if (mine === asked) said.textContent = words.federatedFound(list.children.length);
  };
}

function line(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}

function resultItem({ title, url, excerpt }: OtherResult, { name }: OtherCatalogue): HTMLElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  heading.className = 'h5';
  heading.append(link);
  const from = document.createElement('p');
  from.className = 'note';
  from.textContent = words.federatedFrom(name);
  item.append(heading, from);
  if (excerpt.includes('<mark>')) {
    const piece = document.createElement('p');
    piece.className = 'excerpt';
    piece.append('… ', ...excerptNodes(excerpt), ' …');
    item.append(piece);
  }
  return item;
}
