import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCodePoint, type Piece } from '../../src/search/text-index/merge.ts';
import { namePieces } from '../../src/search/text-index/pieces.ts';

const letters = fc.constantFrom('a', 'b', 'é', '日', '𝒜');
const word = fc.string({ unit: letters, minLength: 1, maxLength: 5 });
const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 30, maxLength: 30 });

/** The words in their order, some to each piece. */
function share(words: readonly string[], counts: readonly number[]): string[][] {
  const left = words.toSorted(byCodePoint);
  return counts.map((count) => left.splice(0, count)).filter((piece) => piece.length > 0);
}

const pieceOf = (words: readonly string[]): Piece => ({
  first: words.at(0) ?? '',
  last: words.at(-1) ?? '',
  content: Buffer.from(words.join(' ')),
});

/**
 * The pieces that Pagefind's engine loads for a word: those whose words go from before it to after
 * it; if there are none, those of which that is so as far as their names go.
 */
function loadedFor(word: string, names: ReturnType<typeof namePieces>): string[] {
  const strict = names.filter(
    ({ from, to }) => byCodePoint(word, from) >= 0 && byCodePoint(word, to) <= 0,
  );
  const start = (text: string, like: string) => [...text].slice(0, [...like].length).join('');
  const loose = names.filter(
    ({ from, to }) =>
      byCodePoint(start(word, from), start(from, word)) >= 0 &&
      byCodePoint(start(word, to), start(to, word)) <= 0,
  );
  return (strict.length > 0 ? strict : loose).map(({ id }) => id);
}

test('whoever asks for a word is led to its piece', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), sizes, (words, counts) => {
      const pieces = share(words, counts);
      const names = namePieces(pieces.map(pieceOf));
      for (const [index, piece] of pieces.entries()) {
        for (const one of piece) expect(loadedFor(one, names)).toContain(names[index]?.id);
      }
    }),
  );
});

test('the names of pieces are no longer than it takes to tell them apart', () => {
  const words = [['abaco', 'banda'], ['bando', 'casa'], ['zeta']];
  const named = namePieces(words.map(pieceOf)).map(({ from, to }) => [from, to]);
  expect(named).toEqual([
    ['abaco', 'banda'],
    ['bando', 'c'],
    ['z', 'zeta'],
  ]);
});

test('two pieces never have the same id', () => {
  const content = Buffer.from('uguale');
  const ids = namePieces([
    { first: 'a', last: 'a', content },
    { first: 'b', last: 'b', content },
  ]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
