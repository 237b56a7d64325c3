/** Two numbers or two dates that a text says as people do: `da 20.000 a 50.000 euro`, `2019-2022`. */
import { anyLanguage } from './any-language.ts';
import { type DatePrecision, isDate } from '../model/dates.ts';
import { cellDate } from '../model/written-date.ts';
import { likelyNumbers } from '../model/written-number.ts';

/** A longer text says more than a range. */
const longest = 60;

/** So much larger, the second says what the first left out: `20-50.000`. */
const sameKind = 1000;

const money = new Set(['€', 'euro', 'euros', 'eur']);
const isShort = (word: string): boolean => /^\p{L}{1,4}$/u.test(word);

/** The words and the signs of a stretch of text, without the name of the money. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+|[^\s\p{L}]/gu) ?? []).filter((word) => !money.has(word));

/** The two amounts of a range, in their order; nothing of another text. */
export function rangeOfNumbers(text: string): [from: number, to: number] | undefined {
  if (text.length > longest) return undefined;
  const [first, second, ...others] = [...text.matchAll(/\d[\d.,'’]*/g)];
  if (!first || !second || others.length > 0) return undefined;
  const before = wordsOf(text.slice(0, first.index));
  const between = wordsOf(text.slice(first.index + first[0].length, second.index));
  const after = wordsOf(text.slice(second.index + second[0].length));
  const isRange =
    before.length < 2 &&
    before.every(isShort) &&
    between.length === 1 &&
    between.every((word) => isShort(word) || /^[-–—/]$/.test(word)) &&
    after.length === 0;
  const [from, to] = [first, second].map(([one]) => likelyNumbers(one)[0]);
  if (!isRange || from === undefined || to === undefined || from >= to) return undefined;
  return to / from < sameKind ? [from, to] : undefined;
}

/** The two dates of a range, in the form of the files; nothing of another text. */
export function rangeOfDates(
  text: string,
  precision: DatePrecision,
): [from: string, to: string] | undefined {
  if (text.length > longest) return undefined;
  const years = [...text.matchAll(/(?<!\d)\d{4}(?!\d)/g)];
  // With the month of one as files have it: `2019-03`.
  const ends = years.map(({ index }) => {
    const [month = ''] = /^-\d{2}(?!\d)/.exec(text.slice(index + 4)) ?? [];
    return index + 4 + month.length;
  });
  const [middle = 0, end = 0] = ends;
  if (ends.length !== 2 || text.slice(end).trim() !== '') return undefined;
  const from = dateAtEnd(text.slice(0, middle), precision);
  const to = dateAtEnd(text.slice(middle, end), precision);
  return from !== undefined && to !== undefined && from <= to ? [from, to] : undefined;
}

/** The date that a text ends with, behind short words alone. */
function dateAtEnd(text: string, precision: DatePrecision): string | undefined {
  const words = text.replace(/^[\s\-–—/]+/, '').split(/\s+/);
  for (let from = 0; from < words.length; from += 1) {
    if (!words.slice(0, from).every(isShort)) return undefined;
    const read = cellDate(words.slice(from).join(' '), precision, anyLanguage);
    if ('date' in read && isDate(read.date, precision)) return read.date;
  }
  return undefined;
}
