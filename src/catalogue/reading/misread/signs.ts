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

export type Stretches = readonly (readonly [from: number, to: number])[];

/** What a pattern finds in a block, outside code. */
export function outsideCode(
  pattern: RegExp,
  position: Position,
  code: Stretches,
  text: SourceLines,
): { at: number; found: string }[] {
  const offset = text.offsetOf(position.start.line, position.start.column);
  return [...text.slice(position).matchAll(pattern)]
    .map(({ 0: found, index }) => ({ at: offset + index, found }))
    .filter(({ at }) => !code.some(([from, to]) => from <= at && at < to));
}

/** What one parser of two takes for something else: no author needs it. */
export function ambiguous(position: Position, code: Stretches, text: SourceLines): Diagnostic[] {
  // One ends there what the asterisks begin.
  const crossed = outsideCode(
    /[\p{L}\p{N}\\]_+\*+[\p{L}\p{N}]|(?<!\*)\*{4,}(?!\*)/gu,
    position,
    code,
    text,
  );
  // The words of a link cannot hold a link, which the call of a note is.
  const called = outsideCode(
    /\[[^[\]]{0,200}\[\^[^\]\s]{1,40}\][^[\]]{0,200}\][[(]/g,
    position,
    code,
    text,
  );
  // The words of a link cannot hold another either.
  const nested = outsideCode(
    /\[[^[\]]{0,100}(?:(?<!!)\[[^[\]]{0,100}\](?:\([^()\s]{0,300}\)|\[[^[\]]{0,60}\])[^[\]]{0,100}){1,4}\](?=[[(])/g,
    position,
    code,
    text,
  );
  // A break just before a square bracket, which may end the words of a link: one shows its sign.
  const broken = outsideCode(/(?<!\\)\\+\n[ \t>]*\]/g, position, code, text);
  return [
    ...crossed.map(({ at, found }) => {
      const write = found.replaceAll('*', '\\*');
      return text.told('text-lost', at, { cause: 'asterisks', found, write });
    }),
    ...called.map(({ at, found }) =>
      text.told('text-lost', at, { cause: 'note-in-link', found, write: undefined }),
    ),
    ...nested.map(({ at, found }) =>
      text.told('text-lost', at, { cause: 'link-in-link', found, write: undefined }),
    ),
    ...broken.flatMap(({ at, found }) => {
      const signs = found.lastIndexOf('\\') + 1;
      // Two are one that is meant.
      if (signs % 2 === 0) return [];
      const write = `${found.slice(0, signs - 1)}]`;
      return [text.told('text-lost', at, { cause: 'break-in-brackets', found, write })];
    }),
  ];
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
