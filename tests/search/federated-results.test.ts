/** What another catalogue answers is cut and cleaned before a page shows it. */
import { describe, expect, test } from 'vitest';
import { readResult } from '../../src/client/search/federated-search.ts';

const below = 'https://other.example/catalogo/';
const page = (more: object) => ({ url: 'a/', excerpt: 'b', meta: { title: 'c' }, ...more });

test('a result is as the other catalogue tells it', () => {
  expect(readResult(page({}), below)).toEqual({ title: 'c', url: `${below}a/`, excerpt: 'b' });
});

describe('from a hostile one', () => {
  test('a title or an excerpt of megabytes is cut', () => {
    const long = 'a'.repeat(3_000_000);
    const result = readResult(page({ excerpt: long, meta: { title: long } }), below);
    expect(result?.title.length).toBeLessThan(400);
    expect(result?.excerpt.length).toBeLessThan(2500);
    expect(result?.title).toMatch(/…$/);
  });

  test('what cannot be seen is left out, and a title without words is its address', () => {
    const odd = readResult(page({ meta: { title: 'a\u202eb\u200bc' } }), below);
    expect(odd?.title).toBe('abc');
    expect(readResult(page({ meta: { title: '\u3164\u2060' } }), below)?.title).toBe(`${below}a/`);
  });

  test.each([
    ['javascript:alert(1)'],
    ['https://evil.example/'],
    ['//evil.example/'],
    ['../elsewhere/'],
    ['https://other.example@evil.example/'],
    [`a/${'b'.repeat(100_000)}`],
    ['http://['],
    [7],
    [undefined],
  ])('the address %j is no result', (url) => {
    expect(readResult(page({ url }), below)).toBe(undefined);
  });

  test.each([[null], [undefined], [{}], [{ url: 'a/' }], [page({ meta: null })]])(
    '%j is no result',
    (answer) => {
      expect(readResult(answer, below)).toBe(undefined);
    },
  );
});
