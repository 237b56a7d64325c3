/** Words and sentences of a plain text. */
import { withoutFirst, withoutLast } from '../model/trim.ts';
import type { ReadingLanguage } from './languages.ts';

export interface Sentence {
  text: string;
  /** Where it begins in the text. */
  offset: number;
}

/** Signs that stand inside a word or a figure: 600.000, 2014-2020, D.Lgs, e/o. */
const joints = '.,:/@_&–\\-';
const wordIn = {
  parted: new RegExp(`[\\p{L}\\p{N}]+(?:[${joints}][\\p{L}\\p{N}]+)*`, 'gu'),
  joined: new RegExp(`[\\p{L}\\p{N}]+(?:[${joints}'’][\\p{L}\\p{N}]+)*`, 'gu'),
};

/** The words of a text, without the signs around them. */
export const wordsOf = (text: string, { apostropheParts }: ReadingLanguage): string[] =>
  text.match(apostropheParts ? wordIn.parted : wordIn.joined) ?? [];

/** The letters and the figures of a word. */
export const lettersIn = (word: string): number => word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const stops = '.!?…';
const closing = '"»”’\')]';
const opening = '"«“‘\'([';

/** More than any abbreviation has. */
const longestAbbreviation = 20;

/**
 * The sentences of a passage. One ends with a full stop, a question mark or an exclamation mark
 * before a space and not before a small letter; an abbreviation or an initial does not end it.
 * The end of the passage always does.
 *
 * Takes a time that grows with the text alone, whatever stands in it.
 */
export function sentencesOf(text: string, language: ReadingLanguage): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    if (wordsOf(part, language).length > 0) {
      const offset = from + part.length - part.trimStart().length;
      sentences.push({ text: part.trim(), offset });
    }
    from = to;
  };
  let before: string | undefined;
  for (const { 0: token, index } of text.matchAll(/\S+/g)) {
    if (before !== undefined && endsSentence(before, token, language)) add(index);
    before = token;
  }
  add(text.length);
  return sentences;
}

/**
 * Tells whether a sentence ends between two stretches without spaces.
 *
 * @param token the last one of the sentence
 * @param next the first one behind it
 */
function endsSentence(token: string, next: string, language: ReadingLanguage): boolean {
  const marked = withoutLast(token, closing);
  const word = withoutLast(marked, stops);
  if (word === marked || /^\p{Ll}/u.test(withoutFirst(next, opening))) return false;
  if (!marked.slice(word.length).startsWith('.') || marked.endsWith('..')) return true;
  const last = word.slice(-longestAbbreviation).replace(/^.*[^\p{L}\p{N}.]/u, '');
  if (language.abbreviations.has(last.toLowerCase())) return false;
  const isInitial = /^\p{Lu}$/u.test(last);
  // "D.P.R. 445" goes on; what stands before a name or a new sentence, nobody can tell apart.
  const isDotted = last.includes('.') && /^\p{N}/u.test(next);
  return !isInitial && !isDotted;
}
