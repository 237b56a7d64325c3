/** Two versions of a text as one, in which the words that are gone and that have come are marked. */
import type { Words } from '../i18n/languages.ts';
import { diffArrays } from 'diff';

export interface Piece {
  is: 'text' | 'removed' | 'added';
  text: string;
}

/** More changes than these are not told apart: nobody could follow them, and it would take long. */
const mostEdits = 1500;

/**
 * A word with the signs inside it, `1.200` or `a@b.example`, or a sign; and the spaces behind it,
 * so that words are compared and not the spaces between them. Brackets and quotation marks stand by
 * themselves: a link is its words and its address.
 */
const tokens = /(?:[\p{L}\p{N}](?:[^\s[\]()*«»"<>]*[\p{L}\p{N}])?|\S)\s*|^\s+/gu;

const tokensOf = (text: string): string[] => text.match(tokens) ?? [];

const sameWord = (a: string, b: string): boolean => a.trimEnd() === b.trimEnd();

/** Compares two texts word by word; if they are too different, one stands in place of the other. */
export function wordPieces(before: string, after: string): Piece[] {
  const options = { comparator: sameWord, maxEditLength: mostEdits };
  const parts = diffArrays(tokensOf(before), tokensOf(after), options);
  const pieces = (parts ?? []).map(({ value, added, removed }): Piece => ({
    is: added ? 'added' : removed ? 'removed' : 'text',
    text: value.join(''),
  }));
  const kept = pieces.filter(({ is }) => is === 'text').map(({ text }) => text.trim());
  if (likeness(kept.join(' '), before) + likeness(kept.join(' '), after) < 0.8) {
    return [
      { is: 'removed', text: before },
      { is: 'text', text: ' ' },
      { is: 'added', text: after },
    ];
  }
  return pieces.flatMap(spacesOutside);
}

/** The mark of a word does not reach over the space behind it. */
function spacesOutside({ is, text }: Piece): Piece[] {
  const end = text.trimEnd();
  if (is === 'text' || end === text) return [{ is, text }];
  return [
    { is, text: end },
    { is: 'text', text: text.slice(end.length) },
  ];
}

/** From 0 to 1: how much of the words of two texts they have in common. */
export function likeness(a: string, b: string): number {
  const [first, second] = [wordsIn(a), wordsIn(b)];
  const counts = new Map<string, number>();
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of second) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    common += 1;
    counts.set(word, left - 1);
  }
  const all = first.length + second.length;
  return all === 0 ? 1 : (2 * common) / all;
}

const wordsIn = (text: string): string[] => tokensOf(text.toLowerCase()).map((one) => one.trim());

/** Text beside a change that helps to find it. */
const context = 60;
/** What is gone or has come is shown at more length than what stayed. */
const mostMarked = 600;

/** Leaves out what stayed the same far from any change, and the end of what is very long. */
export function shortened(pieces: readonly Piece[], words: Words): Piece[] {
  return pieces.map(({ is, text }, index) => {
    if (is !== 'text') return { is, text: clipped(text, mostMarked, words) };
    const [isFirst, isLast] = [index === 0, index === pieces.length - 1];
    if (text.length <= 2 * context + 20) return { is, text };
    const start = isFirst ? '' : upToWord(text.slice(0, context));
    const end = isLast ? '' : fromWord(text.slice(-context));
    return { is, text: `${start}${isFirst ? '' : ' '}…${isLast ? '' : ' '}${end}` };
  });
}

const upToWord = (text: string): string => text.replace(/\s\S*$/u, '').trimEnd();
const fromWord = (text: string): string => text.replace(/^\S*\s+/u, '');

/** A text up to so many characters, which says how many it leaves out. */
export function clipped(text: string, most: number, { changes }: Words): string {
  if (text.length <= most) return text;
  // Never half of a sign that takes two places.
  const start = text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
  return `${start}… ${changes.leftOut(text.length - start.length)}`;
}
