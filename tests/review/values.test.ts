/** How a report shows the values of a sheet. */
import { expect, test } from 'vitest';
import { showWith } from '../../src/changes/values.ts';
import { practiceSchema } from '../../src/catalogue/model/practice.ts';
import { fieldsOf } from '../../src/catalogue/model/fields.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const reviewed = fieldsOf(practiceSchema({})).find(({ key }) => key === 'reviewed');
const show = showWith([], wordsOf('it'));

test.each([
  ['2024-02-29', '29 febbraio 2024'],
  ['2019-05', 'maggio 2019'],
  ['2019', '2019'],
  // The engine would take it for 2 March.
  ['2019-02-30', '2019-02-30'],
  ['2019-13', '2019-13'],
])('of the date %s it says %s', (written, said) => {
  expect(reviewed?.kind).toBe('date');
  expect(show(written, reviewed)).toBe(said);
});
