/** Dates and amounts as they are written in the language of the page. */
import {
  dateIn,
  figureIn,
  momentIn,
  moneyIn,
  numberWrittenIn,
  shareIn,
  signsIn,
  timeIn,
} from './in-locale.ts';
import { language } from '#words/language.ts';
import { formatNumber } from '#words/count.ts';

const { locale } = language;

/** `2019` → 2019, `2019-01` → gennaio 2019, `2019-01-23` → 23 gennaio 2019. */
export const formatDate = (value: string): string => dateIn(locale, value);

/** A number as it stands in a sheet, which may be a year: 2019, 12.500, 1,5. */
export const formatFigure = (value: number): string => figureIn(locale, value);

/** `979460.64` → 979.460,64 €; cents only where there are some. */
export const formatMoney = (amount: number, currency: string): string =>
  moneyIn(locale, amount, currency);

/** `0.3333` → 33,3%. */
export const formatShare = (share: number): string => shareIn(locale, share);

/** The time of the day where the reader is: 9:05. */
export const formatTime = (time: Date): string => timeIn(locale, time);

/** A day and its time where the reader is. */
export const formatMoment = (time: Date): string => momentIn(locale, time);

/** The signs that part the thousands and the decimals of a number. */
export const signs = () => signsIn(locale);

/** A number of a file, so that who types it is understood to mean the same one. */
export const writtenNumber = (value: number): string => numberWrittenIn(locale, value);

/** An example of a field, as people write it: `1.5` → 1,5 in Italian; `2019-01` → 01/2019. */
export function asPeopleWrite(example: string, kind: string): string {
  if (kind === 'number')
    return example.length > 4
      ? formatNumber(Number(example))
      : example.replace('.', signs().decimal);
  return kind === 'date' ? example.split('-').reverse().join('/') : example;
}
