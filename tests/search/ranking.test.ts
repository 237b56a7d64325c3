import { expect, test } from 'vitest';
import { type Concept, rank, worthShowing } from '../../src/search/ranking.ts';

/** A word that these practices have, with these scores. */
const word = (scores: Record<number, number>, topical: number[] = [], weight = 1): Concept => [
  {
    weight,
    found: new Map(
      Object.entries(scores).map(([docIndex, score]) => [
        Number(docIndex),
        { score, isTopical: topical.includes(Number(docIndex)) },
      ]),
    ),
  },
];
const placesOf = (concepts: Concept[], size = 100) =>
  worthShowing(rank(concepts, size)).map(({ docIndex }) => docIndex);
const everywhere = Object.fromEntries(Array.from({ length: 60 }, (_, docIndex) => [docIndex, 1]));

test('what has all the words comes before what has some', () => {
  expect(placesOf([word({ 1: 4, 2: 4 }), word({ 2: 4, 3: 4 })])[0]).toBe(2);
});

test('of practices with some words, those with the rare one come first', () => {
  const [best] = placesOf([word(everywhere), word({ 70: 3 })]);
  expect(best).toBe(70);
});

test('an accident with all the words does not hide who is about most of them', () => {
  const shown = placesOf([word({ 1: 20, 2: 1 }, [1]), word({ 2: 0.5 })]);
  expect(shown[0]).toBe(1);
  expect(shown).toContain(2);
});

test('where enough have all the words, nobody else is shown', () => {
  const all = { 1: 2, 2: 2, 3: 2 };
  expect(placesOf([word({ ...all, 4: 2 }), word(all)])).toEqual([1, 2, 3]);
});

test('a word that stands nowhere tells no practice from another, but is missed', () => {
  const [best] = rank([word({ 1: 2 }), []], 10);
  expect(best).toMatchObject({ docIndex: 1, coverage: 1, hasAll: false });
});

test('what means the same counts less than the very word', () => {
  const either = [...word({ 1: 2 }), ...word({ 2: 2 }, [], 0.6)];
  expect(placesOf([either])).toEqual([1, 2]);
});

test('equals are in the order of the catalogue, and nothing found is nothing', () => {
  expect(placesOf([word({ 9: 1, 3: 1, 5: 1 })])).toEqual([3, 5, 9]);
  expect(placesOf([[]])).toEqual([]);
});
