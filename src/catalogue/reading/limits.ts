/**
 * What a text may take, so that a small file cannot become a large one: a table fills every row
 * up to the columns of its head, and a file of 14 KB has been seen to make 44 MB of code.
 */
import { type Diagnostic, diagnostic } from '../checking/diagnostic.ts';

export const mostLines = 5000;
export const mostColumns = 40;

/** Looks at the lines alone, before a parser takes its time over them. */
export function beyondLimits(source: string, file: string): Diagnostic[] {
  const lines = source.split('\n');
  if (lines.length > mostLines) {
    const place = { file, line: mostLines + 1, column: 1 };
    return [diagnostic('text-too-long', place, { lines: lines.length, max: mostLines })];
  }
  const wide = lines.findIndex((line) => line.split('|').length - 1 > mostColumns + 1);
  if (wide === -1) return [];
  return [diagnostic('table-too-wide', { file, line: wide + 1, column: 1 }, { max: mostColumns })];
}
