import { expect, test } from 'vitest';
import { query as english } from '../../src/i18n/en/query.ts';
import { query as italian } from '../../src/i18n/it/query.ts';
import { frequentWords, keyOf, wordFilesOf } from '../../src/search/word-files.ts';
import { fold } from '../../src/search/words.ts';

test('the words of texts, those of the most texts first, each once for a text', () => {
  const texts = ['Città e città, casa', 'La citta e il mare', 'Mare mosso nel 2024'].map(fold);
  expect(frequentWords(texts, 3)).toEqual(['citta', 'mare', 'casa']);
});

const texts = ['Una persona senza dimora e le badanti dell’albergo', 'Le persone senza dimora'];
const groups = [
  ['barboni', 'clochard', 'senza dimora', 'senzatetto'],
  ['badante', 'assistente familiare'],
  ['zattera', 'barca'],
];
const files = wordFilesOf(texts, groups, italian);

test('a file for each letter, without what says nothing nor what leans on a word', () => {
  expect(files.get('d')?.words).toBe('dimora');
  expect(files.get('a')?.words).toBe('albergo');
  expect(files.get('q')).toEqual({ words: '', alike: {} });
});

test('what people say leads to what texts say, and to nothing that stands nowhere', () => {
  expect(files.get('b')?.alike).toEqual({ barbon: ['senza dimora'] });
  expect(files.get('c')?.alike).toEqual({ clochard: ['senza dimora'] });
  // «senza» is part of what is said, though it says little alone.
  expect(files.get('s')?.alike).toEqual({ senzatett: ['senza dimora'] });
  expect(files.get('a')?.alike).toEqual({ 'assistent familiar': ['badante'] });
  expect(files.get('z')?.alike).toEqual({});
});

test.each([
  ['Dopo di noi', 'dop noi'],
  ['madri  sole', 'madr sol'],
  ['baby-sitter', 'babysitter'],
])('%j is looked up as %j', (term, key) => {
  expect(keyOf(term, italian)).toBe(key);
});

test('in English by its own endings', () => {
  expect(keyOf('People in prison', english)).toBe('peopl prison');
});
