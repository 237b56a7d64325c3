/** Dates and amounts as they are written in the language of the site. */
import { once } from '../once.ts';
import { language } from '#words/language.ts';
import { formatNumber } from '#words/count.ts';

const { locale } = language;
const inUtc = { timeZone: 'UTC' } as const;
const dayFormat = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...inUtc }));
const monthFormat = once(
  () => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', ...inUtc }),
);
const timeFormat = once(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
const momentFormat = once(
  () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }),
);
const moneyFormats = new Map<string, Intl.NumberFormat>();

/** A site has one currency: its format is made once. */
function moneyFormat(currency: string): Intl.NumberFormat {
  let format = moneyFormats.get(currency);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
      useGrouping: 'always',
    });
    moneyFormats.set(currency, format);
  }
  return format;
}

const shareFormat = once(
  () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
);

/** `2019` → 2019, `2019-01` → gennaio 2019, `2019-01-23` → 23 gennaio 2019. */
export function formatDate(value: string): string {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (value.length === 4) return value;
  return (value.length === 7 ? monthFormat : dayFormat)().format(date);
}

const figureFormat = once(() => new Intl.NumberFormat(locale, { useGrouping: 'min2' }));

/** A number as it stands in a sheet, which may be a year: 2019, 12.500, 1,5. */
export const formatFigure = (value: number): string => figureFormat().format(value);

/** `979460.64` → 979.460,64 €; cents only where there are some. */
export const formatMoney = (amount: number, currency: string): string =>
  moneyFormat(currency).format(amount);

/** `0.3333` → 33,3%. */
export const formatShare = (share: number): string => shareFormat().format(share);

/** The time of the day where the reader is: 9:05. */
export const formatTime = (time: Date): string => timeFormat().format(time);

/** A day and its time where the reader is. */
export const formatMoment = (time: Date): string => momentFormat().format(time);

/** The signs that part the thousands and the decimals of a number. */
export const signs = once(() => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(1000.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: sign('group'), decimal: sign('decimal') };
});

/**
 * A number of a file, so that who types it is understood to mean the same one: `1.125` would be a
 * thousand in Italian.
 */
export const writtenNumber = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(value).replace('.', signs().decimal);

/** An example of a field, as people write it: `1.5` → 1,5 in Italian; `2019-01` → 01/2019. */
export function asPeopleWrite(example: string, kind: string): string {
  if (kind === 'number')
    return example.length > 4
      ? formatNumber(Number(example))
      : example.replace('.', signs().decimal);
  return kind === 'date' ? example.split('-').reverse().join('/') : example;
}
