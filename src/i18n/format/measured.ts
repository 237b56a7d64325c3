/** Results and costs as they are written in the language of the site. */
import { parts as words } from '#words/practice-parts.ts';
import { formatNumber } from '#words/count.ts';
import { formatMoney } from './format.ts';

interface Figure {
  value: number;
  qualifier?: string | undefined;
}

/** `oltre 8.105`: what was measured is never a year. */
export const figureOf = ({ value, qualifier }: Figure): string =>
  qualifier === undefined ? formatNumber(value) : `${qualifier} ${formatNumber(value)}`;

/** `oltre 12.500 persone`. */
export const measuredValue = ({
  unit,
  ...figure
}: Figure & { unit?: string | undefined }): string =>
  unit === undefined ? figureOf(figure) : `${figureOf(figure)} ${unit}`;

/** What a year costs for each person served, with the sum that was done. */
interface PerPerson {
  cost: number;
  yearly: number;
  people: number;
  year: number;
}

/** `250 € a year: 12,000 € divided by 48 people, prices of 2020`. */
export const perPersonText = (
  { cost, yearly, people, year }: PerPerson,
  currency: string,
): string =>
  words.perPerson(formatMoney(cost, currency), formatMoney(yearly, currency), people, String(year));

/** What was really spent. */
interface Spent {
  start?: number | undefined;
  yearly?: number | undefined;
  year: number;
}

/** A sentence for each amount, and of which year the prices are. */
export const spentTexts = ({ start, yearly, year }: Spent, currency: string): string[] => [
  ...(start === undefined ? [] : [`${words.start}: ${formatMoney(start, currency)}.`]),
  ...(yearly === undefined ? [] : [`${words.yearly}: ${formatMoney(yearly, currency)}.`]),
  words.pricesOf(String(year)),
];
