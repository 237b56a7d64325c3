/** Asterisks and tildes that are shown, or that are not: they mean something else than was meant. */
import type { Nodes } from 'mdast';
import type { Diagnostic } from '../../checking/diagnostic.ts';
import type { Position, SourceLines } from './source-lines.ts';

const isWord = (sign: string | undefined): boolean => /[\p{L}\p{N}]/u.test(sign ?? '');

/**
 * Bold that is none, because its asterisks touch a word or have a space inside.
 *
 * @param strong where what is bold begins
 * @param code where code stands, in which asterisks are asterisks
 */
export function brokenBold(
  position: Position,
  strong: ReadonlySet<number>,
  code: readonly [from: number, to: number][],
  text: SourceLines,
): Diagnostic[] {
  const from = text.offsetOf(position.start.line, position.start.column);
  const whole = text.slice(position);
  const problems: Diagnostic[] = [];
  for (const { 0: found, 1: inner = '', index } of whole.matchAll(
    /(?<![\\*])\*\*(?!\*)([^*\n]+?)\*\*(?!\*)/g,
  )) {
    const at = from + index;
    const isCode = code.some(([start, end]) => at >= start && at < end);
    if (isCode || strong.has(at) || inner.trim() === '') continue;
    const before = isWord(text.source[at - 1]) ? ' ' : '';
    const after = isWord(text.source[at + found.length]) ? ' ' : '';
    // With what touches it, so that the remedy can be seen.
    const [next = ''] =
      /^[\p{L}\p{N}]*/u.exec(text.source.slice(at + found.length, at + found.length + 60)) ?? [];
    const write = `${before}**${inner.trim()}**${after}${next}`;
    if (write === found + next) continue;
    problems.push(text.told('text-misread', at, { cause: 'bold', found: found + next, write }));
  }
  return problems;
}

/** What is struck out between two single tildes: people write them for `about`. */
export function struckOut({ position }: Nodes, text: SourceLines): Diagnostic[] {
  if (!position) return [];
  const found = text.slice(position);
  if (!found.startsWith('~') || found.startsWith('~~')) return [];
  const at = text.offsetOf(position.start.line, position.start.column);
  const write = found.replace(/^~|~$/g, '\\~');
  return [text.told('text-lost', at, { cause: 'tildes', found, write })];
}

/** Asterisks inside words or numbers, which are not shown and make what is between them slanted. */
export function lostAsterisks({ position }: Nodes, text: SourceLines): Diagnostic[] {
  if (!position) return [];
  const found = text.slice(position);
  if (!/^\*[^*]/.test(found) || !found.endsWith('*')) return [];
  const at = text.offsetOf(position.start.line, position.start.column);
  const [before, after] = [text.source[at - 1], text.source[at + found.length]];
  const isSum = /\d/.test(before ?? '') || /\d/.test(after ?? '');
  // `tutt*e le ragazz*e`: the words between the two are not slanted by anybody.
  const isEnding = isWord(before) && /\s/.test(found);
  if (!isSum && !isEnding) return [];
  const write = `\\*${found.slice(1, -1)}\\*`;
  return [text.told('text-lost', at, { cause: 'asterisks', found, write })];
}

/** Asterisks between an underscore and a letter: one parser of two ends there what they begin. */
export function crossedSigns(
  position: Position,
  code: readonly [from: number, to: number][],
  text: SourceLines,
): Diagnostic[] {
  const offset = text.offsetOf(position.start.line, position.start.column);
  const crossed = text.slice(position).matchAll(/[\p{L}\p{N}\\]_+\*+[\p{L}\p{N}]/gu);
  return [...crossed].flatMap(({ 0: found, index }) => {
    const at = offset + index;
    if (code.some(([from, to]) => from <= at && at < to)) return [];
    const write = found.replaceAll('*', '\\*');
    return [text.told('text-lost', at, { cause: 'asterisks', found, write })];
  });
}

/** A line that begins with a plus and a number: it becomes an item, and the plus is gone. */
export function lostPlus({ position }: Nodes, text: SourceLines): Diagnostic[] {
  if (!position) return [];
  const line = text.lines[position.start.line - 1]?.slice(position.start.column - 1) ?? '';
  const [found] = /^\+ \d\S*/.exec(line) ?? [];
  if (found === undefined) return [];
  const at = text.offsetOf(position.start.line, position.start.column);
  return [text.told('text-misread', at, { cause: 'plus', found, write: `\\${found}` })];
}
