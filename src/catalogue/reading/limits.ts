/**
 * What a text may take, so that a small file can neither become a large one nor take an hour: a
 * table fills every row up to the columns of its head, and a file of 14 KB has been seen to make
 * 44 MB of code. The parsers of Markdown take a time that grows with the square of what stands
 * between two empty lines, and of the signs that may begin something in it.
 */
import { type Diagnostic, diagnostic, embeddedImage } from '../checking/diagnostic.ts';

const mostLines = 5000;
const mostColumns = 40;
/** Quotations and lists inside one another; the parser of the build goes no deeper. */
const mostLevels = 100;
/** Of a file, together: remark goes through all that is open at each line. */
const mostLevelsOfFile = 20_000;
/** Characters between two empty lines; seven pages of a book. */
const longestBlock = 20_000;
/** Signs of one kind in a block: tags, brackets, emphasis, code. */
const mostSigns = 2000;
const signs = ['<', '[', '*', '_', '`', '~', '{', '!', '&', '@', '.', 'http'];

/** Looks at the lines alone, before a parser takes its time over them. */
export function beyondLimits(source: string, file: string): Diagnostic[] {
  const lines = source.split('\n');
  if (lines.length > mostLines) {
    const place = { file, line: mostLines + 1, column: 1 };
    return [diagnostic('text-too-long', place, { lines: lines.length, max: mostLines })];
  }
  let levels = 0;
  const deep = lines.findIndex((line) => {
    const own = levelsOf(line);
    levels += own;
    return own > mostLevels || levels > mostLevelsOfFile;
  });
  if (deep !== -1) {
    const detail = `nesting > ${mostLevels}`;
    const place = { file, line: deep + 1, column: 1 };
    return [diagnostic('body-syntax', place, { cause: 'other', detail })];
  }
  const wide = lines.findIndex((line) => line.split('|').length - 1 > mostColumns + 1);
  if (wide !== -1) {
    const place = { file, line: wide + 1, column: 1 };
    return [diagnostic('table-too-wide', place, { max: mostColumns })];
  }
  return longBlocks(lines, file);
}

/** Every block that is longer than a parser may be given, at its first line. */
function longBlocks(lines: readonly string[], file: string): Diagnostic[] {
  const problems: Diagnostic[] = [];
  let start = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (lines[at]?.trim()) continue;
    const block = lines.slice(start, at).join('\n');
    const place = { file, line: start + 1, column: 1 };
    start = at + 1;
    const picture = /data:image\/[a-z+.-]{1,20};base64,/i.exec(block);
    if (block.length > longestBlock && picture) {
      problems.push(embeddedImage(block.length - picture.index, place));
      continue;
    }
    if (block.length > longestBlock) {
      const parameters = { count: block.length, max: longestBlock, sign: undefined };
      problems.push(diagnostic('block-too-long', place, parameters));
      continue;
    }
    if (block.length <= mostSigns) continue;
    const sign = signs.find((one) => block.split(one).length - 1 > mostSigns);
    if (sign === undefined) continue;
    const parameters = { count: block.split(sign).length - 1, max: mostSigns, sign };
    problems.push(diagnostic('block-too-long', place, parameters));
  }
  return problems;
}

/** How many quotations and lists begin or go on with a line; no more than are too many. */
function levelsOf(line: string): number {
  const sign = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  let levels = 0;
  while (levels <= mostLevels && sign.test(line)) levels += 1;
  // A line across the page may be made of the same signs.
  return levels > mostLevels && isRule(line) ? 0 : levels;
}

/** Whether a line is made of one of these signs alone. */
function isRule(line: string): boolean {
  const [first = '', ...others] = new Set(line.replaceAll(/[ \t]+/g, ''));
  return others.length === 0 && (first === '-' || first === '*');
}
