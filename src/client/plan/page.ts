/** The page of a plan, read as data: what its lists say is said again in the note. */
import { find } from '../dom.ts';
import type { Line, PageFacts, Piece } from './note.ts';
import type { PageItem } from './state.ts';

export const root = find<HTMLElement>('#piano');
const { slug = '', formerly = '', title = '' } = root.dataset;
export const practice = { slug, title, slugs: [slug, ...formerly.split(' ').filter(Boolean)] };

export const practiceAddress = new URL(root.dataset['practice'] ?? '', location.href).href;

/** The rows of the checklist, in their order. */
export const rows = [...root.querySelectorAll<HTMLTableRowElement>('tr[data-item]')];
export const items: PageItem[] = rows.map((row) => ({
  id: row.dataset['item'] ?? '',
  text: lineOf(row.cells[0]).pieces[0]?.text ?? '',
  isSilent: row.querySelector('th .undeclared') !== null,
}));

const regionList = find<HTMLSelectElement>('#piano-region');
export const regionLabel = find<HTMLElement>('label[for="piano-region"]').textContent.trim();

/** The label of a territory; nothing if the list has none of this name. */
export const labelOfRegion = (id: string): string | undefined =>
  [...regionList.options].find(({ value }) => value === id && id !== '')?.text.trim();

/** What the page says now. @param region of the plan */
export function pageFacts(region: string): PageFacts {
  return {
    region: { label: regionLabel, value: labelOfRegion(region) ?? '' },
    origin: { ...lineOf(find('[data-plan="origin"]')), under: [practiceAddress] },
    funding: listOf('funding'),
    whom: listOf('whom'),
    questions: listOf('questions'),
    sources: listOf('sources'),
    method: listOf('method'),
  };
}

const listOf = (name: string): Line[] =>
  [...root.querySelectorAll(`[data-plan="${name}"] li`)].map(lineOf);

function lineOf(element: Element | undefined): Line {
  const pieces: Piece[] = [];
  for (const piece of element ? piecesOf(element) : []) {
    const before = pieces.at(-1);
    const plain = piece.href === undefined && before?.href === undefined;
    if (before && plain) before.text += piece.text;
    else pieces.push(piece);
  }
  for (const piece of pieces) piece.text = piece.text.replace(/\s+/g, ' ');
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return { pieces, under: [] };
}

function piecesOf(element: Element): Piece[] {
  return [...element.childNodes].flatMap((node): Piece[] => {
    if (node instanceof HTMLAnchorElement) return [{ text: node.text, href: node.href }];
    if (node instanceof Element) {
      return node.matches('.printed-address, .plan-acts') ? [] : piecesOf(node);
    }
    return [{ text: node.textContent ?? '' }];
  });
}
