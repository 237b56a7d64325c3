import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseQuery, normaliseText } from '../../src/search/normalise.ts';

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

describe('a text for the index', () => {
  test.each([
    ['dell’ortica', "dell'ortica"],
    ['dell‘alambicco', "dell'alambicco"],
    ['dellʼarcolaio', "dell'arcolaio"],
    ['dell´anguria', "dell'anguria"],
    ['dell`edera', "dell'edera"],
    ['Novara–Domodossola', 'Novara-Domodossola'],
    ['2031—2037', '2031-2037'],
    ['il ﬁlo', 'il filo'],
    ['ri\u00adcamo', 'ricamo'],
    ['ri\u200bcamo', 'ricamo'],
    ['\ufeffricamo', 'ricamo'],
    ['ｒｉｃａｍｏ', 'ricamo'],
  ])('%j is indexed as %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  test.each(['dell’«Abbazia»', 'rosmarini…anguria', 'uno·due', 'uno•due', '“uno”due'])(
    'in %j each word stands by itself',
    (text) => {
      const letters = normaliseText(text).match(/[a-z]+/gi);
      expect(
        wordsOf(normaliseText(text).replaceAll("'", "' ")).map((w) => w.replace("'", '')),
      ).toEqual(letters);
    },
  );
});

test('a query is read as a text is, and asks for its very words between any quotation marks', () => {
  expect(normaliseQuery(' «economia solidale» ')).toBe('"economia solidale"');
  expect(normaliseQuery('“dell’ortica”')).toBe('"dell\'ortica"');
});

describe('normalising twice changes nothing more', () => {
  const isStable = (text: string) => {
    const once = normaliseText(text);
    expect(normaliseText(once)).toBe(once);
  };

  test('of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), isStable));
  });

  test.each([
    ['an accent as wide as a Chinese letter', 'l｀ape'],
    ['an accent of Greek', 'l\u1fefape'],
    ['a dot of Greek and one of Japanese', 'uno\u0387due\uff65tre'],
    ['a letter with something invisible before its accent', 'e\u200d\u0301'],
  ])('of %s', (_what, text) => isStable(text));
});
