/** Two numbers or two dates that a text says as people do: `da 20.000 a 50.000 euro`, `2019-2022`. */
import { type DatePrecision, isDate } from '../model/dates.ts';
import { cellDate } from '../model/written-date.ts';
import { likelyNumbers } from '../model/written-number.ts';

/** What stands before, between and behind them: no more than a short word, in any language. */
const numbers =
  /^(?:\p{L}{1,4}\s+)?(?:€\s*)?(\d[\d.,'’]*)\s*(?:€|euros?|eur)?\s*(?:[-–—/]|\s\p{L}{1,4}\s)\s*(?:€\s*)?(\d[\d.,'’]*)\s*(?:€|euros?|eur)?$/iu;

/** So much larger, the second says what the first left out: `20-50.000`. */
const sameKind = 1000;

/** The two amounts of a range, in their order; nothing of another text. */
export function rangeOfNumbers(text: string): [from: number, to: number] | undefined {
  if (text.length > 100) return undefined;
  const [, ...written] = numbers.exec(text.trim()) ?? [];
  const [from, to] = written.map((one) => likelyNumbers(one)[0]);
  if (from === undefined || to === undefined || from >= to) return undefined;
  return to / from < sameKind ? [from, to] : undefined;
}

/** The two dates of a range, in the form of the files; nothing of another text. */
export function rangeOfDates(
  text: string,
  precision: DatePrecision,
): [from: string, to: string] | undefined {
  if (text.length > 100) return undefined;
  const parts = text.match(/.*?\b\d{4}(?!\d|-\d{1,2}\b)(?:-\d{2}\b(?!\d))?/g) ?? [];
  const rest = text.slice(parts.join('').length);
  const [from, to] = parts.map((part) => dateAtEnd(part, precision));
  if (parts.length !== 2 || rest.trim() !== '' || from === undefined || to === undefined) {
    return undefined;
  }
  return from <= to ? [from, to] : undefined;
}

/** The date that a text ends with, behind short words alone. */
function dateAtEnd(text: string, precision: DatePrecision): string | undefined {
  const words = text.replace(/^[\s\-–—/]+/, '').split(/\s+/);
  for (let from = 0; from < words.length && from < 4; from += 1) {
    if (words.slice(0, from).some((word) => word.length > 4)) return undefined;
    const read = cellDate(words.slice(from).join(' '), precision);
    if ('date' in read && isDate(read.date, precision)) return read.date;
  }
  return undefined;
}
