/**
 * What a text may take, so that a small file cannot become a large one: a table fills every row
 * up to the columns of its head, and a file of 14 KB has been seen to make 44 MB of code.
 */
import { type Diagnostic, diagnostic } from '../checking/diagnostic.ts';

export const mostLines = 5000;
export const mostColumns = 40;
/** Quotations and lists inside one another; the parser of the build goes no deeper. */
const mostLevels = 100;

/** Looks at the lines alone, before a parser takes its time over them. */
export function beyondLimits(source: string, file: string): Diagnostic[] {
  const lines = source.split('\n');
  if (lines.length > mostLines) {
    const place = { file, line: mostLines + 1, column: 1 };
    return [diagnostic('text-too-long', place, { lines: lines.length, max: mostLines })];
  }
  const deep = lines.findIndex((line) => levelsOf(line) > mostLevels);
  if (deep !== -1) {
    const detail = `nesting > ${mostLevels}`;
    const place = { file, line: deep + 1, column: 1 };
    return [diagnostic('body-syntax', place, { cause: 'other', detail })];
  }
  const wide = lines.findIndex((line) => line.split('|').length - 1 > mostColumns + 1);
  if (wide === -1) return [];
  return [diagnostic('table-too-wide', { file, line: wide + 1, column: 1 }, { max: mostColumns })];
}

/** How many quotations and lists begin or go on with a line; no more than are too many. */
function levelsOf(line: string): number {
  const sign = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  let levels = 0;
  while (levels <= mostLevels && sign.test(line)) levels += 1;
  // A line across the page may be made of the same signs.
  return levels > mostLevels && /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/.test(line) ? 0 : levels;
}
