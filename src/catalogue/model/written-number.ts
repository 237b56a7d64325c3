/** Numbers as people write them, in a control of the form or in the cell of a table. */

/** What parts the thousands and the decimals in a language. */
interface Signs {
  group: string;
  decimal: string;
}

export const italianSigns: Signs = { group: '.', decimal: ',' };
const englishSigns: Signs = { group: ',', decimal: '.' };

/** The number alone, without spaces and without the name of the money. */
const bare = (written: string): string => written.trim().replace(/\s|€|\beuros?\b|\beur\b/gi, '');

/**
 * A number as people write it, in Italian `1.500.000`, `979.460,64`, `20000 €`, and as files have
 * it, `979460.64`. What is none stays a text, and the check says so.
 *
 * @param signs asked for only where a number has some: to know those of a language takes a browser
 *   long
 * @returns nothing of what is empty
 */
export function numberOf(written: string, signs: () => Signs): number | string | undefined {
  const text = bare(written);
  if (text === '') return written.trim() || undefined;
  if (/^-?\d+$/.test(text)) return Number(text);
  const { group, decimal } = signs();
  const withGroups = new RegExp(`^-?[1-9]\\d{0,2}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?$`);
  const isGrouped = withGroups.test(text);
  const plain = (isGrouped ? text.replaceAll(group, '') : text).replace(decimal, '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : written.trim();
}

/** One sign and three digits: thousands to some, decimals to others. */
const isInDoubt = (text: string): boolean => /^[1-9]\d*[.,]\d{3}$/.test(text);

/** To YAML a number with three decimals; to people, more likely one of thousands. */
export const looksGrouped = (source: string): boolean => /^-?[1-9]\d{0,2}\.\d{3}$/.test(source);

/** How a file says a number: with a fourth decimal where three would be taken for thousands. */
export const asInFile = (number: number): string => {
  const text = String(number);
  return looksGrouped(text) ? `${text}0` : text;
};

/** Beyond this, JavaScript no longer writes the digits that it read. */
const mostDigits = 15;

/**
 * What was probably meant by a number that cannot be taken as it stands, the likeliest first:
 * `150.000` is 150000, or 150 with three decimals.
 *
 * @param decimals at most so many after the point
 * @returns numbers above zero; none of what is no number
 */
export function likelyNumbers(written: string, decimals = mostDigits): number[] {
  const text = bare(written).replace(/['’_]/g, '');
  if (text.replace(/\D/g, '').length > mostDigits) return [];
  const readings = isInDoubt(text)
    ? [Number(text.replace(/[.,]/, '')), Number(text.replace(',', '.'))]
    : /^\d+e\d+$/i.test(text)
      ? [Number(text)]
      : [italianSigns, englishSigns].map((signs) => numberOf(text, () => signs));
  const numbers = readings
    .filter((one) => typeof one === 'number')
    .map((one) => Number(one.toFixed(Math.min(decimals, mostDigits))))
    .filter((one) => one > 0 && one < 10 ** mostDigits);
  return [...new Set(numbers)];
}
