import { expect, test } from 'vitest';
import { query as english } from '../../src/i18n/en/query.ts';
import { query as italian } from '../../src/i18n/it/query.ts';
import { hasEveryWord, nearestWord, understand, WordCount } from '../../src/search/words.ts';

test.each([
  ['La cura delle persone anziane', 'anziani', true],
  ['Una vecchia casa', 'case', true],
  ['La domiciliarità', 'DOMICILIARITA', true],
  ['Si assiste chi è solo', 'assistibile', true],
  ['Per educare si gioca', 'educativo', true],
  ['Il fondo FSE', 'fse', true],
  ['Il fondo FSC', 'fse', false],
  ['Le persone anziane', 'anzini', false],
  ['economia', 'economia solidale', false],
  ['economia e reti solidali', '"economia solidale"', true],
  ['ininterrotta', 'inesistente', false],
  ['qualsiasi cosa', '', true],
  ['anno 2019', '2019', true],
])('%j has every word of %j: %s', (content, query, expected) => {
  expect(hasEveryWord(content, query, italian)).toBe(expected);
});

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
  ['«più di una»', '«più di una»'],
  ['l’anno 2019', 'anno 2019'],
])('of %j the index is asked %j', (typed, text) => {
  expect(understand(typed, italian).text).toBe(text);
});

test.each([
  ['care of older people at home', ['care', 'older', 'people', 'home'], false],
  ["the neighbours’ garden isn't the town's", ['neighbours', 'garden', 'town'], false],
  ["people's needs", ['people', 'needs'], false],
  ['rock’n’roll', ['rock', 'n', 'roll'], false],
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

test('the words of a catalogue, the most frequent first, each once for a text', () => {
  const count = new WordCount();
  count.add('Città e città, casa');
  count.add('La citta e il mare');
  count.add('Mare mosso');
  expect(count.words(3)).toEqual(['citta', 'mare', 'casa']);
});
