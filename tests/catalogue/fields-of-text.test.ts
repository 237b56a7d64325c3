import { describe, expect, test } from 'vitest';
import { suggestion } from '../../src/catalogue/checking/suggest.ts';
import { day, partialDate, webAddress, yearOrMonth } from '../../src/catalogue/model/text.ts';

describe('dates', () => {
  test.each([
    [day, '2024-02-29', true],
    [day, '2023-02-29', false],
    [day, '2024-2-9', false],
    [day, '2024-02', false],
    [day, '0000-01-01', false],
    [yearOrMonth, '2019', true],
    [yearOrMonth, 2019, true],
    [yearOrMonth, '2019-12', true],
    [yearOrMonth, '2019-13', false],
    [yearOrMonth, '2019-12-01', false],
    [partialDate, '2019', true],
    [partialDate, '2019-12-31', true],
    [partialDate, '31/12/2019', false],
    [partialDate, '', false],
  ])('%# %s', (schema, value, good) => {
    expect(schema.safeParse(value).success).toBe(good);
  });

  test('a year that YAML reads as a number stays the text that was meant', () => {
    expect(partialDate.parse(2019)).toBe('2019');
  });
});

describe('web addresses', () => {
  test.each([
    ['https://www.example.org/a?b=c#d', true],
    ['http://example.org', true],
    ['www.example.org', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://', false],
    ['https://localhost/', false],
    ['//example.org', false],
    ['mailto:a@b.example', false],
  ])('%s', (value, good) => {
    expect(webAddress.safeParse(value).success).toBe(good);
  });
});

describe('suggestions', () => {
  const known = [
    'sperimentazione',
    'risultati',
    'fsc',
    'fesr',
    'bilancio-regionale',
    'con-povertà',
  ];
  test.each([
    ['sperimentazzione', 'sperimentazione'],
    ['Risultati', 'risultati'],
    ['Bilancio regionale', 'bilancio-regionale'],
    ['regionale', 'bilancio-regionale'],
    ['con poverta', 'con-povertà'],
    // Another fund, not a slip of the pen.
    ['fse', undefined],
    ['fesrr', 'fesr'],
    ['consolidata', undefined],
    ['x'.repeat(5000), undefined],
  ])('%s', (word, expected) => {
    expect(suggestion(word, known)).toBe(expected);
  });

  test('there is none where several would do', () => {
    expect(suggestion('fse', ['fse-2014-2020', 'fse-plus', 'fsc'])).toBeUndefined();
  });

  test('there is none where nothing is known', () => {
    expect(suggestion('fse', [])).toBeUndefined();
  });
});
