/** A table as it was read, from CSV or from a spreadsheet: rows of cells, nothing understood yet. */

/** What a cell holds; of a spreadsheet, numbers are numbers. */
export type CellValue = string | number;

export interface Row {
  /** From 1, as a spreadsheet counts. */
  number: number;
  cells: CellValue[];
  /** Why the row cannot be read: its words are in the dictionaries. */
  problem?: 'strayQuote';
}

export interface Table {
  /** Its file, or its sheet. */
  name: string;
  /** Those that say something, or that cannot be read. */
  rows: Row[];
  /** Written by a spreadsheet that has a comma before decimals, as those of most of Europe. */
  hasDecimalComma: boolean;
  /** What was noticed while it was read, in words. */
  notes: string[];
}

/** What a cell says, without what cannot be seen around it. */
export const textOf = (value: CellValue | undefined): string => String(value ?? '');

export const saysNothing = ({ cells, problem }: Row): boolean =>
  problem === undefined && cells.every((cell) => textOf(cell).trim() === '');
