/** Dates as sheets write them: ISO 8601, as exact as they are known. */

export const precisions = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  partial: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
  month: /^\d{4}(?:-\d{2})?$/,
};

export type DatePrecision = keyof typeof precisions;

/** Tells whether a text is a date of this precision that the calendar has. */
export function isDate(text: string, precision: DatePrecision): boolean {
  if (!precisions[precision].test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
