import { expect, test } from 'vitest';
import { query as english } from '../../src/i18n/en/query.ts';
import { query as italian } from '../../src/i18n/it/query.ts';
import { frequentWords, nearestWord, understand } from '../../src/search/words.ts';

test.each([
  ['assistenza agli anziani a casa', ['assistenza', 'anziani', 'casa'], false],
  ["l’economia dell'isola", ['economia', 'isola'], false],
  ["L'Aquila", ['aquila'], false],
  ['Po’ di tutto', ['po', 'tutto'], false],
  ['domiciliarità e domiciliarita', ['domiciliarita'], false],
  ['"economia solidale"', ['economia', 'solidale'], true],
  ['«di tutto»', ['tutto'], true],
])('%j is asked as %j', (typed, words, isExact) => {
  expect(understand(typed, italian)).toMatchObject({ words, isExact });
});

test.each([
  ['assistenza agli anziani a casa', 'assistenza anziani casa'],
  ['La città', 'città'],
  ['di', 'di'],
  ['«più di una»', '"più di una"'],
  ['dell’ortica', 'ortica'],
  ['l´abbazia – Novara–Domodossola', 'abbazia Novara-Domodossola'],
  ['l’anno 2019', 'anno 2019'],
])('of %j the index is asked %j', (typed, text) => {
  expect(understand(typed, italian).text).toBe(text);
});

test.each([
  ['care of older people at home', ['care', 'older', 'people', 'home'], false],
  ["the neighbours’ garden isn't the town's", ['neighbours', 'garden', 'town'], false],
  ["people's needs", ['people', 'needs'], false],
  ['rock’n’roll', ['rocknroll'], false],
  ['"social economy"', ['social', 'economy'], true],
])('in English, %j is asked as %j', (typed, words, isExact) => {
  expect(understand(typed, english)).toMatchObject({ words, isExact });
});

test.each([
  ['anzini', 'anziani'],
  ['piemnte', 'piemonte'],
  ['domicliarita', 'domiciliarita'],
  ['xilofono', undefined],
  ['fse', undefined],
])('%j was meant to be %j', (word, meant) => {
  const known = ['anziani', 'piemonte', 'domiciliarita', 'anni', 'fsc'];
  expect(nearestWord(word, known)).toBe(meant);
});

test('of two words as near, the more frequent one was meant', () => {
  expect(nearestWord('casi', ['caso', 'casa'])).toBe('caso');
  expect(nearestWord('casi', ['casa', 'caso'])).toBe('casa');
});

test.each([
  ['socio-sanitario', ['sociosanitario'], [['sociosanitario', ['socio', 'sanitario']]]],
  [
    'D.G.R. 5.250.000',
    ['dgr', '5250000'],
    [
      ['dgr', ['d', 'g', 'r']],
      ['5250000', ['5', '250', '000']],
    ],
  ],
  ['R.S.A.', ['rsa'], [['rsa', ['r', 's', 'a']]]],
])('%j is one word to the index, or several', (typed, words, compounds) => {
  const asked = understand(typed, italian);
  expect(asked.words).toEqual(words);
  expect([...asked.compounds]).toEqual(compounds);
});

test('a correction keeps the first letter', () => {
  expect(nearestWord('banche', ['anche', 'banchi'])).toBe('banchi');
  expect(nearestWord('tanche', ['anche', 'banche'])).toBe(undefined);
});

test('the words of texts, those of the most texts first, each once for a text', () => {
  const texts = ['Città e città, casa', 'La citta e il mare', 'Mare mosso nel 2024'];
  expect(frequentWords(texts, 3)).toEqual(['citta', 'mare', 'casa']);
});
