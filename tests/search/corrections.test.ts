import { expect, test } from 'vitest';
import { nearestWord } from '../../src/search/corrections.ts';

test.each([
  ['anzini', 'anziani'],
  // Two letters in the wrong order are one slip.
  ['anzaini', 'anziani'],
  ['piemnte', 'piemonte'],
  ['domicliarita', 'domiciliarita'],
  ['telesocorso', 'telesoccorso'],
  ['istituzionalizazione', 'istituzionalizzazione'],
  ['catacobme', 'catacombe'],
  ['xilofono', undefined],
  ['fse', undefined],
  // Another common word is a worse answer than none.
  ['adozione', undefined],
  ['banche', undefined],
  ['casa', undefined],
])('%j was meant to be %j', (word, meant) => {
  const known = [
    ...['anziani', 'piemonte', 'domiciliarita', 'anni', 'fsc', 'edizione', 'azione', 'anche'],
    ...['telesoccorso', 'istituzionalizzazione', 'catacombe'],
  ];
  expect(nearestWord(word, known)).toBe(meant);
});

test('of two words as near, the more frequent one was meant', () => {
  expect(nearestWord('casi', ['caso', 'casa'])).toBe('caso');
  expect(nearestWord('casi', ['casa', 'caso'])).toBe('casa');
});

test('a correction keeps the first letter', () => {
  expect(nearestWord('banche', ['anche', 'banchi'])).toBe('banchi');
  expect(nearestWord('tanche', ['anche', 'banche'])).toBe(undefined);
});
