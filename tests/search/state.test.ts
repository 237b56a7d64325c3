import { expect, test } from 'vitest';
import { randomFrom } from '../../tools/synthetic-catalogue/random.ts';
import {
  chosenCount,
  effectiveOrder,
  orders,
  readState,
  type State,
  writeState,
} from '../../src/client/search/state.ts';

const known = { region: ['piano', 'monte'], theme: ['a', 'b'] };

test.each<State>([
  { text: '', choice: { region: [], theme: [] }, order: '' },
  { text: 'a & b = "c"', choice: { region: ['monte'], theme: ['a', 'b'] }, order: 'date' },
  { text: '日本', choice: { region: [], theme: ['b'] }, order: 'relevance' },
])('%# what is written in an address is read from it', (state) => {
  expect(readState(writeState(state), known)).toEqual(state);
});

test('any state is read as it was written', () => {
  const random = randomFrom(17);
  const texts = ['', 'anziani soli', '100% & più', '#?=+', 'a\u00a0b', '😀', '"frase intera"'];
  for (let round = 0; round < 300; round += 1) {
    const state: State = {
      text: random.pick(texts),
      choice: {
        region: random.some(known.region, 0, 2),
        theme: random.some(known.theme, 0, 2),
      },
      order: random.pick(['', ...orders]),
    };
    expect(readState(writeState(state), known)).toEqual(state);
  }
});

test('the plain page has a plain address', () => {
  expect(writeState({ text: '', choice: {}, order: '' })).toBe('');
});

test('what the catalogue does not know is left out of an address', () => {
  const state = readState('?region=mare&region=monte&region=monte&colour=red&sort=size', known);
  expect(state).toEqual({ text: '', choice: { region: ['monte'], theme: [] }, order: '' });
  expect(chosenCount(state.choice)).toBe(1);
});

test('a text is cut at a length that a person types, blanks around it do not count', () => {
  expect(readState(`?q=${'x'.repeat(1000)}`, known).text).toHaveLength(200);
  expect(readState('?q=%20%20a+b++', known).text).toBe('a b');
});

test('relevance needs a text', () => {
  const state: State = { text: '', choice: {}, order: '' };
  expect(effectiveOrder(state)).toBe('title');
  expect(effectiveOrder({ ...state, order: 'relevance' })).toBe('title');
  expect(effectiveOrder({ ...state, text: 'a' })).toBe('relevance');
  expect(effectiveOrder({ ...state, text: 'a', order: 'stage' })).toBe('stage');
});
