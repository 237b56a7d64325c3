/** The note on the page: only paper shows it. */
import { find, make } from '../dom.ts';
import type { Line, Note, Piece } from './note.ts';

export function showNote({ title, draft, sections }: Note): void {
  find('.plan-note').replaceChildren(
    make('h1', {}, title),
    make('p', {}, draft),
    ...sections.map((section) =>
      make(
        'section',
        {},
        make('h2', {}, section.title),
        make('ul', {}, ...section.lines.map(lineElement)),
      ),
    ),
  );
}

function lineElement({ pieces, under }: Line): HTMLElement {
  const inner =
    under.length > 0 ? [make('ul', {}, ...under.map((text) => make('li', {}, text)))] : [];
  return make('li', {}, ...pieces.flatMap(pieceNodes), ...inner);
}

/** A link, and its address where its text is not: of the web, not of the pages beside this one. */
function pieceNodes({ text, href }: Piece): (Node | string)[] {
  if (href === undefined) return [text];
  const link = make('a', { href }, text);
  const isElsewhere = href.startsWith('http') && !href.startsWith(location.origin);
  return href === text || !isElsewhere
    ? [link]
    : [link, make('span', { class: 'printed-address' }, ` ${href}`)];
}
