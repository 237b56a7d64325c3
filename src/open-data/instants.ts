/** Days as instants: when a day begins where the catalogue is kept. */

const minute = 60_000;
/** In milliseconds, on a day when no clock is put forward or back. */
export const dayLength = 24 * 60 * minute;

/**
 * Prepares the beginnings of days in a time zone.
 *
 * @param timeZone a name of the IANA database, which the check has found to be known
 * @returns from `2026-11-23` to the first instant of that day, as RFC 3339 writes it:
 *   `2026-11-23T00:00:00+01:00`. Where the clock skips midnight the day begins when it jumps;
 *   where midnight comes twice, with the first.
 */
export function dayStarts(timeZone: string): (date: string) => string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  /** In milliseconds east of Greenwich. */
  const offsetAt = (instant: number): number => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
    const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
    const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * minute;
    return sign === '-' ? -size : size;
  };
  const known = new Map<string, string>();
  const start = (date: string): string => {
    const midnight = Date.parse(`${date}T00:00:00Z`);
    // No clock changes twice in two days: the offset at midnight is one of these.
    const offsets = [offsetAt(midnight - dayLength), offsetAt(midnight + dayLength)];
    const candidates = offsets.map((offset) => midnight - offset).sort((a, b) => a - b);
    const instant =
      candidates.find((candidate) => candidate + offsetAt(candidate) === midnight) ??
      midnight - (offsets[0] ?? 0);
    return withOffset(instant, offsetAt(instant));
  };
  return (date) => {
    const found = known.get(date) ?? start(date);
    known.set(date, found);
    return found;
  };
}

function withOffset(instant: number, offset: number): string {
  const local = new Date(instant + offset).toISOString().slice(0, 19);
  const size = Math.abs(offset) / minute;
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
