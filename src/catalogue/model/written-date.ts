/** Dates as people write them, in a control of the form or in the cell of a table. */
import { monthNamesIn } from '../../i18n/format/in-locale.ts';
import { type DatePrecision, precisions } from './dates.ts';

/** What dates are written with in a language. */
export interface DateWords {
  /** Its months are those of the language, and those of its territory: Januar and Jänner. */
  language: { code: string; locale: string };
  /** Other names of months, as spreadsheets shorten them: `Mrz`. */
  months?: ReadonlyMap<string, number>;
  /** What stands between two dates: `e`, `al`. */
  between?: ReadonlySet<string>;
}

/**
 * A date as people write it, `23/01/2019`, `01/2019` or `gennaio 2019`, turned to the form of the
 * files. What is none stays as it is, and the check says so.
 *
 * @param precision where `month`, a day is not kept: the field has no room for it
 * @param languages those in which it may be written
 * @returns nothing of what is empty
 */
export function dateOf(
  written: string,
  precision: string | undefined,
  languages: readonly DateWords[],
): string | undefined {
  const text = written.trim().toLowerCase();
  const [, day, month, year] =
    /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ??
    /^(?:(\d{1,2})(?:[°º.]|st|nd|rd|th)?\s+)?(\p{L}+)\s+(\d{4})$/u.exec(text) ??
    [];
  if (year === undefined || month === undefined) return written.trim() || undefined;
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month, languages);
  if (!number) return written.trim();
  const parts = [year, number, ...(day === undefined || precision === 'month' ? [] : [day])];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The shortest and the longest beginning of its name that a month is shortened to. */
const [fewest, most] = [3, 4];

/** The number of a month by its name or the beginning of it; none where languages disagree. */
function monthNumber(name: string, languages: readonly DateWords[]): number | undefined {
  const bare = name.toLowerCase().replace(/\.$/, '');
  const [only, ...others] = new Set(languages.flatMap((one) => monthsCalled(bare, one)));
  return others.length === 0 ? only : undefined;
}

function monthsCalled(bare: string, { language, months = new Map() }: DateWords): number[] {
  const known = [months, monthNamesIn(language.code), monthNamesIn(language.locale)];
  const whole = known.flatMap((names) => names.get(bare) ?? []);
  if (whole.length > 0 || bare.length < fewest || bare.length > most) return whole;
  return known.flatMap((names) =>
    [...names].flatMap(([name, number]) => (name.startsWith(bare) ? [number] : [])),
  );
}

/** What a cell was read to be: a date, or why it is none that can be told for sure. */
type CellDate =
  | { date: string }
  | { doubt: 'two-digit-year' | 'month-first' | 'no-year' | 'two-dates' | 'none'; likely?: string };

const pad = (part: string | number): string => String(part).padStart(2, '0');

/** Excel shows the last two digits of a year: what begins before 1950 is in no catalogue. */
const lastOfCentury = 49;

/** Longer than any two dates: of more, to look would take long. */
const longest = 100;

/** Two years, with a sign or a word between them; or one of school, `2019/20`. */
function isTwoDates(text: string, languages: readonly DateWords[]): boolean {
  if (text.length > longest) return false;
  if (/^\d{4}\s*[-–—/]\s*\d{2}(?:\d{2})?$/.test(text)) return true;
  const lastYear = [...text.matchAll(/\d{4}/g)].at(-1)?.index ?? 0;
  return [...text.matchAll(/\d{4}\s*(?:([-–—;,])|(\p{L}+))/gu)].some(
    ({ 0: found, 1: sign, 2: word = '', index }) =>
      index + found.length <= lastYear &&
      (sign !== undefined || languages.some(({ between }) => between?.has(word))),
  );
}

/** Days that a spreadsheet counts, from 1950 to 2099: other numbers of five digits are none. */
const [firstSerial, lastSerial] = [18_264, 73_050];

/**
 * A date of the cell of a table: as people write it, as files have it, or as spreadsheets show and
 * count it.
 *
 * @param languages those in which it may be written
 */
export function cellDate(
  written: string,
  precision: DatePrecision | undefined,
  languages: readonly DateWords[],
): CellDate {
  const text = written
    .trim()
    // Of another time zone than ours it may be another day.
    .replace(
      /^(\S+)[T ](?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.0+)?|00:00(?::00)?(?:\.0+)?Z)$/i,
      '$1',
    )
    .toLowerCase();
  const cut = (date: string) => ({ date: precision === 'month' ? date.slice(0, 7) : date });
  if (precisions.partial.test(text)) {
    const [, year, month = ''] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
    // As ISO 8601 forbids: a school year.
    if (year !== undefined && Number(month) > 12) return { doubt: 'two-dates' };
    return cut(text);
  }
  // A month or a day of one sign.
  const [, isoYear = '', ...isoParts] = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text) ?? [];
  if (isoYear !== '') {
    const parts = isoParts.filter((part) => part !== undefined).map(pad);
    return cut([isoYear, ...parts].join('-'));
  }
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial >= firstSerial && serial <= lastSerial) {
    return cut(new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10));
  }
  const [, name = '', last = ''] = /^(\p{L}{3,4})\.?[-/ ](\d{2})$/u.exec(text) ?? [];
  const named = monthNumber(name, languages);
  if (named) {
    return { date: `${Number(last) > lastOfCentury ? 19 : 20}${last}-${pad(named)}` };
  }
  if (isTwoDates(text, languages)) return { doubt: 'two-dates' };
  const [, noYear = ''] = /^\d{1,2}[-/ ](\p{L}{3,})\.?$/u.exec(text) ?? [];
  if (monthNumber(noYear, languages)) return { doubt: 'no-year' };
  const [, day, month, short] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/.exec(text) ?? [];
  if (short !== undefined) {
    return { doubt: 'two-digit-year', likely: `${day}/${month}/20${short}` };
  }
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (Number(second) > 12 && Number(first) <= 12) {
    return { doubt: 'month-first', likely: `${second}/${first}/${year}` };
  }
  const spaced = text
    .replace(/(\p{L})(?:\.? |\.?[-/])(?=\d{4}$)/u, '$1 ')
    .replace(/(\d)[-/](?=\p{L})/u, '$1 ');
  const read = dateOf(spaced, precision, languages);
  return read !== undefined && /^\d{4}-\d{2}(?:-\d{2})?$/.test(read)
    ? { date: read }
    : { doubt: 'none' };
}
