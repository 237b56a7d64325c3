/** Words and sentences of a plain text. */
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

/** A sign that may end a sentence, the quotes that close behind it, and what comes then. */
const mayEnd = /(\S*?)[.!?…]+["»”’')\]]*\s+(?=["«“‘'([]*(\S))/gu;

/**
 * The sentences of a passage. One ends with a full stop, a question mark or an exclamation mark
 * before a space and not before a small letter; an abbreviation or an initial does not end it.
 * The end of the passage always does.
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
  for (const match of text.matchAll(mayEnd)) {
    const [all, before = '', next = ''] = match;
    if (ends(before, next, all, language)) add(match.index + all.length);
  }
  add(text.length);
  return sentences;
}

/** @param before what stands before the sign, from the last space on */
function ends(before: string, next: string, all: string, language: ReadingLanguage): boolean {
  if (/\p{Ll}/u.test(next)) return false;
  if (/[!?…]/.test(all)) return true;
  const word = before.replace(/^.*[^\p{L}\p{N}.]/u, '');
  if (language.abbreviations.has(word.toLowerCase())) return false;
  const isInitial = /^\p{Lu}$/u.test(word);
  // "D.P.R. 445" goes on; what stands before a name or a new sentence, nobody can tell apart.
  const isDotted = word.includes('.') && /\p{N}/u.test(next);
  return !isInitial && !isDotted;
}
