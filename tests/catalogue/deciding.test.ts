/** What lists and pages choose to say of a practice: its number, what it leaves out, its first words. */
import { describe, expect, test } from 'vitest';
import { decisiveData, undeclaredIn } from '../../src/catalogue/queries/decisive.ts';
import { agreementOf } from '../../src/client/shelf/agreement.ts';
import { shortened } from '../../src/search/shortened.ts';
import { pictogramOf } from '../../src/theme/pictograms.ts';
import { splitValues } from '../../src/view-models/filter-labels.ts';

describe('a comparison', () => {
  test.each([
    [[['a'], ['a']], 'same'],
    [[['a'], ['b']], 'differs'],
    [[['a'], []], 'partly'],
    [[['a'], ['b'], []], 'differs'],
    [[[], []], 'none'],
  ] as const)('of %j is told as: %s', (cells, agreement) => {
    expect(agreementOf(cells)).toBe(agreement);
  });
});

describe('a text that is too long', () => {
  test('ends where a sentence does, or between words', () => {
    expect(shortened('Corta.', 20)).toBe('Corta.');
    expect(shortened('Una frase intera. E poi ne viene un’altra.', 24)).toBe('Una frase intera.');
    expect(shortened('Una frase, che non finisce dove si vorrebbe', 12)).toBe('Una frase…');
    expect(shortened('No. Una frase che non finisce dove si vorrebbe', 24)).toBe(
      'No. Una frase che non…',
    );
  });
});

test('what is not declared is named, in the order in which it is read', () => {
  expect(undeclaredIn({})).toEqual(decisiveData);
  const some = undeclaredIn({
    status: 'attiva',
    funding: 'non-dichiarato',
    replicability: { resources: { staff: 2 } },
  });
  expect(some).not.toContain('status');
  expect(some).not.toContain('staff');
  expect(some.slice(0, 2)).toEqual(['results', 'evidence']);
  expect(some).toContain('funding');
});

test('a theme of another catalogue has a pictogram too', () => {
  expect(pictogramOf('abitare')).not.toBe(pictogramOf(undefined));
  expect(pictogramOf('mare-e-lavoro')).toBe(pictogramOf(undefined));
});

test('of many values of a filter, those of most practices are shown, in their order', () => {
  const value = (count: number, at: number) => ({
    ...{ id: String(at), label: '', active: '' },
    count,
  });
  const few = [3, 1, 2].map(value);
  expect(splitValues(few)).toEqual({ shown: few, others: [] });
  const { shown, others } = splitValues([1, 9, 8, 1, 7, 6, 5, 4, 3, 1, 1].map(value));
  expect(shown.map(({ count }) => count)).toEqual([9, 8, 7, 6, 5, 4, 3]);
  expect(others.map(({ count }) => count)).toEqual([1, 1, 1, 1]);
});
