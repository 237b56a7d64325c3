import { expect, test } from 'vitest';
import { randomSettings, repeating, usual } from '../support/random/settings.ts';

test('every run starts from the same place, unless told otherwise', () => {
  expect(randomSettings({})).toEqual(usual);
  expect(randomSettings({ FUZZ_SEED: '', FUZZ_RUNS: '' })).toEqual(usual);
  expect(randomSettings({ FUZZ_SEED: '-7', FUZZ_RUNS: '20' })).toEqual({ seed: -7, runs: 20 });
});

test('a new place is another each time', () => {
  const seeds = Array.from({ length: 4 }, () => randomSettings({ FUZZ_SEED: 'new' }).seed);
  expect(new Set(seeds).size).toBe(4);
});

test('what repeats a run starts it from the same place with as many inputs', () => {
  for (const FUZZ_RUNS of ['', '300']) {
    const settings = randomSettings({ FUZZ_SEED: 'new', FUZZ_RUNS });
    const named = repeating(settings, 'fuzz').matchAll(/(FUZZ_\w+)=(\S+)/g);
    const again = Object.fromEntries([...named].map(([, name, value]) => [name, value]));
    expect(randomSettings(again)).toEqual(settings);
  }
});

test.each([{ FUZZ_SEED: 'ieri' }, { FUZZ_RUNS: '1.5' }])('%j is refused', (environment) => {
  expect(() => randomSettings(environment)).toThrow(/no whole number/);
});
