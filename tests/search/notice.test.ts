import { expect, test } from 'vitest';
import { insteadOf } from '../../src/client/search/notice.ts';

const whole = { docIndex: 0, score: 1, coverage: 1, topical: 1, hasAll: true };

test.each([
  ['what is asked for is found', [whole], [], undefined],
  ['nothing is found', [], [{ kind: 'unknown', from: 'zzz', to: '' }], undefined],
  [
    'only some words stand anywhere',
    [{ ...whole, hasAll: false }],
    [],
    { kind: 'some', from: '', to: '' },
  ],
  ['nobody is about it', [{ ...whole, topical: 0.2 }], [], { kind: 'mentions', from: '', to: '' }],
  [
    'a word was mistyped',
    [whole],
    [{ kind: 'corrected', from: 'anzini', to: 'anziani' }],
    { kind: 'corrected', from: 'anzini', to: 'anziani' },
  ],
  [
    'texts say it otherwise',
    [whole],
    [{ kind: 'alike', from: 'barboni', to: 'senza dimora' }],
    { kind: 'alike', from: 'barboni', to: 'senza dimora' },
  ],
  [
    'short letters begin other words',
    [whole],
    [{ kind: 'beginning', from: 'rom', to: 'rom' }],
    { kind: 'beginning', from: 'rom', to: 'rom' },
  ],
] as const)('if %s', (_when, shown, meant, said) => {
  expect(insteadOf(shown, meant, false)).toEqual(said);
});

test('a number is nobody’s subject, and it is not said', () => {
  expect(insteadOf([{ ...whole, topical: 0 }], [], true)).toBeUndefined();
});
