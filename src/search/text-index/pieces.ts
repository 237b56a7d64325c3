/** The names of the pieces of an index: what each is called, and from which word to which it goes. */
import { hash } from 'node:crypto';
import { textIndexFolder } from '../files.ts';
import type { PieceName } from './format.ts';
import { byCodePoint, type Piece } from './merge.ts';

/** The file of a piece, from the folder of the site. */
export const pieceFile = (id: string): string => `${textIndexFolder}/index/${id}.pf_index`;

/** The file of the list, from the folder of the site. */
export const listFile = (id: string): string => `${textIndexFolder}/${listName(id)}`;
export const listName = (id: string): string => `pagefind.${id}.pf_meta`;

/**
 * Names pieces after their content. Their first and last words are shortened to what tells them
 * from the words of their neighbours, as Pagefind has it: who types half a word then finds the
 * piece that it is in.
 */
export function namePieces(pieces: readonly Piece[]): PieceName[] {
  const taken = new Set<string>();
  const names = pieces.map(({ first, last, content }) => ({
    from: first,
    to: last,
    id: shortDigest(content, taken),
  }));
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (!next) continue;
    const length = lettersInCommon(name.to, next.from) + 1;
    const to = beginning(name.to, length);
    // Of a word alone in its piece no more is cut off than leaves it in order.
    if (byCodePoint(to, name.from) >= 0) name.to = to;
    next.from = beginning(next.from, length);
  }
  return names;
}

/** As short as it can be, and longer where two would be the same. */
export function shortDigest(content: Buffer, taken = new Set<string>()): string {
  const whole = hash('sha256', content);
  let length = 7;
  while (taken.has(whole.slice(0, length))) length += 1;
  taken.add(whole.slice(0, length));
  return whole.slice(0, length);
}

const beginning = (word: string, letters: number): string => [...word].slice(0, letters).join('');

function lettersInCommon(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const differs = left.findIndex((letter, index) => letter !== right[index]);
  return differs < 0 ? left.length : differs;
}
