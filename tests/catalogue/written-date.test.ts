/** Dates of tables, in each language; the form is looked at in `written.test.ts`. */
import { describe, expect, test } from 'vitest';
import { cellDate, type DateWords } from '../../src/catalogue/model/written-date.ts';
import { z } from 'zod';
import { parseWith } from '../../src/catalogue/checking/zod-diagnostics.ts';
import { partialDate } from '../../src/catalogue/model/text.ts';
import { languageCodes, type LanguageCode } from '../../src/i18n/languages.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const inLanguage = (code: LanguageCode): DateWords => {
  const { language, importing } = wordsOf(code);
  return { language, ...importing.cells };
};

describe.each<[LanguageCode, [written: string, meant: string][], between: string]>([
  [
    'it',
    [
      ['1° marzo 2020', '2020-03-01'],
      ['Genn. 2019', '2019-01'],
      ['set-18', '2018-09'],
      ['dic-2018', '2018-12'],
      ['giug 2020', '2020-06'],
    ],
    'dal 2019 al 2021',
  ],
  [
    'en',
    [
      ['1st March 2020', '2020-03-01'],
      ['January 2019', '2019-01'],
      ['Sept-18', '2018-09'],
      ['Sep. 2018', '2018-09'],
      ['Dec-2018', '2018-12'],
    ],
    'from 2019 to 2021',
  ],
  [
    'de',
    [
      ['1. März 2020', '2020-03-01'],
      ['Januar 2019', '2019-01'],
      ['Jänner 2019', '2019-01'],
      ['Mrz 18', '2018-03'],
      ['Okt-18', '2018-10'],
      ['Dez. 2018', '2018-12'],
    ],
    '2019 bis 2021',
  ],
])('in %s', (code, dates, between) => {
  test.each(dates)('%j is %j', (written, date) => {
    expect(cellDate(written, 'partial', [inLanguage(code)])).toEqual({ date });
  });

  test('a day without its year, and two dates, are told', () => {
    const [, month = ''] = /(\p{L}{3,})/u.exec(dates[1]?.[0] ?? '') ?? [];
    expect(cellDate(`18-${month}`, 'partial', [inLanguage(code)])).toEqual({ doubt: 'no-year' });
    expect(cellDate(between, 'partial', [inLanguage(code)])).toEqual({ doubt: 'two-dates' });
  });

  test('the months of another language are none', () => {
    const others = languageCodes.filter((one) => one !== code).map(inLanguage);
    const [written = ''] = dates.at(-1) ?? [];
    expect(cellDate(written, 'partial', [inLanguage(code), ...others])).toHaveProperty('date');
    expect(cellDate(written, 'partial', others)).toEqual({ doubt: 'none' });
  });
});

test('a name by which two languages call two months is none', () => {
  const called = (month: number): DateWords => ({
    ...inLanguage('it'),
    months: new Map([['listopad', month]]),
  });
  const read = (...languages: DateWords[]) => cellDate('listopad 2019', 'partial', languages);
  expect(read(called(10))).toEqual({ date: '2019-10' });
  expect(read(called(10), called(10))).toEqual({ date: '2019-10' });
  expect(read(called(10), called(11))).toEqual({ doubt: 'none' });
});

test('a long text with many numbers is looked at in an instant', () => {
  const start = performance.now();
  expect(cellDate('2019 a '.repeat(30_000), 'partial', [inLanguage('it')])).toEqual({
    doubt: 'none',
  });
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each(['gennaio 2019', 'January 2019', 'Jänner 2019', 'Jan-19'])(
  'the check says what %s means, in whichever language a sheet is written',
  (written) => {
    const locate = () => ({ file: 'a.mdx', line: 1, column: 1 });
    const { problems } = parseWith(z.object({ start: partialDate }), { start: written }, locate);
    expect(problems).toMatchObject([{ rule: 'invalid-date', parameters: { meant: '2019-01' } }]);
  },
);
