/** What a person writes into a control, in the form of the files. */
import { isBareHost } from '../../catalogue/model/address.ts';
import { numberOf as readNumber } from '../../catalogue/model/written-number.ts';
import { once } from '../../i18n/once.ts';
import { language } from '#words/language.ts';
import { signs } from '../../i18n/format/format.ts';

/** A number as it is written in the language of the page. */
export const numberOf = (written: string): number | string | undefined =>
  readNumber(written, signs);

/** From the name of a month to its number: as the territory writes it, and the language elsewhere. */
const monthNames = once(
  () =>
    new Map(
      [language.code, language.locale].flatMap((locale) =>
        Array.from({ length: 12 }, (_, month): [string, string] => [
          new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
            .format(Date.UTC(2000, month))
            .toLowerCase(),
          String(month + 1),
        ]),
      ),
    ),
);

/**
 * A date as people write it, `23/01/2019`, `01/2019` or `gennaio 2019`, turned to the form of the
 * files.
 *
 * @param precision where `month`, a day is not kept: the field has no room for it
 */
export function dateOf(written: string, precision: string | undefined): string | undefined {
  const text = written.trim().toLowerCase();
  const [, day, month, year] =
    /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ??
    /^(?:(\d{1,2})(?:[°º.]|st|nd|rd|th)?\s+)?(\p{L}+)\s+(\d{4})$/u.exec(text) ??
    [];
  if (year === undefined || month === undefined) return written.trim() || undefined;
  const number = /^\d/.test(month) ? month : monthNames().get(month);
  if (number === undefined) return written.trim();
  const parts = [year, number, ...(day === undefined || precision === 'month' ? [] : [day])];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

/** An address as it stands on paper, `www.comune.it`, with what a browser would put before it. */
export const addressOf = (written: string): string =>
  isBareHost(written.trim()) ? `https://${written.trim()}` : written.trim();

/** The day where the reader is, as files have it. */
export const dayOf = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
