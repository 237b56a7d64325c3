/**
 * Lists with the marks that documents have, `• Coop` or `1. Coop`: to YAML they are one text, a group
 * or nothing at all. They are told as lists, and read as those that they were meant to be.
 */
import { Lexer } from 'yaml';
import { type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import { bullets } from '../checking/written-list.ts';

/** Asterisks are bold where there are two; a dash that touches a number is its sign. */
const mark = new RegExp(
  `^( *)((?:[${bullets}]|[–—]|\\*(?!\\*))[ \\t\u00a0]*|\\d{1,2}[.)][ \\t\u00a0]+|-(?=[^\\s\\d.-]))(?=\\S)(.*)$`,
  'u',
);
const item = /^ *-(?:\s|$)/;
/** A name with nothing behind it, or behind its comment. */
const bareKey = /^ *(?:- +)*[^\s#-][^#]*:[ \t]*(?:#.*)?$/;
const numbered = /^ *\d/;

/** Whether a line begins as an item of such a list does. */
export const isMarked = (line: string): boolean => mark.test(line);

/** Of a file with more of them, the others come to light when these are mended. */
const mostTold = 100;

const indentOf = (line: string): number => line.length - line.trimStart().length;

interface MarkedLists {
  /** The source with dashes in the place of the marks, line by line. */
  source: string;
  /** One for each list, at its first item. */
  problems: Diagnostic[];
  /** The lines of the file on which those lists have marks. */
  lines: ReadonlySet<number>;
}

/** Finds the lists with marks that YAML does not know. */
export function markedLists(source: string, file: string, firstLine: number): MarkedLists {
  const lines = source.split('\n');
  const marked = lines.flatMap((line, index) => (mark.test(line) ? [index] : []));
  const none = { source, problems: [], lines: new Set<number>() };
  if (marked.length === 0) return none;
  const lists = listsOf(lines, linesOfTexts(source));
  const byList = new Map<number, number[]>();
  for (const index of marked) {
    const list = lists[index];
    if (list === undefined) continue;
    const found = byList.get(list);
    if (found) found.push(index);
    else byList.set(list, [index]);
  }
  const problems: Diagnostic[] = [];
  const mended = new Set<number>();
  for (const found of byList.values()) {
    const [first = 0] = found;
    // A number and a point may begin a text: `1. maggio in piazza`.
    if (found.length === 1 && numbered.test(lines[first] ?? '')) continue;
    const place = { file, line: first + firstLine, column: indentOf(lines[first] ?? '') + 1 };
    const write = (lines[first] ?? '').replace(mark, '- $3').trim();
    const told = { found: (lines[first] ?? '').trim(), write };
    if (problems.length < mostTold) problems.push(diagnostic('list-marks', place, told));
    for (const index of found) {
      mended.add(index + firstLine);
      // What stands below an item keeps its place below it.
      lines[index] = (lines[index] ?? '').replace(
        mark,
        (_, indent: string, sign: string, rest: string) =>
          `${indent}-${' '.repeat(Math.max(1, sign.length - 1))}${rest}`,
      );
    }
  }
  return problems.length === 0 ? none : { source: lines.join('\n'), problems, lines: mended };
}

/** A line that others may stand below. */
interface Above {
  indent: number;
  /** Its own number, if it is a name with nothing behind it. */
  key: number | undefined;
  /** Of an item, the line with the name of its list. */
  list: number | undefined;
  isItem: boolean;
}

/** Of each line that is an item, the line with the name of its list. */
function listsOf(lines: readonly string[], texts: ReadonlySet<number>): (number | undefined)[] {
  const above: Above[] = [];
  return lines.map((line, index) => {
    if (texts.has(index) || /^\s*(?:#|$)/.test(line)) return undefined;
    const indent = indentOf(line);
    while ((above.at(-1)?.indent ?? -1) > indent) above.pop();
    const last = above.at(-1);
    const isItem = item.test(line) || mark.test(line);
    const list = !isItem
      ? undefined
      : last?.isItem && last.indent === indent
        ? last.list
        : last?.key;
    if (last?.indent === indent) above.pop();
    above.push({ indent, key: bareKey.test(line) ? index : undefined, list, isItem });
    return list;
  });
}

/** The lines inside texts over several lines, between quotes or behind `|` and `>`. */
function linesOfTexts(source: string): Set<number> {
  const inside = new Set<number>();
  let line = 0;
  let isBlock = false;
  for (const token of new Lexer().lex(source)) {
    const feeds = token.split('\n').length - 1;
    const isText = isBlock || /^["']/.test(token);
    if (isText) {
      for (let more = isBlock ? 0 : 1; more <= feeds; more += 1) inside.add(line + more);
    }
    if (/^[|>]/.test(token)) isBlock = true;
    else if (isBlock && feeds > 0 && token.trim() !== '') isBlock = false;
    line += feeds;
  }
  return inside;
}
