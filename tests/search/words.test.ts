import { expect, test } from 'vitest';
import { query as english } from '../../src/i18n/en/query.ts';
import { query as italian } from '../../src/i18n/it/query.ts';
import { fold, rootOf, understand } from '../../src/search/words.ts';

test.each([
  ['assistenza agli anziani a casa', ['assistenza', 'anziani', 'casa'], []],
  ["l’economia dell'isola", ['economia', 'isola'], []],
  ["L'Aquila", ['aquila'], []],
  ['Po’ di tutto', ['po', 'tutto'], []],
  ['domiciliarità e domiciliarita', ['domiciliarita'], []],
  ['"economia solidale"', [], ['economia solidale']],
  ['«di tutto» a Torino', ['torino'], ['di tutto']],
  // While it is being typed, a phrase is words.
  ['"economia sol', ['economia', 'sol'], []],
  ['La città', ['citta'], []],
  ['di', ['di'], []],
  ['valle d aosta', ['valle', 'aosta'], []],
  ['dell’ortica', ['ortica'], []],
  ['l´abbazia – Novara–Domodossola', ['abbazia', 'novaradomodossola'], []],
  ['l’anno 2019', ['anno', '2019'], []],
])('%j is asked as %j and %j', (typed, words, phrases) => {
  expect(understand(typed, italian)).toMatchObject({ words, phrases });
});

test.each([
  ['care of older people at home', ['care', 'older', 'people', 'home'], []],
  ["the neighbours’ garden isn't the town's", ['neighbours', 'garden', 'town'], []],
  ["people's needs", ['people', 'needs'], []],
  ['rock’n’roll', ['rocknroll'], []],
  ['"social economy"', [], ['social economy']],
])('in English, %j is asked as %j and %j', (typed, words, phrases) => {
  expect(understand(typed, english)).toMatchObject({ words, phrases });
});

test.each([
  [italian, ['anziano', 'anziani', 'anziana', 'anziane']],
  [italian, ['amica', 'amiche', 'amico']],
  [italian, ['servizio', 'servizi']],
  [italian, ['badante', 'badanti']],
  [english, ['carer', 'carers']],
  [english, ['baby', 'babies']],
])('the forms of a word have one root', (language, forms) => {
  expect(new Set(forms.map((form) => rootOf(form, language))).size).toBe(1);
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

test('a word is compared without accents and capitals, in every script', () => {
  const signs = Array.from({ length: 0x3_00_00 }, (_, code) => code).filter(
    (code) => code < 0xd8_00 || code > 0xdf_ff,
  );
  // Alone, and after a letter, where some mean an accent of it.
  const text = signs.map((code) => `${String.fromCodePoint(code)} e${String.fromCodePoint(code)}`);
  const whole = text.join(' ');
  const slowly = whole.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  expect(fold(whole) === slowly).toBe(true);
  expect(fold('Perché CITTÀ e\u0301 ΣΑΣ')).toBe('perche citta e σας');
});
