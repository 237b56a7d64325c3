/** What a reviewer has to look at twice in a change: amounts, days, contacts and addresses. */
import { languages } from '../i18n/languages.ts';
import type { Field } from '../catalogue/model/fields.ts';
import { isFields } from '../catalogue/writing/same.ts';

/** In the order in which they are told. */
const marks = ['contact', 'amount', 'date', 'address'] as const;
export type Mark = (typeof marks)[number];

/** The names of the months in the languages of the sites. */
const months = Object.values(languages)
  .flatMap(({ locale }) => {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) =>
      format.format(new Date(Date.UTC(2024, month, 15))),
    );
  })
  .join('|');

/** No more of a text is looked through at each place than these: its length alone counts. */
const figure = '\\d[\\d.,]{0,20}';
const magnitude = '(?:mila|milion[ei]|miliard[oi]|mln|mld|thousand|million|billion)';
const currency = '(?:€|euros?|eur)';

const patterns: Record<Mark, RegExp> = {
  contact:
    /[^\s@<>()"',;:]{1,64}@[\p{L}\p{N}.-]{1,255}|(?:\+\d|(?<![\p{L}\p{N}.,/-])(?:0\d|3\d\d))[\d -]{5,20}\d/gu,
  amount: new RegExp(
    `${currency}\\s{0,3}${figure}|${figure}\\s{0,3}(?:${magnitude}\\s{1,3})?(?:d[i’'e]\\s{0,3})?${currency}(?![\\p{L}])|${figure}\\s{0,3}${magnitude}|valore="[^"]{1,200}`,
    'giu',
  ),
  // A month alone is no day, and in some languages another word too.
  date: new RegExp(
    `\\d{1,2}\\s{1,3}(?:${months})(?:\\s{1,3}\\d{4})?|(?:${months})\\s{1,3}\\d{4}|(?<!\\d)\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}(?!\\d)|(?<![\\d.,])(?:1[89]|20|21)\\d{2}(?:-\\d{2}){0,2}(?![\\d.,]\\d|\\d|\\s{0,3}${currency})`,
    'giu',
  ),
  address:
    /(?:https?:\/\/|www\.)[^\s<>()"'»]{1,2000}|\]\([^)\s]{1,2000}|indirizzo="[^"]{1,2000}/giu,
};

/** Those in which two versions of a text differ. */
export function marksOfTexts(before: string, after: string): Mark[] {
  const found = (pattern: RegExp, text: string) =>
    (text.match(pattern) ?? [])
      .map((one) => one.trim())
      .sort()
      .join('\n');
  return marks.filter((mark) => found(patterns[mark], before) !== found(patterns[mark], after));
}

/** Those of a value that is new or gone, with all that is in it. */
export function marksOfValue(field: Field | undefined, value: unknown): Mark[] {
  if (Array.isArray(value)) {
    const item = itemOf(field);
    return inOrder(value.flatMap((one) => marksOfValue(item, one)));
  }
  if (isFields(value)) {
    const inner = new Map(field?.fields?.map((one) => [one.key, one]));
    return inOrder([
      ...Object.entries(value).flatMap(([key, one]) => marksOfValue(inner.get(key), one)),
      ...ofPlace(field),
    ]);
  }
  const ofText = typeof value === 'string' ? marksOfTexts('', value) : [];
  return inOrder([...ofKind(field), ...ofText]);
}

/** Those of a single value that is another than it was. */
export function marksOfChange(field: Field | undefined, before: unknown, after: unknown): Mark[] {
  const areTexts = typeof before === 'string' && typeof after === 'string';
  return inOrder([...ofKind(field), ...(areTexts ? marksOfTexts(before, after) : [])]);
}

/** What the items of a list are. */
export const itemOf = (field: Field | undefined): Field | undefined =>
  field?.kind === 'choice' ? field.item?.item : field?.item;

function ofKind(field: Field | undefined): Mark[] {
  if (field === undefined) return [];
  const { kind, meta } = field;
  const own: Mark[] = meta.money ? ['amount'] : kind === 'email' ? ['contact'] : [];
  return [...own, ...(kind === 'date' || kind === 'address' ? [kind] : []), ...ofPlace(field)];
}

/** Whoever readers are told to turn to: an office too, which has no form of its own. */
const ofPlace = (field: Field | undefined): Mark[] =>
  /(?:^|\.)contact(?:\.|$)/.test(field?.path ?? '') ? ['contact'] : [];

export const inOrder = (found: readonly Mark[]): Mark[] =>
  marks.filter((mark) => found.includes(mark));
