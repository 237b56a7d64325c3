import { expect, test } from 'vitest';
import { dayStarts } from '../../src/open-data/instants.ts';

test.each([
  ['in winter', 'Europe/Rome', '2026-11-23', '2026-11-23T00:00:00+01:00'],
  ['in summer', 'Europe/Rome', '2026-07-01', '2026-07-01T00:00:00+02:00'],
  // The clock goes forward at two and back at three: midnight is still, or already, the other time.
  ['the day the clock goes forward', 'Europe/Rome', '2026-03-29', '2026-03-29T00:00:00+01:00'],
  ['the day after', 'Europe/Rome', '2026-03-30', '2026-03-30T00:00:00+02:00'],
  ['the day the clock goes back', 'Europe/Rome', '2026-10-25', '2026-10-25T00:00:00+02:00'],
  ['the day after that', 'Europe/Rome', '2026-10-26', '2026-10-26T00:00:00+01:00'],
  ['a leap day', 'Europe/Rome', '2024-02-29', '2024-02-29T00:00:00+01:00'],
  ['the last day of a year', 'Europe/Rome', '2025-12-31', '2025-12-31T00:00:00+01:00'],
  // In the Azores the clock jumps from midnight to one, and from one back to midnight.
  ['a day without midnight', 'Atlantic/Azores', '2026-03-29', '2026-03-29T01:00:00+00:00'],
  ['a day with two midnights', 'Atlantic/Azores', '2026-10-25', '2026-10-25T00:00:00+00:00'],
  ['west of Greenwich', 'Atlantic/Azores', '2026-01-15', '2026-01-15T00:00:00-01:00'],
  ['half an hour off', 'Asia/Kolkata', '2026-01-15', '2026-01-15T00:00:00+05:30'],
  ['far to the east', 'Pacific/Kiritimati', '2026-01-15', '2026-01-15T00:00:00+14:00'],
  ['at Greenwich', 'UTC', '2026-01-15', '2026-01-15T00:00:00+00:00'],
])('the beginning of a day, %s', (_case, timeZone, day, expected) => {
  expect(dayStarts(timeZone)(day)).toBe(expected);
});

test('is asked of no clock of the machine, and is the same when asked again', () => {
  const start = dayStarts('Europe/Rome');
  expect(start('2026-11-23')).toBe(start('2026-11-23'));
  expect(new Date(start('2026-11-23')).toISOString()).toBe('2026-11-22T23:00:00.000Z');
});
