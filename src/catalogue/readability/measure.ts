/** How long a text takes to read, and how hard it is. */
import { type Counts, type Formula, readingMinutes } from './formulas.ts';
import { readingLanguage } from './languages.ts';
import { lineAt, type Passage } from './prose.ts';
import { lettersIn, type Sentence, sentencesOf, wordsOf } from './sentences.ts';

export interface Measure {
  words: number;
  minutes: number;
  /** Of a text that is long enough, in a language that has a formula. */
  index?: { formula: Formula['name']; value: number };
}

interface LongSentence {
  /** Its first words. */
  opening: string;
  words: number;
  line: number;
}

export interface Assessment {
  measure: Measure;
  /** The longest sentences of the body, from the longest on. */
  longest: LongSentence[];
}

/** The formulas count by a hundred words: of fewer they say nothing sure. */
const fewestWords = 100;

/** More sentences are not told of. */
const mostSentences = 2;
const wordsOfOpening = 6;
const longestOpening = 100;

/** What stands above the body, as far as it is written. */
export interface Head {
  title?: unknown;
  summary?: unknown;
}

/**
 * Measures a text with its title and its summary, which are read with it.
 *
 * @param language the code of the language that it is written in
 */
export function assess(passages: readonly Passage[], head: Head, language: string): Assessment {
  const reading = readingLanguage(language);
  const counts: Counts = { letters: 0, words: 0, sentences: 0 };
  const sentences: (Sentence & { passage: Passage; words: number })[] = [];
  const add = (text: string): number => {
    const words = wordsOf(text, reading);
    counts.letters += words.reduce((sum, word) => sum + lettersIn(word), 0);
    counts.words += words.length;
    counts.sentences += 1;
    return words.length;
  };
  for (const text of [head.title, head.summary]) {
    if (typeof text !== 'string') continue;
    for (const sentence of sentencesOf(text, reading)) add(sentence.text);
  }
  let inCells = 0;
  for (const passage of passages) {
    if (passage.isCell) {
      inCells += wordsOf(passage.text, reading).length;
      continue;
    }
    for (const sentence of sentencesOf(passage.text, reading)) {
      sentences.push({ ...sentence, passage, words: add(sentence.text) });
    }
  }
  const words = counts.words + inCells;
  const minutes = readingMinutes(words, reading.wordsPerMinute);
  const { formula } = reading;
  const index = formula &&
    counts.words >= fewestWords && {
      formula: formula.name,
      value: Math.round(formula.valueOf(counts)),
    };
  return {
    measure: { words, minutes, ...(index && { index }) },
    longest: sentences
      .sort((a, b) => b.words - a.words)
      .slice(0, mostSentences)
      .map((sentence) => ({
        opening: openingOf(sentence.text),
        words: sentence.words,
        line: lineAt(sentence.passage, sentence.offset),
      })),
  };
}

function openingOf(text: string): string {
  const words = text.split(/\s+/);
  const opening = words.slice(0, wordsOfOpening).join(' ');
  if (opening.length > longestOpening) return `${opening.slice(0, longestOpening)}…`;
  return words.length > wordsOfOpening ? `${opening} …` : opening;
}
