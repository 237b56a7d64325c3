/**
 * Dates and amounts as they are written in a language: for what Node runs, and for dictionaries. What
 * is made for the pages of one language takes them from `format.ts`.
 */

/** What formats takes long to make: each is made when it is first asked for, in each locale. */
function inEach<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const inUtc = { timeZone: 'UTC' } as const;
const days = inEach((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...inUtc }));
const months = inEach(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', ...inUtc }),
);
const times = inEach((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
const moments = inEach(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }),
);
const amounts = inEach((locale) =>
  inEach(
    (currency) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        trailingZeroDisplay: 'stripIfInteger',
        useGrouping: 'always',
      }),
  ),
);
const shares = inEach(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
);
const figures = inEach((locale) => new Intl.NumberFormat(locale, { useGrouping: 'min2' }));

/** `2019` → 2019, `2019-01` → gennaio 2019, `2019-01-23` → 23 gennaio 2019. */
export function dateIn(locale: string, value: string): string {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (value.length === 4) return value;
  return (value.length === 7 ? months : days)(locale).format(date);
}

/** The number of each month by its names, long and short, in small letters and without a dot. */
export const monthNamesIn = inEach((locale): ReadonlyMap<string, number> => {
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(locale, { month, ...inUtc });
    return Array.from({ length: 12 }, (_, index): [string, number] => [
      format.format(Date.UTC(2000, index)).toLowerCase().replace(/\.$/, ''),
      index + 1,
    ]);
  });
  return new Map(names);
});

/** A number as it stands in a sheet, which may be a year: 2019, 12.500, 1,5. */
export const figureIn = (locale: string, value: number): string => figures(locale).format(value);

/** `979460.64` → 979.460,64 €; cents only where there are some. */
export const moneyIn = (locale: string, amount: number, currency: string): string =>
  amounts(locale)(currency).format(amount);

/** `0.3333` → 33,3%. */
export const shareIn = (locale: string, share: number): string => shares(locale).format(share);

/** The time of the day where the reader is: 9:05. */
export const timeIn = (locale: string, time: Date): string => times(locale).format(time);

/** A day and its time where the reader is. */
export const momentIn = (locale: string, time: Date): string => moments(locale).format(time);

/** The signs that part the thousands and the decimals of a number. */
export const signsIn = inEach((locale) => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(1000.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: sign('group'), decimal: sign('decimal') };
});

/**
 * A number of a file, so that who types it is understood to mean the same one: `1.125` would be a
 * thousand in Italian.
 */
export const numberWrittenIn = (locale: string, value: number): string =>
  Number.isInteger(value) ? String(value) : String(value).replace('.', signsIn(locale).decimal);
