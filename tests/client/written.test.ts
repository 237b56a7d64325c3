/** Numbers and dates of the form, as people write them. */
import { describe, expect, test } from 'vitest';
import { dateOf, dayOf, numberOf as typedNumber } from '../../src/client/contribute/written.ts';
import { writtenNumber } from '../../src/i18n/format/format.ts';
import { italianSigns, likelyNumbers, numberOf } from '../../src/catalogue/model/written-number.ts';

const italian = () => italianSigns;
const english = () => ({ group: ',', decimal: '.' });

describe('a number', () => {
  test.each([
    ['1.500.000', 1_500_000],
    ['979.460,64', 979_460.64],
    ['979460.64', 979_460.64],
    ['1.125', 1125],
    ['0.125', 0.125],
    ['20000 €', 20_000],
    ['1,500,000', '1,500,000'],
    ['tanto', 'tanto'],
  ])('%j in Italian', (written, meant) => {
    expect(numberOf(written, italian)).toBe(meant);
  });

  test.each([
    ['1,500,000', 1_500_000],
    ['979,460.64', 979_460.64],
    ['979460.64', 979_460.64],
    ['1.125', 1.125],
    ['€20,000', 20_000],
    ['20,000 euros', 20_000],
    ['979.460,64', '979.460,64'],
    ['1500,5', '1500,5'],
  ])('%j in English', (written, meant) => {
    expect(numberOf(written, english)).toBe(meant);
  });

  test('of a file is read again as it was', () => {
    expect(typedNumber(writtenNumber(1.125))).toBe(1.125);
  });

  test.each([
    ['150.000', [150_000, 150]],
    ['1.250.000', [1_250_000]],
    ['1,500', [1500, 1.5]],
    ['1,500,000', [1_500_000]],
    ['1200.500', [1_200_500, 1200.5]],
    ['150.126', [150_126, 150.13]],
    ["12'500", [12_500]],
    ['€ 12.500,00', [12_500]],
    ['1e3', [1000]],
    ['0x10', []],
    ['0', []],
    ['-5.000', []],
    ['9'.repeat(400), []],
    ['n.d.', []],
  ])('that was probably meant by %j', (written, meant) => {
    expect(likelyNumbers(written, 2)).toEqual(meant);
  });
});

test.each([
  ['23/01/2019', undefined, '2019-01-23'],
  ['01/2019', undefined, '2019-01'],
  ['1° gennaio 2019', undefined, '2019-01-01'],
  ['Gennaio 2019', undefined, '2019-01'],
  ['gen 2019', undefined, '2019-01'],
  ['23/01/2019', 'month', '2019-01'],
  ['23 brumaio 2019', undefined, '23 brumaio 2019'],
])('the date %j, precision %j, is %j', (written, precision, meant) => {
  expect(dateOf(written, precision)).toBe(meant);
});

test('a day is that of the place, with two signs for what has one', () => {
  expect(dayOf(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09');
  expect(dayOf(new Date(2026, 10, 24))).toBe('2026-11-24');
});
