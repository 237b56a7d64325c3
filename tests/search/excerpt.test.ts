import { expect, test } from 'vitest';
import { excerptOf } from '../../src/client/search/excerpt.ts';

const text = Array.from({ length: 100 }, (_, place) => `p${place}`).join(' ');

test('shows where most of what was asked stands, with a few words before', () => {
  const excerpt = excerptOf(text, [[5, 60], [64]]);
  expect(excerpt.startsWith('p54 ')).toBe(true);
  expect(excerpt).toContain('<mark>p60</mark>');
  expect(excerpt).toContain('<mark>p64</mark>');
  expect(excerpt.split(' ')).toHaveLength(24);
});

test('is text, whatever stands in it', () => {
  expect(excerptOf('a <b>&amp; c', [[1]])).toBe('a <mark>&lt;b&gt;&amp;amp</mark>; c');
});

test('marks a word without the signs that stand at it', () => {
  expect(excerptOf('«case», e (orti).', [[0, 2]])).toBe(
    '«<mark>case</mark>», e (<mark>orti</mark>).',
  );
  expect(excerptOf('a … b', [[1]])).toBe('a <mark>…</mark> b');
});

test('is empty where only title or territory have the words', () => {
  expect(excerptOf(text, [[]])).toBe('');
});
