import { expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { failureIn, failureText } from '../../src/builder/failures.ts';

test.each([
  ['Pagefind (101): called `Result::unwrap()`: Os { code: 28, kind: StorageFull }', 'ENOSPC'],
  ['could not write (os error 30)', 'EROFS'],
  ['EACCES: permission denied', 'EACCES'],
])('in %j the system said %s', (said, code) => {
  expect(failureIn(new Error(said))).toEqual({ code });
  expect(failureText({ code }, wordsOf('it'))).toContain('Rimedio: ');
});

test('what is no word of the system is not explained', () => {
  expect(failureIn(new Error('Pagefind left out: a-practice'))).toBeUndefined();
});
