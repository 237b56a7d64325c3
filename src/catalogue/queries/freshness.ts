/** How long ago a practice was last looked at: always up to a day that is given. */
import { compare } from '../checking/diagnostic.ts';
import type { CatalogueRecord } from '../model/record.ts';

/** Months after which a practice is to be looked at again. */
export const staleAfter = 24;

/** The first day, ISO 8601, on which a practice may have been reviewed and still be fresh. */
export const freshSince = (today: string): string => monthsBefore(today, staleAfter);

/** The same day so many months earlier; the last of the month where there is no such day. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 - months, Math.min(date, last)));
  return then.toISOString().slice(0, 10);
}

/**
 * The last day that the texts of a catalogue name as that of a review, of a news item or of a need. What
 * depends on "today" is told up to this day and not to that of the build, so that one content
 * always gives one site.
 *
 * @returns nothing if no text names a day
 */
export function contentDay(records: readonly CatalogueRecord[]): string | undefined {
  const days = records.flatMap((record) => {
    if (record.type === 'practice' || record.type === 'page') return [record.data.reviewed];
    if (record.type === 'need') {
      const { published, reviewed, closed } = record.data;
      return [published, reviewed, closed];
    }
    if (record.type === 'experience') return [record.data.confirmed];
    return record.type === 'news' ? [record.data.date, record.data.reviewed] : [];
  });
  return days
    .filter((day) => day !== undefined)
    .sort(compare)
    .at(-1);
}
