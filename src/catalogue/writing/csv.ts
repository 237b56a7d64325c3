/** Tables as text: CSV that a spreadsheet opens without running it, and that comes back as it was. */

/** What a spreadsheet takes for the beginning of a formula, or skips on its way to one. */
const formula = '[=+\\-@\\t\\r\\n＝＋－＠]';
/**
 * A cell begins at the start, but spreadsheets set to another separator also cut within the quotes.
 * Written without lookbehind, which older telephones do not read.
 */
const inside = (apostrophe: string) =>
  new RegExp(`([;\\t\\r\\n])${apostrophe}('*)(?=${formula})`, 'g');
const atStart = (apostrophe: string) => new RegExp(`^()${apostrophe}('*)(?=${formula})`);

/**
 * Puts an apostrophe before what a spreadsheet would run, as OWASP advises against CSV injection.
 * {@link withoutApostrophes} takes it away.
 */
export const withApostrophes = (text: string): string =>
  text.replace(inside(''), "$1'$2").replace(atStart(''), "$1'$2");

/** The text that {@link withApostrophes} was given. */
export const withoutApostrophes = (text: string): string =>
  text.replace(inside("'"), '$1$2').replace(atStart("'"), '$1$2');

/** Writes rows as CSV (RFC 4180: quotes doubled, lines ending in CR LF), formulas defused. */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${withApostrophes(text).replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The same as a whole file: the mark in front tells spreadsheets that the text is UTF-8. */
export const csvFile = (rows: readonly (readonly string[])[]): string => `\uFEFF${csv(rows)}`;

/** Between the items of a list in one cell. */
export const listSeparator = '|';

/** A list as the text of one cell: a separator that belongs to an item gets a backslash. */
export const listCell = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\|]/g, '\\$&')).join(listSeparator);

/** The list that {@link listCell} was given; an empty cell is a list of none. */
export const listOf = (cell: string): string[] =>
  cell === ''
    ? []
    : [...`${listSeparator}${cell}`.matchAll(/\|((?:\\.|[^|\\])*)/gsu)].map(([, item = '']) =>
        item.replace(/\\(.)/gsu, '$1'),
      );
