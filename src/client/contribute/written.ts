/** What a person writes into a control, in the form of the files. */
import { isBareHost } from '../../catalogue/model/address.ts';
import { dateOf as readDate } from '../../catalogue/model/written-date.ts';
import { numberOf as readNumber } from '../../catalogue/model/written-number.ts';
import { language } from '#words/language.ts';
import { signs } from '../../i18n/format/format.ts';

/** A number as it is written in the language of the page. */
export const numberOf = (written: string): number | string | undefined =>
  readNumber(written, signs);

/** A date as it is written in the language of the page. */
export const dateOf = (written: string, precision: string | undefined): string | undefined =>
  readDate(written, precision, [{ language }]);

/** An address as it stands on paper, `www.comune.it`, with what a browser would put before it. */
export const addressOf = (written: string): string =>
  isBareHost(written.trim()) ? `https://${written.trim()}` : written.trim();

/** The day where the reader is, as files have it. */
export const dayOf = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
